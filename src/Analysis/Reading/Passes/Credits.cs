using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines at the head and foot that name who wrote, edited or translated the article, and notes about its author.</summary>
internal static partial class Credits
{
    private const int First = 5;
    private const int Last = 5;
    private const int LongestNote = 300;
    private const int ShortestNote = 10;
    private const int LongestFromPlace = 16;
    private static readonly SearchValues<char> Signs = SearchValues.Create("：:/／|｜︱记記译譯기특논作编編写寫稿校文献獻 BbyY");

    /// <summary>Marks them; the authors are candidates.</summary>
    public static void Mark(BodyBlocks body, IReadOnlyList<string> authors)
    {
        var texts = body.Items.Where(block => block.IsText).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        var known = authors.Concat(body.Found.Where(candidate => candidate.Field == Field.Authors)
            .SelectMany(candidate => candidate.Values ?? [candidate.Value])).ToList();
        var (credited, noted) = (new List<Candidate>(), new List<Candidate>());
        var left = texts.Count;
        for (var i = 0; i < texts.Count; i++)
        {
            var block = texts[i];
            if ((i >= First && i < texts.Count - Last) || block.Text.Length > LongestNote
                || (i < texts.Count - Last && !block.Text.AsSpan().ContainsAny(Signs)))
            {
                continue;
            }

            if (left > 1 && Authors(block.Text) is { } named)
            {
                block.Mark = "credits";
                left--;
                credited.AddRange(named.Select(name => new Candidate(Field.Authors, "body: credits", name, block.Line)));
            }
            else if (Notes.Names(block.Text) is { Length: > 0 } names)
            {
                noted.AddRange(names.Select(name => new Candidate(Field.Authors, "body: author note", name, block.Line)));
            }

            if (block.IsText && i > 0 && left > 1 && i >= texts.Count - Last && !Notes.IsContribution(block.Text)
                && LastSentence.StartIn(block.Text) is var start and > 0 && Notes.IsContribution(block.Text[start..]))
            {
                texts[i] = LastSentence.Cut(body, body.Items.IndexOf(block), start, "credits");
            }
            else if (block.IsText && i > 0 && left > 1 && i >= texts.Count - Last && Notes.Kind(block.Text, known) is { } kind)
            {
                block.Mark = kind;
                left--;
            }
        }

        body.Found.AddRange(Together(credited));
        body.Found.AddRange(Together(noted));
        CutEnd(texts, body);
    }

    private static List<string>? Authors(string text) =>
        text[0] is >= '가' and <= '힣' && KoreanLine().Match(text) is { Success: true } korean ? [korean.Groups["name"].Value]
        : text[^1] is ')' or '）' && BeforeAgencies().Match(text) is { Success: true } first ? [first.Groups["name"].Value]
        : text.Length <= LongestFromPlace && FromPlace().Match(text) is { Success: true } reporter ? [reporter.Groups["name"].Value]
        : CreditLine.Read(text);

    private static IEnumerable<Candidate> Together(List<Candidate> names) =>
        names.Count == 0 ? [] : [names[0] with { Values = [.. names.Select(name => name.Value).Distinct(StringComparer.Ordinal)] }];

