namespace Analysis.Reading;

/// <summary>One element or text of a <see cref="HtmlTree"/>; its subtree is the nodes up to <see cref="End"/>.</summary>
internal struct HtmlNode
{
    /// <summary>The element, or <see cref="HtmlTag.Text"/>.</summary>
    public HtmlTag Tag;

    /// <summary>The index of the first node after the subtree.</summary>
    public int End;

    /// <summary>The length of all texts before this node, white space at their ends apart.</summary>
    public int TextBefore;

    /// <summary>The first of the element's attributes; they end where the next node's begin.</summary>
    public int Attributes;

    /// <summary>Where in the source its token stands.</summary>
    public int At;

    /// <summary>A text's characters, references decoded.</summary>
    public ReadOnlyMemory<char> Text;
}
