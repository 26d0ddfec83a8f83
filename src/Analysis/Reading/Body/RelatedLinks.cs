namespace Analysis.Reading;

/// <summary>Lists of links to other articles, which are no text.</summary>
internal static class RelatedLinks
{
    /// <summary>Whether each item is nothing but links to the outlet's own pages.</summary>
    public static bool IsList(HtmlTree tree, int i, string? page)
    {
        var (inLink, linked) = (0, false);
        for (var child = i + 1; child < tree[i].End; child++)
        {
            ref readonly var node = ref tree[child];
            if (node.Tag == HtmlTag.A && child >= inLink)
            {
                inLink = node.End;
                linked = true;
                if (!IsOwn(tree.Attribute(child, "href"), page))
                {
                    return false;
                }
            }
            else if (node.Tag == HtmlTag.Text && child >= inLink && !tree.Text(child).IsWhiteSpace())
            {
                return false;
            }
        }

        return linked;
    }

    /// <summary>The links of a subtree, as related ones.</summary>
    public static List<Link> In(HtmlTree tree, int i, string? page)
    {
        var links = new List<Link>();
        for (var child = i; child < tree[i].End; child++)
        {
            if (tree[child].Tag == HtmlTag.A && tree.Attribute(child, "href") is { } href && WebAddresses.Link(href, page) is { } address)
            {
                links.Add(new Link(address, tree.TextIn(child), LinkKind.Related));
            }
        }

        return links;
    }

    /// <summary>Whether the address is one of the outlet's own pages.</summary>
    public static bool IsOwn(string? href, string? page)
    {
        if (string.IsNullOrEmpty(href) || href[0] == '#')
        {
            return false;
        }

        if (!WebAddresses.IsAbsolute(href))
        {
            return true;
        }

        return WebAddresses.Host(page) is { } own && WebAddresses.Host(href) is { } host
            && OutletTable.RegistrableDomain(host) == OutletTable.RegistrableDomain(own);
    }
}
