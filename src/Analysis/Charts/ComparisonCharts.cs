using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of a comparison (<see cref="Comparison"/>): the words that mark a group; where nothing is tested, those of the largest
/// log ratios, and the subtitle says "descriptive only".</summary>
internal static class ComparisonCharts
{
    private const string NoneMarks = "no word marks a group: these come nearest, and nothing is claimed of them";

    /// <summary>The chart of a comparison: bars to two sides for two groups (<see cref="TwoSided"/>), a dot per word and group for more
    /// (<see cref="Rates"/>).</summary>
    /// <param name="comparison">The comparison's table.</param>
    /// <param name="sides">How many groups it compares.</param>
    /// <param name="groups">The order of the groups, for their colours.</param>
    /// <param name="nearest">The words to show where none marks a group.</param>
    public static GenericChart Of(DataFrame comparison, int sides, IReadOnlyList<string>? groups, IReadOnlyList<string> nearest) =>
        sides > 2 ? Rates(comparison, nearest: nearest, groups: groups) : TwoSided(comparison, nearest, groups: groups);

    /// <summary>
    /// Which words mark each of two groups? Bars to the right for the first, to the left for the second; a bar's length tells how many
    /// times as often, each step of the axis a doubling (the Log Ratio); at the end the two counts. Where nothing is tested: words that one
    /// says at least twice as often.
    /// </summary>
    /// <param name="comparison">A comparison's table of two groups, with glosses or without.</param>
    /// <param name="nearest">The words to show where none marks a group; null for none.</param>
    /// <param name="top">How many words each group gets at most.</param>
    /// <param name="groups">The order of the groups, for their colours.</param>
    /// <exception cref="ArgumentException">The comparison has another number of groups; <see cref="Rates"/> shows any number.</exception>
    public static GenericChart TwoSided(DataFrame comparison, IReadOnlyList<string>? nearest = null, int top = 12,
        IReadOnlyList<string>? groups = null)
    {
        var rows = Rows(comparison);
        var sides = rows.Select(row => row.Group).Distinct().ToArray();
        if (sides.Length > 2)
        {
            throw new ArgumentException($"The comparison has {sides.Length} groups ({string.Join(", ", sides)}); this chart shows two. "
                + $"Compare two, or one with all others, or show rates.");
        }

        if (sides.Length < 2)
        {
            return HouseTheme.Empty("Words of two groups", "there are not two groups to compare");
        }

        var (order, note) = (new GroupOrder(sides, groups), Note(comparison));
        var isBare = note is null && !Array.Exists(rows, row => row.Marks);
        bool Speaks(Row own) => isBare ? own.LogRatio > 0 && nearest?.Contains(own.Term) == true : note is null ? own.Marks
            : own.LogRatio >= 1;
        var pairs = rows.Chunk(2).ToArray();
        var first = pairs.Where(pair => Speaks(pair[0])).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        var second = pairs.Where(pair => Speaks(pair[1])).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        if (first.Length + second.Length == 0)
        {
            return HouseTheme.Empty($"Words of {sides[0]} and of {sides[1]}", Subtitle(note, "no word marks either"));
        }

        var chart = Chart.Combine(new[] { Bars(first, sides[0], order), Bars(second, sides[1], order) });
        return HouseTheme.Apply(chart.WithYCategories(second.Concat(first).Select(pair => pair[0].Label)),
            $"Words of {sides[0]} and of {sides[1]}",
            Subtitle(note, $"{(isBare ? NoneMarks : note is null ? "words that mark one of them" : "words that one says at least twice as often")}; counts {sides[0]} : {sides[1]}"), x: $"◀ times as often in {sides[1]} · in {sides[0]} ▶")
            .WithXAxis(Doublings(first.Concat(second).Select(pair => pair[0].LogRatio)))
            .WithSize(700, Math.Clamp(190 + ((first.Length + second.Length) * 24), 240, 2000));
    }

