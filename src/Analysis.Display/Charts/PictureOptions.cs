namespace Analysis.Display.Charts;

/// <summary>How a picture is written that stands in a page, with a caption of its own, and not alone.</summary>
public sealed record PictureOptions
{
    /// <summary>A picture that stands alone.</summary>
    public static PictureOptions Alone { get; } = new();

    /// <summary>Whether places are in tenths of a pixel, and a cloud of equal dots that say no values is one path. Rectangles that touch
    /// still do.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Whether the picture and its marks say to a pointer and to screen readers what they show.</summary>
    public bool SaysValues { get; init; } = true;

    /// <summary>The class of the <c>svg</c> element, or null.</summary>
    public string? ClassName { get; init; }

    /// <summary>What screen readers call the picture, or null where that is its title.</summary>
    public string? Label { get; init; }

    /// <summary>The language of a text (BCP 47), or null where it is that of the page.</summary>
    public Func<string, string?>? LanguageOf { get; init; }
}
