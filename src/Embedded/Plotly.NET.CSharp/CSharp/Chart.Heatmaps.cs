using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A table of numbers as coloured cells: one row of cells per inner sequence, the first at the bottom.</summary>
    public static GenericChart Heatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default, Optional<int> XGap = default, Optional<IEnumerable<YType>> Y = default, Optional<int> YGap = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default, Optional<bool> Transpose = default, Optional<bool> UseWebGL = default, Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible where XType : IConvertible where YType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Reversed(ReverseYAxis),
            ("type", "heatmap"), ("z", zData), ("x", X), ("y", Y), ("name", Name), ("showlegend", ShowLegend), ("opacity", Opacity), ("xgap", XGap), ("ygap", YGap),
            ("text", Text), ("text", MultiText), ("colorbar", ColorBar), ("colorscale", ColorScale), ("showscale", ShowScale), ("reversescale", ReverseScale),
            ("zsmooth", ZSmooth), ("transpose", Transpose));
}
