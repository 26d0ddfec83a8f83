using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How often does each source use a term over time?</summary>
public static class TermTrendChart
{
    /// <summary>With more sources than this the bands would hide one another, and only lines are drawn.</summary>
    private const int MostBands = 3;

    /// <summary>
    /// A line per source of the rate per 10,000 tokens with its Wilson band (dots with intervals where it has fewer than three values), and a thick grey bar below the axis wherever all sources together have a burst (Kleinberg 2003, by articles). Where there
    /// is too little for bursts, the subtitle says so.
    /// </summary>
    /// <param name="table">The table of <see cref="TermTrends.OverTime"/>.</param>
    /// <param name="term">The term, for the title.</param>
    public static GenericChart Show(DataFrame table, string term)
    {
        ArgumentNullException.ThrowIfNull(table);
        var series = DateSeries.Read(table, ColumnNames.Rate);
        var (lows, highs) = (ChartValues.Numbers(table.Columns[ColumnNames.RateLow]), ChartValues.Numbers(table.Columns[ColumnNames.RateHigh]));
        var charts = series.Select((one, index) => series.Length > MostBands
            ? Chart.Line<DateTime, double, string>(one.Times, one.Values, ShowMarkers: true, Name: HouseTheme.Plain(one.Source), LineColor: HouseTheme.ColorOf(index), MarkerColor: HouseTheme.ColorOf(index))
            : Band(one, lows, highs, index)).ToList();
        var (bursts, note) = BurstsOf(table, series);
        charts.AddRange(bursts.Select(burst => Chart.Line<DateTime, double, string>(
            [burst.From, burst.To], [0.0, 0.0], Name: "burst", ShowLegend: burst == bursts[0], LineColor: HouseTheme.Quiet, LineWidth: 7)));
        return HouseTheme.Apply(
            charts.Count == 0 ? Chart.Invisible() : Chart.Combine(charts), $"How often the sources say “{term}”",
            string.Create(CultureInfo.InvariantCulture, $"{ChartValues.Numbers(table.Columns[ColumnNames.Count]).Sum():#,0} uses{DateSeries.Span(series)}; bands: 95 % Wilson intervals; {note}"),
            y: "per 10,000 tokens");
    }

    private static GenericChart Band(DateSeries series, double[] lows, double[] highs, int index)
    {
        // a band has no gaps: periods without tokens are left out
        var known = Enumerable.Range(0, series.Times.Length).Where(at => !double.IsNaN(series.Values[at])).ToArray();
        if (known.Length < 3)
        {
            return Dots(series, known, lows, highs, index);
        }

        return Chart.Range<DateTime, double, string>(
            [.. known.Select(at => series.Times[at])], [.. known.Select(at => series.Values[at])], [.. known.Select(at => highs[series.Rows[at]])], [.. known.Select(at => lows[series.Rows[at]])],
            StyleParam.Mode.Lines, Name: HouseTheme.Plain(series.Source), LineColor: HouseTheme.ColorOf(index), MarkerColor: HouseTheme.ColorOf(index), RangeColor: Pale(HouseTheme.Colors[index % HouseTheme.Colors.Count]));
    }

    // one or two values make no line and no band: dots with their intervals
    private static GenericChart Dots(DateSeries series, int[] known, double[] lows, double[] highs, int index) =>
        Chart.Point<DateTime, double, string>(
            [.. known.Select(at => series.Times[at])], [.. known.Select(at => series.Values[at])], Name: HouseTheme.Plain(series.Source), Marker: Marker.init(Size: 10, Color: HouseTheme.ColorOf(index)))
            .WithYErrorStyle<double, double>(
                Array: known.Select(at => highs[series.Rows[at]] - series.Values[at]).ToArray(), Arrayminus: known.Select(at => series.Values[at] - lows[series.Rows[at]]).ToArray(), Symmetric: false, Color: HouseTheme.ColorOf(index));

    private static Color Pale(string hex) => Color.fromARGB(
        40, int.Parse(hex.AsSpan(1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(hex.AsSpan(3, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(hex.AsSpan(5, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static ((DateTime From, DateTime To)[] Bursts, string Note) BurstsOf(DataFrame table, DateSeries[] series)
    {
        if (series.Length == 0)
        {
            return ([], "no dated articles");
        }

        var (articles, totals) = (ChartValues.Numbers(table.Columns[ColumnNames.Articles]), ChartValues.Numbers(table.Columns[ColumnNames.Total]));
        var times = series[0].Times;
        int[] Sum(double[] column) => [.. times.Select((_, at) => (int)series.Sum(one => column[one.Rows[at]]))];
        var found = Bursts.Find(Sum(articles), Sum(totals));
        return ([.. found.Items.Select(burst => (times[burst.First], times[burst.Last]))], found.TooFew ?? (found.Items.Count == 0 ? "no bursts" : "grey: bursts"));
    }
}
