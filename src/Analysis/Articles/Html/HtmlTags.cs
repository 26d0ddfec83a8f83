namespace Analysis.Articles;

/// <summary>What the HTML standard says about each kind of element, as far as reading text needs it.</summary>
internal static class HtmlTags
{
    private static readonly Dictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Enum.GetValues<HtmlTag>().Where(tag => tag > HtmlTag.Other).ToDictionary(tag => tag.ToString(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTag Find(ReadOnlySpan<char> name) =>
        name.Length <= 10 && ByName.TryGetValue(name, out var tag) ? tag : name.Equals("image", StringComparison.OrdinalIgnoreCase) ? HtmlTag.Img : HtmlTag.Other;

    /// <summary>Has no content and no end tag.</summary>
    public static bool IsVoid(HtmlTag tag) => tag is >= HtmlTag.Area and <= HtmlTag.Wbr;

    /// <summary>Its content is characters, not markup.</summary>
    public static bool IsRaw(HtmlTag tag) => tag is >= HtmlTag.Iframe and <= HtmlTag.Xmp;

    /// <summary>Its start tag ends an open paragraph.</summary>
    public static bool EndsParagraph(HtmlTag tag) => tag is >= HtmlTag.Address and <= HtmlTag.Ul or HtmlTag.Hr or HtmlTag.Xmp;

    /// <summary>Starts and ends a block of text.</summary>
    public static bool IsBlock(HtmlTag tag) => tag is >= HtmlTag.Address and <= HtmlTag.Tr or HtmlTag.Hr or HtmlTag.Root or HtmlTag.Option;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    public static bool IsCell(HtmlTag tag) => tag is HtmlTag.Td or HtmlTag.Th;

    public static bool IsRowGroup(HtmlTag tag) => tag is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot;

    /// <summary>Elements that an end tag of something outside them does not reach through (the standard's "scope").</summary>
    public static bool IsScope(HtmlTag tag) =>
        tag is HtmlTag.Root or HtmlTag.Table or HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption or HtmlTag.Template or HtmlTag.Object or HtmlTag.Button or HtmlTag.Svg or HtmlTag.Math;

    /// <summary>The standard's "special" elements: an unmatched inline end tag stops at them.</summary>
    public static bool IsSpecial(HtmlTag tag) => IsBlock(tag) || IsScope(tag) || tag is HtmlTag.Noscript or HtmlTag.Select;
}
