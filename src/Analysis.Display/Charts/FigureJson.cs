using Plotly.NET;

namespace Analysis.Display.Charts;

/// <summary>The figure of a chart as Plotly's JSON: <c>{"data": …, "layout": …, "config": …}</c>.</summary>
public static class FigureJson
{
    /// <summary>Writes it; no member depends on the clock or on chance.</summary>
    public static string Of(GenericChart chart) => GenericChart.toFigureJson(chart);
}
