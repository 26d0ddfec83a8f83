using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
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
        if (ids.Length == 0)
        {
            return HouseTheme.Empty("Where in the articles it stands", "no occurrences");
        }

        // numbers with the labels on the axis: a label at every mark would make most of the figure
        var places = shown.Select((rows, number) => (rows.Key, number)).ToDictionary(row => row.Key, row => row.number);
        var labels = shown.Select((rows, number) => Label($"{sources[rows.First()]}: {titles[rows.First()]}", shown.Length - number)).ToArray();
        var names = terms.Distinct().ToArray();
        var charts = names.Select((term, number) =>
        {
            var own = shown.SelectMany(rows => rows).Where(row => terms[row] == term).ToArray();
            return Chart.Point<double, int, string>([.. own.Select(row => Math.Round(positions[row], 4))], [.. own.Select(row => places[ids[row]])], Name: HouseTheme.Plain(term), ShowLegend: names.Length > 1, Opacity: 0.6,
                Marker: Marker.Of(8, HouseTheme.ColorOf(number)));
        }).ToArray();
        var subtitle = $"{English.Count(ids.Length, "occurrence")} as a word; {(shown.Length < articles.Length ? FormattableString.Invariant($"the {shown.Length} of {articles.Length} articles with most") : English.Count(articles.Length, "article"))}";
        return HouseTheme.Apply(Chart.Combine(charts), $"Where in the articles {English.List(names.Select(name => $"“{name}”"))} {(names.Length == 1 ? "stands" : "stand")}", subtitle, x: "from the article's beginning (0 %) to its end (100 %)")
            .WithXAxis(LinearAxis.Of(range: (-0.02, 1.02), tickFormat: ".0%"))
            .WithYAxis(LinearAxis.Of(
                range: (-0.6, shown.Length - 0.4), tickValues: [.. places.Values], tickText: labels, showGrid: false, zeroLine: false))
            .WithSize(700, Math.Clamp(130 + (shown.Length * 24), 200, 2000));
    }

    /// <summary>Which words go with a word most closely? One dot per word at its logDice (each step is twice as close, 14 is always together), the joint occurrences beside it.</summary>
    /// <param name="collocations">The table of <see cref="Collocations.Around"/> or <see cref="Collocations.Pairs"/>, with glosses or without.</param>
    /// <param name="top">How many.</param>
    public static GenericChart Strongest(DataFrame collocations, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(collocations);
        var (terms, others) = (ChartValues.Names(collocations[ColumnNames.Term]), TermLabels.Read(collocations, ColumnNames.Other));
        if (terms.Length == 0)
        {
            return HouseTheme.Empty("Words that stand together", "no pair occurs often enough");
        }

        var (scores, counts) = (ChartValues.Numbers(collocations[ColumnNames.LogDice]), ChartValues.Names(collocations[ColumnNames.Count]));
        var one = terms.Distinct().Count() == 1;
        var rows = Enumerable.Range(0, Math.Min(top, terms.Length)).Reverse().ToArray();
        return HouseTheme.Apply(
            Chart.Scatter<double, string, string>([.. rows.Select(row => scores[row])], [.. rows.Select(row => one ? others[row] : HouseTheme.Plain(terms[row]) + " " + others[row])], StyleParam.Mode.Markers_Text,
                MultiText: rows.Select(row => counts[row]).ToArray(), TextPosition: StyleParam.TextPosition.MiddleRight, Marker: Marker.Of(10, HouseTheme.ColorOf(0))),
            one ? $"Words beside “{terms[0]}”" : "Words that stand together", "the farther right, the closer (logDice: a step is twice as close, 14 always together); numbers: times together", x: "logDice")
            .WithSize(700, Math.Clamp(130 + (rows.Length * 24), 200, 2000));
    }

    /// <summary>What are the articles or sources about? The key terms of each, a panel of bars each.</summary>
    /// <param name="keyTerms">A table of <see cref="KeyTermTables"/>, with glosses or without.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    /// <param name="sources">The order of the sources.</param>
    public static GenericChart KeyTerms(DataFrame keyTerms, int top = 8, IReadOnlyList<string>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(keyTerms);
        var (labels, names, ids) = (TermLabels.Read(keyTerms), ChartValues.Names(keyTerms[ColumnNames.Source]), ChartValues.Names(keyTerms[ColumnNames.Article]));
        var (scores, ranks) = (ChartValues.Numbers(keyTerms[ColumnNames.Score]), ChartValues.Numbers(keyTerms[ColumnNames.Rank]));
        if (labels.Length == 0)
        {
            return HouseTheme.Empty("What they are about", "no key terms");
        }

        var order = new SourceOrder(names, sources);
        var groups = Enumerable.Range(0, labels.Length).Where(row => ranks[row] <= top).GroupBy(row => (Source: names[row], Article: ids[row])).OrderBy(group => Array.IndexOf(order.Present, group.Key.Source)).ToArray();
        var several = groups.CountBy(group => group.Key.Source).Any(source => source.Value > 1);
        var panels = groups.Select((group, number) => new Panels.Panel(several ? FormattableString.Invariant($"{group.Key.Source} {number + 1}") : group.Key.Source, order.ColorOf(group.Key.Source),
            [.. group.Select(row => (labels[row], scores[row], (string?)null))])).ToArray();
        return HouseTheme.Apply(Panels.Draw(panels), "What they are about", $"key terms by their scores; {(several ? "an article" : "a source")} each");
    }

    // Numbered, because two articles may have the same title.
    private static string Label(string text, int number) =>
        HouseTheme.Plain(string.Create(CultureInfo.InvariantCulture, $"{number}. {(text.Length > LongestLabel ? text[..(LongestLabel - (char.IsHighSurrogate(text[LongestLabel - 1]) ? 1 : 0))] + "…" : text)}"));
}
