using System.Buffers.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// HTML from an output or a text, with nothing left that runs, fetches, submits or restyles the page. It keeps what
/// <see cref="SafeMarkup"/> lists, links to the web and within the site, and pictures that are in the text itself. Of scripts it keeps the
/// figures that they draw.
/// </summary>
internal sealed partial class OutputSanitizer(PageIds ids)
{
    /// <summary>What a link to the web says of itself: whose it is, is nobody's to vouch for.</summary>
    public const string Foreign = "noopener noreferrer nofollow";

    // Deeper than any table or object tree of ours; serialising is recursive, so depth is limited here.
    private const int DeepestNesting = 200;

    // Drawing a larger picture could take a browser long.
    private const int LongestDrawing = 4_000_000;

    // A table's cells carry their whole text as a title; a page is no place for whole articles.
    private const int LongestTitle = 400;

    // Elements, attributes, comments and schemes. It knows names and no namespaces, so what is SVG is told apart before it and after it.
    private static readonly HtmlSanitizer Names = Of(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(SafeMarkup.Html.Concat(SafeMarkup.Svg), StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(
            SafeMarkup.HtmlAttributes.Concat(SafeMarkup.SvgAttributes).Concat(SafeMarkup.References).Concat(SafeMarkup.Ruled),
            StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["http", "https", "data"], StringComparer.OrdinalIgnoreCase),
    });

    private readonly IHtmlDocument document = new HtmlParser().ParseDocument("");

    /// <summary>An element of the page's own document, for parts that are put around an output.</summary>
    public IElement Create(string name, string? className = null, string? text = null)
    {
        var element = document.CreateElement(name);
        if (className is not null)
        {
            element.ClassName = className;
        }

        if (text is not null)
        {
            element.TextContent = Markup.Visible(text);
        }

        return element;
    }

    /// <summary>The clean nodes of <paramref name="html"/>, as children of a new <c>div</c>.</summary>
    public CleanOutput Clean(string html)
    {
        var root = (IHtmlElement)document.CreateElement("div");
        root.Append([.. new HtmlParser().ParseFragment(html, document.CreateElement("body"))]);
        var scope = new PageIds.Scope(ids);
        foreach (var element in root.QuerySelectorAll("[id]"))
        {
            element.Id = scope.Define(element.Id!);
        }

        var scripts = root.QuerySelectorAll("script:not([src])").Select(script => script.TextContent).ToList();
        DropUnseen(root, 0);
        Names.SanitizeDom(document, root);
        foreach (var node in root.Descendants().ToArray())
        {
            if (node is IText text)
            {
                text.Data = Markup.Visible(text.Data);
            }
            else if (node is IElement element)
            {
                CleanAttributes(element, scope);
            }
        }

        return new(root, [.. scripts.SelectMany(PlotlyScript.Charts)
            .Select(chart => (Place(root, chart.Target is null ? null : scope.Refer(chart.Target)), chart.Figure))]);
    }

    // The element into which a script draws. Where there is none that can hold a chart, it stands at the end.
    private IElement Place(IElement root, string? id)
    {
        if (root.QuerySelectorAll("div[id]")
            .FirstOrDefault(element => element.Id == id && element.ParentElement!.Closest("table, p, a, svg") is null) is { } place)
        {
            return place;
        }

        var last = document.CreateElement("div");
        root.AppendChild(last);
        return last;
    }

    private static HtmlSanitizer Of(HtmlSanitizerOptions options)
    {
        var names = new HtmlSanitizer(options) { KeepChildNodes = true };
        // Values with &{ in them, which Netscape 4 ran: in a table's cells they are text, such as R&{D}.
        names.RemovingAttribute += (_, attribute) => attribute.Cancel = attribute.Reason == RemoveReason.NotAllowedValue;
        return names;
    }

    // What goes with all it holds: other elements that are not listed give way to what they hold.
    private static void DropUnseen(INode parent, int depth)
    {
        foreach (var element in parent.ChildNodes.OfType<IElement>().ToArray())
        {
            var svg = element.NamespaceUri == NamespaceNames.SvgUri;
            if (depth == DeepestNesting || IsHidden(element) || (svg ? !SafeMarkup.Svg.Contains(element.LocalName)
                : element.NamespaceUri != NamespaceNames.HtmlUri || SafeMarkup.Dropped.Contains(element.LocalName)))
            {
                element.Remove();
                continue;
            }

            // Elements of HTML in them would be read as such.
            if (svg && element.LocalName is "title" or "desc")
            {
                element.TextContent = element.TextContent;
            }

            DropUnseen(element, depth + 1);
        }
    }

