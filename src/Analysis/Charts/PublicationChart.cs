using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How many articles did each source publish in each period?</summary>
public static class PublicationChart
{
    /// <summary>A line per source over time, empty periods at 0.</summary>
    /// <param name="table">The table of <see cref="PublicationTables.ArticlesOverTime"/>.</param>
    /// <param name="shares">Show the share of the topic among a source's articles instead of counts; a period without articles is a gap.</param>
    public static GenericChart Show(DataFrame table, bool shares = false)
    {
        ArgumentNullException.ThrowIfNull(table);
        var series = DateSeries.Read(table, shares ? ColumnNames.Share : ColumnNames.Count);
        var charts = series.Select((one, index) => Chart.Line<DateTime, double, string>(
            one.Times, one.Values, ShowMarkers: one.Times.Length <= 60, Name: HouseTheme.Plain(one.Source), ShowLegend: series.Length > 1, LineColor: HouseTheme.ColorOf(index), MarkerColor: HouseTheme.ColorOf(index))).ToArray();
        var articles = ChartValues.Numbers(table.Columns[ColumnNames.Count]).Sum();
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), shares ? "What share of its articles each source gives to the topic" : "How many articles each source publishes",
            string.Create(CultureInfo.InvariantCulture, $"{articles:#,0} articles{DateSeries.Span(series)}"), y: shares ? "share of the source's articles" : "articles");
    }
}
