namespace Analysis.Reading;

/// <summary>What the HTML standard says about each kind of element, as far as reading text needs it.</summary>
internal static class HtmlTags
{
    private static readonly Dictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> ByName = Names();

    /// <summary>The element of a name in lower case.</summary>
    public static HtmlTag Find(ReadOnlySpan<char> name) =>
        name.Length <= 10 && ByName.TryGetValue(name, out var tag) ? tag : HtmlTag.Other;

    /// <summary>Has no content and no end tag.</summary>
    public static bool IsVoid(HtmlTag tag) => tag is >= HtmlTag.Void and <= HtmlTag.Meta;

    /// <summary>Its content is characters that are not text of the article.</summary>
    public static bool IsRaw(HtmlTag tag) => tag is >= HtmlTag.Iframe and <= HtmlTag.Xmp;

    /// <summary>Whether an attribute of that name is looked at; the others are not kept.</summary>
    public static bool IsRead(ReadOnlySpan<char> attribute) =>
        attribute is "class" or LineAttribute or "id" or "src" or "poster" or "style" or "hidden" or "href" or "alt" or "rel" or "srcset"
        or "width" or "height" or "datetime" or "property" or "name" or "content" or "itemprop" or "type" or "lang"
        || (attribute.StartsWith("data-", StringComparison.Ordinal) && Array.IndexOf(LazySources, attribute.ToString()) >= 0);

    /// <summary>On which line of its file an element stands, where it was made of Markdown or plain text.</summary>
    public const string LineAttribute = "data-line";

    /// <summary>Where scripts that load pictures late keep their addresses.</summary>
    public static readonly string[] LazySources = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-echo", "data-url",
        "data-original-src", "data-srcset"];

    /// <summary>Starts and ends a block of text.</summary>
    public static bool IsBlock(HtmlTag tag) => tag is >= HtmlTag.Address and <= HtmlTag.Tr or HtmlTag.Hr or HtmlTag.Root or HtmlTag.Option;

    /// <summary>Its start tag ends an open paragraph.</summary>
    public static bool EndsParagraph(HtmlTag tag) => tag is >= HtmlTag.Address and <= HtmlTag.Ul or HtmlTag.Hr or HtmlTag.Table
        or HtmlTag.Xmp;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    /// <summary>Changes the look of letters; may be closed across blocks.</summary>
    public static bool IsFormatting(HtmlTag tag) => tag is >= HtmlTag.A and <= HtmlTag.Small;

    /// <summary>An end tag of an element outside it does not close it.</summary>
    public static bool IsScope(HtmlTag tag) => tag is HtmlTag.Caption or HtmlTag.Html or HtmlTag.Table or HtmlTag.Td or HtmlTag.Th
        or HtmlTag.Object or HtmlTag.Template;

    /// <summary>An end tag of a mere inline element does not close it.</summary>
    public static bool IsSpecial(HtmlTag tag) => tag is (>= HtmlTag.Iframe and <= HtmlTag.Tr) or HtmlTag.Button or HtmlTag.Object
        or HtmlTag.Noscript or HtmlTag.Select or HtmlTag.Template;

    /// <summary>A part of a table other than its cells' content.</summary>
    public static bool IsTablePart(HtmlTag tag) => tag is HtmlTag.Caption or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
        or HtmlTag.Thead or HtmlTag.Tr;

    /// <summary>May stand in a page's head.</summary>
    public static bool IsHeadPart(HtmlTag tag) => tag is HtmlTag.Void or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Script or HtmlTag.Style
        or HtmlTag.Title or HtmlTag.Template or HtmlTag.Noscript or HtmlTag.Noframes;

    private static Dictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> Names()
    {
        var names = Enum.GetValues<HtmlTag>().Where(tag => tag > HtmlTag.Void && tag != HtmlTag.Formatting)
            .ToDictionary(tag => tag.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        names["image"] = HtmlTag.Img;
        names["b"] = HtmlTag.Strong;
        foreach (var name in (string[])["area", "base", "basefont", "bgsound", "col", "embed", "frame", "input", "keygen", "param",
            "source", "track", "wbr"])
        {
            names[name] = HtmlTag.Void;
        }

        foreach (var name in (string[])["big", "code", "font", "i", "nobr", "s", "strike", "tt", "u"])
        {
            names[name] = HtmlTag.Formatting;
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
