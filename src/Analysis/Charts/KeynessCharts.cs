using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of a comparison of sources (<see cref="Comparisons"/>). A comparison that is descriptive only says so in its subtitle.</summary>
public static class KeynessCharts
{
    private const double Level = 0.05;

    /// <summary>
    /// Which words does one of two sources prefer? Bars to the right for the first source, to the left for the second; a bar's length tells how many
    /// times as often, each step of the axis a doubling (the Log Ratio). Shown are words that one uses at least twice as often, the clearest by G², and where there are tests only those with an adjusted p below 0.05; at the end the two counts.
    /// </summary>
    /// <param name="comparison">A comparison of two sides, with glosses or without.</param>
    /// <param name="top">How many words each side gets at most.</param>
    /// <param name="sources">The order of the sources, for their colours.</param>
    /// <exception cref="ArgumentException">The comparison has another number of sides; <see cref="Rates"/> shows any number.</exception>
    public static GenericChart TwoSided(DataFrame comparison, int top = 12, IReadOnlyList<string>? sources = null)
    {
        var rows = Rows(comparison);
        var sides = rows.Select(row => row.Source).Distinct().ToArray();
        if (sides.Length > 2)
        {
            throw new ArgumentException($"The comparison has {sides.Length} sides ({string.Join(", ", sides)}); this chart shows two. Compare two sources, or one with all others, or show rates.");
        }

        if (sides.Length < 2)
        {
            return HouseTheme.Empty("Nothing to compare", Subtitle(comparison, "no word occurs often enough"));
        }

        var order = new SourceOrder(sides, sources);
        var pairs = rows.Chunk(2).Where(pair => pair[0].PAdjusted is not >= Level && Math.Abs(pair[0].LogRatio) >= 1).ToArray();
        var first = pairs.Where(pair => pair[0].LogRatio > 0).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        var second = pairs.Where(pair => pair[0].LogRatio < 0).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        if (first.Length + second.Length == 0)
        {
            return HouseTheme.Empty($"Words of {sides[0]} and of {sides[1]}", Subtitle(comparison, "no word that one uses clearly more often than the other"));
        }

        var chart = Chart.Combine(new[] { Bars(first, sides[0], order), Bars(second, sides[1], order) });
        return HouseTheme.Apply(chart.WithYCategories(second.Concat(first).Select(pair => pair[0].Label)), $"Words of {sides[0]} and of {sides[1]}",
            Subtitle(comparison, $"words that one uses at least twice as often; counts {sides[0]} : {sides[1]}"), x: $"◀ times as often in {sides[1]} · in {sides[0]} ▶")
            .WithXAxis(Doublings(first.Concat(second).Select(pair => pair[0].LogRatio)))
            .WithSize(700, Math.Clamp(190 + ((first.Length + second.Length) * 24), 240, 2000));
    }

    /// <summary>How often does each source use some words? One dot per word and source: occurrences per 10,000 tokens, with their 95 % interval.</summary>
    /// <param name="comparison">A comparison of any number of sides, with glosses or without.</param>
    /// <param name="terms">The words; null takes the ten with the clearest differences. A word that the comparison lacks is left out.</param>
    /// <param name="sources">The order of the sources, for their colours.</param>
    public static GenericChart Rates(DataFrame comparison, IReadOnlyList<string>? terms = null, IReadOnlyList<string>? sources = null)
    {
        var rows = Rows(comparison);
        if (rows.Length == 0)
        {
            return HouseTheme.Empty("How often each source uses these words", Subtitle(comparison, "no word occurs often enough"));
        }

        var chosen = (terms ?? [.. rows.Select(row => row.Term).Distinct().Take(10)]).Reverse().ToArray();
        var order = new SourceOrder(rows.Select(row => row.Source), sources);
        var charts = order.Present.Select(source =>
        {
            var own = chosen.SelectMany(term => rows.Where(row => row.Term == term && row.Source == source)).ToArray();
            return Chart.Point<double, string, string>(
                    [.. own.Select(row => row.Rate)], [.. own.Select(row => row.Label)], Name: HouseTheme.Plain(source),
                    Marker: Marker.Of(10, order.ColorOf(source)))
                .WithXIntervals([.. own.Select(row => row.High - row.Rate)], [.. own.Select(row => row.Rate - row.Low)], order.ColorOf(source));
        }).ToArray();
        return HouseTheme.Apply(Chart.Combine(charts), "How often each source uses these words",
            Subtitle(comparison, terms is not null ? "with 95 % intervals" : "the clearest differences, with 95 % intervals"), x: "occurrences per 10,000 tokens")
            .WithXAxis(HouseTheme.FromZero())
            .WithSize(700, Math.Clamp(180 + (chosen.Length * 34), 240, 2000));
    }

    /// <summary>
    /// Do findings hang on where words were cut? A row per word: how many times as often its source uses it, by words and by that pair of its characters which speaks least for it. Two marks that lie together,
    /// right of the line, agree; a word in grey does not hold.
    /// </summary>
    /// <param name="robustness">The table of <see cref="Comparisons.CompareRobustly"/>, with glosses or without.</param>
    /// <param name="top">How many words, from the clearest.</param>
    public static GenericChart Robustness(DataFrame robustness, int top = 25)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        var labels = TermLabels.Read(robustness);
        if (labels.Length == 0)
        {
            return HouseTheme.Empty("Findings by words and by characters", Subtitle(robustness, "no Chinese word to cut"));
        }

