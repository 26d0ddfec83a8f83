using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of a comparison of sources (<see cref="Comparisons"/>). A comparison that is descriptive only says so in its subtitle.</summary>
public static class KeynessCharts
{
    private const double Level = 0.05;

    /// <summary>
    /// Which words does one of two sources prefer? Bars to the right for the first source, to the left for the second; a bar's length tells how many
    /// doublings more often (the Log Ratio). The clearest differences by G², where there are tests only those with an adjusted p below 0.05; at the end the two counts.
    /// </summary>
    /// <param name="comparison">A comparison of two sides.</param>
    /// <param name="top">How many words each side gets at most.</param>
    /// <exception cref="ArgumentException">The comparison has another number of sides; <see cref="Rates"/> shows any number.</exception>
    public static GenericChart TwoSided(DataFrame comparison, int top = 12)
    {
        var rows = Rows(comparison);
        var sides = rows.Select(row => row.Source).Distinct().ToArray();
        if (sides.Length > 2)
        {
            throw new ArgumentException($"The comparison has {sides.Length} sides ({string.Join(", ", sides)}); this chart shows two. Compare two sources, or one with all others, or show rates.");
        }

        var pairs = rows.Chunk(2).Where(pair => pair[0].PAdjusted is not >= Level && pair[0].LogRatio is not 0 and not double.NaN).ToArray();
        var first = pairs.Where(pair => pair[0].LogRatio > 0).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        var second = pairs.Where(pair => pair[0].LogRatio < 0).Take(top).OrderBy(pair => pair[0].LogRatio).ToArray();
        var chart = sides.Length < 2 ? Chart.Invisible() : Chart.Combine(new[] { Bars(first, sides[0], 0), Bars(second, sides[1], 1) });
        return HouseTheme.Apply(InOrder(chart, second.Concat(first).Select(pair => pair[0].Term)), sides.Length < 2 ? "Nothing to compare" : $"Words of {sides[0]} and of {sides[1]}",
            Subtitle(comparison, "counts " + string.Join(" : ", sides)), x: "times as often, in doublings")
            .WithSize(700, Math.Clamp(190 + ((first.Length + second.Length) * 24), 240, 2000));
    }

    /// <summary>How often does each source use some words? One dot per word and source: occurrences per 10,000 tokens, with their 95 % interval.</summary>
    /// <param name="comparison">A comparison of any number of sides.</param>
    /// <param name="terms">The words; none takes the ten with the clearest differences. A word that the comparison lacks is left out.</param>
    public static GenericChart Rates(DataFrame comparison, params string[] terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var rows = Rows(comparison);
        var chosen = (terms.Length > 0 ? terms : rows.Select(row => row.Term).Distinct().Take(10)).Reverse().ToArray();
        var charts = rows.Select(row => row.Source).Distinct().Select((source, number) =>
        {
            var own = chosen.SelectMany(term => rows.Where(row => row.Term == term && row.Source == source)).ToArray();
            return Chart.Point<double, string, string>(
                    [.. own.Select(row => row.Rate)], [.. own.Select(row => HouseTheme.Plain(row.Term))], Name: HouseTheme.Plain(source),
                    Marker: Marker.init(Size: 10, Color: HouseTheme.ColorOf(number)))
                .WithXErrorStyle<double, double>(
                    Array: own.Select(row => row.High - row.Rate).ToArray(), Arrayminus: own.Select(row => row.Rate - row.Low).ToArray(), Symmetric: false, Color: HouseTheme.ColorOf(number));
        }).ToArray();
        return HouseTheme.Apply(charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "How often each source uses these words",
            Subtitle(comparison, "per 10,000 tokens, with 95 % intervals"))
            .WithSize(700, Math.Clamp(180 + (chosen.Length * 34), 240, 2000));
    }

    /// <summary>Do findings hang on where words were cut? Each word's Log Ratio by words and by the pair of its characters that speaks least for it; what is near the middle line below doesn't hold.</summary>
    /// <param name="robustness">The table of <see cref="Comparisons.CompareRobustly"/>.</param>
    /// <param name="top">How many words, from the clearest.</param>
    public static GenericChart Robustness(DataFrame robustness, int top = 60)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        var (x, y) = (ChartValues.Numbers(robustness[ColumnNames.LogRatio]), ChartValues.Numbers(robustness[ColumnNames.BigramLogRatio]));
        var terms = ChartValues.Names(robustness[ColumnNames.Term]);
        var rows = Enumerable.Range(0, Math.Min(top, terms.Length)).ToArray();
        GenericChart Points(bool holds)
        {
            var own = rows.Where(row => robustness[ColumnNames.Holds][row] is true == holds).ToArray();
            return Chart.Scatter<double, double, string>(
                [.. own.Select(row => x[row])], [.. own.Select(row => y[row])], StyleParam.Mode.Markers_Text, Name: holds ? "holds in both" : "in words only",
                MultiText: own.Select(row => HouseTheme.Plain(terms[row])).ToArray(), TextPosition: StyleParam.TextPosition.TopCenter,
                Marker: Marker.init(Size: 7, Color: holds ? HouseTheme.ColorOf(0) : HouseTheme.Quiet));
        }

        GenericChart[] charts = [Points(true), Points(false)];
        return HouseTheme.Apply(Chart.Combine(charts), "Findings by words and by characters", Subtitle(robustness, $"the {rows.Length} clearest words, Log Ratio in doublings"),
            x: "by words", y: "by pairs of characters").WithSize(700, 560);
    }

    /// <summary>The names on the y axis from the bottom up, whatever the order of the traces, which is the legend's.</summary>
    internal static GenericChart InOrder(GenericChart chart, IEnumerable<string> names) =>
        Plotly.NET.CSharp.GenericChartExtensions.WithYAxisStyle<double, double, string>(
            chart, CategoryOrder: StyleParam.CategoryOrder.Array, CategoryArray: names.Select(HouseTheme.Plain).ToArray());

    private static GenericChart Bars(Row[][] pairs, string name, int color) => Chart.StackedBar<double, string, string>(
        [.. pairs.Select(pair => pair[0].LogRatio)], Keys: pairs.Select(pair => HouseTheme.Plain(pair[0].Term)).ToArray(), Name: HouseTheme.Plain(name), MarkerColor: HouseTheme.ColorOf(color),
        MultiText: pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair[0].Count} : {pair[1].Count}")).ToArray(), TextPosition: StyleParam.TextPosition.Outside);

    private static string Subtitle(DataFrame table, string text) =>
        table[ColumnNames.Note].Cast<string?>().FirstOrDefault() is { } note ? $"{note}; {text}" : text;

    private static Row[] Rows(DataFrame comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (terms, sources) = (ChartValues.Names(comparison[ColumnNames.Term]), ChartValues.Names(comparison[ColumnNames.Source]));
        double[] Numbers(string name) => ChartValues.Numbers(comparison[name]);
        var (counts, rates, lows, highs) = (Numbers(ColumnNames.Count), Numbers(ColumnNames.Rate), Numbers(ColumnNames.RateLow), Numbers(ColumnNames.RateHigh));
        var (ratios, adjusted) = (Numbers(ColumnNames.LogRatio), Numbers(ColumnNames.PAdjusted));
        return [.. terms.Select((term, i) => new Row(term, sources[i], (long)counts[i], rates[i], lows[i], highs[i], ratios[i], double.IsNaN(adjusted[i]) ? null : adjusted[i]))];
    }

    private sealed record Row(string Term, string Source, long Count, double Rate, double Low, double High, double LogRatio, double? PAdjusted);
}
