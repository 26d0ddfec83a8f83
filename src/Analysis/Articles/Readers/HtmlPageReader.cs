using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>A saved page: its metadata gives the fields, its main part the text.</summary>
internal sealed partial class HtmlPageReader : ArticleReader
{
    private const int LongestData = 1 << 18;
    private const int BylineNodes = 80;

    /// <inheritdoc/>
    public override string Format => "html-page";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, 1024)];
        return window.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || window.Contains("<html", StringComparison.OrdinalIgnoreCase) && window[0] == '<';
    }

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line) { BodyKind = BodyKind.Page };
        draft.SetBody(text, 0);
        var tree = new HtmlTree();
        tree.Parse(text, options.MaxDepth);
        var timed = false;
        for (var i = 1; i < tree.Count; i++)
        {
            var tag = tree[i].Tag;
            if (tag == HtmlTag.Title && draft.Title is null && tree[i].End > i + 1)
            {
                draft.Title = (tree.Text(i + 1).ToString(), "page title");
            }
            else if (tag == HtmlTag.Meta)
            {
                ReadMeta(tree, i, draft);
            }
            else if (tag == HtmlTag.Time && !timed && tree.Attribute(i, "datetime") is { Length: > 0 } time)
            {
                timed = true;
                draft.Dates.Add(new DateCandidate(DateOrigin.TimeElement, "page: time element", time));
            }
            else if (tag == HtmlTag.Link && tree.Attribute(i, "rel") is "canonical" && tree.Attribute(i, "href") is { } address)
            {
                draft.Url ??= (address, "canonical link");
            }
        }

        ReadLinkedData(text.Span, draft);
        TakeHeading(tree, draft);
        TakeByline(tree, draft);
        draft.Authors = [.. draft.Authors.Where((author, at) => at == 0 || draft.SourceName is not { } site || !(author.StartsWith(site.Value, StringComparison.Ordinal) || site.Value.StartsWith(author, StringComparison.Ordinal)))];
        return [draft];
    }

    // What the metadata lack, the page names after its heading: the author in a link marked as such, the date in a text of its own.
    private static void TakeByline(HtmlTree tree, ArticleDraft draft)
    {
        var near = 0;
        for (var i = 1; i < tree.Count && (draft.Authors.Count == 0 || draft.Dates.Count == 0); i++)
        {
            near = tree[i].Tag == HtmlTag.H1 ? i + BylineNodes : near;
            if (i >= near)
            {
                continue;
            }

            if (tree[i].Tag == HtmlTag.Text)
            {
                if (draft.Dates.Count == 0 && tree.Text(i).ToString().Trim() is { Length: >= 8 and <= 40 } date && DateParser.Parse(date) is not null)
                {
                    draft.Dates.Add(new DateCandidate(DateOrigin.BodyLine, "page: after the heading", date));
                }
            }
            else if (draft.Authors.Count == 0 && (tree.Attribute(i, "rel") is "author" || tree.Attribute(i, "itemprop") is "author") && tree.TextIn(i) is { Length: > 1 and < 60 } names && !names.Equals("admin", StringComparison.OrdinalIgnoreCase))
            {
                (draft.Authors, draft.AuthorsFrom) = (AuthorNames.Split(names), "page: author link");
            }
        }
    }

    // The page's own heading is its title without the site's name.
    private static void TakeHeading(HtmlTree tree, ArticleDraft draft)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag == HtmlTag.H1 && tree.TextIn(i) is { Length: > 10 } heading && draft.Title is { } title && title.Value.Length > heading.Length && System.Net.WebUtility.HtmlDecode(title.Value).Contains(heading, StringComparison.Ordinal))
            {
                draft.Title = (heading, "page: heading");
                return;
            }
        }
    }

    // JSON for search engines, which scripts carry.
    private static void ReadLinkedData(ReadOnlySpan<char> text, ArticleDraft draft)
    {
        var start = text.IndexOf("application/ld+json", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return;
        }

        var data = text[start..Math.Min(text.Length, start + LongestData)].ToString();
        if (data.Contains("ClaimReview", StringComparison.Ordinal))
        {
            return;
        }

        if (PublishedInData().Match(data) is { Success: true } date)
        {
            draft.Dates.Add(new DateCandidate(DateOrigin.PageMetadata, "page: datePublished", date.Groups["value"].Value));
        }

        if (draft.Authors.Count == 0 && AuthorInData().Match(data) is { Success: true } author && !author.Value.Contains("Organization", StringComparison.Ordinal))
        {
            (draft.Authors, draft.AuthorsFrom) = ([author.Groups["value"].Value], "page: author");
        }
    }

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"(?<value>[^\"]{4,40})\"", RegexOptions.CultureInvariant)]
    private static partial Regex PublishedInData();

    [GeneratedRegex("\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"(?<value>[^\"\\\\]{2,60})\"", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorInData();

    private static void ReadMeta(HtmlTree tree, int i, ArticleDraft draft)
    {
        var name = tree.Attribute(i, "property") ?? tree.Attribute(i, "name") ?? tree.Attribute(i, "itemprop");
        if (tree.Attribute(i, "content") is not { Length: > 0 } content || name is null)
        {
            return;
        }

        switch (name)
        {
            case "og:title":
                draft.Title = (content, "page: og:title");
                break;
            case "og:url":
                draft.Url ??= (content, "page: og:url");
                break;
            case "og:site_name":
                draft.SourceName = (content, "page: og:site_name");
                break;
            case "author" or "article:author" or "byl" when draft.Authors.Count == 0 && !Addresses.IsAbsolute(content):
                (draft.Authors, draft.AuthorsFrom) = (AuthorNames.Split(content.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? content[3..] : content), "page: " + name);
                break;
            case "sailthru.date":
                draft.Dates.Add(new DateCandidate(DateOrigin.TimeElement, "page: " + name, content));
                break;
            case "article:published_time" or "article:published" or "datePublished" or "date" or "pubdate" or "publishdate" or "publish-date" or "parsely-pub-date" or "DC.date.issued" or "dc.date":
                draft.Dates.Add(new DateCandidate(DateOrigin.PageMetadata, "page: " + name, content));
                break;
        }
    }
}
