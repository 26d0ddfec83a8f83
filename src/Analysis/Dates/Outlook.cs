using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Tells whether the words around a date point ahead of publication: plans, deadlines, the future tense.</summary>
internal static partial class Outlook
{
    private const int Reach = 60;

    /// <summary>Whether the clause around <paramref name="length"/> characters from <paramref name="offset"/> points ahead.</summary>
    public static bool IsAhead(string text, int offset, int length)
    {
        var start = offset;
        while (start > 0 && offset - start < Reach && !EndsClause(text, start - 1) && text[start - 1] != ',')
        {
            start--;
        }

        var end = offset + length;
        var stop = end;
        while (stop < text.Length && stop - end < Reach / 2 && !EndsClause(text, stop))
        {
            stop++;
        }

        return AheadBefore().IsMatch(text.AsSpan(start, offset - start)) || AheadAfter().IsMatch(text.AsSpan(end, stop - end));
    }

    private static bool EndsClause(string text, int at) => text[at] is '。' or '！' or '？' or '；' or '，' or '!' or '?' or ';' or '\n' or '—'
        || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ' && at > 3 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))
        || (text[at] == ',' && at + 1 < text.Length && text[at + 1] > 'ÿ');

    [GeneratedRegex("""
        (?<!曾|原本|原|本来|一度|曾经)(?:即将|即將|将(?![军近]|信将)|將(?![軍近])|计划|計劃|计画|計畫|预计|預計|预定|預定|定于|定於|拟|擬(?!的)|希望|有望|竞选|競選|最迟|最遲|最晚|有待|会在|會在|会于|會於|直到)
        | (?<!(?:was|were|been)\ (?:not\ )?)(?:(?<![a-z])(?:will|to\ be\ held|going\ to|set\ to|set\ for|scheduled|due|upcoming|plans?\ to|plans?\ for|slated|expected|until|coming|deadline(?:\ of)?|is\ to|are\ to|starting|ahead\ of|be\ held|takes?\ place)(?![a-z])|['’]ll\ |won['’]t)
        | (?<![a-z])by\ (?:the\ end\ of\ )?(?:early\ |late\ |mid-)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AheadBefore();

    [GeneratedRegex("""
        ^(?:上午|下午|晚上?|中午|凌晨|早上|起|才|就|开始|開始|正式|,|\ )*(?:将(?![军近])|將(?![軍近])|会(?![议见谈晤上场后])|會(?![議見談晤上場後])|拟(?!定的))
        | ^份?(?:之|以)?前[^。，]{0,8}(?:不会|不會|将|將|会|會|必须|必須|完成)
        | ^,?(?:\ [A-Za-z]+){0,3}\ (?:will|is\ due|is\ scheduled|is\ set|are\ due)(?![a-z])
        | ^\ ?(?:deadline|(?<!the\ )elections?(?=\ (?:will|is|campaign)))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AheadAfter();
}
