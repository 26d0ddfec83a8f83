using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which terms of a comparison may be said to mark a source.</summary>
public static class MarkingTerms
{
    /// <summary>In how many articles of a source a term must stand to mark it, where sources are tested against each other.</summary>
    public const int FewestArticles = 3;

    private const double HighestP = 0.05;

    /// <summary>
    /// The terms that mark a source: no other side uses them at a higher rate, and it uses them at least twice as often as all the others
    /// together. Unless the comparison is descriptive only, they also stand in at least three of its articles and their adjusted p value is below 0.05.
    /// </summary>
    /// <param name="comparison">A table of <see cref="Comparisons"/>.</param>
    /// <param name="source">The side's name.</param>
    /// <param name="most">How many terms at most.</param>
    /// <returns>The terms in the table's order.</returns>
    public static string[] TermsThatMark(this DataFrame comparison, string source, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var rows = Enumerable.Range(0, (int)comparison.Rows.Count).ToList();
        var highest = rows.GroupBy(row => Term(row), StringComparer.Ordinal).ToDictionary(term => term.Key, term => term.Max(Rate), StringComparer.Ordinal);
        return [.. rows.Where(row => (string?)comparison["source"][row] == source && Rate(row) >= highest[Term(row)] && Marks(row)).Take(most).Select(row => Term(row))];

        string Term(int row) => (string)comparison["term"][row]!;

        double Rate(int row) => (double)comparison["rate"][row]!;

        bool Marks(int row) => (double?)comparison["log_ratio"][row] >= 1
            && (comparison["p_adjusted"][row] is not double p || (p < HighestP && Convert.ToInt64(comparison["documents"][row], System.Globalization.CultureInfo.InvariantCulture) >= FewestArticles));
    }
}
