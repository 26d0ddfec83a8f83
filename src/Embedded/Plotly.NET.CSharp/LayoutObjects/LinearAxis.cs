using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>An x or y axis: type, range, ticks, grid and title. Immutable.</summary>
public sealed class LinearAxis : FigureObject
{
    internal LinearAxis(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public LinearAxis() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static LinearAxis init<a, b, c, d, e, f, g, h>(
        Optional<bool> Visible = default, Optional<Color> Color = default, Optional<Title> Title = default, Optional<StyleParam.AxisType> AxisType = default,
        Optional<StyleParam.AutoRange> AutoRange = default, Optional<bool> AutoShift = default, Optional<StyleParam.RangeMode> RangeMode = default,
        Optional<StyleParam.Range> Range = default, Optional<bool> FixedRange = default, Optional<double> ScaleRatio = default,
        Optional<StyleParam.LinearAxisId> Matches = default, Optional<a> MaxAllowed = default, Optional<b> MinAllowed = default,
        Optional<StyleParam.TickMode> TickMode = default, Optional<int> NTicks = default, Optional<c> Tick0 = default, Optional<d> DTick = default,
        Optional<IEnumerable<e>> TickVals = default, Optional<IEnumerable<f>> TickText = default, Optional<StyleParam.TickOptions> Ticks = default,
        Optional<StyleParam.TickLabelPosition> TickLabelPosition = default, Optional<int> TickLabelStep = default, Optional<StyleParam.Mirror> Mirror = default,
        Optional<int> TickLen = default, Optional<int> TickWidth = default, Optional<Color> TickColor = default, Optional<bool> ShowTickLabels = default,
        Optional<bool> ShowSpikes = default, Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default,
        Optional<StyleParam.DrawingStyle> SpikeDash = default, Optional<Font> TickFont = default, Optional<int> TickAngle = default,
        Optional<string> TickPrefix = default, Optional<string> TickSuffix = default, Optional<StyleParam.ExponentFormat> ExponentFormat = default,
        Optional<double> MinExponent = default, Optional<bool> SeparateThousands = default, Optional<string> TickFormat = default,
        Optional<string> HoverFormat = default, Optional<StyleParam.Range> InsideRange = default, Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default, Optional<double> LineWidth = default, Optional<bool> ShowGrid = default, Optional<Color> GridColor = default,
        Optional<StyleParam.DrawingStyle> GridDash = default, Optional<double> GridWidth = default, Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default, Optional<double> ZeroLineWidth = default, Optional<int> Shift = default, Optional<bool> ShowDividers = default,
        Optional<Color> DividerColor = default, Optional<int> DividerWidth = default, Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default, Optional<StyleParam.Layer> Layer = default,
        Optional<StyleParam.Range> Domain = default, Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<g>> CategoryArray = default, Optional<h> UIRevision = default, Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default)
        where a : IConvertible where b : IConvertible where c : IConvertible where d : IConvertible where e : IConvertible where f : IConvertible where g : IConvertible where h : IConvertible
        => new(Members.Of(
            ("visible", Visible), ("color", Color), ("title", Title), ("type", AxisType), ("autorange", AutoRange), ("autoshift", AutoShift), ("rangemode", RangeMode),
            ("range", Range), ("fixedrange", FixedRange), ("scaleratio", ScaleRatio), ("matches", Matches), ("maxallowed", MaxAllowed), ("minallowed", MinAllowed),
            ("tickmode", TickMode), ("nticks", NTicks), ("tick0", Tick0), ("dtick", DTick), ("tickvals", TickVals), ("ticktext", TickText), ("ticks", Ticks),
            ("ticklabelposition", TickLabelPosition), ("ticklabelstep", TickLabelStep), ("mirror", Mirror), ("ticklen", TickLen), ("tickwidth", TickWidth),
            ("tickcolor", TickColor), ("showticklabels", ShowTickLabels), ("showspikes", ShowSpikes), ("spikecolor", SpikeColor), ("spikethickness", SpikeThickness),
            ("spikedash", SpikeDash), ("tickfont", TickFont), ("tickangle", TickAngle), ("tickprefix", TickPrefix), ("ticksuffix", TickSuffix),
            ("exponentformat", ExponentFormat), ("minexponent", MinExponent), ("separatethousands", SeparateThousands), ("tickformat", TickFormat),
            ("hoverformat", HoverFormat), ("insiderange", InsideRange), ("showline", ShowLine), ("linecolor", LineColor), ("linewidth", LineWidth),
            ("showgrid", ShowGrid), ("gridcolor", GridColor), ("griddash", GridDash), ("gridwidth", GridWidth), ("zeroline", ZeroLine),
            ("zerolinecolor", ZeroLineColor), ("zerolinewidth", ZeroLineWidth), ("shift", Shift), ("showdividers", ShowDividers), ("dividercolor", DividerColor),
            ("dividerwidth", DividerWidth), ("anchor", Anchor), ("side", Side), ("overlaying", Overlaying), ("layer", Layer), ("domain", Domain),
            ("position", Position), ("categoryorder", CategoryOrder), ("categoryarray", CategoryArray), ("uirevision", UIRevision),
            ("backgroundcolor", BackgroundColor), ("showbackground", ShowBackground)));
}
