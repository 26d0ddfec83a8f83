namespace Analysis.Articles;

/// <summary>A saved page: its metadata gives the fields, its main part the text.</summary>
internal sealed class HtmlPageReader : ArticleReader
{
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
        var draft = new ArticleDraft(Format, line);
        draft.SetBody(text, 0);
        var tree = new HtmlTree();
        tree.Parse(text, options.MaxDepth);
        for (var i = 1; i < tree.Count; i++)
        {
            var tag = tree[i].Tag;
            if (tag == HtmlTag.Title && draft.Title is null && tree[i].End > i + 1)
            {
                draft.Title = (tree.Text(i + 1), "page title");
            }
            else if (tag == HtmlTag.Meta)
            {
                ReadMeta(tree, i, draft);
            }
            else if (tag == HtmlTag.Link && tree.Attribute(i, "rel") is "canonical" && tree.Attribute(i, "href") is { } address)
            {
                draft.Url ??= (address, "canonical link");
            }
        }

        return [draft];
    }

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
                (draft.Authors, draft.AuthorsFrom) = ([content.StartsWith("By ", StringComparison.Ordinal) ? content[3..] : content], "page: " + name);
                break;
            case "article:published_time" or "article:published" or "datePublished" or "date" or "pubdate" or "DC.date.issued":
                draft.Dates.Add(new DateCandidate(DateOrigin.PageMetadata, "page: " + name, content));
                break;
        }
    }
}
