using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of the tables of terms (<see cref="TermTables"/>), one question each.</summary>
public static class TermCharts
{
    /// <summary>Which terms does each source use most? A panel of bars per source: occurrences per 10,000 tokens, the counts at the bars' ends.</summary>
    /// <param name="topTerms">The table of <see cref="TermTables.TopTerms"/>.</param>
    /// <param name="top">How many terms each panel shows.</param>
    /// <param name="columns">How many panels stand side by side.</param>
    public static GenericChart Top(DataFrame topTerms, int top = 15, int columns = 2)
    {
        ArgumentNullException.ThrowIfNull(topTerms);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        var (sources, terms, rates, counts) = Columns(topTerms);
        var panels = Enumerable.Range(0, terms.Length).GroupBy(row => sources[row]).Select(group => (Source: group.Key, Rows: group.Take(top).Reverse().ToArray())).ToArray();
        if (panels.Length == 0)
        {
            return HouseTheme.Apply(Chart.Invisible(), "No terms");
        }

        var charts = panels.Select((panel, number) => Chart.Bar<double, string, string>(
            [.. panel.Rows.Select(row => Math.Round(rates[row], 3))], Keys: panel.Rows.Select(row => HouseTheme.Plain(terms[row])).ToArray(), Name: HouseTheme.Plain(panel.Source), ShowLegend: false,
            MarkerColor: HouseTheme.ColorOf(number), MultiText: panel.Rows.Select(row => counts[row].ToString(CultureInfo.InvariantCulture)).ToArray(), TextPosition: StyleParam.TextPosition.Outside)).ToArray();
        var across = Math.Min(columns, panels.Length);
        var rowsOfPanels = (panels.Length + across - 1) / across;
        return HouseTheme.Apply(
            panels.Length == 1 ? charts[0] : Chart.Grid(charts, rowsOfPanels, across, SubPlotTitles: panels.Select(panel => HouseTheme.Plain(panel.Source)).ToArray(), Pattern: StyleParam.LayoutGridPattern.Independent, XGap: 0.25),
            panels.Length == 1 ? $"The commonest terms of {panels[0].Source}" : "The commonest terms of each source", "bars: per 10,000 tokens; numbers: occurrences")
            .WithSize(760, Math.Clamp(160 + (rowsOfPanels * (60 + (panels.Max(panel => panel.Rows.Length) * 22))), 240, 3000));
    }

    /// <summary>How fast does each source's vocabulary grow? One line per source: different terms over counted tokens, a step per article. A lower line repeats itself more.</summary>
    /// <param name="growth">The table of <see cref="TermTables.VocabularyGrowth"/>.</param>
    public static GenericChart Growth(DataFrame growth)
    {
        ArgumentNullException.ThrowIfNull(growth);
        var sources = ChartValues.Names(growth[ColumnNames.Source]);
        var (tokens, terms) = (ChartValues.Numbers(growth[ColumnNames.Tokens]), ChartValues.Numbers(growth[ColumnNames.Terms]));
        var charts = Enumerable.Range(0, sources.Length).GroupBy(row => sources[row]).Select((group, number) => Chart.Line<double, double, string>(
            [0, .. group.Select(row => tokens[row])], [0, .. group.Select(row => terms[row])], Name: HouseTheme.Plain(group.Key), ShowMarkers: group.Count() < 30, LineColor: HouseTheme.ColorOf(number), MarkerColor: HouseTheme.ColorOf(number))).ToArray();
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "How the vocabulary grows with the text", $"{sources.Length} articles, in the order in which they were read",
            x: "words counted", y: "different words").WithSize(700, 420);
    }

    /// <summary>Which source uses which terms? A field per term and source, darker or brighter by occurrences per 10,000 tokens.</summary>
    /// <param name="bySource">The table of <see cref="TermTables.TermsBySource"/>.</param>
    public static GenericChart BySource(DataFrame bySource)
    {
        ArgumentNullException.ThrowIfNull(bySource);
        var (sources, terms, rates, counts) = Columns(bySource);
        var (across, down) = (sources.Distinct().ToArray(), terms.Distinct().ToArray());
        var cells = Enumerable.Range(0, terms.Length).ToDictionary(row => (terms[row], sources[row]));
        return HouseTheme.Apply(
            down.Length == 0 ? Chart.Invisible() : Chart.Heatmap<double, string, string, string>(
                down.Select(term => across.Select(source => cells.TryGetValue((term, source), out var row) ? Math.Round(rates[row], 3) : double.NaN).ToArray()).ToArray(),
                X: across.Select(HouseTheme.Plain).ToArray(), Y: down.Select(HouseTheme.Plain).ToArray(), ColorScale: StyleParam.Colorscale.Cividis, ReverseYAxis: true),
            "Terms by source", $"per 10,000 tokens of the source; {counts.Sum().ToString("#,0", CultureInfo.InvariantCulture)} occurrences in all")
            .WithSize(Math.Clamp(260 + (across.Length * 110), 420, 1600), Math.Clamp(180 + (down.Length * 26), 300, 2000));
    }

    private static (string[] Sources, string[] Terms, double[] Rates, long[] Counts) Columns(DataFrame table) =>
        (ChartValues.Names(table[ColumnNames.Source]), ChartValues.Names(table[ColumnNames.Term]), ChartValues.Numbers(table[ColumnNames.Rate]), [.. ChartValues.Numbers(table[ColumnNames.Count]).Select(count => (long)count)]);
}
