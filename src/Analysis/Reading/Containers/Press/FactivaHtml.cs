using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of Factiva on one page, below styles and scripts of up to 200 KB: with labels in a table, or in elements
/// without.</summary>
internal sealed partial class FactivaHtml : PressExport
{
    private const int HeadOfPage = 1 << 19;

    public override string Format => "factiva";

    protected override bool Is(ReadOnlySpan<char> text) => text[0] == '<' && Head(text, HeadOfPage)
        .Contains("Article\"", StringComparison.Ordinal) && Article().IsMatch(Head(text, HeadOfPage));

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        foreach (var (start, end) in text.Pieces([.. Article().Matches(text.Text).Select(match => match.Index)]))
        {
            var raw = text.Slice(start, end);
            var footer = raw.Span.IndexOf("id=\"pageFooter\"", StringComparison.Ordinal);
            raw = footer < 0 ? raw : raw[..footer];
            var article = new PressArticle(text.LineAt(start));
            Read(raw.ToString(), article);
            yield return (article, raw);
        }
    }

    private static void Read(string html, PressArticle article)
    {
        article.Add("title", "headline", FactivaHead.WithoutCounter(PressBlock.TextOf(Headline().Match(html).Groups["text"].Value)
            .Replace('\n', ' ')));
        var rows = Row().Matches(html);
        var paragraphs = Paragraph().Matches(html);
        if (rows.Count > 0)
        {
            FactivaHead.Take([.. rows.Select(row => (Name: row.Groups["label"].Value, Value: PressBlock.TextOf(row.Groups["text"].Value)
                .Replace('\n', ' ')))
                .Where(row => row.Name != "HD" && PressLabels.KindOf("factiva", row.Name) is not (null or "body"))
                    .Select(row => new PressLabel(row.Name, PressLabels.KindOf("factiva", row.Name)!, row.Value))], article);
        }
        else
        {
            var head = paragraphs.Count > 0 ? html[..paragraphs[0].Index] : html;
            var lines = Division().Matches(head)
                .Select(match => (IsAuthor: match.Groups["author"].Success, Text: PressBlock.TextOf(match.Groups["text"].Value)
                    .Replace('\n', ' '))).Where(line => line.Text.Length > 0).ToList();
            var count = lines.FindIndex(line => FactivaHead.IsCount(line.Text));
            article.Add("authors", "author", lines.Find(line => line.IsAuthor).Text ?? "");
            article.Add("section", "section", count > 0 && !lines[0].IsAuthor && Division()
                .Match(head).Index < head.IndexOf("id=\"hd\"", StringComparison.Ordinal) ? lines[0].Text : "");
            FactivaHead.Read([.. lines.Skip(Math.Max(0, count)).Select(line => line.Text)], article);
        }

        foreach (Match other in paragraphs.Count > 0 ? Loose().Matches(html, paragraphs[^1].Index + paragraphs[^1].Length)
            : Enumerable.Empty<Match>())
        {
            article.Add("graphic", "loose line", PressBlock.TextOf(other.Groups["text"].Value));
        }

        article.Body = PastedAddress().Replace(string.Join('\n', paragraphs.Select(match => match.Value)), "").AsMemory();
    }

    [GeneratedRegex(@"<div[^>]*\bclass=[""']?article [\w-]{2,6}Article\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"class=[""']?[\w-]{2,6}Headline[^>]*>(?<text>.*?)</(td|div)>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Headline();

    [GeneratedRegex(@"<b>(?<label>[A-Z]{2,4})</b>(&nbsp;|\s|\u00A0|</p>)*</td>\s*<td[^>]*>(?<text>.*?)</td>(?=\s*(</tr|<tr|</table|$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"<p class=[""']?articleParagraph[^>]*>.*?(</p>|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"<div( (?<author>class=[""']?author\b)[^>]*)?>(?<text>[^<]*(<(?!/?div|/?p)[^<]*)*)</div>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Division();

    // Behind the text: a picture's caption and the publisher; the document's number is neither.
    [GeneratedRegex(@"<p>(?!\s*\w+\s+[A-Z]{1,8}0[0-9a-z]{12,24}\s*<)(?<text>[^<]+)</p>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Loose();

    [GeneratedRegex(@"\[https?://[^\]\s]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex PastedAddress();
}
