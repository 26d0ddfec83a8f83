using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A column chart: one vertical bar per value. Combined columns stand side by side.</summary>
    public static GenericChart Column<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values, Optional<IEnumerable<KeysType>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default, Optional<bool> UseDefaults = default, Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible where KeysType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "bar"), ("orientation", "v"), ("y", values), ("x", Keys), ("marker", Marker), ("marker.line", MarkerOutline), ("marker.pattern", MarkerPattern),
            ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText),
            ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.pattern.shape", MarkerPatternShape),
            ("marker.pattern.shape", MultiMarkerPatternShape), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("width", MultiWidth),
            ("base", Base), ("width", Width));

    /// <summary>A column chart whose columns stand on each other where charts are combined.</summary>
    public static GenericChart StackedColumn<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values, Optional<IEnumerable<KeysType>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default, Optional<bool> UseDefaults = default, Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible where KeysType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Of(("barmode", "stack")),
            ("type", "bar"), ("orientation", "v"), ("y", values), ("x", Keys), ("marker", Marker), ("marker.line", MarkerOutline), ("marker.pattern", MarkerPattern),
            ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText),
            ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.pattern.shape", MarkerPatternShape),
            ("marker.pattern.shape", MultiMarkerPatternShape), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("width", MultiWidth),
            ("base", Base), ("width", Width));

    /// <summary>A bar chart: one horizontal bar per value. Combined bars stand side by side.</summary>
    public static GenericChart Bar<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values, Optional<IEnumerable<KeysType>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default, Optional<bool> UseDefaults = default, Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible where KeysType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "bar"), ("orientation", "h"), ("x", values), ("y", Keys), ("marker", Marker), ("marker.line", MarkerOutline), ("marker.pattern", MarkerPattern),
            ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText),
            ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.pattern.shape", MarkerPatternShape),
            ("marker.pattern.shape", MultiMarkerPatternShape), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("width", MultiWidth),
            ("base", Base), ("width", Width));

    /// <summary>A bar chart whose bars continue each other where charts are combined.</summary>
    public static GenericChart StackedBar<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values, Optional<IEnumerable<KeysType>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default, Optional<bool> UseDefaults = default, Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible where KeysType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Of(("barmode", "stack")),
            ("type", "bar"), ("orientation", "h"), ("x", values), ("y", Keys), ("marker", Marker), ("marker.line", MarkerOutline), ("marker.pattern", MarkerPattern),
            ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("text", Text), ("text", MultiText),
            ("marker.color", MarkerColor), ("marker.colorscale", MarkerColorScale), ("marker.pattern.shape", MarkerPatternShape),
            ("marker.pattern.shape", MultiMarkerPatternShape), ("textposition", TextPosition), ("textposition", MultiTextPosition), ("width", MultiWidth),
            ("base", Base), ("width", Width));
}
