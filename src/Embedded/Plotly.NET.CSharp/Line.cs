using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>A line: colour, width in pixels, dash and shape; also an outline. Immutable.</summary>
public sealed class Line : FigureObject
{
    internal Line(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Line() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Line init(
        Optional<bool> AutoColorScale = default, Optional<bool> CAuto = default, Optional<double> CMax = default, Optional<double> CMid = default,
        Optional<double> CMin = default, Optional<Color> Color = default, Optional<StyleParam.SubPlotId> ColorAxis = default,
        Optional<StyleParam.Colorscale> Colorscale = default, Optional<bool> ReverseScale = default, Optional<bool> ShowScale = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.DrawingStyle> Dash = default, Optional<StyleParam.Shape> Shape = default,
        Optional<bool> Simplify = default, Optional<double> Smoothing = default, Optional<double> Width = default, Optional<IEnumerable<double>> MultiWidth = default,
        Optional<Color> OutlierColor = default, Optional<double> OutlierWidth = default)
        => new(Members.Of(
            ("autocolorscale", AutoColorScale), ("cauto", CAuto), ("cmax", CMax), ("cmid", CMid), ("cmin", CMin), ("color", Color), ("coloraxis", ColorAxis),
            ("colorscale", Colorscale), ("reversescale", ReverseScale), ("showscale", ShowScale), ("colorbar", ColorBar), ("dash", Dash), ("shape", Shape),
            ("simplify", Simplify), ("smoothing", Smoothing), ("width", Width), ("width", MultiWidth), ("outliercolor", OutlierColor), ("outlierwidth", OutlierWidth)));
}
