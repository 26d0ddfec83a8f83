using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>How the marks of a trace look: symbol, size in pixels, colour and outline. Immutable.</summary>
public sealed class Marker : FigureObject
{
    internal Marker(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Marker() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Marker init(
        Optional<double> Angle = default, Optional<bool> AutoColorScale = default, Optional<bool> CAuto = default, Optional<double> CMax = default,
        Optional<double> CMid = default, Optional<double> CMin = default, Optional<Color> Color = default, Optional<IEnumerable<Color>> Colors = default,
        Optional<StyleParam.SubPlotId> ColorAxis = default, Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> Colorscale = default,
        Optional<int> CornerRadius = default, Optional<Line> Outline = default, Optional<int> MaxDisplayed = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<Pattern> Pattern = default, Optional<bool> ReverseScale = default,
        Optional<bool> ShowScale = default, Optional<int> Size = default, Optional<IEnumerable<int>> MultiSize = default, Optional<int> SizeMin = default,
        Optional<StyleParam.MarkerSizeMode> SizeMode = default, Optional<int> SizeRef = default, Optional<double> StandOff = default,
        Optional<IEnumerable<double>> MultiStandOff = default, Optional<StyleParam.MarkerSymbol> Symbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiSymbol = default, Optional<Color> OutlierColor = default, Optional<int> OutlierWidth = default)
        => new(Members.Of(
            ("angle", Angle), ("autocolorscale", AutoColorScale), ("cauto", CAuto), ("cmax", CMax), ("cmid", CMid), ("cmin", CMin), ("color", Color),
            ("colors", Colors), ("coloraxis", ColorAxis), ("colorbar", ColorBar), ("colorscale", Colorscale), ("cornerradius", CornerRadius), ("line", Outline),
            ("maxdisplayed", MaxDisplayed), ("opacity", Opacity), ("opacity", MultiOpacity), ("pattern", Pattern), ("reversescale", ReverseScale),
            ("showscale", ShowScale), ("size", Size), ("size", MultiSize), ("sizemin", SizeMin), ("sizemode", SizeMode), ("sizeref", SizeRef), ("standoff", StandOff),
            ("standoff", MultiStandOff), ("symbol", Symbol), ("symbol", MultiSymbol), ("outliercolor", OutlierColor), ("outlierwidth", OutlierWidth)));
}
