using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Analysis.Notebooks.Pages;

/// <summary>Writes HTML in which pictures are short: a page has each twice, for wide screens and for phones. Elements of SVG without content have no end tag.</summary>
internal sealed partial class PictureText : HtmlMarkupFormatter
{
    private const int FewestDots = 100;

    private static readonly string[] Places = ["d", "x", "y", "cx", "cy", "x1", "x2", "y1", "y2", "transform"];

    /// <summary>The HTML of what is in an element.</summary>
    public static string Inner(IElement element) => string.Concat(element.ChildNodes.Select(node => node.ToHtml(new PictureText())));

    /// <summary>Gives the places in a picture in tenths of a pixel. Rectangles that touched still do.</summary>
    public static void Shorten(IElement svg)
    {
        foreach (var element in svg.QuerySelectorAll("*"))
        {
            Round(element, "x", "width");
            Round(element, "y", "height");
            foreach (var attribute in element.Attributes.Where(attribute => Places.Contains(attribute.Name) && attribute.Value.Contains('.', StringComparison.Ordinal)))
            {
                attribute.Value = Number().Replace(attribute.Value, number => Tenths(Parse(number.Value)));
            }
        }
    }

    /// <summary>Makes one path of each cloud of equal dots: what a dot's end tag and names take is more than its place.</summary>
    public static void Join(IElement svg)
    {
        foreach (var cloud in svg.QuerySelectorAll("g[fill]:not([stroke])").Where(group => group.ChildElementCount > FewestDots).ToList())
        {
            var sizes = cloud.Children.Select(dot => dot is { LocalName: "circle", Attributes.Length: 3 } ? dot.GetAttribute("r") : null).Distinct().ToList();
            if (sizes is [{ } radius] && Parse(radius) is > 0 and var half)
            {
                var dots = cloud.FirstElementChild!.Owner!.CreateElement(NamespaceNames.SvgUri, "path");
                dots.SetAttribute("d", string.Concat(cloud.Children.Select(dot => $"M{dot.GetAttribute("cx")},{dot.GetAttribute("cy")}h0")));
                dots.SetAttribute("stroke", cloud.GetAttribute("fill"));
                dots.SetAttribute("stroke-opacity", cloud.GetAttribute("fill-opacity") ?? "1");
                dots.SetAttribute("stroke-width", Tenths(2 * half));
                dots.SetAttribute("stroke-linecap", "round");
                cloud.Replace(dots);
            }
        }
    }

    /// <inheritdoc/>
    public override string OpenTag(IElement element, bool selfClosing)
    {
        var tag = base.OpenTag(element, selfClosing);
        return IsEmpty(element) ? tag[..^1] + "/>" : tag;
    }

    /// <inheritdoc/>
    public override string CloseTag(IElement element, bool selfClosing) => IsEmpty(element) ? "" : base.CloseTag(element, selfClosing);

    private static bool IsEmpty(IElement element) => element.NamespaceUri == NamespaceNames.SvgUri && !element.HasChildNodes;

    private static void Round(IElement element, string start, string length)
    {
        if (element.LocalName == "rect" && element.GetAttribute(start) is { } from && element.GetAttribute(length) is { } along)
        {
            element.SetAttribute(length, Tenths(Rounded(Parse(from) + Parse(along)) - Rounded(Parse(from))));
        }
    }

    private static decimal Parse(string number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static decimal Rounded(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);

    private static string Tenths(decimal value) => Rounded(value).ToString("0.#", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?[0-9]+\.[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
