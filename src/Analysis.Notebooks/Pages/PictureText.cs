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

    private const string Places = "[d], [x], [y], [cx], [cy], [x1], [x2], [width], [transform]";

    /// <summary>The HTML of what is in an element.</summary>
    public static string Inner(IElement element) => string.Concat(element.ChildNodes.Select(node => node.ToHtml(new PictureText())));

    /// <summary>Cuts the places in a picture to tenths of a pixel.</summary>
    public static void Shorten(IElement svg)
    {
        foreach (var attribute in svg.QuerySelectorAll(Places).SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "d" or "x" or "y" or "cx" or "cy" or "x1" or "x2" or "y1" or "y2" or "width" or "height" or "transform"))
        {
            attribute.Value = Hundredths().Replace(attribute.Value, "");
        }
    }

    /// <summary>Makes one path of each cloud of equal dots: what a dot's end tag and names take is more than its place.</summary>
    public static void Join(IElement svg)
    {
        foreach (var cloud in svg.QuerySelectorAll("g[fill]:not([stroke])").Where(group => group.ChildElementCount > FewestDots).ToList())
        {
            var sizes = cloud.Children.Select(dot => dot is { LocalName: "circle", Attributes.Length: 3 } ? dot.GetAttribute("r") : null).Distinct().ToList();
            if (sizes is [{ } radius] && double.TryParse(radius, CultureInfo.InvariantCulture, out var half))
            {
                var dots = cloud.FirstElementChild!.Owner!.CreateElement(NamespaceNames.SvgUri, "path");
                dots.SetAttribute("d", string.Concat(cloud.Children.Select(dot => $"M{dot.GetAttribute("cx")},{dot.GetAttribute("cy")}h0")));
                dots.SetAttribute("stroke", cloud.GetAttribute("fill"));
                dots.SetAttribute("stroke-opacity", cloud.GetAttribute("fill-opacity") ?? "1");
                dots.SetAttribute("stroke-width", (2 * half).ToString(CultureInfo.InvariantCulture));
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

    [GeneratedRegex(@"(?<=\.[0-9])[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hundredths();
}