        var (words, pairs) = (ChartValues.Numbers(robustness[ColumnNames.LogRatio]), ChartValues.Numbers(robustness[ColumnNames.BigramLogRatio]));
        var rows = Enumerable.Range(0, Math.Min(top, labels.Length)).Reverse().ToArray();
        bool Holds(int row) => robustness[ColumnNames.Holds][row] is true;
        GenericChart Marks(double[] values, int[] own, string name, StyleParam.MarkerSymbol symbol, int size, Color color, bool legend = true) => Chart.Point<double, string, string>(
            [.. own.Select(row => values[row])], [.. own.Select(row => labels[row])], Name: name, ShowLegend: legend, Marker: Marker.Of(size, color, symbol));

        // from the word's mark a line leads to that of its characters, which lies on it where they agree
        GenericChart[] Pair(bool holds, string[] names, Color[] colors)
        {
            var own = rows.Where(row => Holds(row) == holds).ToArray();
            return
            [
                Marks(words, own, names[0], StyleParam.MarkerSymbol.Circle, 12, colors[0]).WithXIntervals(
                    [.. own.Select(row => Math.Max(0, pairs[row] - words[row]))], [.. own.Select(row => Math.Max(0, words[row] - pairs[row]))], HouseTheme.Quiet, capWidth: 0),
                Marks(pairs, own, names[1], StyleParam.MarkerSymbol.Diamond, 7, colors[1], holds),
            ];
        }

        var failing = rows.Count(row => !Holds(row));
        GenericChart[] charts = [.. Pair(true, ["by words", "by pairs of characters"], [HouseTheme.ColorOf(0), HouseTheme.ColorOf(1)]), .. failing > 0 ? Pair(false, ["does not hold", "does not hold, by pairs"], [HouseTheme.Quiet, HouseTheme.Quiet]) : []];
        return HouseTheme.Apply(Chart.Combine(charts).WithYCategories(rows.Select(row => labels[row])), "Findings by words and by characters",
            Subtitle(robustness, FormattableString.Invariant($"of the {rows.Length} clearest words {rows.Length - failing} hold in both counts")), x: "times as often as the others")
            .WithXAxis(Doublings(rows.SelectMany(row => new[] { words[row], pairs[row] }), isSigned: true))
            .WithSize(700, Math.Clamp(180 + (rows.Length * 22), 240, 2000));
    }

    private static GenericChart Bars(Row[][] pairs, string name, SourceOrder order) => Chart.StackedBar<double, string, string>(
        [.. pairs.Select(pair => pair[0].LogRatio)], Keys: pairs.Select(pair => pair[0].Label).ToArray(), Name: HouseTheme.Plain(name), MarkerColor: order.ColorOf(name),
        MultiText: pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair[0].Count} : {pair[1].Count}")).ToArray(), TextPosition: StyleParam.TextPosition.Outside);

    // An axis of Log Ratios that says what they mean: 2 is "4×". To the left of the middle either the other source's times or, signed, a part: "1/4".
    private static LinearAxis Doublings(IEnumerable<double> ratios, bool isSigned = false)
    {
        var all = ratios.Where(double.IsFinite).Append(0).ToArray();
        var (low, high) = ((int)Math.Floor(all.Min()), (int)Math.Ceiling(all.Max()));
        var step = Math.Max(1, (high - low + 9) / 10);
        var values = Enumerable.Range(low, high - low + 1).Where(value => value % step == 0).ToArray();
        string Text(int value) => value == 0 ? "equal" : string.Create(CultureInfo.InvariantCulture, $"{(value < 0 && isSigned ? "1/" : "")}{Math.Pow(2, Math.Abs(value)):#,0}{(value < 0 && isSigned ? "" : "×")}");
        return LinearAxis.Of(range: (all.Min() - 0.8, all.Max() + 0.8), tickValues: values, tickText: [.. values.Select(Text)], zeroLine: true);
    }

    private static string Subtitle(DataFrame table, string text) =>
        table[ColumnNames.Note].Cast<string?>().FirstOrDefault() is { } note ? $"{note}; {text}" : text;

    private static Row[] Rows(DataFrame comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (terms, sources) = (ChartValues.Names(comparison[ColumnNames.Term]), ChartValues.Names(comparison[ColumnNames.Source]));
        var labels = TermLabels.Read(comparison);
        double[] Numbers(string name) => ChartValues.Numbers(comparison[name]);
        var (counts, rates, lows, highs) = (Numbers(ColumnNames.Count), Numbers(ColumnNames.Rate), Numbers(ColumnNames.RateLow), Numbers(ColumnNames.RateHigh));
        var (ratios, adjusted) = (Numbers(ColumnNames.LogRatio), Numbers(ColumnNames.PAdjusted));
        return [.. terms.Select((term, i) => new Row(term, labels[i], sources[i], (long)counts[i], rates[i], lows[i], highs[i], ratios[i], double.IsNaN(adjusted[i]) ? null : adjusted[i]))];
    }

    private sealed record Row(string Term, string Label, string Source, long Count, double Rate, double Low, double High, double LogRatio, double? PAdjusted);
}
