namespace Analysis.Articles;

/// <summary>One element or text of a <see cref="HtmlTree"/>; its subtree is the nodes up to <see cref="End"/>.</summary>
internal struct HtmlNode
{
    /// <summary>The element, or <see cref="HtmlTag.Text"/>.</summary>
    public HtmlTag Tag;

    /// <summary>The index of the first node after the subtree.</summary>
    public int End;

    /// <summary>Where the text, or the element's attributes, begin in the source.</summary>
    public int Start;

    /// <summary>The length of the text, or of the attributes.</summary>
    public int Length;
}
