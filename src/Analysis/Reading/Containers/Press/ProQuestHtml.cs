using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of ProQuest on one page, as it sends them by e-mail: a title, labels in bold, and below one of them a page of its own
/// as the text.</summary>
internal sealed partial class ProQuestHtml : PressExport
{
    public override string Format => "proquest";

    protected override bool Is(ReadOnlySpan<char> text) => text[0] == '<' && Head(text, Window * 4)
        .Contains("<a name=\"DocID_", StringComparison.Ordinal);

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        foreach (var (start, end) in text.Pieces([.. Begin().Matches(text.Text).Select(match => match.Index)]))
        {
            var article = new PressArticle(text.LineAt(start));
            Read(text.Slice(start, end).ToString(), article);
            yield return (article, text.Slice(start, end));
        }
    }

    private static void Read(string html, PressArticle article)
    {
        var labels = Label().Matches(html)
            .Select(match => (Match: match, Label: PressLabels.Of("proquest", PressBlock.TextOf(match.Groups["label"].Value))))
            .Where(label => label.Label is not null).ToList();
        article.Add("title", "heading", PressBlock.TextOf(Title().Match(html).Groups["text"].Value).Replace('\n', ' '));
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Match.Index + labels[i].Match.Length;
            var value = html[start..(i + 1 < labels.Count ? labels[i + 1].Match.Index : html.Length)];
            if (labels[i].Label!.Kind == "body")
            {
                article.Body = Text().Match(value) is { Success: true } text ? text.Groups["text"].Value.AsMemory() : value.AsMemory();
            }
            else
            {
                value = labels[i].Label!.Kind != "lead" && value.IndexOf("</p>", StringComparison.Ordinal) is >= 0 and var end
                    ? value[..end] : value;
                ProQuestText.Take(labels[i].Label! with { Value = PressBlock.TextOf(value).Replace('\n', ' ') }, article);
            }
        }

        article.Add(Field.Url, "link", System.Net.WebUtility.HtmlDecode(Link().Match(html).Value));
        article.Add(Field.Source, "publication", PressBlock.TextOf(Newspaper().Match(html).Groups["text"].Value));
        ProQuestText.TakeDay(PressBlock.TextOf(labels.Count > 0 ? html[..labels[0].Match.Index] : ""), article);
    }

    [GeneratedRegex(@"<a name=""DocID_\w+""", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"<strong[^>]*>(?<label>[^<]{2,40}:)\s*(&nbsp;)?</strong>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"<p[^>]*font-size:\s*11pt;\s*font-weight:\s*bold[^>]*>(?<text>.*?)</p>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"<Text\b.*?(<body[^>]*>)(?<text>.*?)(</body>|</Text>|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"class=""newspaperArticle"".{0,80}?<strong>(?<text>[^<]+)</strong>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Newspaper();

    [GeneratedRegex(@"https?://(search|www)\.proquest\.com/[^""\s<>?]*docview/[^""\s<>?]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
