namespace Analysis;

/// <summary>The kinds of a text block; written in lower case in tables.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>An item of a list.</summary>
    Item,
}
