using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>Signs that make a word of what follows them (<c>#MeToo</c>, <c>@user</c>), and characters that are no words though Unicode
/// calls them letters.</summary>
internal static class Signs
{
    // written where 、 or · or | is meant: 新冠丶疫情
    private static readonly SearchValues<char> strokes = SearchValues.Create("丶丨丿亅乀乁ㆍᆞ〡ㅣ");

    // of a script without spaces, where one does not see the end of a tag that no second sign closes
    private const int Longest = 21;

    /// <summary>Writes the text with a comma for each stroke, so that no piece holds one; false where it has none, and then nothing is
    /// written.</summary>
    public static bool WithoutStrokes(ReadOnlySpan<char> text, Span<char> result)
    {
        if (!text.ContainsAny(strokes))
        {
            return false;
        }

        text.ReplaceAny(result, strokes, '、');
        return true;
    }

    /// <summary>
    /// Where the tag or name that begins at <paramref name="start"/> ends: a sign, then letters, digits and low lines, a letter at least,
    /// and a possessive 's; 0 where none begins there.
    /// </summary>
    public static int EndOfTag(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ('#' or '@' or '＃' or '＠')
            || (start > 0 && (text[start - 1] == '_' || char.IsLetterOrDigit(text[start - 1]))))
        {
            return 0;
        }

        var (end, hasLetter, isSpaced) = (start + 1, false, true);
        while (Rune.DecodeFromUtf16(text[end..], out var rune, out var length) == OperationStatus.Done && IsPart(rune))
        {
            isSpaced = end == start + 1 ? Context.IsSpaced(rune.Value) : isSpaced;
            if (isSpaced && !Context.IsSpaced(rune.Value))
            {
                break; // #MeToo运动
            }

            hasLetter |= Rune.IsLetter(rune);
            end += length;
        }

        var isPossessive = text[end..] is ['\'' or '’', 's', ..] && !(end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2]));
        return hasLetter && (isSpaced || end - start <= Longest) ? end + (isPossessive ? 2 : 0) : 0;
    }

    private static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
