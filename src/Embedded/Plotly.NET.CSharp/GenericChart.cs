using Analysis.Display;
using Analysis.Display.Charts;

namespace Plotly.NET;

/// <summary>A chart: traces, a layout and a configuration. Immutable: every <c>With…</c> gives a new one. Displays as a static picture with the figure beside it.</summary>
[TypeFormatterSource(typeof(GenericChartFormatters))]
public sealed class GenericChart
{
    private readonly Members[] traces;
    private readonly Members layout;
    private readonly Members config;
    private readonly bool useDefaults;

    private GenericChart(Members[] traces, Members layout, Members config, bool useDefaults)
        => (this.traces, this.layout, this.config, this.useDefaults) = (traces, layout, config, useDefaults);

    internal static GenericChart Of(bool useDefaults, Members layout, params Members[] traces) => new(traces, layout, Members.Empty, useDefaults);

    internal IReadOnlyList<Members> Traces => traces;

    internal Members Layout => layout;

    /// <summary>Several charts in one: all traces, and the layouts merged, the later over the earlier.</summary>
    public static GenericChart combine(IEnumerable<GenericChart> gCharts)
    {
        var all = gCharts.ToArray();
        return all.Length == 0
            ? throw new ArgumentException("There is no chart to combine. Give at least one.", nameof(gCharts))
            : new([.. all.SelectMany(c => c.traces)], all.Select(c => c.layout).Aggregate((a, b) => a.With(b)), all.Select(c => c.config).Aggregate((a, b) => a.With(b)), all.Any(c => c.useDefaults));
    }

    /// <summary>The traces and the layout as plotly's figure JSON.</summary>
    public static string toFigureJson(GenericChart gChart) => toJson(gChart);

    /// <summary>The traces, the layout and the configuration as plotly's JSON: <c>{"data":[…],"layout":{…},"config":{…}}</c>.</summary>
    public static string toJson(GenericChart gChart)
    {
        ArgumentNullException.ThrowIfNull(gChart);
        var template = gChart.useDefaults && gChart.layout["template"] is null ? Defaults.DefaultTemplate : null;
        var layout = template is null ? gChart.layout : gChart.layout.With(Members.Of(("template", template)));
        return FigureJson.Of(Members.Of(("data", gChart.traces), ("layout", layout), ("config", gChart.config.Count == 0 ? null : gChart.config)));
    }

    /// <summary>The chart as a piece of HTML: a static picture and the figure as inert data.</summary>
    public static string toChartHTML(GenericChart gChart) => ChartHtml.Fragment(toJson(gChart));

    /// <summary>The chart as a whole page that fetches nothing.</summary>
    public static string toEmbeddedHTML(GenericChart gChart) => ChartHtml.Page(toJson(gChart));

    /// <summary>How many traces the chart has.</summary>
    public static int countTrace(GenericChart gChart)
    {
        ArgumentNullException.ThrowIfNull(gChart);
        return gChart.traces.Length;
    }

    /// <summary>The layout of the chart.</summary>
    public static Layout getLayout(GenericChart gChart)
    {
        ArgumentNullException.ThrowIfNull(gChart);
        return new(gChart.layout);
    }

    /// <summary>What the chart shows, in words.</summary>
    public override string ToString() => ChartText.Describe(toJson(this));

    internal GenericChart MapLayout(Members members) => new(traces, layout.With(members), config, useDefaults);

    internal GenericChart ReplaceLayout(Func<Members, Members> change) => new(traces, change(layout), config, useDefaults);

    internal GenericChart MapConfig(Members members) => new(traces, layout, config.With(members), useDefaults);

    internal GenericChart EachTrace(Func<Members, Members> change) => new([.. traces.Select(change)], layout, config, useDefaults);

    internal GenericChart MapTraces(Members members) => new([.. traces.Select(t => t.With(members))], layout, config, useDefaults);

    internal GenericChart MapTraces(string name, Members members) => MapTraces(Members.Of((name, members)));
}
