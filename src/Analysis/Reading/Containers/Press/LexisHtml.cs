using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of LexisNexis on one page, each between comments; classes have other numbers in each file, so its styles are
/// asked.</summary>
internal sealed partial class LexisHtml : PressExport
{
    public override string Format => "lexisnexis";

    protected override bool Is(ReadOnlySpan<char> text) => text[0] == '<' && Head(text, Window * 8)
        .Contains("<DOCFULL> -->", StringComparison.Ordinal);

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        var starts = Begin().Matches(text.Text).Select(match => match.Index + match.Length).ToList();
        var centred = Centred().Matches(text.Text[..starts[0]]).Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (start, next) in text.Pieces(starts))
        {
            var close = text.Text.IndexOf("<!-- Hide XML", start, next - start, StringComparison.Ordinal);
            var end = close < 0 ? next : close;
            var blocks = Paragraph().Matches(text.Text[start..end]).Select(match => Block(match, start, centred))
                .Where(block => block.Text.Length > 0 && !PressDocuments.IsSeparator(block.Text)).ToList();
            var article = new PressArticle(text.LineAt(start));
            var (first, count) = LexisArticle.Read(blocks, article, titleFirst: false).GetOffsetAndLength(blocks.Count);
            var place = first > 0 ? blocks[first - 1].End : start;
            article.Body = count == 0 ? default : text.Slice(place, first + count < blocks.Count ? blocks[first + count].Start : end);
            article.BodyLine = text.LineAt(place);
            yield return (article, text.Slice(start, end));
        }
    }

    private static PressBlock Block(Match match, int start, HashSet<string> centred) =>
        new(PressBlock.TextOf(match.Groups["text"].Value), start + match.Index, start + match.Index + match.Length,
        centred.Contains(match.Groups["class"].Value));

    [GeneratedRegex(@"<DOCFULL> -->", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\.(?<name>c\d+)\s*\{\s*text-align:\s*center;[^}]*\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Centred();

    [GeneratedRegex(@"<p\b[^>]*?(class=""?(?<class>\w+)""?[^>]*)?>(?<text>.*?)(</p>|(?=<p\b)|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();
}
