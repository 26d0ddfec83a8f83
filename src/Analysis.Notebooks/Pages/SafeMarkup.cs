using System.Collections.Frozen;

namespace Analysis.Notebooks.Pages;

/// <summary>The elements and attributes that an output may bring into a page. What is not here does not get in.</summary>
internal static class SafeMarkup
{
    /// <summary>HTML elements that stay. Others give way to what they hold.</summary>
    public static readonly FrozenSet<string> Html = Set(
        "a abbr b bdi blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 "
        + "h6 hr i img ins kbd li mark ol p pre q rp rt ruby "
        + "s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");

    /// <summary>SVG elements that stay. Others go, with all they hold.</summary>
    public static readonly FrozenSet<string> Svg = Set(
        "svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs symbol use clipPath mask linearGradient "
        + "radialGradient stop pattern marker");

    /// <summary>HTML elements that go with all they hold: what they hold is no text for readers.</summary>
    public static readonly FrozenSet<string> Dropped = Set(
        "script style iframe frame frameset object embed applet noscript noembed noframes template head title meta base link xmp plaintext "
        + "listing textarea select option button input "
        + "audio video source track canvas map area dialog portal math");

    /// <summary>Attributes of HTML elements, beside <c>id</c>, <c>class</c>, addresses and references, which have rules of their
    /// own.</summary>
    public static readonly FrozenSet<string> HtmlAttributes = Set(
        "lang dir title alt width height colspan rowspan scope abbr start reversed datetime value open span aria-label aria-hidden");

    /// <summary>Attributes of SVG elements: geometry, text and presentation; no <c>style</c>, no event, no address.</summary>
    public static readonly FrozenSet<string> SvgAttributes = Set(
        "viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points width height transform pathLength rotate "
        + "textLength lengthAdjust offset lang "
        + "gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits "
        + "maskContentUnits markerWidth markerHeight markerUnits refX refY orient "
        + "fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit "
        + "stroke-dasharray stroke-dashoffset opacity color "
        + "stop-color stop-opacity font-family font-size font-weight font-style font-variant font-variant-numeric letter-spacing "
        + "word-spacing text-anchor text-decoration dominant-baseline "
        + "alignment-baseline baseline-shift writing-mode direction unicode-bidi visibility display vector-effect shape-rendering "
        + "text-rendering paint-order aria-label aria-hidden "
        + "clip-path mask marker-start marker-mid marker-end");

    /// <summary>Attributes whose values have rules of their own, and stay where these say so.</summary>
    public static readonly FrozenSet<string> Ruled = Set("id class role href src");

    /// <summary>Attributes that name ids of the same output, separated by spaces.</summary>
    public static readonly FrozenSet<string> References = Set("aria-labelledby aria-describedby headers");

    /// <summary>Values of <c>role</c> that describe what stands there and promise no behaviour.</summary>
    public static readonly FrozenSet<string> Roles = Set("img note group list listitem presentation none figure graphics-document");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
