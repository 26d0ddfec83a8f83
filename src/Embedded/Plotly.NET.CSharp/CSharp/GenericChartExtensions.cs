using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Changes a chart; the members of this name that take optional C# values.</summary>
public static partial class GenericChartExtensions
{
    /// <summary>Writes the chart as a page that fetches nothing.</summary>
    public static void SaveHtml(this GenericChart gChart, string path, Optional<bool> OpenInBrowser = default)
        => NET.GenericChartExtensions.SaveHtml(gChart, path, OpenInBrowser);

    /// <summary>Writes the chart to a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart gChart) => NET.GenericChartExtensions.Show(gChart);

    /// <summary>The layout of the chart.</summary>
    public static Layout GetLayout(this GenericChart gChart) => GenericChart.getLayout(gChart);

    /// <summary>The traces of the chart in their order.</summary>
    public static Trace[] GetTraces(this GenericChart gChart) => [.. gChart.Traces.Select(t => new Trace(t))];

    /// <summary>Sets the legend.</summary>
    public static GenericChart WithLegend(this GenericChart gChart, Legend legend) => gChart.MapLayout(Members.Of(("legend", legend)));

    /// <summary>Sets width or height in pixels.</summary>
    public static GenericChart WithSize(this GenericChart gChart, Optional<int> Width = default, Optional<int> Height = default)
        => gChart.MapLayout(Members.Of(("width", Width), ("height", Height)));

    /// <summary>Names the traces, or shows and hides them.</summary>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart, Optional<string> Name = default, Optional<StyleParam.Visible> Visible = default, Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default, Optional<string> LegendGroup = default, Optional<Title> LegendGroupTitle = default)
        => NET.GenericChartExtensions.WithTraceInfo(gChart, Name, Visible, ShowLegend, LegendRank, LegendGroup, LegendGroupTitle);
}
