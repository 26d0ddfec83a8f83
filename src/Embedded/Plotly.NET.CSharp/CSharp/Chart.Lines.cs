using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A line through the points in their order.</summary>
    public static GenericChart Line<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
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
            ("type", "scatter"), ("mode", LinesWith(ShowMarkers)), ("x", x), ("y", y), ("marker", Marker), ("line", Line), ("marker.line", MarkerOutline),
            ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText),
            ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale),
            ("marker.symbol", MarkerSymbol), ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor), ("line.colorscale", LineColorScale),
            ("line.width", LineWidth), ("line.dash", LineDash), ("stackgroup", StackGroup), ("orientation", Orientation), ("groupnorm", GroupNorm), ("fill", Fill),
            ("fillcolor", FillColor));

    /// <summary>A smooth curve through the points in their order.</summary>
    public static GenericChart Spline<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default, Optional<double> Smoothing = default, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<StyleParam.Fill> Fill = default, Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", LinesWith(ShowMarkers)), ("x", x), ("y", y), ("marker", Marker), ("line", Line), ("marker.line", MarkerOutline),
            ("line.smoothing", Smoothing), ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text),
            ("text", MultiText), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol), ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor),
            ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash), ("stackgroup", StackGroup), ("orientation", Orientation),
            ("groupnorm", GroupNorm), ("fill", Fill), ("fillcolor", FillColor), ("line.shape", "spline"));

    /// <summary>A line with the area down to zero filled.</summary>
    public static GenericChart Area<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", LinesWith(ShowMarkers)), ("fill", "tozeroy"), ("x", x), ("y", y), ("marker", Marker), ("line", Line),
            ("marker.line", MarkerOutline), ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text),
            ("text", MultiText), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol), ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor),
            ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash), ("stackgroup", StackGroup), ("orientation", Orientation),
            ("groupnorm", GroupNorm), ("fillcolor", FillColor));

    /// <summary>Areas that stand on each other where charts are combined.</summary>
    public static GenericChart StackedArea<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, Optional<bool> ShowMarkers = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default, Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", LinesWith(ShowMarkers)), ("stackgroup", "static"), ("x", x), ("y", y), ("marker", Marker), ("line", Line),
            ("marker.line", MarkerOutline), ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text),
            ("text", MultiText), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol), ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor),
            ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash), ("orientation", Orientation), ("groupnorm", GroupNorm),
            ("fillcolor", FillColor));
}
