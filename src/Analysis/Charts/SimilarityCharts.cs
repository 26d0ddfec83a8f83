using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of how alike sources or articles are.</summary>
internal static class SimilarityCharts
{
    /// <summary>How alike is each to each? A square of cells with their numbers, from 0 (no word in common) to 1.</summary>
    /// <param name="similarity">The table of <see cref="Similarities.SourceSimilarity"/> or <see cref="Similarities.ArticleSimilarity"/>; a pair that it lacks is 0.</param>
    /// <param name="most">How many articles at most, in the order in which they first occur in the table (most alike first).</param>
    public static GenericChart Matrix(DataFrame similarity, int most = 40)
    {
        ArgumentNullException.ThrowIfNull(similarity);
        var byArticle = similarity.Columns.Any(column => column.Name == ColumnNames.Other);
        var left = ChartValues.Names(similarity[byArticle ? ColumnNames.Article : ColumnNames.Source]);
        var right = ChartValues.Names(similarity[byArticle ? ColumnNames.Other : ColumnNames.OtherSource]);
        var values = ChartValues.Numbers(similarity[ColumnNames.Similarity]);
        var names = left.Zip(right).SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Take(most).ToArray();
        var known = Enumerable.Range(0, left.Length).ToDictionary(row => (left[row], right[row]), row => values[row]);
        double Value(string one, string other) => known.GetValueOrDefault((one, other), known.GetValueOrDefault((other, one)));
        var title = byArticle ? "How alike the articles are" : "How alike the sources are";
        if (names.Length == 0)
        {
            return HouseTheme.Empty(title, "there are not two to compare");
        }

        // each is like itself: the diagonal stays empty, and the colours show the others' differences
        double Cell(string row, string column) => row == column ? double.NaN : Math.Round(Value(row, column), 3);
        var labels = names.Select(HouseTheme.Plain).ToArray();
        return HouseTheme.Apply(
            Chart.Heatmap<double, string, string, string>(
                names.Select(row => names.Select(column => Cell(row, column)).ToArray()).ToArray(), X: labels, Y: labels, XGap: 2, YGap: 2, ShowScale: false, ReverseYAxis: true)
                .WithCellTexts([.. names.Select(row => names.Select(column => Cell(row, column).ToString("0.00", CultureInfo.InvariantCulture)).ToArray())]),
            title, "cosine of their words weighted by tf-idf: 0 nothing in common, 1 the same")
            .WithSize(700, Math.Clamp(130 + (names.Length * 34), 220, 1400));
    }

    /// <summary>Which sources share wording? One bar per pair of sources: the letters and digits of all passages that they have in common.</summary>
    /// <param name="passages">The table of <see cref="Questions.Passages"/>.</param>
    public static GenericChart SharedWording(DataFrame passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var (one, other) = (ChartValues.Names(passages[ColumnNames.Source]), ChartValues.Names(passages[ColumnNames.OtherSource]));
        var characters = ChartValues.Numbers(passages[ColumnNames.Characters]);
        var pairs = Enumerable.Range(0, one.Length)
            .GroupBy(row => string.CompareOrdinal(one[row], other[row]) <= 0 ? (one[row], other[row]) : (other[row], one[row]))
            .Select(pair => (Name: pair.Key.Item1 == pair.Key.Item2 ? $"within {pair.Key.Item1}" : $"{pair.Key.Item1} – {pair.Key.Item2}", Characters: pair.Sum(row => characters[row]), Passages: pair.Count()))
            .OrderBy(pair => pair.Characters).ThenByDescending(pair => pair.Name, StringComparer.Ordinal).ToArray();
        return HouseTheme.Apply(
            Chart.Bar<double, string, string>([.. pairs.Select(pair => pair.Characters)], Keys: pairs.Select(pair => HouseTheme.Plain(pair.Name)).ToArray(),
                MultiText: pairs.Select(pair => FormattableString.Invariant($"{pair.Passages}")).ToArray(), TextPosition: StyleParam.TextPosition.Outside),
            "Which sources share wording", "letters and digits in common; at the end the number of passages")
            .WithSize(700, Math.Clamp(150 + (pairs.Length * 34), 200, 2000));
    }
}
