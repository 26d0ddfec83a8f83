using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of how alike sources or articles are.</summary>
internal static class SimilarityCharts
{
    /// <summary>How alike is each group to each? A square of cells from 0 (no word in common) to 1; on the diagonal the random halves of
    /// one group.</summary>
    /// <param name="similarity">The table of <see cref="Questions.Similarity"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Matrix(DataFrame similarity, IReadOnlyList<string>? groups = null)
    {
        var (left, right) = (ChartValues.Names(similarity[ColumnNames.Group]), ChartValues.Names(similarity[ColumnNames.Other]));
        double[] Values(string name) => ChartValues.Numbers(similarity[name]);
        var (alike, halves, otherHalves) = (Values(ColumnNames.Similarity), Values(ColumnNames.Halves), Values(ColumnNames.OtherHalves));
        const string title = "How alike the groups are";
        if (left.Length == 0)
        {
            return HouseTheme.Empty(title, "fewer than two of them have articles enough");
        }

        var cells = new Dictionary<(string, string), double>();
        // halves of fewer articles are less alike
        void Keep(string name, double own) => cells[(name, name)] = Math.Min(own, cells.GetValueOrDefault((name, name), own));
        for (var row = 0; row < left.Length; row++)
        {
            cells[(left[row], right[row])] = cells[(right[row], left[row])] = alike[row];
            Keep(left[row], halves[row]);
            Keep(right[row], otherHalves[row]);
        }

        var names = new GroupOrder(left.Concat(right), groups).Present;
        var labels = names.Select(HouseTheme.Plain).ToArray();
        double Cell(string row, string column) => Math.Round(cells.GetValueOrDefault((row, column), double.NaN), 3);
        return HouseTheme.Apply(
            Chart.Heatmap<double, string, string, string>(
                names.Select(row => names.Select(column => Cell(row, column)).ToArray()).ToArray(), X: labels, Y: labels, XGap: 2, YGap: 2,
                ShowScale: false, ReverseYAxis: true)
                .WithCellTexts([.. names.Select(row => names.Select(column => Cell(row, column)
                    .ToString("0.00", CultureInfo.InvariantCulture)).ToArray())]),
            title, "cosine of their words weighted by tf-idf, at equal numbers of articles; on the diagonal random halves of one group, of "
            + "the fewest articles that it is compared by")
            .WithSize(700, Math.Clamp(130 + (names.Length * 34), 220, 1400));
    }

    /// <summary>Which sources share wording? One bar per pair of sources: the letters and digits of all passages that they have in
    /// common.</summary>
    /// <param name="passages">The table of <see cref="Questions.Passages"/>.</param>
    public static GenericChart SharedWording(DataFrame passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var (one, other) = (ChartValues.Names(passages[ColumnNames.Source]), ChartValues.Names(passages[ColumnNames.OtherSource]));
        var characters = ChartValues.Numbers(passages[ColumnNames.Characters]);
        var pairs = Enumerable.Range(0, one.Length)
            .GroupBy(row => string.CompareOrdinal(one[row], other[row]) <= 0 ? (one[row], other[row]) : (other[row], one[row]))
            .Select(pair => (Name: pair.Key.Item1 == pair.Key.Item2 ? $"within {pair.Key.Item1}" : $"{pair.Key.Item1} – {pair.Key.Item2}",
                Characters: pair.Sum(row => characters[row]), Passages: pair.Count()))
            .OrderBy(pair => pair.Characters).ThenByDescending(pair => pair.Name, StringComparer.Ordinal).ToArray();
        return HouseTheme.Apply(
            Chart.Bar<double, string, string>([.. pairs.Select(pair => pair.Characters)],
            Keys: pairs.Select(pair => HouseTheme.Plain(pair.Name)).ToArray(),
                MultiText: pairs.Select(pair => FormattableString.Invariant($"{pair.Passages}"))
                .ToArray(), TextPosition: StyleParam.TextPosition.Outside),
            "Which sources share wording", "letters and digits in common; at the end the number of passages")
            .WithSize(700, Math.Clamp(150 + (pairs.Length * 34), 200, 2000));
    }
}
