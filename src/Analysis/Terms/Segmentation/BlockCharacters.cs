using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>The character classes of jieba's regular expressions.</summary>
internal static class BlockCharacters
{
    private static readonly UInt128 ascii = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._%-".Aggregate(UInt128.Zero,
        (bits, c) => bits | (UInt128.One << c));
    private static readonly ulong asciiLow = (ulong)ascii, asciiHigh = (ulong)(ascii >> 64);

    // re_han_default: [\u4E00-\u9FD5a-zA-Z0-9+#&\._%\-]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(char c) => IsHan(c) || (c < 128 && (((c < 64 ? asciiLow : asciiHigh) >> c) & 1) != 0);

    public static bool IsHan(char c) => c is >= DictionaryHeader.FirstHan and <= DictionaryHeader.LastHan;

    /// <summary>White space as Python's <c>str.isspace</c> has it: the four separators of ASCII too.</summary>
    public static bool IsPythonSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    // re_skip: [a-zA-Z0-9]+(?:\.\d+)?%? is one token, and so is what lies between two of them.
    public static int EndOfLatin(ReadOnlySpan<char> run, int start)
    {
        var i = start;
        if (!char.IsAsciiLetterOrDigit(run[i]))
        {
            while (i < run.Length && !char.IsAsciiLetterOrDigit(run[i]) && !IsHan(run[i]))
            {
                i++;
            }

            return i;
        }

        while (i < run.Length && char.IsAsciiLetterOrDigit(run[i]))
        {
            i++;
        }

        if (i + 1 < run.Length && run[i] == '.' && char.IsAsciiDigit(run[i + 1]))
        {
            i += 2;
            while (i < run.Length && char.IsAsciiDigit(run[i]))
            {
                i++;
            }
        }

        return i < run.Length && run[i] == '%' ? i + 1 : i;
    }
}
