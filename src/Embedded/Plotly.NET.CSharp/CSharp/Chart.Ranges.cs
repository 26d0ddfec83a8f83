using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A line in a band from <paramref name="lower"/> to <paramref name="upper"/>, such as a rate in its interval.</summary>
    public static GenericChart Range<XType, YType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<YType> upper, IEnumerable<YType> lower, StyleParam.Mode mode, Optional<string> Name = default,
        Optional<string> GroupName = default, Optional<bool> ShowMarkers = default, Optional<bool> ShowLegend = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default, Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default, Optional<Marker> Marker = default, Optional<Marker> UpperMarker = default,
        Optional<Marker> LowerMarker = default, Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default, Optional<Line> UpperLine = default,
        Optional<Line> LowerLine = default, Optional<Color> RangeColor = default, Optional<TextType> UpperText = default,
        Optional<IEnumerable<TextType>> MultiUpperText = default, Optional<TextType> LowerText = default, Optional<IEnumerable<TextType>> MultiLowerText = default,
        Optional<Font> TextFont = default, Optional<string> LowerName = default, Optional<string> UpperName = default, Optional<bool> UseDefaults = default)
        where XType : IConvertible where YType : IConvertible where TextType : IConvertible
    {
        var places = x.ToArray();
        GenericChart Edge(IEnumerable<YType> values, string name, Optional<Marker> marker, Optional<Line> line, Optional<TextType> text, Optional<IEnumerable<TextType>> texts, bool fills)
            => Make(UseDefaults, Members.Empty,
                ("type", "scatter"), ("mode", marker.IsSome ? "lines+markers" : "lines"), ("x", places), ("y", values), ("name", name), ("legendgroup", GroupName), ("showlegend", false),
                ("marker", marker), ("line", Members.Of(("width", 0))), ("line", line), ("text", text), ("text", texts), ("textfont", TextFont),
                ("fill", fills ? "tonexty" : null), ("fillcolor", fills ? RangeColor.IsSome ? RangeColor.Value : "rgba(74, 86, 99, 0.18)" : null));

        var middle = Make(UseDefaults, Members.Empty,
            ("type", "scatter"), ("mode", ShowMarkers is { IsSome: true, Value: true } ? StyleParam.Mode.Lines_Markers : mode), ("x", places), ("y", y), ("name", Name), ("legendgroup", GroupName),
            ("showlegend", ShowLegend), ("marker", Marker), ("line", Line), ("marker.line", MarkerOutline), ("text", Text), ("text", MultiText), ("textposition", TextPosition),
            ("textposition", MultiTextPosition), ("textfont", TextFont), ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol), ("line.color", LineColor), ("line.colorscale", LineColorScale), ("line.width", LineWidth), ("line.dash", LineDash));
        return Combine(new[]
        {
            Edge(lower, LowerName.IsSome ? LowerName.Value : "lower", LowerMarker, LowerLine, LowerText, MultiLowerText, false),
            Edge(upper, UpperName.IsSome ? UpperName.Value : "upper", UpperMarker, UpperLine, UpperText, MultiUpperText, true),
            middle,
        });
    }

    /// <summary>A heatmap with a text in every cell. Its colour is the one of dark and white that reads better on the cell.</summary>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData, IEnumerable<IEnumerable<string>> annotationText, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<XType>> X = default, Optional<int> XGap = default, Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default, Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default, Optional<bool> Transpose = default, Optional<bool> UseWebGL = default, Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Heatmap(zData, Name, ShowLegend, Opacity, X, XGap, Y, YGap, Text, MultiText, ColorBar, ColorScale, ShowScale, ReverseScale, ZSmooth, Transpose, UseWebGL, ReverseYAxis, UseDefaults)
            .MapTraces(Members.Of(("text", annotationText.Select(r => (object)r.ToArray()).ToArray()), ("texttemplate", "%{text}"), ("hoverinfo", "x+y+z")));
}
