using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>The dateline before the first sentence (<c>（德国之声中文网）</c>, <c>路透北京7月16日 -</c>, <c>LONDON (Reuters) -</c>): place, agency and
/// day.</summary>
internal static partial class Datelines
{
    private const int First = 4;
    private const int Longest = 80;

    /// <summary>Marks how far it goes; what it says is a candidate.</summary>
    public static void Mark(BodyBlocks body)
    {
        var texts = 0;
        for (var i = 0; i < body.Items.Count && texts < First; i++)
        {
            var block = body.Items[i];
            if (!block.IsText || block.Kind == ParagraphKind.Heading)
            {
                continue;
            }

            if (LengthIn(block.Text, texts) is var length and > 0)
            {
                block.Dateline = length;
                FindReporters(body, block, length);
                body.Found.Add(new Candidate(Field.Dateline, "body: dateline", block.Text[..length].Trim(), block.Line));
                return;
            }

            texts++;
        }
    }

    // "（记者王小明、李四）", "（中央社記者王小明高雄26日電）": of the letters before a day the first two or three are the name.
    private static void FindReporters(BodyBlocks body, Block block, int length)
    {
        if (Reporters().Match(block.Text[..length]) is not { Success: true } match)
        {
            return;
        }

        var names = match.Groups["place"].Success ? [match.Groups["place"].Value[..(match.Groups["place"].Length >= 5 ? 3 : 2)]]
            : AuthorNames.Split(match.Groups["names"].Value.Trim());
        body.Found.Add(new Candidate(Field.Authors, "body: dateline", names[0], block.Line, names));
    }

    [GeneratedRegex(@"(记者|記者)\s?((?<place>[\u3400-\u9FFF]{4,8})\d{1,2}\s?日|(?<names>[^()（）\d]{2,40})[)）])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reporters();

    private static int LengthIn(string text, int textsBefore)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (text[0] is '（' or '(' or '【' or '[' && Bracketed().Match(head) is { Success: true } bracketed && bracketed.Length < text.Length)
        {
            return bracketed.Length;
        }

        if (CharacterTable.IsCjk(text[0]))
        {
            var dated = Dated().Match(head);
            dated = dated.Success || textsBefore > 1 ? dated : Place().Match(head);
            return dated.Success && dated.Length < text.Length ? dated.Length : 0;
        }

        return char.IsAsciiLetterUpper(text[0]) && Latin().Match(head) is { Success: true } latin && latin.Length < text.Length
            ? latin.Length : 0;
    }

    // （法新社首尔20日电） 【本报讯】 (德国之声中文网) （中央社记者王小明台北16日电）
    [GeneratedRegex(@"^[(（【\[][^()（）【】\[\]。，]{0,30}?([社网網台臺报報刊](站|中文)?([^()（）【】\[\]。，]{0,18}\d{1,2}\s?日)?[^()（）【】\[\]。，]{0,6}[电電讯訊报報]?导?|(记者|記者)[^()（）【】\[\]。]{2,20}\d{1,2}\s?日[电電讯訊]?|[^()（）【】\[\]。，]{0,6}\d{1,2}\s?日[电電讯訊]|中文网|中文網|综合外电|综合报道|綜合報導)[)）】\]]\s*[:：]?\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    // 路透北京7月16日 - ; 新华社北京7月16日电 ; 中新网7月16日电 (记者 王小明) ; 示例消息网4月2日报道 据…
    [GeneratedRegex(@"^(?!据|據|在|截至|于|於|从|從|自|至)[\u3400-\u9FFF]{1,3}[\u3400-\u9FFFA-Za-z·/／、 ]{0,20}?(\d{1,2}\s?月)?\s?\d{1,2}\s?日\s?([电電讯訊消]息?\s?([(（](记者|記者)\s?(?<reporters>[^()（）]{2,40})[)）]\s*|\s+|(?=[（(])|[:：—–-]+\s*|$)|(报道|報道|报导|報導)(\s+|[:：]\s*)|\s?[-–—]{1,2}\s*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dated();

    // 香港—— ; only at the head of the text
    [GeneratedRegex(@"^[\u3400-\u9FFF·]{2,8}([、，/][\u3400-\u9FFF·]{2,8})?(\s?——\s?|\s[—–-]\s)(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    // LONDON (Reuters) - ; WASHINGTON, July 16 (AP) — ; BEIJING —
    [GeneratedRegex(@"^([A-Z][a-z]+ ){1,3}\((CNN|AP|AFP|Reuters)\)\s?[-–—]{0,2}\s*|^[A-Z][A-Z.'’/-]+([ ,]{1,2}[A-Z][A-Za-z.'’/-]+){0,4}(,? [A-Z][a-z]{2,8}\.? \d{1,2})?( ?\([A-Z][\w. ]{1,30}\))?\s?[-–—]{1,2}\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Latin();
}
