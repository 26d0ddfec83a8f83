using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of Europresse or Eureka on one page: elements with classes of their own (since 2013), or a table each with loose
/// text.</summary>
internal sealed partial class EuropresseHtml : PressExport
{
    public override string Format => "europresse";

    protected override bool Is(ReadOnlySpan<char> text) => text[0] == '<' && Head(text, Window * 16)
        .Contains("DocPublicationName", StringComparison.Ordinal) && Publication().IsMatch(Head(text, Window * 16));

    // A document begins with its publication's name, or with the element article around that.
    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        var (starts, before) = (new List<int>(), 0);
        foreach (var match in Publication().EnumerateMatches(text.Text))
        {
            var article = text.Text.AsSpan(before, match.Index - before).LastIndexOf("<article", StringComparison.Ordinal);
            starts.Add(article < 0 ? match.Index : before + article);
            before = match.Index;
        }

        foreach (var (start, end) in text.Pieces(starts))
        {
            var article = new PressArticle(text.LineAt(start));
            Read(text.Slice(start, end).ToString(), article);
            yield return (article, text.Slice(start, end));
        }
    }

    private static void Read(string html, PressArticle article)
    {
        article.Add(Field.Source, "publication", Number().Replace(Line(Publication().Match(html).Groups["text"].Value), ""));
        ReadHeader(Line(string.Concat(Header().Matches(html).Select(match => match.Groups["text"].Value))), article);
        var title = Title().Matches(html).LastOrDefault();
        article.Add("title", "title", Line(title?.Groups["text"].Value ?? ""));
        var id = Id().Match(html);
        if (!article.Found.Exists(candidate => candidate.Field == Field.Published) && id.Success)
        {
            article.Add(Field.Published, "document's number", id.Groups["day"].Value);
        }

        var behind = title is null ? 0 : title.Index + title.Length;
        var section = Section().Match(html, behind);
        if (section.Success)
        {
            article.Add("authors", "author", Author().Match(html[behind..section.Index]) is { Success: true } author
                ? Line(author.Groups["text"].Value) : "");
            article.Body = section.Groups["text"].Value.AsMemory();
        }
        else
        {
            ReadLoose(html[behind..], article);
        }
    }

    // Section, weekday, date and page, parted by commas; English dates hold some themselves.
    private static void ReadHeader(string header, PressArticle article)
    {
        var parts = header.Split(',', StringSplitOptions.TrimEntries);
        for (var first = 0; first < parts.Length; first++)
        {
            parts[first] = Words().Replace(parts[first], "");
            for (var count = Math.Min(3, parts.Length - first); count > 0; count--)
            {
                var date = string.Join(", ", parts.Skip(first).Take(count));
                if (DateParser.Parse(date) is not null)
                {
                    article.Add(Field.Published, "header", date);
                    article.Add("section", "header", string.Join(", ", parts[..first]));
                    return;
                }
            }
        }
    }

    // Behind the title stands the author, where a break and an empty paragraph follow; then the text, up to the rights.
    private static void ReadLoose(string html, PressArticle article)
    {
        var end = Rights().Match(html);
        html = end.Success ? html[..end.Index] : html;
        if (LooseAuthor().Match(html) is { Success: true } author)
        {
            article.Add("authors", "author", Line(author.Groups["text"].Value));
            html = html[author.Length..];
        }

        article.Body = EmptyParagraph().Replace(html, "<br><br>").AsMemory();
    }

    private static string Line(string html) => PressBlock.TextOf(html).Replace('\n', ' ');

    [GeneratedRegex(@"<(span|div|p)\b[^>]*class=[""'][^""']*\b(rdp__)?DocPublicationName\b[^>]*>(?<text>.*?)</\1>",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Publication();

    [GeneratedRegex(@"<(span|div|p)\b[^>]*class=[""'][^""']*\b(rdp__)?DocHeader\b[^>]*>(?<text>.*?)</\1>",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex(@"<(span|div|p|h\d)\b[^>]*class=[""'][^""']*\b(titreArticleVisu|rdp__articletitle)\b[^>]*>(?<text>([^<]|<(?!/?\1\b)|<(?<deep>\1\b)|</(?<-deep>\1\b))*)</\1>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"<section\b[^>]*>(?<text>.*?)(</section>|<aside\b|<footer\b|</article>|</?\w*$|$)|<div\b[^>]*class=[""'][^""']*(docOcurrContainer|DocText)\b[^>]*>(?<text>.*?)(<aside\b|<footer\b|</article>|</?\w*$|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    [GeneratedRegex(@"<div[^>]*>(?<text>[^<]+)</div>|<p class=[""'][^""']*(docAuthors?|sm-margin-bottomNews)\b[^>]*>(?<text>[^<]+)</p>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Author();

    [GeneratedRegex(@"^(\s|<br\s*/?>)*(?<text>[^<>]{2,120}?)\s*<br\s*/?>\s*<p>\s*</p>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LooseAuthor();

    [GeneratedRegex(@"<b><i>\s*(©|&copy;)|<small>\s*(©|&copy;)|Num[ée]ro de document|Document number",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rights();

    [GeneratedRegex(@"<p>\s*</p>", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyParagraph();

    [GeneratedRegex(@"news[·.•](?<day>(19|20)\d{6})[·.•]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"\s+[\d\s]+\s(mots|words)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@",? no\. \d+.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
