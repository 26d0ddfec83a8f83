using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Which days is the story about, and who mentions them?</summary>
internal static class MentionTimelineChart
{
    /// <summary>With more mentions than this they are counted: dots would hide one another.</summary>
    private const int MostDots = 60;

    /// <summary>At most so many columns.</summary>
    private const int MostColumns = 70;

    private const string Heading = "Which days the story is about";

    /// <summary>
    /// One dot per mention on a time axis, at the first of its days, a row per group; the words and their sentence appear under the
    /// pointer. More than 60 mentions are counted per day, week, month or year, and what is coarser than that is left out. Mentions far
    /// from most others (beyond one and a half interquartile ranges) would press these together: the subtitle counts them.
    /// </summary>
    /// <param name="timeline">The table of <see cref="Questions.Days"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Of(DataFrame timeline, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var times = ChartValues.Dates(timeline.Columns[ColumnNames.Start]);
        if (times.Length == 0)
        {
            return HouseTheme.Empty(Heading, "no mention of a date has a place on the calendar");
        }

        var (low, high) = Fences(times);
        var rows = Enumerable.Range(0, times.Length).Where(row => times[row] >= low && times[row] <= high).ToArray();
        var note = Wording.Count(times.Length, "date") + " mentioned in the text"
            + Outside(times.Count(time => time < low), "earlier than", low) + Outside(times.Count(time => time > high), "later than", high);
        var order = new GroupOrder(ChartValues.Names(timeline.Columns[ColumnNames.Group]).Order(StringComparer.Ordinal), groups);
        return rows.Length > MostDots ? Columns(timeline, rows, order, note) : Dots(timeline, rows, order, note);
    }

    private static GenericChart Dots(DataFrame timeline, int[] rows, GroupOrder order, string note)
    {
        var (names, times) =
            (ChartValues.Names(timeline.Columns[ColumnNames.Group]), ChartValues.Dates(timeline.Columns[ColumnNames.Start]));
        var (texts, sentences) =
            (ChartValues.Names(timeline.Columns[ColumnNames.Text]), ChartValues.Names(timeline.Columns[ColumnNames.Sentence]));
        var charts = order.Present.Reverse().Select(name => (Name: name, Rows: rows.Where(row => names[row] == name).ToArray()))
            .Where(source => source.Rows.Length > 0)
            .Select(source => Chart.Point<DateTime, string, string>(
                [.. source.Rows.Select(row => times[row])], [.. source.Rows.Select(_ => HouseTheme.Plain(source.Name))],
                Name: HouseTheme.Plain(source.Name), ShowLegend: false, Opacity: 0.6,
                MultiText: source.Rows.Select(row => HouseTheme.Plain($"{texts[row]}: {sentences[row]}"))
                .ToArray(), Marker: order.MarkerOf(source.Name, 12))).ToArray();
        return HouseTheme.Apply(Chart.Combine(charts), Heading, note + "; a dot each, at its first day")
            .WithXAxis(LinearAxis.Dates(rows.Select(row => times[row])))
            .WithSize(700, Math.Clamp(130 + (order.Present.Length * 40), 200, 2000));
    }

    private static GenericChart Columns(DataFrame timeline, int[] rows, GroupOrder order, string note)
    {
        var (names, times) =
            (ChartValues.Names(timeline.Columns[ColumnNames.Group]), ChartValues.Dates(timeline.Columns[ColumnNames.Start]));
        var granularities = ChartValues.Names(timeline.Columns[ColumnNames.Granularity]);
        var days = (rows.Max(row => times[row]) - rows.Min(row => times[row])).TotalDays;
        var (step, word) = days switch
        {
            <= MostColumns => (TimeStep.Day, "day"),
            <= 7 * MostColumns => (TimeStep.Week, "week"),
            <= 31 * MostColumns => (TimeStep.Month, "month"),
            _ => (TimeStep.Year, "year")
        };
        var fine = rows.Where(row => IsFine(granularities[row], step)).ToArray();
        var counts = fine.CountBy(row =>
            (Group: names[row], Period: DateTime.SpecifyKind(Periods.StartOf(times[row], step), DateTimeKind.Utc))).ToArray();
        var charts = order.Present.Select(name =>
        {
            var own = counts.Where(count => count.Key.Group == name).OrderBy(count => count.Key.Period).ToArray();
            return Chart.StackedColumn<int, DateTime, string>([.. own.Select(count => count.Value)],
                Keys: own.Select(count => count.Key.Period).ToArray(), Name: HouseTheme.Plain(name),
                ShowLegend: order.Present.Length > 1, MarkerColor: order.ColorOf(name)).WithHatchedBars(order.HatchOf(name));
        });
        var coarse = rows.Length - fine.Length;
        var text = $"{note}{(coarse > 0 ? FormattableString.Invariant($"; {coarse:#,0} coarser than a {word} are left out") : "")}; "
            + $"counted per {word}";
        return HouseTheme.WithCounts(HouseTheme.Apply(Chart.Combine(charts.ToArray()), Heading, text, y: "mentions")
            .WithXAxis(LinearAxis.Dates(counts.Select(count => count.Key.Period))),
            counts.GroupBy(count => count.Key.Period).Select(period => period.Sum(count => count.Value)).DefaultIfEmpty(0).Max());
    }

    private static bool IsFine(string granularity, TimeStep step) => Enum.TryParse<DateGranularity>(granularity, true, out var fine)
        && fine <= step switch
        {
            TimeStep.Day => DateGranularity.Day,
            TimeStep.Week => DateGranularity.Week,
            TimeStep.Month => DateGranularity.Month,
            _ =>
                DateGranularity.Year,
        };

    // Tukey's fences, but never closer than two months around the middle half.
    private static (DateTime Low, DateTime High) Fences(DateTime[] times)
    {
        var ordered = times.Order().ToArray();
        var (first, third) = (ordered[(ordered.Length - 1) / 4], ordered[(ordered.Length - 1) * 3 / 4]);
        var reach = TimeSpan.FromDays(Math.Max(62, 1.5 * (third - first).TotalDays));
        return (first - DateTime.MinValue < reach ? DateTime.MinValue : first - reach, DateTime.MaxValue - third < reach ? DateTime.MaxValue
            : third + reach);
    }

    private static string Outside(int count, string word, DateTime fence) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {count:#,0} {word} {fence:yyyy-MM} not shown");
}
