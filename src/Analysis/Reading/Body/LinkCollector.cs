namespace Analysis.Reading;

/// <summary>Collects the links of a block while its text is collected.</summary>
internal sealed class LinkCollector(HtmlTree tree, TextBuffer buffer)
{
    private const int LongestTag = 60;
    private readonly List<Link> links = [];
    private BodyBlocks body = new(null);
    private string? page;
    private Anchor? anchor;

    private readonly record struct Anchor(int End, string? Address, int TextStart, bool IsTag);

    /// <summary>Begins an article.</summary>
    public void Begin(BodyBlocks blocks, string? address)
    {
        (body, page, anchor) = (blocks, address, null);
        links.Clear();
    }

    /// <summary>Enters a link.</summary>
    public void Open(int i)
    {
        End();
        var href = tree.Attribute(i, "href");
        var address = href is null ? null : WebAddresses.Link(href, page);
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

    /// <summary>The links of the block that ends here; where it ends inside a link, the link's text is the first of its blocks.</summary>
    public IReadOnlyList<Link> Take()
    {
        if (buffer.Length > 0)
        {
            End();
        }

        IReadOnlyList<Link> taken = links.Count == 0 ? [] : links.ToArray();
        links.Clear();
        return taken;
    }

    private void End()
    {
        if (anchor is { Address: { } address } link && link.TextStart < buffer.Length && buffer.Span[link.TextStart..].Trim()
            .ToString() is { Length: > 0 } text)
        {
            links.Add(new Link(address, text, LinkKind.Inline));
            if (link.IsTag && text.Length < LongestTag)
            {
                body.Tags.Add(text);
            }
        }

        anchor = null;
    }
}
