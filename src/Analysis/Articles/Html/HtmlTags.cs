namespace Analysis.Articles;

/// <summary>What the HTML standard says about each kind of element, as far as reading text needs it.</summary>
internal static class HtmlTags
{
    private static readonly Dictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Enum.GetValues<HtmlTag>().Where(tag => tag > HtmlTag.Other).ToDictionary(tag => tag.ToString(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTag Find(ReadOnlySpan<char> name) =>
        name.Length <= 10 && ByName.TryGetValue(name, out var tag) ? tag : HtmlTag.Other;

    /// <summary>Its content is characters that are not text of the article.</summary>
    public static bool IsRaw(HtmlTag tag) => tag is >= HtmlTag.Iframe and <= HtmlTag.Xmp;

    /// <summary>Whether an attribute of that name is looked at; the others are not kept.</summary>
    public static bool IsRead(ReadOnlySpan<char> attribute) =>
        attribute is "class" or "id" or "src" or "poster" or "style" or "hidden" or "href" or "alt" or "rel" or "srcset" or "width" or "height" or "datetime" or "property" or "name" or "content" or "itemprop" || (attribute.StartsWith("data-", StringComparison.Ordinal) && Array.IndexOf(LazySources, attribute.ToString()) >= 0);

    /// <summary>Where scripts that load pictures late keep their addresses.</summary>
    public static readonly string[] LazySources = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-echo", "data-url", "data-original-src", "data-srcset"];

    /// <summary>Starts and ends a block of text.</summary>
    public static bool IsBlock(HtmlTag tag) => tag is >= HtmlTag.Address and <= HtmlTag.Tr or HtmlTag.Hr or HtmlTag.Root or HtmlTag.Option;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;
}
