using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    /// <summary>Sets members of the legend.</summary>
    public static GenericChart WithLegendStyle(
        this GenericChart gChart, Optional<Color> BGColor = default, Optional<Color> BorderColor = default, Optional<double> BorderWidth = default,
        Optional<double> EntryWidth = default, Optional<Font> Font = default, Optional<Font> GroupTitleFont = default,
        Optional<StyleParam.TraceItemClickOptions> ItemClick = default, Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default,
        Optional<int> ItemWidth = default, Optional<StyleParam.Orientation> Orientation = default, Optional<Title> Title = default,
        Optional<double> TraceGroupGap = default, Optional<StyleParam.TraceOrder> TraceOrder = default, Optional<string> UIRevision = default,
        Optional<StyleParam.VerticalAlign> VerticalAlign = default, Optional<double> X = default, Optional<StyleParam.XAnchorPosition> XAnchor = default,
        Optional<double> Y = default, Optional<StyleParam.YAnchorPosition> YAnchor = default)
        => gChart.MapLayout(Members.Of(("legend", Members.Of(
            ("bgcolor", BGColor), ("bordercolor", BorderColor), ("borderwidth", BorderWidth), ("entrywidth", EntryWidth), ("font", Font),
            ("grouptitlefont", GroupTitleFont), ("itemclick", ItemClick), ("itemdoubleclick", ItemDoubleClick), ("itemwidth", ItemWidth), ("orientation", Orientation),
            ("title", Title), ("tracegroupgap", TraceGroupGap), ("traceorder", TraceOrder), ("uirevision", UIRevision), ("verticalalign", VerticalAlign), ("x", X),
            ("xanchor", XAnchor), ("y", Y), ("yanchor", YAnchor)))));

    /// <summary>Sets members of an x axis; the first one where <paramref name="Id"/> is not given.</summary>
    public static GenericChart WithXAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default, Optional<int> TitleStandoff = default,
        Optional<Title> Title = default, Optional<Color> Color = default, Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default, Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default, Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default, Optional<Color> GridColor = default, Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default, Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default, Optional<Color> BackgroundColor = default, Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible where MaxType : IConvertible where CategoryArrayType : IConvertible
        => gChart.WithAxisMembers("xaxis", Id, Members.Of(
            ("title", Title), ("title.text", TitleText), ("title.font", TitleFont), ("title.standoff", TitleStandoff), ("color", Color), ("type", AxisType),
            ("range", MinMax), ("mirror", Mirror), ("showspikes", ShowSpikes), ("spikecolor", SpikeColor), ("spikethickness", SpikeThickness), ("showline", ShowLine),
            ("linecolor", LineColor), ("showgrid", ShowGrid), ("gridcolor", GridColor), ("zeroline", ZeroLine), ("zerolinecolor", ZeroLineColor), ("anchor", Anchor),
            ("side", Side), ("overlaying", Overlaying), ("domain", Domain), ("position", Position), ("categoryorder", CategoryOrder), ("categoryarray", CategoryArray),
            ("backgroundcolor", BackgroundColor), ("showbackground", ShowBackground)));

    /// <summary>Sets members of a y axis; the first one where <paramref name="Id"/> is not given.</summary>
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default, Optional<int> TitleStandoff = default,
        Optional<Title> Title = default, Optional<Color> Color = default, Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default, Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default, Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default, Optional<Color> GridColor = default, Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default, Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default, Optional<Color> BackgroundColor = default, Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible where MaxType : IConvertible where CategoryArrayType : IConvertible
        => gChart.WithAxisMembers("yaxis", Id, Members.Of(
            ("title", Title), ("title.text", TitleText), ("title.font", TitleFont), ("title.standoff", TitleStandoff), ("color", Color), ("type", AxisType),
            ("range", MinMax), ("mirror", Mirror), ("showspikes", ShowSpikes), ("spikecolor", SpikeColor), ("spikethickness", SpikeThickness), ("showline", ShowLine),
            ("linecolor", LineColor), ("showgrid", ShowGrid), ("gridcolor", GridColor), ("zeroline", ZeroLine), ("zerolinecolor", ZeroLineColor), ("anchor", Anchor),
            ("side", Side), ("overlaying", Overlaying), ("domain", Domain), ("position", Position), ("categoryorder", CategoryOrder), ("categoryarray", CategoryArray),
            ("backgroundcolor", BackgroundColor), ("showbackground", ShowBackground)));
}
