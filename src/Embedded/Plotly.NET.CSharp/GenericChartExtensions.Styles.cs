using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Sets members of the lines of every trace.</summary>
    public static GenericChart WithLineStyle(
        this GenericChart @this, Optional<bool> AutoColorScale = default, Optional<bool> CAuto = default, Optional<double> CMax = default,
        Optional<double> CMid = default, Optional<double> CMin = default, Optional<Color> Color = default, Optional<StyleParam.SubPlotId> ColorAxis = default,
        Optional<StyleParam.Colorscale> Colorscale = default, Optional<bool> ReverseScale = default, Optional<bool> ShowScale = default,
        Optional<ColorBar> ColorBar = default, Optional<StyleParam.DrawingStyle> Dash = default, Optional<StyleParam.Shape> Shape = default,
        Optional<bool> Simplify = default, Optional<double> Smoothing = default, Optional<double> Width = default, Optional<IEnumerable<double>> MultiWidth = default,
        Optional<Color> OutlierColor = default, Optional<double> OutlierWidth = default)
        => @this.MapTraces("line", Members.Of(
            ("autocolorscale", AutoColorScale), ("cauto", CAuto), ("cmax", CMax), ("cmid", CMid), ("cmin", CMin), ("color", Color), ("coloraxis", ColorAxis),
            ("colorscale", Colorscale), ("reversescale", ReverseScale), ("showscale", ShowScale), ("colorbar", ColorBar), ("dash", Dash), ("shape", Shape),
            ("simplify", Simplify), ("smoothing", Smoothing), ("width", Width), ("width", MultiWidth), ("outliercolor", OutlierColor), ("outlierwidth", OutlierWidth)));

    /// <summary>Sets members of the marks of every trace.</summary>
    public static GenericChart WithMarkerStyle(
        this GenericChart @this, Optional<bool> AutoColorScale = default, Optional<bool> CAuto = default, Optional<double> CMax = default,
        Optional<double> CMid = default, Optional<double> CMin = default, Optional<Color> Color = default, Optional<IEnumerable<Color>> Colors = default,
        Optional<StyleParam.SubPlotId> ColorAxis = default, Optional<ColorBar> ColorBar = default, Optional<StyleParam.Colorscale> Colorscale = default,
        Optional<Line> Outline = default, Optional<int> MaxDisplayed = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<Pattern> Pattern = default, Optional<bool> ReverseScale = default,
        Optional<bool> ShowScale = default, Optional<int> Size = default, Optional<IEnumerable<int>> MultiSize = default, Optional<int> SizeMin = default,
        Optional<StyleParam.MarkerSizeMode> SizeMode = default, Optional<int> SizeRef = default, Optional<StyleParam.MarkerSymbol> Symbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiSymbol = default, Optional<Color> OutlierColor = default, Optional<int> OutlierWidth = default)
        => @this.MapTraces("marker", Members.Of(
            ("autocolorscale", AutoColorScale), ("cauto", CAuto), ("cmax", CMax), ("cmid", CMid), ("cmin", CMin), ("color", Color), ("colors", Colors),
            ("coloraxis", ColorAxis), ("colorbar", ColorBar), ("colorscale", Colorscale), ("line", Outline), ("maxdisplayed", MaxDisplayed), ("opacity", Opacity),
            ("opacity", MultiOpacity), ("pattern", Pattern), ("reversescale", ReverseScale), ("showscale", ShowScale), ("size", Size), ("size", MultiSize),
            ("sizemin", SizeMin), ("sizemode", SizeMode), ("sizeref", SizeRef), ("symbol", Symbol), ("symbol", MultiSymbol), ("outliercolor", OutlierColor),
            ("outlierwidth", OutlierWidth)));

    /// <summary>Titles an x axis and sets what else is given.</summary>
    public static GenericChart WithXAxisStyle(
        this GenericChart @this, Title title, Optional<Tuple<IConvertible, IConvertible>> MinMax = default, Optional<bool> ShowGrid = default,
        Optional<bool> ShowLine = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<StyleParam.SubPlotId> Id = default, Optional<Tuple<IConvertible, IConvertible>> Domain = default, Optional<double> Position = default,
        Optional<bool> ZeroLine = default, Optional<StyleParam.LinearAxisId> Anchor = default)
        => @this.WithAxisMembers("xaxis", Id, Members.Of(
            ("title", title), ("range", MinMax), ("showgrid", ShowGrid), ("showline", ShowLine), ("side", Side), ("overlaying", Overlaying), ("domain", Domain),
            ("position", Position), ("zeroline", ZeroLine), ("anchor", Anchor)));

    /// <summary>Titles a y axis and sets what else is given.</summary>
    public static GenericChart WithYAxisStyle(
        this GenericChart @this, Title title, Optional<Tuple<IConvertible, IConvertible>> MinMax = default, Optional<bool> ShowGrid = default,
        Optional<bool> ShowLine = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<StyleParam.SubPlotId> Id = default, Optional<Tuple<IConvertible, IConvertible>> Domain = default, Optional<double> Position = default,
        Optional<bool> ZeroLine = default, Optional<StyleParam.LinearAxisId> Anchor = default)
        => @this.WithAxisMembers("yaxis", Id, Members.Of(
            ("title", title), ("range", MinMax), ("showgrid", ShowGrid), ("showline", ShowLine), ("side", Side), ("overlaying", Overlaying), ("domain", Domain),
            ("position", Position), ("zeroline", ZeroLine), ("anchor", Anchor)));

    /// <summary>Sets members of the horizontal error bars of every trace.</summary>
    public static GenericChart WithXErrorStyle<m, n>(
        this GenericChart @this, Optional<IEnumerable<m>> Array = default, Optional<IEnumerable<n>> Arrayminus = default, Optional<bool> Symmetric = default,
        Optional<Color> Color = default, Optional<double> Thickness = default, Optional<double> Width = default)
        where m : IConvertible where n : IConvertible
        => @this.MapTraces("error_x", Members.Of(("type", "data"),
            ("array", Array), ("arrayminus", Arrayminus), ("symmetric", Symmetric), ("color", Color), ("thickness", Thickness), ("width", Width)));

    /// <summary>Sets members of the vertical error bars of every trace.</summary>
    public static GenericChart WithYErrorStyle<k, l>(
        this GenericChart @this, Optional<IEnumerable<k>> Array = default, Optional<IEnumerable<l>> Arrayminus = default, Optional<bool> Symmetric = default,
        Optional<Color> Color = default, Optional<double> Thickness = default, Optional<double> Width = default)
        where k : IConvertible where l : IConvertible
        => @this.MapTraces("error_y", Members.Of(("type", "data"),
            ("array", Array), ("arrayminus", Arrayminus), ("symmetric", Symmetric), ("color", Color), ("thickness", Thickness), ("width", Width)));

    /// <summary>Sets members of the layout.</summary>
    public static GenericChart WithLayoutStyle<h>(
        this GenericChart @this, Optional<Title> Title = default, Optional<bool> ShowLegend = default, Optional<Margin> Margin = default,
        Optional<bool> AutoSize = default, Optional<int> Width = default, Optional<int> Height = default, Optional<Font> Font = default,
        Optional<string> Separators = default, Optional<Color> PaperBGColor = default, Optional<Color> PlotBGColor = default, Optional<Color> Colorway = default,
        Optional<StyleParam.HoverMode> HoverMode = default, Optional<int> HoverDistance = default, Optional<int> SpikeDistance = default,
        Optional<Hoverlabel> Hoverlabel = default, Optional<string> DataRevision = default, Optional<string> UIRevision = default,
        Optional<string> EditRevision = default, Optional<string> SelectRevision = default, Optional<string> Meta = default, Optional<string> Computed = default,
        Optional<LayoutGrid> Grid = default, Optional<bool> HideSources = default, Optional<double> BarGap = default, Optional<double> BarGroupGap = default,
        Optional<StyleParam.BarMode> BarMode = default, Optional<StyleParam.BarNorm> BarNorm = default, Optional<bool> ExtendPieColors = default,
        Optional<IEnumerable<h>> HiddenLabels = default, Optional<Color> PieColorWay = default, Optional<double> BoxGap = default,
        Optional<double> BoxGroupGap = default, Optional<StyleParam.BoxMode> BoxMode = default, Optional<double> ViolinGap = default,
        Optional<double> ViolinGroupGap = default, Optional<StyleParam.ViolinMode> ViolinMode = default, Optional<double> WaterfallGap = default,
        Optional<double> WaterfallGroupGap = default, Optional<double> FunnelGap = default, Optional<double> FunnelGroupGap = default,
        Optional<bool> ExtendFunnelAreaColors = default, Optional<Color> FunnelAreaColorWay = default, Optional<bool> ExtendSunBurstColors = default,
        Optional<Color> SunBurstColorWay = default, Optional<bool> ExtendTreeMapColors = default, Optional<Color> TreeMapColorWay = default,
        Optional<bool> ExtendIcicleColors = default, Optional<Color> IcicleColorWay = default, Optional<IEnumerable<Annotation>> Annotations = default,
        Optional<IEnumerable<Shape>> Shapes = default)
        where h : IConvertible
        => @this.MapLayout(Members.Of(
            ("title", Title), ("showlegend", ShowLegend), ("margin", Margin), ("autosize", AutoSize), ("width", Width), ("height", Height), ("font", Font),
            ("separators", Separators), ("paper_bgcolor", PaperBGColor), ("plot_bgcolor", PlotBGColor), ("colorway", Colorway), ("hovermode", HoverMode),
            ("hoverdistance", HoverDistance), ("spikedistance", SpikeDistance), ("hoverlabel", Hoverlabel), ("datarevision", DataRevision), ("uirevision", UIRevision),
            ("editrevision", EditRevision), ("selectrevision", SelectRevision), ("meta", Meta), ("computed", Computed), ("grid", Grid), ("hidesources", HideSources),
            ("bargap", BarGap), ("bargroupgap", BarGroupGap), ("barmode", BarMode), ("barnorm", BarNorm), ("extendpiecolors", ExtendPieColors),
            ("hiddenlabels", HiddenLabels), ("piecolorway", PieColorWay), ("boxgap", BoxGap), ("boxgroupgap", BoxGroupGap), ("boxmode", BoxMode),
            ("violingap", ViolinGap), ("violingroupgap", ViolinGroupGap), ("violinmode", ViolinMode), ("waterfallgap", WaterfallGap),
            ("waterfallgroupgap", WaterfallGroupGap), ("funnelgap", FunnelGap), ("funnelgroupgap", FunnelGroupGap), ("extendfunnelareacolors", ExtendFunnelAreaColors),
            ("funnelareacolorway", FunnelAreaColorWay), ("extendsunburstcolors", ExtendSunBurstColors), ("sunburstcolorway", SunBurstColorWay),
            ("extendtreemapcolors", ExtendTreeMapColors), ("treemapcolorway", TreeMapColorWay), ("extendiciclecolors", ExtendIcicleColors),
            ("iciclecolorway", IcicleColorWay), ("annotations", Annotations), ("shapes", Shapes)));
}
