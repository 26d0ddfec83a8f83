using System.Text.RegularExpressions;

namespace Analysis.Testing;

/// <summary>How well a text agrees with the one that was marked by hand: by their runs of four words.</summary>
/// <param name="Precision">How much of what was found is right, from 0 to 1.</param>
/// <param name="Recall">How much of what is right was found, from 0 to 1.</param>
internal readonly partial record struct TextScore(double Precision, double Recall)
{
    private const int Words = 4;

    /// <summary>The harmonic mean of both, from 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of a text.</summary>
    public static TextScore Of(string found, string expected)
    {
        var (left, right) = (Runs(found), Runs(expected));
        var common = left.Sum(run => Math.Min(run.Value, right.GetValueOrDefault(run.Key)));
        return new TextScore((double)common / Math.Max(1, left.Values.Sum()), (double)common / Math.Max(1, right.Values.Sum()));
    }

    /// <summary>The means over several texts, and the mean of their F1.</summary>
    public static (double Precision, double Recall, double F1) Mean(IReadOnlyCollection<TextScore> scores) =>
        (scores.Average(score => score.Precision), scores.Average(score => score.Recall), scores.Average(score => score.F1));

    private static Dictionary<string, int> Runs(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - Words + 1)).Select(start => string.Join(' ', words.Skip(start).Take(Words)))
            .GroupBy(run => run, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