    // Without its style it would be seen.
    private static bool IsHidden(IElement element) => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Invisible().IsMatch(style));

    private static void CleanAttributes(IElement element, PageIds.Scope scope)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            if (Value(element, attribute, scope, element.NamespaceUri == NamespaceNames.SvgUri) is { } value)
            {
                attribute.Value = Markup.Visible(value);
            }
            else
            {
                element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
            }
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is { } address && !address.StartsWith('#'))
        {
            element.SetAttribute("rel", Foreign);
        }

        if (element.LocalName == "img" && !element.HasAttribute("src"))
        {
            element.Replace(element.Owner!.CreateTextNode(element.GetAttribute("alt") ?? ""));
        }
    }

    /// <summary>The value that the attribute keeps, or null where it goes.</summary>
    private static string? Value(IElement element, IAttr attribute, PageIds.Scope scope, bool svg)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        return name switch
        {
            "id" => value,
            "class" => Classes(value),
            "title" => Markup.Cut(value, LongestTitle),
            "role" => SafeMarkup.Roles.Contains(value) ? value : null,
            "href" when svg => value.StartsWith('#') ? "#" + scope.Refer(value[1..]) : null,
            "href" when element.LocalName == "a" => Address(value, scope),
            "src" when element.LocalName == "img" => IsInlinePicture(value) ? value : null,
            _ when SafeMarkup.References.Contains(name) =>
            string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(scope.Refer)),
            _ when !(svg ? SafeMarkup.SvgAttributes : SafeMarkup.HtmlAttributes).Contains(name) => null,
            _ when svg && LocalUrl().Match(value) is { Success: true } match => $"url(#{scope.Refer(match.Groups[1].Value)})",
            _ when svg && !name.StartsWith("aria-", StringComparison.Ordinal) && FetchingValue().IsMatch(value) => null,
            _ => value,
        };
    }

    /// <summary>A link's address: to the web, to a place in the page, or to another notebook's page; null for everything else.</summary>
    private static string? Address(string address, PageIds.Scope scope)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith('#'))
        {
            return "#" + scope.Refer(Uri.UnescapeDataString(trimmed[1..]));
        }

        if (PageOfSite().Match(trimmed) is { Success: true } page)
        {
            return page.Groups[1].Value + ".html"
                + (page.Groups[2].Success ? "#" + scope.Refer(Uri.UnescapeDataString(page.Groups[2].Value)) : "");
        }

        return Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
    }

    // Names that begin with nb- are the page's own.
    private static string? Classes(string value) =>
        string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(name => !name.StartsWith("nb-", StringComparison.OrdinalIgnoreCase))) is { Length: > 0 } kept ? kept : null;

    /// <summary>Whether an address holds a picture itself. An SVG's scripts do not run in an <c>img</c>, nor does it fetch anything
    /// there.</summary>
    public static bool IsInlinePicture(string address) =>
        InlinePicture().Match(address) is { Success: true } start && Base64.IsValid(address.AsSpan(start.Length))
        && (!start.Groups["drawn"].Success || address.Length <= LongestDrawing);

    [GeneratedRegex("^data:image/(?:png|jpeg|gif|webp|(?<drawn>svg\\+xml));base64,(?=.)", RegexOptions.CultureInvariant)]
    private static partial Regex InlinePicture();

    [GeneratedRegex(@"^\s*url\(\s*[""']?#([^)""']+)[""']?\s*\)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LocalUrl();

    // Browsers read these attributes as CSS, with escapes: url( is also u\72l(, and image-set( fetches too.
    [GeneratedRegex(@"\\|(?<![\w-])(?!(?:rgba?|hsla?|var|calc|matrix|translate|scale|rotate|skew[XY])\()[\w-]+\(",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FetchingValue();

    [GeneratedRegex(@"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^(?:\./)?([\p{L}\p{N}_-]+)\.(?:ipynb|dib|html)(?:#(.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageOfSite();
}
