using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>All of a figure that is not data: titles, axes, legend, size in pixels, annotations, shapes. Immutable.</summary>
public sealed class Layout : FigureObject
{
    internal Layout(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Layout() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Layout init<a>(
        Optional<Title> Title = default, Optional<bool> ShowLegend = default, Optional<Margin> Margin = default, Optional<bool> AutoSize = default,
        Optional<int> Width = default, Optional<int> Height = default, Optional<Font> Font = default, Optional<string> Separators = default,
        Optional<Color> PaperBGColor = default, Optional<Color> PlotBGColor = default, Optional<Color> Colorway = default,
        Optional<StyleParam.HoverMode> HoverMode = default, Optional<int> HoverDistance = default, Optional<int> SpikeDistance = default,
        Optional<Hoverlabel> Hoverlabel = default, Optional<string> DataRevision = default, Optional<string> UIRevision = default,
        Optional<string> EditRevision = default, Optional<string> SelectRevision = default, Optional<string> Meta = default, Optional<string> Computed = default,
        Optional<LayoutGrid> Grid = default, Optional<int> MinReducedHeight = default, Optional<int> MinReducedWidth = default, Optional<bool> HideSources = default,
        Optional<double> ScatterGap = default, Optional<double> BarGap = default, Optional<double> BarGroupGap = default,
        Optional<StyleParam.BarMode> BarMode = default, Optional<StyleParam.BarNorm> BarNorm = default, Optional<bool> ExtendPieColors = default,
        Optional<IEnumerable<a>> HiddenLabels = default, Optional<Color> PieColorWay = default, Optional<double> BoxGap = default,
        Optional<double> BoxGroupGap = default, Optional<StyleParam.BoxMode> BoxMode = default, Optional<double> ViolinGap = default,
        Optional<double> ViolinGroupGap = default, Optional<StyleParam.ViolinMode> ViolinMode = default, Optional<double> WaterfallGap = default,
        Optional<double> WaterfallGroupGap = default, Optional<double> FunnelGap = default, Optional<double> FunnelGroupGap = default,
        Optional<bool> ExtendFunnelAreaColors = default, Optional<Color> FunnelAreaColorWay = default, Optional<bool> ExtendSunBurstColors = default,
        Optional<Color> SunBurstColorWay = default, Optional<bool> ExtendTreeMapColors = default, Optional<Color> TreeMapColorWay = default,
        Optional<bool> ExtendIcicleColors = default, Optional<Color> IcicleColorWay = default, Optional<IEnumerable<Annotation>> Annotations = default,
        Optional<IEnumerable<Shape>> Shapes = default)
        where a : IConvertible
        => new(Members.Of(
            ("title", Title), ("showlegend", ShowLegend), ("margin", Margin), ("autosize", AutoSize), ("width", Width), ("height", Height), ("font", Font),
            ("separators", Separators), ("paper_bgcolor", PaperBGColor), ("plot_bgcolor", PlotBGColor), ("colorway", Colorway), ("hovermode", HoverMode),
            ("hoverdistance", HoverDistance), ("spikedistance", SpikeDistance), ("hoverlabel", Hoverlabel), ("datarevision", DataRevision), ("uirevision", UIRevision),
            ("editrevision", EditRevision), ("selectrevision", SelectRevision), ("meta", Meta), ("computed", Computed), ("grid", Grid),
            ("minreducedheight", MinReducedHeight), ("minreducedwidth", MinReducedWidth), ("hidesources", HideSources), ("scattergap", ScatterGap), ("bargap", BarGap),
            ("bargroupgap", BarGroupGap), ("barmode", BarMode), ("barnorm", BarNorm), ("extendpiecolors", ExtendPieColors), ("hiddenlabels", HiddenLabels),
            ("piecolorway", PieColorWay), ("boxgap", BoxGap), ("boxgroupgap", BoxGroupGap), ("boxmode", BoxMode), ("violingap", ViolinGap),
            ("violingroupgap", ViolinGroupGap), ("violinmode", ViolinMode), ("waterfallgap", WaterfallGap), ("waterfallgroupgap", WaterfallGroupGap),
            ("funnelgap", FunnelGap), ("funnelgroupgap", FunnelGroupGap), ("extendfunnelareacolors", ExtendFunnelAreaColors),
            ("funnelareacolorway", FunnelAreaColorWay), ("extendsunburstcolors", ExtendSunBurstColors), ("sunburstcolorway", SunBurstColorWay),
            ("extendtreemapcolors", ExtendTreeMapColors), ("treemapcolorway", TreeMapColorWay), ("extendiciclecolors", ExtendIcicleColors),
            ("iciclecolorway", IcicleColorWay), ("annotations", Annotations), ("shapes", Shapes)));
}
