using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How often a term is used over time.</summary>
public static class TermTrends
{
    /// <summary>
    /// One row per source and period, empty periods between the first and the last of all sources filled: <c>source</c>, <c>period</c> (its start), <c>count</c>,
    /// <c>tokens</c> (all of the source's in the period), <c>rate</c> per 10,000 tokens with the Wilson interval <c>rate_low</c> to <c>rate_high</c> (95 %; all three null where
    /// there are no tokens), <c>articles</c> (that use the term), <c>total</c> (articles). By source (ordinal, null first), then period. Documents without a date are left out.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="term">The term, however its case.</param>
    /// <param name="step">How long a period is.</param>
    /// <param name="zone">The time zone; UTC where null.</param>
    public static DataFrame OverTime(DocumentTermMatrix matrix, string term, TimeStep step, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var documents = Enumerable.Range(0, matrix.Documents.Count).Where(row => matrix.Documents[row].Published is not null)
            .Select(row => (matrix.Documents[row].Source, matrix.Documents[row].Tokens, Count: CountIn(matrix, row, matrix.Vocabulary.IdOf(term)),
                Period: Periods.StartOf(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(matrix.Documents[row].Published!.Value, DateTimeKind.Utc), zone ?? TimeZoneInfo.Utc), step)))
            .ToArray();
        var periods = Periods.Between(documents.Select(document => document.Period), step);
        var rows = (from source in documents.GroupBy(document => document.Source).OrderBy(documentsOf => documentsOf.Key, StringComparer.Ordinal)
                    let cells = source.ToLookup(document => document.Period)
                    from period in periods
                    let count = cells[period].Sum(document => (long)document.Count)
                    let tokens = cells[period].Sum(document => (long)document.Tokens)
                    select (source.Key, Period: period, Count: count, Tokens: tokens, Band: WilsonInterval.Of(count, tokens),
                        Articles: cells[period].Count(document => document.Count > 0), Total: cells[period].Count())).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Key)),
            new DateTimeDataFrameColumn(ColumnNames.Period, rows.Select(row => (DateTime?)row.Period)),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => (long?)row.Count)),
            new Int64DataFrameColumn(ColumnNames.Tokens, rows.Select(row => (long?)row.Tokens)),
            new DoubleDataFrameColumn(ColumnNames.Rate, rows.Select(row => row.Tokens == 0 ? null : (double?)(10_000.0 * row.Count / row.Tokens))),
            new DoubleDataFrameColumn(ColumnNames.RateLow, rows.Select(row => row.Tokens == 0 ? null : (double?)(10_000 * row.Band.Low))),
            new DoubleDataFrameColumn(ColumnNames.RateHigh, rows.Select(row => row.Tokens == 0 ? null : (double?)(10_000 * row.Band.High))),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => (int?)row.Articles)),
            new Int32DataFrameColumn(ColumnNames.Total, rows.Select(row => (int?)row.Total)));
    }

    /// <summary>
    /// The centred moving average: of each value and its neighbours, <paramref name="window"/> values in all. Null where the window reaches past an end or holds a null: an average of
    /// fewer values would look as sure as the others.
    /// </summary>
    /// <param name="values">The values in order; null where unknown.</param>
    /// <param name="window">An odd number of at least 3.</param>
    public static IReadOnlyList<double?> MovingAverage(IReadOnlyList<double?> values, int window)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (window < 3 || window % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(window), window, "A centred moving average needs an odd window of at least 3.");
        }

        var reach = window / 2;
        return [.. values.Select((_, at) => at < reach || at + reach >= values.Count ? null : Mean(values.Skip(at - reach).Take(window)))];
    }

    private static double? Mean(IEnumerable<double?> values) => values.Aggregate((Sum: (double?)0, Count: 0), (so, value) => (so.Sum + value, so.Count + 1)) is var total ? total.Sum / total.Count : null;

    private static int CountIn(DocumentTermMatrix matrix, int row, int? term)
    {
        if (term is not { } id)
        {
            return 0;
        }

        var (from, to) = (matrix.Offsets[row], matrix.Offsets[row + 1]);
        var entry = matrix.Terms[from..to].BinarySearch(id);
        return entry < 0 ? 0 : matrix.Counts[from + entry];
    }
}
