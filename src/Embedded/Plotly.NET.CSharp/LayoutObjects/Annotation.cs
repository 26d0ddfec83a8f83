using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>A text at a place, with or without an arrow. Immutable.</summary>
public sealed class Annotation : FigureObject
{
    internal Annotation(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Annotation() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Annotation init<a, b, c, d, e, f, g, h, i, j>(
        Optional<a> X = default, Optional<b> Y = default, Optional<StyleParam.AnnotationAlignment> Align = default, Optional<Color> ArrowColor = default,
        Optional<StyleParam.ArrowHead> ArrowHead = default, Optional<StyleParam.ArrowSide> ArrowSide = default, Optional<double> ArrowSize = default,
        Optional<c> AX = default, Optional<d> AXRef = default, Optional<e> AY = default, Optional<f> AYRef = default, Optional<Color> BGColor = default,
        Optional<Color> BorderColor = default, Optional<int> BorderPad = default, Optional<int> BorderWidth = default, Optional<bool> CaptureEvents = default,
        Optional<Font> Font = default, Optional<int> Height = default, Optional<Hoverlabel> HoverLabel = default, Optional<string> HoverText = default,
        Optional<string> Name = default, Optional<double> Opacity = default, Optional<bool> ShowArrow = default, Optional<int> StandOff = default,
        Optional<int> StartArrowHead = default, Optional<double> StartArrowSize = default, Optional<int> StartStandOff = default,
        Optional<string> TemplateItemName = default, Optional<string> Text = default, Optional<double> TextAngle = default,
        Optional<StyleParam.VerticalAlign> VAlign = default, Optional<bool> Visible = default, Optional<int> Width = default,
        Optional<StyleParam.XAnchorPosition> XAnchor = default, Optional<g> XClick = default, Optional<h> XRef = default, Optional<int> XShift = default,
        Optional<StyleParam.YAnchorPosition> YAnchor = default, Optional<i> YClick = default, Optional<j> YRef = default, Optional<int> YShift = default)
        where a : IConvertible where b : IConvertible where c : IConvertible where d : IConvertible where e : IConvertible where f : IConvertible where g : IConvertible where h : IConvertible where i : IConvertible where j : IConvertible
        => new(Members.Of(
            ("x", X), ("y", Y), ("align", Align), ("arrowcolor", ArrowColor), ("arrowhead", ArrowHead), ("arrowside", ArrowSide), ("arrowsize", ArrowSize), ("ax", AX),
            ("axref", AXRef), ("ay", AY), ("ayref", AYRef), ("bgcolor", BGColor), ("bordercolor", BorderColor), ("borderpad", BorderPad), ("borderwidth", BorderWidth),
            ("captureevents", CaptureEvents), ("font", Font), ("height", Height), ("hoverlabel", HoverLabel), ("hovertext", HoverText), ("name", Name),
            ("opacity", Opacity), ("showarrow", ShowArrow), ("standoff", StandOff), ("startarrowhead", StartArrowHead), ("startarrowsize", StartArrowSize),
            ("startstandoff", StartStandOff), ("templateitemname", TemplateItemName), ("text", Text), ("textangle", TextAngle), ("valign", VAlign),
            ("visible", Visible), ("width", Width), ("xanchor", XAnchor), ("xclick", XClick), ("xref", XRef), ("xshift", XShift), ("yanchor", YAnchor),
            ("yclick", YClick), ("yref", YRef), ("yshift", YShift)));
}
