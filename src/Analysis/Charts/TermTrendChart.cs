using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How often does each group write a topic over time?</summary>
internal static class TermTrendChart
{
    /// <summary>
    /// A panel per group with the rate per 10,000 tokens and its 95 % band (dots with intervals where it has fewer than three values), and
    /// its moving average over seven periods where there are at least 15. Grey behind the panels: a burst of all groups together (Kleinberg
    /// 2003, by articles); a dashed line: the share of articles that use the term changes (<see cref="ChangePoints"/>). Where there is too
    /// little for bursts, the subtitle says so.
    /// </summary>
    /// <param name="table">The table of <see cref="Questions.Track"/>.</param>
    /// <param name="topic">The topic, for the title.</param>
    /// <param name="groups">The order of the groups.</param>
    /// <param name="events">What happened meanwhile.</param>
    public static GenericChart Of(DataFrame table, string topic, IReadOnlyList<string>? groups = null, EventLines? events = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var title = $"How often they write “{topic}”";
        var series = DateSeries.Read(table, ColumnNames.Rate);
        if (series.Length == 0)
        {
            return HouseTheme.Empty(title, "no article has a date");
        }

        var uses = DateSeries.Sum(series, table, ColumnNames.Count).Sum();
        if (uses == 0)
        {
            return HouseTheme.Empty(title, "no article with a date uses it" + DateSeries.Span(series));
        }

        // one scale for all panels
        var (top, isCut) = IntervalCut.Of(ChartValues.Numbers(table.Columns[ColumnNames.Rate]),
            ChartValues.Numbers(table.Columns[ColumnNames.RateHigh]));
        var order = new GroupOrder(series.Select(one => one.Group), groups);
        var (articles, totals) =
            (DateSeries.Sum(series, table, ColumnNames.Documents), DateSeries.Sum(series, table, ColumnNames.Articles));
        var (trend, bursts) = (new Trend(series[0].Times, articles, totals), Bursts.Find(articles, totals));
        var panels = order.Present.Select(name => Panel(table, series.First(one => one.Group == name), order, top)).ToArray();
        var chart = panels.Length == 1 ? panels[0] : Chart.SingleStack(
            panels, SubPlotTitles: order.Present.Select(HouseTheme.PanelName).ToArray(), Pattern: StyleParam.LayoutGridPattern.Coupled,
            YGap: 0.3);
        var note = bursts.TooFew is not null ? "too little for bursts" : bursts.Items.Count == 0 ? "no bursts" : "grey: bursts";
        Shape[] marks = [.. trend.Changes(), .. bursts.Items.Select(burst => Behind(series[0].Times, burst)), .. (events ?? EventLines.None)
            .Shapes(series[0].Times)];
        return HouseTheme.Apply(chart.WithShapes(Enumerable.Range(1, panels.Length)
            .SelectMany(panel => marks.Select(mark => mark.InPanel(panel)))), title,
                $"uses per 10,000 words, {Wording.Count(uses, "use")} in all{DateSeries.Span(series)}, with 95 % intervals over articles"
                + $"{(isCut ? " (cut at the top)" : "")}{(trend.HasAverage ? $"; dark line: mean of {Trend.Window} periods" : "")}; "
                + $"{note}{trend.Note}{(events ?? EventLines.None).Note(series[0].Times)}")
            .WithXAxis(LinearAxis.Dates(series[0].Times)).WithoutLegend()
            .WithSize(700, panels.Length == 1 ? 360 : 110 + (panels.Length * 135));
    }

    private static GenericChart Panel(DataFrame table, DateSeries one, GroupOrder order, double top)
    {
        var (lows, highs) = (ChartValues.Numbers(table.Columns[ColumnNames.RateLow]),
            ChartValues.Numbers(table.Columns[ColumnNames.RateHigh]));
        var average = one.Values.Count(value => !double.IsNaN(value)) < 3 ? null : new Trend(one.Times, [], [])
            .Average(DateSeries.Sum([one], table, ColumnNames.Count), DateSeries.Sum([one], table, ColumnNames.Tokens));
        var chart = average is null ? Band(one, lows, highs, order) : Chart.Combine(new[] { Band(one, lows, highs, order), average });
        return chart.WithYAxis(LinearAxis.Of(range: (0, top), mostTicks: 4, tickFormat: ","));
    }

    private static GenericChart Band(DateSeries series, double[] lows, double[] highs, GroupOrder order)
    {
        // no line leads through periods without articles: each run between them is a band of its own
        var runs = new List<List<int>>();
        for (var at = 0; at < series.Times.Length; at++)
        {
            if (!double.IsNaN(series.Values[at]))
            {
                if (at == 0 || double.IsNaN(series.Values[at - 1]))
                {
                    runs.Add([]);
                }

                runs[^1].Add(at);
            }
        }

        return runs.Count == 1 ? Run(series, runs[0], lows, highs, order)
            : Chart.Combine(runs.Select(run => Run(series, run, lows, highs, order)).ToArray());
    }

    private static GenericChart Run(DateSeries series, List<int> known, double[] lows, double[] highs, GroupOrder order)
    {
        var color = order.ColorOf(series.Group);
        DateTime[] times = [.. known.Select(at => series.Times[at])];
        double[] values = [.. known.Select(at => series.Values[at])];
        // too few articles have no interval
        double[] above = [.. known.Select(at => Or(highs[series.Rows[at]], series.Values[at]))];
        double[] below = [.. known.Select(at => Or(lows[series.Rows[at]], series.Values[at]))];
        // one or two values make no line and no band: dots with their intervals
        return known.Count < 3
            ? Chart.Point<DateTime, double, string>(times, values, Name: HouseTheme.Plain(series.Group), Marker: Marker.Of(10, color))
            .WithYIntervals(
                [.. above.Zip(values, (high, value) => high - value)], [.. values.Zip(below, (value, low) => value - low)], color)
            : Chart.Range<DateTime, double, string>(
                times, values, above, below,
                StyleParam.Mode.Lines, Name: HouseTheme.Plain(series.Group), LineColor: color, MarkerColor: color,
                RangeColor: order.PaleOf(series.Group), UpperLine: Line.Of(width: 0), LowerLine: Line.Of(width: 0));
    }

    private static double Or(double end, double value) => double.IsNaN(end) ? value : end;

    // from half a period before to half a period after, as far as a column would reach
    private static Shape Behind(DateTime[] times, Burst burst)
    {
        var half = (times[1] - times[0]) / 2;
        return Shape.Band(times[burst.First] - half, times[burst.Last] + half, "burst", HouseTheme.Quiet, 0.3);
    }
}
