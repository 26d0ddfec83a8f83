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

        // 3月15日，双方将…: the comma behind a date that opens the sentence does not end its clause
        var end = offset + length;
        var stop = end < text.Length && text[end] == '，' ? end + 1 : end;
        while (stop < text.Length && stop - end < Reach / 2 && !EndsClause(text, stop))
        {
            stop++;
        }

        var before = text.AsSpan(start, offset - start);
        return AheadBefore().IsMatch(before) || (!Told().IsMatch(before) && AheadAfter().IsMatch(text.AsSpan(end, stop - end)));
    }

    private static bool EndsClause(string text, int at) => text[at] is '。' or '！' or '？' or '；' or '，' or '!' or '?' or ';' or '\n' or '—'
        || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ' && at > 3 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))
        || (text[at] == ',' && at + 1 < text.Length && text[at + 1] > 'ÿ');

    // The first line of each language holds words that may stand anywhere before the date, the second those that stand right before it.
    [GeneratedRegex("""
        (?<!曾|原本|原|本来|一度|曾经)(?:即将|即將|将(?![军近])|將(?![軍近])|计划|計劃|计画|計畫|预计|預計|预料|預料|预定|預定|[定订訂][于於]|拟|擬(?!的)|希望|有望|可望|竞选|競選|寻求连任|最迟|最遲|最晚|最后期限|最後期限|截止日期|有待|会在|會在|会于|會於|直到)
        | (?<!曾|原本|原|本来|一度|曾经)(?:(?<![预預协協签簽])[订訂]|安排[在于於]|(?:推迟|推遲|延迟|延遲|延期|延后|延後|改期|延|提前|提早)[至到]|明[天日晚]|[后後]天)[（(]?$
        | (?<!(?:was|were|had\ been)\ (?:not\ )?)(?:(?<![a-z])(?:will|to\ be\ held|going\ to|set\ to|set\ for|scheduled|rescheduled|due(?!\ to)|upcoming|plans?\ to|plans?\ for|slated|expected|until|coming|deadline(?:\ of)?|is\ to|are\ to|(?:is|are)\ due|(?:is|are|been)\ planned|hop(?:es?|ing)\ to|aim(?:s|ing)?\ to|intends?\ to|starting|ahead\ of|be\ held|takes?\ place)(?![a-z])|['’]ll\ |won['’]t)
        | (?<![a-z])(?:by\ (?:the\ end\ of\ )?(?:early\ |late\ |mid-)?|(?:the|a)\ planned\ |(?:postponed|delayed|moved|extended|pushed\ back|brought\ forward)\ to\ |(?:(?:begins|starts|opens|closes|ends|expires|resumes|goes\ on\ sale|kicks\ off)|(?<!(?:to|did|not)\ )begin|(?:go|head)(?:es|s)?\ to\ the\ polls)\ (?:on|from|in)\ )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AheadBefore();

    [GeneratedRegex("""
        ^，?(?:上午|下午|晚上?|中午|凌晨|早上|起|才|就|开始|開始|正式|,|\ )*(?:将(?![军近])|將(?![軍近])|会(?![议见谈晤上场后])|會(?![議見談晤上場後])|拟(?!定的))
        | ^(?:起[^。的]{1,12}|，?[^。，的说說表称稱宣布报報道认認指示]{1,12})(?:将|將)(?=[于於在会會出再如按举舉召开開])
        | ^份?(?:之|以)?前[^。，]{0,8}(?:不会|不會|将|將|会|會|必须|必須|完成)
        | ^,?(?:\ (?!(?:and|but|that|which|who|when|as|if)\ )[A-Za-z]+){0,4}\ (?:will|is\ due|is\ scheduled|is\ set|are\ due)(?![a-z])
        | ^\ ?(?:deadline|(?<!the\ )elections?(?=\ (?:will|is|campaign)))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AheadAfter();

    // "said on Monday he will …": the date is that of the saying
    [GeneratedRegex(@"(?<![a-z])(?:said|says|told|announced|wrote|warned|confirmed|promised|vowed|insisted|added|tweeted)(?: [A-Za-z]+){0,3} $", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
