using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>Finds emoji: pictographs, flags and keycaps with all that joins them (UAX 29's extended grapheme clusters).</summary>
internal static class Emoji
{
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>The length of the emoji that begins at <paramref name="start"/>; 0 where none begins there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        if (c < 128)
        {
            return (char.IsAsciiDigit(c) || c is '#' or '*') && start + 1 < text.Length && text[start + 1] is EmojiStyle or Keycap
                ? Cluster(text, start, needsSign: true) : 0;
        }

        if (c < '\u2000' || Rune.DecodeFromUtf16(text[start..], out var rune, out _) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        return rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x231A and <= 0x231B or >= 0x23E9 and <= 0x23FA or >= 0x2600 and <= 0x27BF
            or >= 0x2B1B and <= 0x2B55
            ? Cluster(text, start, needsSign: false)
            : rune.Value < 0x3300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
                ? Cluster(text, start, needsSign: true) : 0;
    }

    private static int Cluster(ReadOnlySpan<char> text, int start, bool needsSign)
    {
        var length = StringInfo.GetNextTextElementLength(text[start..]);
        return needsSign && !text.Slice(start, length).ContainsAny(EmojiStyle, Keycap) ? 0 : length;
    }
}
