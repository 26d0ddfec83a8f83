namespace Analysis.Reading;

/// <summary>Counts how much of the text that is being collected is bold, emphasized or small.</summary>
internal struct StyleCounter
{
    private int strongEnd, emphasisEnd, smallEnd;
    private int strong, emphasis, small;

    /// <summary>Enters an element.</summary>
    public void Open(HtmlTree tree, int i)
    {
        var end = tree[i].End;
        switch (tree[i].Tag)
        {
            case HtmlTag.Strong:
                strongEnd = Math.Max(strongEnd, end);
                break;
            case HtmlTag.Em:
                emphasisEnd = Math.Max(emphasisEnd, end);
                break;
            case HtmlTag.Small or HtmlTag.Center:
                smallEnd = Math.Max(smallEnd, end);
                break;
        }
    }

    /// <summary>Adds a text node and how many characters it gave.</summary>
    public void Add(int node, int length)
    {
        strong += node < strongEnd ? length : 0;
        emphasis += node < emphasisEnd ? length : 0;
        small += node < smallEnd ? length : 0;
    }

    /// <summary>Whether all of that many characters are bold; white space between pieces counts for neither.</summary>
    public readonly bool IsAllStrong(int length) => length > 0 && strong >= length - 1;

    /// <summary>How all of that many characters are set; begins anew.</summary>
    public BlockStyle Take(int length)
    {
        var style = length == 0 ? BlockStyle.Usual
            : (IsAllStrong(length) ? BlockStyle.Strong : 0) | (emphasis >= length - 1 ? BlockStyle.Emphasis : 0) | (small >= length - 1
            ? BlockStyle.Small : 0);
        (strong, emphasis, small) = (0, 0, 0);
        return style;
    }
}
