using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines at the head and foot that name who wrote, edited or translated the article, and notes about its author.</summary>
internal static partial class Credits
{
    private const int First = 5;
    private const int Last = 5;
    private const int LongestNote = 300;
    private static readonly SearchValues<char> Signs = SearchValues.Create("：:/／|｜︱记記译譯기특논作编編写寫稿校文献獻 BbyY");

    /// <summary>Marks them; the authors are candidates.</summary>
    public static void Mark(BodyBlocks body)
    {
        var texts = body.Items.Where(block => block.IsText).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        var (credited, noted) = (new List<Candidate>(), new List<Candidate>());
        var left = texts.Count;
        for (var i = 0; i < texts.Count; i++)
        {
            var block = texts[i];
            if ((i >= First && i < texts.Count - Last) || block.Text.Length > LongestNote || !block.Text.AsSpan().ContainsAny(Signs))
            {
                continue;
            }

            if (left > 1 && Authors(block.Text) is { } authors)
            {
                block.Mark = "credits";
                left--;
                credited.AddRange(authors.Select(name => new Candidate(Field.Authors, "body: credits", name, block.Line)));
            }
            else if (Notes.Names(block.Text) is { Length: > 0 } names)
            {
                noted.AddRange(names.Select(name => new Candidate(Field.Authors, "body: author note", name, block.Line)));
                var isNote = i > 0 && i >= texts.Count - Last && left > 1 && Notes.IsBracketed(block.Text);
                block.Mark = isNote ? "author note" : null;
                left -= isNote ? 1 : 0;
            }
            else if (i > 0 && left > 1 && i >= texts.Count - Last && Notes.IsBracketed(block.Text))
            {
                block.Mark = "author note";
                left--;
            }
        }

        body.Found.AddRange(Together(credited));
        body.Found.AddRange(Together(noted));
        CutEnd(texts, body);
    }

    private static List<string>? Authors(string text) =>
        KoreanLine().Match(text) is { Success: true } korean ? [korean.Groups["name"].Value]
        : BeforeAgencies().Match(text) is { Success: true } first ? [first.Groups["name"].Value]
        : CreditLine.Read(text);

    private static IEnumerable<Candidate> Together(List<Candidate> names) =>
        names.Count == 0 ? [] : [names[0] with { Values = [.. names.Select(name => name.Value).Distinct(StringComparer.Ordinal)] }];

    // "……（译者：王小明）" at the end of the last paragraph.
    private static void CutEnd(List<Block> texts, BodyBlocks body)
    {
        var index = texts.FindLastIndex(block => block.IsText);
        if (index < 0 || EndNote().Match(texts[index].Text) is not { Success: true } match || match.Index < 10 || CreditLine.Read(match.Groups["credit"].Value) is not { } authors)
        {
            return;
        }

        var block = texts[index];
        var at = body.Items.IndexOf(block);
        body.Items[at] = block.WithText(block.Text[..match.Index].TrimEnd());
        body.Items.Insert(at + 1, new Block { Type = BlockType.LeftOut, Mark = "credits", Text = match.Value.Trim(), Line = block.Line, Node = block.Node, FrameEnd = block.FrameEnd });
        body.Found.AddRange(Together([.. authors.Select(name => new Candidate(Field.Authors, "body: credits", name, block.Line))]));
    }

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4})\s?(선임|수석)?\s?(기자|특파원|논설위원)(\s*=?\s*[\w.+-]+@[\w.-]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KoreanLine();

    [GeneratedRegex(@"^(?<name>[\u3400-\u9FFF·]{2,4})\s?([/／]\s?[\u3400-\u9FFF·]{2,4}\s?)?[(（][^()（）]*(社|网|網|台|报|報|等)[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeAgencies();

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

        /// <summary>Whether the paragraph stands in brackets and speaks of the author or of the text itself.</summary>
        public static bool IsBracketed(string text) => Bracketed().IsMatch(text);

        [GeneratedRegex(@"^[(（【]?(作者(简介|簡介|介绍|介紹)|关于作者|關於作者)\s?[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4})[,，(（]|^[(（【]?本文作者(?![系是为為均曾现現])(?<name>[\u3400-\u9FFF·]{2,4}?)[系是为為，,现現]|[。；]\s?作者[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4}([\s、][\u3400-\u9FFF·]{2,4})*)[。)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Note();

        [GeneratedRegex(@"^[(（【\[]\s?(注[:：]\s?)?(本文)?(作者|撰稿人|译者|譯者|本文仅代表|本文僅代表|本文代表|责编|責編|责任编辑)[^()（）]*([(（][^()（）]*[)）][^()（）]*)*[)）】\]]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Bracketed();
    }
}