    /// <summary>How often does each group use some words? One dot per word and group: occurrences per 10,000 words, with their 95 %
    /// interval.</summary>
    /// <param name="comparison">A comparison's table of any number of groups, with glosses or without.</param>
    /// <param name="terms">The words; null takes up to twelve that mark a group, or where nothing is tested the first ten. A word that the
    /// comparison lacks is left out.</param>
    /// <param name="nearest">The words to show where none marks a group; null for none.</param>
    /// <param name="groups">The order of the groups, for their colours.</param>
    public static GenericChart Rates(
        DataFrame comparison, IReadOnlyList<string>? terms = null, IReadOnlyList<string>? nearest = null,
        IReadOnlyList<string>? groups = null)
    {
        var (rows, note) = (Rows(comparison), Note(comparison));
        var isBare = terms is null && note is null && !Array.Exists(rows, row => row.Marks);
        var marking = rows.Where(row => row.Marks || note is not null).Select(row => row.Term);
        var chosen = (terms ?? [.. (isBare ? nearest ?? [] : marking).Distinct().Take(note is null ? 12 : 10)]).Reverse().ToArray();
        if (chosen.Length == 0)
        {
            return HouseTheme.Empty("How often each group uses these words", Subtitle(note, "no word marks a group"));
        }

        var order = new GroupOrder(rows.Select(row => row.Group), groups);
        var drawn = rows.Where(row => chosen.Contains(row.Term)).ToArray();
        var (top, isCut) = IntervalCut.Of(drawn.Select(row => row.Rate), drawn.Select(row => row.High));
        var charts = order.Present.Select(group =>
        {
            var own = chosen.SelectMany(term => rows.Where(row => row.Term == term && row.Group == group)).ToArray();
            return Chart.Point<double, string, string>(
                    [.. own.Select(row => row.Rate)], [.. own.Select(row => row.Label)], Name: HouseTheme.Plain(group),
                    Marker: order.MarkerOf(group, 10))
                .WithXIntervals([.. own.Select(row => Known(row.High - row.Rate))], [.. own.Select(row => Known(row.Rate - row.Low))],
                    order.ColorOf(group));
        }).ToArray();
        var what = terms is not null ? "these words" : isBare ? NoneMarks : note is null ? "words that mark a group"
            : "the largest differences";
        return HouseTheme.Apply(Chart.Combine(charts), "How often each group uses these words",
            Subtitle(note, note is null ? $"{what}, with 95 % intervals over articles{(isCut ? " (cut at the right)" : "")}" : what),
            x: "occurrences per 10,000 words")
            .WithXAxis(isCut ? LinearAxis.Of(range: (0, top), tickFormat: ",") : HouseTheme.FromZero())
            .WithSize(700, Math.Clamp(Math.Max(180 + (chosen.Length * 34), 120 + (order.Present.Length * 22)), 240, 2000));
    }

    private static double Known(double length) => double.IsNaN(length) ? 0 : length;

    private static GenericChart Bars(Row[][] pairs, string name, GroupOrder order) => Chart.StackedBar<double, string, string>(
        [.. pairs.Select(pair => pair[0].LogRatio)], Keys: pairs.Select(pair => pair[0].Label).ToArray(), Name: HouseTheme.Plain(name),
        MarkerColor: order.ColorOf(name),
        MultiText: pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair[0].Count} : {pair[1].Count}"))
        .ToArray(), TextPosition: StyleParam.TextPosition.Outside).WithHatchedBars(order.HatchOf(name));

    // An axis of Log Ratios that says what they mean: 2 is "4×", to the left of the middle the other group's.
    private static LinearAxis Doublings(IEnumerable<double> ratios)
    {
        var all = ratios.Where(double.IsFinite).Append(0).ToArray();
        var (low, high) = ((int)Math.Floor(all.Min()), (int)Math.Ceiling(all.Max()));
        var step = Math.Max(1, (high - low + 9) / 10);
        var values = Enumerable.Range(low, high - low + 1).Where(value => value % step == 0).ToArray();
        string Text(int value) =>
            value == 0 ? "equal" : string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(2, Math.Abs(value)):#,0}×");
        return LinearAxis.Of(range: (all.Min() - 0.8, all.Max() + 0.8), tickValues: values, tickText: [.. values.Select(Text)],
            zeroLine: true);
    }

    private static string Subtitle(string? note, string text) => note is null ? text : $"{note}; {text}";

    // Why nothing is tested, which each row then says; null where there are tests.
    private static string? Note(DataFrame comparison) =>
        comparison[ColumnNames.P].NullCount < comparison.Rows.Count ? null : comparison[ColumnNames.Caution].Cast<string?>()
        .FirstOrDefault();

    private static Row[] Rows(DataFrame comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (terms, groups) = (ChartValues.Names(comparison[ColumnNames.Term]), ChartValues.Names(comparison[ColumnNames.Group]));
        var (labels, marks) = (TermLabels.Read(comparison), comparison[ColumnNames.Marks]);
        double[] Numbers(string name) => ChartValues.Numbers(comparison[name]);
        var (counts, rates, lows, highs, ratios) = (
            Numbers(ColumnNames.Count), Numbers(ColumnNames.Rate), Numbers(ColumnNames.RateLow), Numbers(ColumnNames.RateHigh),
            Numbers(ColumnNames.LogRatio));
        return [.. terms.Select((term, i) => new Row(term, labels[i], groups[i], (long)counts[i], rates[i], lows[i], highs[i], ratios[i],
            marks[i] is true))];
    }

    private sealed record Row(string Term, string Label, string Group, long Count, double Rate, double Low, double High, double LogRatio,
        bool Marks);
}
