using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of where terms stand and what stands beside them.</summary>
internal static class ContextCharts
{
    private const int LongestLabel = 24;

    /// <summary>Where in the articles does a topic stand? One row per article, one mark per occurrence from its beginning (left) to its
    /// end; the articles with most occurrences.</summary>
    /// <param name="places">One row per occurrence: <c>article</c>, <c>group</c>, <c>title</c>, <c>position</c> (0 to 1).</param>
    /// <param name="topic">The topic.</param>
    /// <param name="own">The order of the groups, for their colours.</param>
    /// <param name="top">How many articles at most; the subtitle says how many have it.</param>
    public static GenericChart Strips(DataFrame places, string topic, IReadOnlyList<string>? own = null, int top = 25)
    {
        var ids = ChartValues.Names(places[ColumnNames.Article]);
        if (ids.Length == 0)
        {
            return HouseTheme.Empty("Where in the articles it stands", "no occurrences");
        }

        var (titles, groups, positions) = (ChartValues.Names(places[ColumnNames.Title]), ChartValues.Names(places[ColumnNames.Group]),
            ChartValues.Numbers(places[ColumnNames.Position]));
        var articles = Enumerable.Range(0, ids.Length).GroupBy(row => ids[row], StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Count()).ToArray();
        var shown = articles.Take(top).Reverse().Select(rows => rows.ToArray()).ToArray();
        // numbers with the labels on the axis: a label at every mark would make most of the figure
        var labels = shown.Select((rows, number) => Label($"{groups[rows[0]]}: {titles[rows[0]]}", shown.Length - number)).ToArray();
        var order = new GroupOrder(groups, own);
        var charts = shown.Index().GroupBy(article => groups[article.Item[0]]).OrderBy(group => Array.IndexOf(order.Present, group.Key))
            .Select(group => Chart.Point<double, int, string>(
            [.. group.SelectMany(article => article.Item).Select(row => Math.Round(positions[row], 4))],
            [.. group.SelectMany(article => article.Item.Select(_ => article.Index))],
            Name: HouseTheme.PanelName(group.Key), ShowLegend: false, Opacity: 0.6, Marker: order.MarkerOf(group.Key, 8))).ToArray();
        var of = shown.Length < articles.Length
            ? FormattableString.Invariant($"the {shown.Length} of {articles.Length} articles with most")
            : Wording.Count(articles.Length, "article");
        var subtitle = $"{Wording.Count(ids.Length, "occurrence")}; {of}";
        return HouseTheme.Apply(Chart.Combine(charts), $"Where in the articles “{topic}” stands", subtitle,
            x: "from the article's beginning (0 %) to its end (100 %)")
            .WithXAxis(LinearAxis.Of(range: (-0.02, 1.02), tickFormat: ".0%"))
            .WithYAxis(LinearAxis.Of(range: (-0.6, shown.Length - 0.4), tickValues: [.. Enumerable.Range(0, shown.Length)],
                tickText: labels, showGrid: false, zeroLine: false))
            .WithSize(700, Math.Clamp(130 + (shown.Length * 24), 200, 2000));
    }

    /// <summary>Which words go with a word most closely? One dot per word at its logDice (each step is twice as close, 14 is always
    /// together), the joint occurrences beside it.</summary>
    /// <param name="collocations">The table of <see cref="Companions"/>, with glosses or without.</param>
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
            Chart.Scatter<double, string, string>([.. rows.Select(row => scores[row])],
            [.. rows.Select(row => one ? others[row] : HouseTheme.Plain(terms[row]) + " " + others[row])], StyleParam.Mode.Markers_Text,
                MultiText: rows.Select(row => counts[row]).ToArray(), TextPosition: StyleParam.TextPosition.MiddleRight,
                    Marker: Marker.Of(10, HouseTheme.ColorOf(0))),
            one ? $"Words beside “{terms[0]}”"
            : "Words that stand together",
            "the farther right, the closer (logDice: a step is twice as close, 14 always together); numbers: times together", x: "logDice")
            .WithSize(700, Math.Clamp(130 + (rows.Length * 24), 200, 2000));
    }

    /// <summary>What are the articles or groups about? The key terms of each, a panel of bars each.</summary>
    /// <param name="keyTerms">The table of <see cref="Analysis.KeyTerms"/>, with glosses or without.</param>
    /// <param name="top">How many terms each article or group gets.</param>
    /// <param name="order">The order of the groups.</param>
    public static GenericChart KeyTerms(DataFrame keyTerms, IReadOnlyList<string>? order = null, int top = 8)
    {
        ArgumentNullException.ThrowIfNull(keyTerms);
        var (labels, names, ids) = (TermLabels.Read(keyTerms), ChartValues.Names(keyTerms[ColumnNames.Group]),
            ChartValues.Names(keyTerms[ColumnNames.Article]));
        var (scores, ranks) = (ChartValues.Numbers(keyTerms[ColumnNames.Score]), ChartValues.Numbers(keyTerms[ColumnNames.Rank]));
        if (labels.Length == 0)
        {
            return HouseTheme.Empty("What they are about", "no key terms");
        }

        var colors = new GroupOrder(names, order);
        var units = Enumerable.Range(0, labels.Length).Where(row => ranks[row] <= top)
            .GroupBy(row => (Group: names[row], Article: ids[row])).OrderBy(group => Array.IndexOf(colors.Present, group.Key.Group))
            .ToArray();
        var several = units.CountBy(unit => unit.Key.Group).Any(group => group.Value > 1);
        var panels = units.Select((unit, number) => new Panels.Panel(several ? FormattableString.Invariant($"{unit.Key.Group} {number + 1}")
            : unit.Key.Group, colors.ColorOf(unit.Key.Group),
            [.. unit.Select(row => (labels[row], scores[row], (string?)null))])).ToArray();
        return HouseTheme.Apply(Panels.Draw(panels), "What they are about",
            $"key terms by their scores; {(several ? "an article" : "a group")} each");
    }

    // Numbered, because two articles may have the same title.
    private static string Label(string text, int number) =>
        HouseTheme.Plain(string.Create(CultureInfo.InvariantCulture, $"{number}. {(text.Length > LongestLabel ? text[..(LongestLabel - (char.IsHighSurrogate(text[LongestLabel - 1]) ? 1 : 0))] + "…" : text)}"));
}
