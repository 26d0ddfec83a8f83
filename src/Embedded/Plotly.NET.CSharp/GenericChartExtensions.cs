using Analysis.Display.Charts;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>Changes a chart: each member gives a new chart with something set.</summary>
public static partial class GenericChartExtensions
{
    /// <summary>Writes the chart as a page that fetches nothing.</summary>
    public static void SaveHtml(this GenericChart @this, string path, Optional<bool> OpenInBrowser = default)
        => ChartFile.Save(GenericChart.toEmbeddedHTML(@this), path, OpenInBrowser is { IsSome: true, Value: true });

    /// <summary>Writes the chart to a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart @this) => ChartFile.Show(GenericChart.toEmbeddedHTML(@this));

    /// <summary>Titles the chart.</summary>
    public static GenericChart WithTitle(this GenericChart @this, string title, Optional<Font> TitleFont = default)
        => @this.MapLayout(Members.Of(("title", Members.Of(("text", title), ("font", TitleFont)))));

    /// <summary>Sets width and height in pixels.</summary>
    public static GenericChart WithSize(this GenericChart @this, int width, int height) => @this.MapLayout(Members.Of(("width", width), ("height", height)));

    /// <summary>Adds an annotation.</summary>
    public static GenericChart WithAnnotation(this GenericChart @this, Annotation annotation, Optional<bool> Append = default)
        => @this.WithAnnotations(new[] { annotation }, Append);

    /// <summary>Adds annotations; where <paramref name="Append"/> is false they replace those that are there.</summary>
    public static GenericChart WithAnnotations(this GenericChart @this, IEnumerable<Annotation> annotations, Optional<bool> Append = default)
        => @this.WithList("annotations", annotations, Append);

    /// <summary>Adds a shape.</summary>
    public static GenericChart WithShape(this GenericChart @this, Shape shape, Optional<bool> Append = default) => @this.WithShapes(new[] { shape }, Append);

    /// <summary>Adds shapes; where <paramref name="Append"/> is false they replace those that are there.</summary>
    public static GenericChart WithShapes(this GenericChart @this, IEnumerable<Shape> shapes, Optional<bool> Append = default)
        => @this.WithList("shapes", shapes, Append);

    /// <summary>Sets the colour bar of every trace.</summary>
    public static GenericChart WithColorBar(this GenericChart @this, ColorBar colorbar) => @this.MapTraces(Members.Of(("colorbar", colorbar)));

    /// <summary>Sets the configuration.</summary>
    public static GenericChart WithConfig(this GenericChart @this, Config config) => @this.MapConfig(config.Members);

    /// <summary>Sets the members of the layout that <paramref name="layout"/> has.</summary>
    public static GenericChart WithLayout(this GenericChart @this, Layout layout) => @this.MapLayout(layout.Members);

    /// <summary>Shows or hides the legend.</summary>
    public static GenericChart WithLegend(this GenericChart @this, bool showlegend) => @this.MapLayout(Members.Of(("showlegend", showlegend)));

    /// <summary>Sets the line of every trace.</summary>
    public static GenericChart WithLine(this GenericChart @this, Line line) => @this.MapTraces(Members.Of(("line", line)));

    /// <summary>Sets the marks of every trace.</summary>
    public static GenericChart WithMarker(this GenericChart @this, Marker marker) => @this.MapTraces(Members.Of(("marker", marker)));

    /// <summary>Sets the space around the plot.</summary>
    public static GenericChart WithMargin(this GenericChart @this, Margin margin) => @this.MapLayout(Members.Of(("margin", margin)));

    /// <summary>Sets the space around the plot in pixels.</summary>
    public static GenericChart WithMarginSize<a, b, c, d, e, f>(
        this GenericChart @this, Optional<a> Left = default, Optional<b> Right = default, Optional<c> Top = default, Optional<d> Bottom = default,
        Optional<e> Pad = default, Optional<f> Autoexpand = default)
        => @this.MapLayout(Members.Of(("margin", Members.Of(("l", Left), ("r", Right), ("t", Top), ("b", Bottom), ("pad", Pad), ("autoexpand", Autoexpand)))));

    /// <summary>Sets the template.</summary>
    public static GenericChart WithTemplate(this GenericChart @this, Template template)
        => @this.ReplaceLayout(l => l.Without("template").With(Members.Of(("template", template))));

    /// <summary>Names the traces, or shows and hides them; the first gets the name as it is, further ones a number behind it.</summary>
    public static GenericChart WithTraceInfo(
        this GenericChart @this, Optional<string> Name = default, Optional<StyleParam.Visible> Visible = default, Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default, Optional<string> LegendGroup = default, Optional<Title> LegendGroupTitle = default)
        => @this.MapTraces(Members.Of(
            ("name", Name), ("visible", Visible), ("showlegend", ShowLegend), ("legendrank", LegendRank), ("legendgroup", LegendGroup), ("legendgrouptitle", LegendGroupTitle)));

    /// <summary>Sets an x axis; the first one where <paramref name="Id"/> is not given.</summary>
    public static GenericChart WithXAxis(this GenericChart @this, LinearAxis xAxis, Optional<StyleParam.SubPlotId> Id = default)
        => @this.WithAxisMembers("xaxis", Id, xAxis.Members);

    /// <summary>Sets a y axis; the first one where <paramref name="Id"/> is not given.</summary>
    public static GenericChart WithYAxis(this GenericChart @this, LinearAxis yAxis, Optional<StyleParam.SubPlotId> Id = default)
        => @this.WithAxisMembers("yaxis", Id, yAxis.Members);

    /// <summary>Sets the horizontal error bars of every trace.</summary>
    public static GenericChart WithXError(this GenericChart @this, Error xError) => @this.MapTraces(Members.Of(("error_x", xError)));

    /// <summary>Sets the vertical error bars of every trace.</summary>
    public static GenericChart WithYError(this GenericChart @this, Error yError) => @this.MapTraces(Members.Of(("error_y", yError)));

    /// <summary>Draws every trace on the axes of these numbers.</summary>
    public static GenericChart WithAxisAnchor(this GenericChart @this, Optional<int> X = default, Optional<int> Y = default)
        => @this.MapTraces(Members.Of(("xaxis", X.IsSome ? StyleParam.Numbered("x", X.Value) : null), ("yaxis", Y.IsSome ? StyleParam.Numbered("y", Y.Value) : null)));

    internal static GenericChart WithAxisMembers(this GenericChart chart, string axis, Optional<StyleParam.SubPlotId> id, Members members)
        => chart.MapLayout(Members.Of((id.IsSome ? id.Value.ToString() : axis, members)));

    private static GenericChart WithList(this GenericChart chart, string name, IEnumerable<FigureObject> items, Optional<bool> append)
        => (append is { IsSome: true, Value: false } ? chart.ReplaceLayout(l => l.Without(name)) : chart)
            .MapLayout(Members.Of((name, items.Select(i => (object)i.Members).ToArray())));
}
