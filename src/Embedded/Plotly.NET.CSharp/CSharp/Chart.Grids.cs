using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Charts in rows and columns, row by row, each with axes of its own unless the pattern is coupled: then those of a row share y and those of a column share x.</summary>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts, int nRows, int nCols, Optional<IEnumerable<string>> SubPlotTitles = default, Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default, Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default, Optional<StyleParam.LayoutGridPattern> Pattern = default, Optional<double> XGap = default,
        Optional<double> YGap = default, Optional<Domain> Domain = default, Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var charts = gCharts.ToArray();
        if (charts.Length > nRows * nCols)
        {
            throw new ArgumentException($"{charts.Length} charts do not fit into {nRows} rows and {nCols} columns. Give more rows or columns.", nameof(gCharts));
        }

        var coupled = Pattern.IsSome && Pattern.Value.Equals(StyleParam.LayoutGridPattern.Coupled);
        var grid = Members.Of(
            ("rows", nRows), ("columns", nCols), ("pattern", coupled ? "coupled" : "independent"), ("roworder", RowOrder), ("xgap", XGap), ("ygap", YGap), ("domain", Domain),
            ("xside", XSide), ("yside", YSide), ("xaxes", XAxes), ("yaxes", YAxes),
            ("subplots", SubPlots.IsSome ? SubPlots.Value.Select(r => (object)r.Select(p => $"{p.Item1}{p.Item2}").ToArray()).ToArray() : null));
        var moved = charts.Select((c, i) => Moved(c, coupled ? (i % nCols) + 1 : i + 1, coupled ? (i / nCols) + 1 : i + 1, i / nCols, i % nCols)).ToArray();
        var result = GenericChart.combine(moved).MapLayout(Members.Of(("grid", grid)));
        return SubPlotTitles.IsSome ? result.MapLayout(Members.Of(("annotations", Titles([.. SubPlotTitles.Value], nRows, nCols, coupled, XGap, YGap, SubPlotTitleFont, SubPlotTitleOffset)))) : result;
    }

    /// <summary>Charts below each other on one x axis.</summary>
    public static GenericChart SingleStack(
        IEnumerable<GenericChart> gCharts, Optional<IEnumerable<string>> SubPlotTitles = default, Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default, Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default, Optional<StyleParam.LayoutGridPattern> Pattern = default, Optional<double> XGap = default,
        Optional<double> YGap = default, Optional<Domain> Domain = default, Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var charts = gCharts.ToArray();
        return Grid(charts, charts.Length, 1, SubPlotTitles, SubPlotTitleFont, SubPlotTitleOffset, SubPlots, XAxes, YAxes, RowOrder,
            Pattern.IsSome ? Pattern : StyleParam.LayoutGridPattern.Coupled, XGap, YGap, Domain, XSide, YSide);
    }

    /// <summary>A chart's first axes become those of a cell; pies move to the cell itself.</summary>
    private static GenericChart Moved(GenericChart chart, int x, int y, int row, int column)
    {
        var (xId, yId) = (StyleParam.Numbered("x", x), StyleParam.Numbered("y", y));
        var layout = chart.Layout.Renamed(n => n switch { "xaxis" => StyleParam.Numbered("xaxis", x), "yaxis" => StyleParam.Numbered("yaxis", y), _ => n });
        layout = layout.With(Members.Of((StyleParam.Numbered("xaxis", x), Members.Of(("anchor", yId))), (StyleParam.Numbered("yaxis", y), Members.Of(("anchor", xId)))));
        return chart.ReplaceLayout(_ => layout).EachTrace(t => Equals(t["type"], "pie")
            ? t.With(Members.Of(("domain", Members.Of(("row", row), ("column", column)))))
            : t.With(Members.Of(("xaxis", xId), ("yaxis", yId))));
    }

    private static object[] Titles(string[] titles, int rows, int columns, bool coupled, Optional<double> xGap, Optional<double> yGap, Optional<Font> font, Optional<double> offset)
    {
        var (gapX, gapY) = (xGap.IsSome ? xGap.Value : coupled ? 0.1 : 0.2, yGap.IsSome ? yGap.Value : coupled ? 0.1 : 0.3);
        var (stepX, stepY) = (1 / (columns - gapX), 1 / (rows - gapY));
        return [.. titles.Take(rows * columns).Select((title, i) => Members.Of(
            ("text", title), ("font", font), ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("xanchor", "center"), ("yanchor", "bottom"),
            ("x", stepX * ((i % columns) + ((1 - gapX) / 2))), ("y", 1 - (stepY * (i / columns)) + (offset.IsSome ? offset.Value : 0))))];
    }
}
