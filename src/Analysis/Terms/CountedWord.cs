using Analysis.Frames;
using Microsoft.Data.Analysis;
using ClusterSums = Analysis.Statistics.RateInterval.ClusterSums;

namespace Analysis;

/// <summary>How often terms stand in groups of articles, as a table.</summary>
/// <param name="Group">The group.</param>
/// <param name="Rank">The term's rank in its list, from 1.</param>
/// <param name="Term">The term.</param>
/// <param name="Sums">Its counts in the group's articles and their tokens.</param>
/// <param name="Documents">The articles that have it.</param>
internal sealed record CountedWord(string? Group, int Rank, string Term, ClusterSums Sums, int Documents)
{
    private const double Per = 10_000;

    /// <summary>The rate with its interval over articles; null where the group has fewer than five.</summary>
    public RateInterval? Interval => Sums.Articles < Groups.FewestForClaims ? null : Sums.Interval(1);

    /// <summary>One row per counted word: <c>group</c>, <c>rank</c>, <c>term</c>, <c>count</c>, <c>documents</c>, <c>rate</c> (per 10,000
    /// words; null where there are none), <c>rate_low</c>, <c>rate_high</c>.</summary>
    public static DataFrame Table(IReadOnlyList<CountedWord> rows) => new(
        new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
        new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
        new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
        new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Sums.Count)),
        new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Documents)),
        new DoubleDataFrameColumn(ColumnNames.Rate, rows.Select(row => row.Sums.Tokens == 0 ? null : (double?)(Per * row.Sums.Rate))),
        new DoubleDataFrameColumn(ColumnNames.RateLow, rows.Select(row => Per * row.Interval?.Low)),
        new DoubleDataFrameColumn(ColumnNames.RateHigh, rows.Select(row => Per * row.Interval?.High)));

    /// <summary>A term in each group.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="rank">The term's rank.</param>
    /// <param name="term">The term.</param>
    /// <param name="countOf">Its count in the article at a place of the corpus.</param>
    /// <param name="sizes">The tokens of each article of the corpus.</param>
    public static IEnumerable<CountedWord> InEach(Groups groups, int rank, string term, Func<int, int> countOf, long[] sizes) =>
        groups.Names.Select(name =>
    {
        var (sums, documents) = (default(ClusterSums), 0);
        foreach (var row in groups.Rows(name))
        {
            var count = countOf(row);
            sums = sums.WithSize(sizes[row]).WithCount(count, sizes[row]);
            documents += count > 0 ? 1 : 0;
        }

        return new CountedWord(name, rank, term, sums, documents);
    });
}
