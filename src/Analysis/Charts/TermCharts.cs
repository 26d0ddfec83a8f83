using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of the tables of terms , one question each.</summary>
internal static class TermCharts
{
    /// <summary>Which terms does each group use most? A panel of bars per group: occurrences per 10,000 words, the counts at the bars'
    /// ends.</summary>
    /// <param name="topTerms">The table of <see cref="Questions.Words"/>, with glosses or without.</param>
    /// <param name="top">How many terms each panel shows.</param>
    /// <param name="columns">How many panels stand side by side.</param>
    /// <param name="groups">The order of the groups.</param>
    /// <param name="what">What the title calls them.</param>
    public static GenericChart Top(DataFrame topTerms, IReadOnlyList<string>? groups = null, int top = 15, int columns = 2,
        string what = "terms")
    {
        ArgumentNullException.ThrowIfNull(topTerms);
        var (names, labels, rates, counts) = Columns(topTerms);
        if (names.Length == 0)
        {
            return HouseTheme.Empty($"The commonest {what}", $"the articles have no {what}");
        }

        var order = new GroupOrder(names, groups);
        var panels = order.Present.Select(name => new Panels.Panel(name, order.ColorOf(name),
            [.. Enumerable.Range(0, names.Length).Where(row => names[row] == name).Take(top)
            .Select(row => (labels[row], Math.Round(rates[row], 3), (string?)counts[row].ToString("#,0", CultureInfo.InvariantCulture)))]))
            .ToArray();
        return HouseTheme.Apply(Panels.Draw(panels, columns),
            panels.Length == 1 ? panels[0].Name == ChartValues.Unknown ? $"The commonest {what}"
            : $"The commonest {what} of {panels[0].Name}" : $"The commonest {what} of each group",
            "bars: per 10,000 words; numbers: occurrences");
    }

    /// <summary>How fast does each group's vocabulary grow? One line per group: different terms over counted tokens, a step per article. A
    /// lower line repeats itself more.</summary>
    /// <param name="growth">The table of <see cref="Questions.Growth"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Growth(DataFrame growth, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(growth);
        const string title = "How the vocabulary grows with the text";
        var names = ChartValues.Names(growth[ColumnNames.Group]);
        if (names.Length == 0)
        {
            return HouseTheme.Empty(title, "there is no article");
        }

        var (tokens, terms) = (ChartValues.Numbers(growth[ColumnNames.Tokens]), ChartValues.Numbers(growth[ColumnNames.Terms]));
        var order = new GroupOrder(names, groups);
        var charts = order.Present.Select(name =>
        {
            var rows = Enumerable.Range(0, names.Length).Where(row => names[row] == name).ToArray();
            return Chart.Line<double, double, string>([0, .. rows.Select(row => tokens[row])], [0, .. rows.Select(row => terms[row])],
                Name: HouseTheme.Plain(name),
                ShowLegend: order.Present.Length > 1, ShowMarkers: rows.Length < 30, Line: order.LineOf(name),
                Marker: order.MarkerOf(name, 6));
        });
        return HouseTheme.Apply(Chart.Combine(charts.ToArray()), title,
            $"{Wording.Count(names.Length, "article")}, in the order in which they were read", x: "words counted", y: "different words")
            .WithXAxis(HouseTheme.FromZero()).WithYAxis(HouseTheme.FromZero()).WithSize(700, 420);
    }

    /// <summary>Which group uses which terms? A cell per term and group with its occurrences per 10,000 words, the darker the
    /// more.</summary>
    /// <param name="byGroup">The table of <see cref="Questions.Frequencies"/>, with glosses or without.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart ByGroup(DataFrame byGroup, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(byGroup);
        var (names, labels, rates, counts) = Columns(byGroup);
        if (names.Length == 0)
        {
            return HouseTheme.Empty("How often each group writes these words", "none of them is written");
        }

        var ranks = ChartValues.Numbers(byGroup[ColumnNames.Rank]);
        var (across, terms) = (new GroupOrder(names, groups).Present, ranks.Distinct().ToArray());
        // of two long words the beginnings may be the same
        var down = terms.Select(term => labels[Array.IndexOf(ranks, term)]).Select((label, i) => (Label: label, Place: i))
            .GroupBy(each => each.Label)
            .SelectMany(same => same.Select((each, i) => (each.Place, Label: i == 0 ? each.Label
                : FormattableString.Invariant($"{each.Label} ({i + 1})")))).OrderBy(each => each.Place).Select(each => each.Label)
                .ToArray();
        var cells = Enumerable.Range(0, names.Length).ToDictionary(row => (ranks[row], names[row]), row => rates[row]);
        double[][] Cells(int digits) =>
            [.. terms.Select(term => across.Select(name => Math.Round(cells.GetValueOrDefault((term, name), double.NaN), digits))
                .ToArray())];
        return HouseTheme.Apply(
            Chart.Heatmap<double, string, string, string>(
                Cells(3), X: across.Select(HouseTheme.Plain).ToArray(), Y: down, XGap: 2, YGap: 2, ShowScale: false, ReverseYAxis: true)
                .WithCellTexts([.. Cells(1)
                    .Select(row => row.Select(rate => rate.ToString(rate is > 0 and < 10 ? "0.0" : "0", CultureInfo.InvariantCulture))
                        .ToArray())]),
            "How often each group writes these words",
            $"occurrences per 10,000 words of the group; {counts.Sum().ToString("#,0", CultureInfo.InvariantCulture)} in all")
            .WithSize(700, Math.Clamp(110 + (down.Length * 26), 220, 2000));
    }

    private static (string[] Sources, string[] Terms, double[] Rates, long[] Counts) Columns(DataFrame table) =>
        (ChartValues.Names(table[ColumnNames.Group]), TermLabels.Read(table), ChartValues.Numbers(table[ColumnNames.Rate]),
        [.. ChartValues.Numbers(table[ColumnNames.Count]).Select(count => (long)count)]);
}
