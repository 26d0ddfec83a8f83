namespace Analysis.Reading;

/// <summary>One piece of a body as the walk found it. The passes mark it and never remove it; what bears no mark is the article's
/// text.</summary>
internal sealed class Block
{
    /// <summary>Whether it is a text, a picture, or an element that was left out whole.</summary>
    public required BlockType Type { get; init; }

    /// <summary>A text's words; of an element that was left out its first ones.</summary>
    public string Text { get; init; } = "";

    /// <summary>The line of the file on which it begins.</summary>
    public int Line { get; init; }

    /// <summary>Where in the tree it ends.</summary>
    public int Node { get; init; }

    /// <summary>Where in the tree the innermost block element around it ends.</summary>
    public int FrameEnd { get; init; }

    /// <summary>How all of its words are set.</summary>
    public BlockStyle Style { get; init; }

    /// <summary>Whether a time element is all that it holds.</summary>
    public bool IsTime { get; init; }

    /// <summary>Its links, in their order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>A picture.</summary>
    public Image Image { get; set; }

    /// <summary>Whether the picture's element held its caption too.</summary>
    public bool IsFigure { get; init; }

    /// <summary>What kind of paragraph the text is.</summary>
    public ParagraphKind Kind { get; set; }

    /// <summary>Why it is no text of the article; null where it is.</summary>
    public string? Mark { get; set; }

    /// <summary>How many characters at its beginning are a dateline.</summary>
    public int Dateline { get; set; }

    /// <summary>Whether it is text of the article, as far as the passes have gone.</summary>
    public bool IsText => Type == BlockType.Text && Mark is null;

    /// <summary>The same block with other words.</summary>
    public Block WithText(string text) =>
        new()
        {
            Type = Type,
            Text = text,
            Line = Line,
            Node = Node,
            FrameEnd = FrameEnd,
            Style = Style,
            IsTime = IsTime,
            Links = Links,
            Image = Image,
            IsFigure = IsFigure,
            Kind = Kind,
            Mark = Mark,
            Dateline = Dateline
        };
}
