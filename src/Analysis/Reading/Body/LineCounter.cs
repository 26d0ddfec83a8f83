namespace Analysis.Reading;

/// <summary>On which line of its file a node stands: told by its place in the source, or by the attribute of the block around it where the
/// source was made.</summary>
internal struct LineCounter(ReadOnlyMemory<char> source, int firstLine, bool isMade)
{
    private int position;
    private int below;

    /// <summary>The node's line; nodes are asked for in their order.</summary>
    public int Of(HtmlTree tree, int node)
    {
        if (isMade)
        {
            return Advance(tree, node);
        }

        var at = Math.Min(tree[node].At, source.Length);
        if (at > position)
        {
            below += source.Span[position..at].Count('\n');
            position = at;
        }

        return firstLine + below;
    }

    private int Advance(HtmlTree tree, int node)
    {
        for (; position <= node && position < tree.Count; position++)
        {
            if (tree[position].Tag != HtmlTag.Text && tree.AttributeText(position, HtmlTags.LineAttribute) is { Length: > 0 and < 9 } value
                && int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
                    out var found))
            {
                below = Math.Max(0, found - firstLine);
            }
        }

        return firstLine + below;
    }
}
