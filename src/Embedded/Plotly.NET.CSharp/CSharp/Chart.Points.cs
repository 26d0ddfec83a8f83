using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Points, lines, texts or several of them, as <paramref name="mode"/> says.</summary>
    public static GenericChart Scatter<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, StyleParam.Mode mode, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<StyleParam.Fill> Fill = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", mode), ("x", x), ("y", y), ("marker", Marker), ("line", Line), ("marker.line", MarkerOutline), ("name", Name),
            ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText), ("textposition", TextPosition),
            ("textposition", MultiTextPosition), ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor), ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash),
            ("stackgroup", StackGroup), ("orientation", Orientation), ("groupnorm", GroupNorm), ("fill", Fill), ("fillcolor", FillColor));

    /// <summary>One mark per pair of values.</summary>
    public static GenericChart Point<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default, Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", StyleParam.Mode.Markers), ("x", x), ("y", y), ("marker", Marker), ("marker.line", MarkerOutline), ("name", Name),
            ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText), ("textposition", TextPosition),
            ("textposition", MultiTextPosition), ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol), ("stackgroup", StackGroup), ("orientation", Orientation), ("groupnorm", GroupNorm));

    /// <summary>One circle per pair of values; its diameter in pixels is the size.</summary>
    public static GenericChart Bubble<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<int> sizes, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", StyleParam.Mode.Markers), ("x", x), ("y", y), ("marker.size", sizes), ("marker", Marker), ("line", Line),
            ("marker.line", MarkerOutline), ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text),
            ("text", MultiText), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol), ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor),
            ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash), ("stackgroup", StackGroup), ("orientation", Orientation),
            ("groupnorm", GroupNorm));
}
