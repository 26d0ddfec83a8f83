using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of where terms stand and what stands beside them.</summary>
public static class ContextCharts
{
    private const int LongestLabel = 24;

    /// <summary>Where in the articles do terms stand? One row per article, one mark per occurrence from its beginning (left) to its end; the articles with most occurrences.</summary>
    /// <param name="occurrences">The table of <see cref="Dispersions.Occurrences"/>.</param>
    /// <param name="top">How many articles at most; the subtitle says how many have the terms.</param>
    public static GenericChart Strips(DataFrame occurrences, int top = 25)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        var (terms, ids) = (ChartValues.Names(occurrences[ColumnNames.Term]), ChartValues.Names(occurrences[ColumnNames.Article]));
        var (titles, sources) = (ChartValues.Names(occurrences[ColumnNames.Title]), ChartValues.Names(occurrences[ColumnNames.Source]));
        var positions = ChartValues.Numbers(occurrences[ColumnNames.Position]);
        var articles = Enumerable.Range(0, ids.Length).GroupBy(row => ids[row], StringComparer.Ordinal).OrderByDescending(rows => rows.Count()).ToArray();
        var shown = articles.Take(top).Reverse().ToArray();
        var labels = shown.Select((rows, number) => (rows.Key, Label: Label($"{sources[rows.First()]}: {titles[rows.First()]}", shown.Length - number))).ToDictionary(row => row.Key, row => row.Label);
        var charts = terms.Distinct().Select((term, number) =>
        {
            var own = shown.SelectMany(rows => rows).Where(row => terms[row] == term).ToArray();
            return Chart.Point<double, string, string>([.. own.Select(row => positions[row])], [.. own.Select(row => labels[ids[row]])], Name: HouseTheme.Plain(term), Opacity: 0.8,
                Marker: Marker.init(Size: 8, Color: HouseTheme.ColorOf(number)));
        }).ToArray();
        var subtitle = string.Create(CultureInfo.InvariantCulture, $"{ids.Length} occurrences; {shown.Length} of {articles.Length} articles that have them");
        return HouseTheme.Apply(charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "Where in the articles they stand", subtitle, x: "share of the article before it")
            .WithSize(800, Math.Clamp(180 + (shown.Length * 22), 240, 2000));
    }

    /// <summary>Which words go with a word most closely? One bar per word, its length the logDice (14 is always together), the joint occurrences at its end.</summary>
    /// <param name="collocations">The table of <see cref="Collocations.Around"/> or <see cref="Collocations.Pairs"/>.</param>
    /// <param name="top">How many.</param>
    public static GenericChart Strongest(DataFrame collocations, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(collocations);
        var (terms, others) = (ChartValues.Names(collocations[ColumnNames.Term]), ChartValues.Names(collocations[ColumnNames.Other]));
        var (scores, counts) = (ChartValues.Numbers(collocations[ColumnNames.LogDice]), ChartValues.Names(collocations[ColumnNames.Count]));
        var one = terms.Distinct().Count() == 1;
        var rows = Enumerable.Range(0, Math.Min(top, terms.Length)).Reverse().ToArray();
        return HouseTheme.Apply(
            Chart.Bar<double, string, string>([.. rows.Select(row => scores[row])], Keys: rows.Select(row => HouseTheme.Plain(one ? others[row] : terms[row] + " " + others[row])).ToArray(),
                MultiText: rows.Select(row => counts[row]).ToArray(), TextPosition: StyleParam.TextPosition.Outside),
            one ? $"Words beside {terms[0]}" : "Words that stand together", "logDice, at most 14; at the end the joint occurrences")
            .WithSize(700, Math.Clamp(150 + (rows.Length * 24), 220, 2000));
    }

    /// <summary>What are the articles or sources about? The key terms of each, one bar per term.</summary>
    /// <param name="keyTerms">A table of <see cref="KeyTermTables"/>.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    public static GenericChart KeyTerms(DataFrame keyTerms, int top = 8)
    {
        ArgumentNullException.ThrowIfNull(keyTerms);
        var (terms, sources, ids) = (ChartValues.Names(keyTerms[ColumnNames.Term]), ChartValues.Names(keyTerms[ColumnNames.Source]), ChartValues.Names(keyTerms[ColumnNames.Article]));
        var (scores, ranks) = (ChartValues.Numbers(keyTerms[ColumnNames.Score]), ChartValues.Numbers(keyTerms[ColumnNames.Rank]));
        var rows = Enumerable.Range(0, terms.Length).Where(row => ranks[row] <= top).Reverse().ToArray();
        var groups = rows.Select(row => (sources[row], ids[row])).Distinct().Reverse().ToArray();
        // The same term of two groups is two bars: invisible characters keep them apart.
        string Key(int row) => terms[row] + new string('\u200B', Array.IndexOf(groups, (sources[row], ids[row])));
        var charts = groups.Select((group, number) =>
        {
            var own = rows.Where(row => (sources[row], ids[row]) == group).ToArray();
            return Chart.StackedBar<double, string, string>([.. own.Select(row => scores[row])], Keys: own.Select(row => HouseTheme.Plain(Key(row))).ToArray(),
                Name: HouseTheme.Plain(group.Item1), MarkerColor: HouseTheme.ColorOf(number));
        }).ToArray();
        return HouseTheme.Apply(charts.Length == 0 ? Chart.Invisible() : KeynessCharts.InOrder(Chart.Combine(charts), rows.Select(Key)), "What they are about", "key terms and their scores")
            .WithSize(700, Math.Clamp(170 + (rows.Length * 22), 240, 2000));
    }

    // Numbered, because two articles may have the same title.
    private static string Label(string text, int number) =>
        HouseTheme.Plain(string.Create(CultureInfo.InvariantCulture, $"{number}. {(text.Length > LongestLabel ? text[..(LongestLabel - (char.IsHighSurrogate(text[LongestLabel - 1]) ? 1 : 0))] + "…" : text)}"));
}
