namespace Analysis.Articles;

/// <summary>Collects a body's links while its paragraphs are collected; the links of what is dropped go with it.</summary>
internal sealed class LinkWriter(HtmlTree tree, TextBuffer buffer)
{
    private const int LongestTag = 60;
    private ArticleBody body = new();
    private string? page;
    private int before;
    private Anchor? anchor;

    private readonly record struct Anchor(int End, string? Address, int TextStart, bool IsTag);

    /// <summary>Begins an article.</summary>
    public void Begin(ArticleBody article, string? address) => (body, page, before, anchor) = (article, address, 0, null);

    /// <summary>Enters a link.</summary>
    public void Open(int i)
    {
        End();
        var href = tree.Attribute(i, "href");
        var address = href is null ? null : Addresses.Resolve(href, page);
        if (address is null && !string.IsNullOrWhiteSpace(href) && tree.Length(i) > 0)
        {
            body.DeadLinks.Add(href);
        }

        anchor = new Anchor(tree[i].End, address, buffer.Length, tree.AttributeText(i, "rel") is "tag");
    }

    /// <summary>Leaves the link that ends before a node, which is read next.</summary>
    public void MoveTo(int next)
    {
        if (anchor is { } link && link.End <= next)
        {
            End();
        }
    }

    /// <summary>Where a paragraph ends inside a link, the link's text is the first of its paragraphs.</summary>
    public void EndAtText()
    {
        if (buffer.Length > 0)
        {
            End();
        }
    }

    /// <summary>The links so far belong to paragraphs that have ended.</summary>
    public void EndParagraph() => before = body.Links.Count;

    /// <summary>Whether a paragraph is nothing but a link to the outlet's own pages.</summary>
    public bool IsOwnLink(string paragraph) =>
        body.Links.Count > before && body.Links[^1].Text == paragraph && (page is null || RelatedLinks.IsOwn(body.Links[^1].Url, page));

    /// <summary>Links of what is no text are no links of the article, unless they lead to related ones.</summary>
    public void Drop(string? kind)
    {
        for (var i = body.Links.Count - 1; i >= before; i--)
        {
            if (kind == "related")
            {
                body.Links[i] = body.Links[i] with { Kind = LinkKind.Related };
            }
            else
            {
                body.Links.RemoveAt(i);
            }
        }
    }

    private void End()
    {
        if (anchor is { Address: { } address } link && link.TextStart < buffer.Length && buffer.Span[link.TextStart..].Trim().ToString() is { Length: > 0 } text)
        {
            body.Links.Add(new Link(address, text, LinkKind.Inline));
            if (link.IsTag && text.Length < LongestTag)
            {
                body.Tags.Add(text);
            }
        }

        anchor = null;
    }
}
