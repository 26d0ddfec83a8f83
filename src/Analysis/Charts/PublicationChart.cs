using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How many articles came out in each period?</summary>
internal static class PublicationChart
{
    /// <summary>More groups than there are colours: the last of them are added up.</summary>
    private static readonly int MostGroups = HouseTheme.Colors.Count;

    /// <summary>Columns per period, the groups on each other, with the moving average of all over seven periods where there are at least
    /// 15.</summary>
    /// <param name="table">The table of <see cref="Questions.Track"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    /// <param name="events">What happened meanwhile.</param>
    public static GenericChart Of(DataFrame table, IReadOnlyList<string>? groups = null, EventLines? events = null)
    {
        const string title = "How many articles came out";
        var series = DateSeries.Read(table, ColumnNames.Articles);
        if (series.Length == 0)
        {
            return HouseTheme.Empty(title, "no article has a date");
        }

        var order = new GroupOrder(series.Select(one => one.Group), groups);
        var own = order.Present.Select(name => series.First(one => one.Group == name)).ToArray();
        var counts = DateSeries.Sum(series, table, ColumnNames.Articles);
        var average = new Trend(series[0].Times, counts, counts).Average(counts);
        var charts = Columns(own, order).Concat(average is null ? [] : [average]);
        var rest = own.Length - Named(own);
        var text = $"{Wording.Count(counts.Sum(), "article")}{DateSeries.Span(series)}"
            + $"{(rest > 0 ? $"; hatched grey: {Wording.Count(rest, "other group")} together" : "")}"
            + $"{(average is null ? "" : $"; line: mean of {Trend.Window} periods")}{(events ?? EventLines.None).Note(series[0].Times)}";
        return HouseTheme.WithCounts(HouseTheme.Apply(Chart.Combine(charts).WithShapes((events ?? EventLines.None).Shapes(series[0].Times)),
            title, text, y: "articles").WithXAxis(LinearAxis.Dates(series[0].Times)), counts.Max());
    }

    private static List<GenericChart> Columns(DateSeries[] own, GroupOrder order)
    {
        GenericChart Column(string name, double[] values, Color color, string? hatch) => Chart.StackedColumn<double, DateTime, string>(
            values, Keys: own[0].Times, Name: HouseTheme.Plain(name), ShowLegend: own.Length > 1, MarkerColor: color)
            .WithHatchedBars(hatch);
        var named = own[..Named(own)];
        var rest = own[named.Length..];
        List<GenericChart> charts = [.. named.Select(one =>
            Column(one.Group, one.Values, order.ColorOf(one.Group), order.HatchOf(one.Group)))];
        charts.AddRange(rest.Length == 0 ? []
            : [Column($"{rest.Length} others", [.. own[0].Times.Select((_, at) => rest.Sum(one => one.Values[at]))],
                HouseTheme.Quiet, "/")]);
        return charts;
    }

    private static int Named(DateSeries[] own) => own.Length > MostGroups ? MostGroups - 1 : own.Length;
}
