using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How many articles did the sources publish in each period?</summary>
public static class PublicationChart
{
    /// <summary>More sources than there are colours: the last of them are added up.</summary>
    private static readonly int MostSources = HouseTheme.Colors.Count;

    /// <summary>
    /// Columns per period, the sources on each other, with the moving average of all over seven periods where there are at least 15. Where the table is about a topic, dashed lines
    /// stand where its share of all articles changes (<see cref="ChangePoints"/>).
    /// </summary>
    /// <param name="table">The table of <see cref="PublicationTables.ArticlesOverTime"/>.</param>
    /// <param name="shares">Show the share of the topic among each source's articles instead, a line per source; a period without articles is a gap.</param>
    /// <param name="sources">The order of the sources.</param>
    public static GenericChart Show(DataFrame table, bool shares = false, IReadOnlyList<string>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var title = shares ? "What share of its articles each source gives to the topic" : "How many articles the sources published";
        var series = DateSeries.Read(table, shares ? ColumnNames.Share : ColumnNames.Count);
        if (series.Length == 0)
        {
            return HouseTheme.Empty(title, "no dated articles");
        }

        var order = new SourceOrder(series.Select(one => one.Source), sources);
        var own = order.Present.Select(name => series.First(one => one.Source == name)).ToArray();
        var charts = shares ? own.Select(one => Line(one, order)).ToList() : Columns(own, order);
        var counts = DateSeries.Sum(series, table, ColumnNames.Count);
        var trend = new Trend(series[0].Times, counts, DateSeries.Sum(series, table, ColumnNames.Total));
        var average = shares ? null : trend.Average(counts);
        charts.AddRange(average is null ? [] : [average]);
        var text = $"{English.Count(counts.Sum(), "article")}{DateSeries.Span(series)}{(average is null ? "" : $"; line: mean of {Trend.Window} periods")}{trend.Note}";
        var chart = HouseTheme.Apply(trend.Mark(Chart.Combine(charts)), title, text, y: shares ? "share of the source's articles" : "articles");
        return shares ? chart.WithYAxis(HouseTheme.FromZero(".0%")) : HouseTheme.WithCounts(chart, counts.Max());
    }

    private static List<GenericChart> Columns(DateSeries[] own, SourceOrder order)
    {
        GenericChart Column(string name, double[] values, Color color) => Chart.StackedColumn<double, DateTime, string>(
            values, Keys: own[0].Times, Name: HouseTheme.Plain(name), ShowLegend: own.Length > 1, MarkerColor: color);
        var named = own.Length > MostSources ? own[..(MostSources - 1)] : own;
        var rest = own[named.Length..];
        List<GenericChart> charts = [.. named.Select(one => Column(one.Source, one.Values, order.ColorOf(one.Source)))];
        charts.AddRange(rest.Length == 0 ? [] : [Column($"{rest.Length} others", [.. own[0].Times.Select((_, at) => rest.Sum(one => one.Values[at]))], HouseTheme.Quiet)]);
        return charts;
    }

    private static GenericChart Line(DateSeries one, SourceOrder order) => Chart.Line<DateTime, double, string>(
        one.Times, one.Values, ShowMarkers: one.Times.Length <= 60, Name: HouseTheme.Plain(one.Source), ShowLegend: order.Present.Length > 1, LineColor: order.ColorOf(one.Source), MarkerColor: order.ColorOf(one.Source));
}