    // "……（译者：王小明）" at the end of the last paragraph.
    private static void CutEnd(List<Block> texts, BodyBlocks body)
    {
        var index = texts.FindLastIndex(block => block.IsText);
        if (index < 0 || texts[index].Text[^1] is not (')' or '）') || EndNote().Match(texts[index].Text) is not { Success: true } match
            || match.Index < 10 || (CreditLine.Read(match.Groups["credit"].Value)
                ?? (Notes.IsContribution(match.Groups["credit"].Value) ? [] : null)) is not { } authors)
        {
            return;
        }

        var block = texts[index];
        body.CutEnd(body.Items.IndexOf(block), block.Text[..match.Index].TrimEnd(), match.Value.Trim(), "credits");
        body.Found.AddRange(Together([.. authors.Select(name => new Candidate(Field.Authors, "body: credits", name, block.Line))]));
    }

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4})\s?(선임|수석)?\s?(기자|특파원|논설위원)(\s*=?\s*[\w.+-]+@[\w.-]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KoreanLine();

    [GeneratedRegex(@"^(?<name>[\u3400-\u9FFF·]{2,4})\s*([/／]\s*[\u3400-\u9FFF·]{2,4}\s*)?[(（][^()（）]*(社|网|網|台|报|報|等)\s*[)）]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeAgencies();

    [GeneratedRegex(@"^(?<name>[\u3400-\u9FFF]{2,4})\s?(发自|發自)\s?[\u3400-\u9FFF]{2,6}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FromPlace();

    [GeneratedRegex(@"\s*[(（](?<credit>[^()（）。]{3,60})[)）]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EndNote();

    /// <summary>Sentences about who wrote the article (<c>本文作者…系…教授</c>, <c>作者简介：…</c>).</summary>
    private static partial class Notes
    {
        /// <summary>The names; empty where the paragraph is no such note.</summary>
        public static string[] Names(string text) =>
            text.Contains("作者", StringComparison.Ordinal) && Note().Match(text) is { Success: true } match
                ? match.Groups["name"].Value.Split(['、', ' ', '/', '，'], StringSplitOptions.RemoveEmptyEntries)
                : [];

        /// <summary>What a paragraph at the foot is that speaks of the author or of the text itself; null where it does not.</summary>
        public static string? Kind(string text, List<string> authors) =>
            (text[0] is '(' or '（' or '【' or '[' && Bracketed().IsMatch(text) && !text.AsSpan().ContainsAny("“「")
            && !text.Contains("：我", StringComparison.Ordinal))
            || (text.Contains("本文作者", StringComparison.Ordinal) && AboutAuthor().IsMatch(text)
                && (text.Length <= ShortestNote || Post().IsMatch(text))) || authors.Exists(name => name.Length > 1 && Presents(text, name))
            ? "author note"
            : IsContribution(text) ? "credits"
            : text[0] is '本' or '此' or '原' or 'T' or '(' or '（' && FirstPublished().IsMatch(text) ? "publication note" : null;

        /// <summary>Whether a sentence says who else worked on the article, and nothing else.</summary>
        public static bool IsContribution(string text) =>
            text.Length <= LongestNote && (text.Contains("贡献", StringComparison.Ordinal) || text.Contains("貢獻", StringComparison.Ordinal)
                || text.Contains("contributed", StringComparison.Ordinal)) && Contribution().IsMatch(text);

        // "Jane Roe是…的专栏作者。", "Jane Roe is a …"
        private static bool Presents(string text, string name)
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            var rest = text.AsSpan(name.Length).TrimStart();
            return rest is ['是' or '系' or '为' or '為', ..] || rest.StartsWith("现", StringComparison.Ordinal)
                || rest.StartsWith("is a", StringComparison.Ordinal) || rest.StartsWith("is the ", StringComparison.Ordinal)
                || rest.StartsWith("covers ", StringComparison.Ordinal) || rest.StartsWith("writes ", StringComparison.Ordinal);
        }

        [GeneratedRegex(@"^[(（【]?(作者(简介|簡介|介绍|介紹)|关于作者|關於作者)\s?[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4})[,，(（]|^[(（【]?本文作者(?![系是为為均曾现現])(?<name>[\u3400-\u9FFF·]{2,4}?)[系是为為，,现現]|[。；]\s?作者[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4}([\s、][\u3400-\u9FFF·]{2,4})*)[。)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Note();

        // What an author is: a post, a house, or where they live.
        [GeneratedRegex(@"教授|记者|記者|作家|学者|學者|研究|律师|律師|评论|評論|专栏|專欄|博士|大学|大學|学院|學院|编辑|編輯|撰稿|主任|工程师|分析师|经济学家|生活在|现居|旅居|任职|供职|专业|专家|创办|负责人|所长|总裁|CEO", RegexOptions.CultureInvariant)]
        private static partial Regex Post();

        [GeneratedRegex(@"^[(（]?本文作者[^。]{0,120}[。)）]*$", RegexOptions.CultureInvariant)]
        private static partial Regex AboutAuthor();

        [GeneratedRegex(@"^[^。]{2,120}(对|對|为|為)(本文|此文|本报道|此报道|本報導|此報導|本文章)(的)?.{0,4}有?(报道|報導|研究|采访|採訪|报导|重要)?.{0,4}(贡献|貢獻)[。)）]*$|^[(（]?(\p{Lu}[\w.’'-]*,? ((and|in|from) )?){2,16}(also )?contributed (reporting|research|to this (report|story|article))( (from|in) \p{Lu}[\w .,]{1,40})?\.?[)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Contribution();

        [GeneratedRegex(@"^[(（]?(本文|此文|原文)(最初|首次|原|首)?(发表|發表|刊发|刊登|刊载|刊載|刊|载|載)[于於].{2,60}$|^(This (article|story|essay) (was )?(originally|first) (appeared|published)).{2,80}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex FirstPublished();

        [GeneratedRegex(@"^[(（【\[]\s?(注[:：]\s?)?(本文)?(作者|撰稿人|译者|譯者|本文仅代表|本文僅代表|本文代表|责编|責編|责任编辑)[^()（）]*([(（][^()（）]*[)）][^()（）]*)*[)）】\]]$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Bracketed();
    }
}
