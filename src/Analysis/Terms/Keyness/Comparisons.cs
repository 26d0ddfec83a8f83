using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Compares the words of sources: who uses which more, by how much, and whether that may be chance.</summary>
public static class Comparisons
{
    /// <summary>
    /// Compares sources by their words, without stop words: <c>corpus.Compare("BBC 中文", "半岛电视台")</c> two or more,
    /// <c>corpus.Compare("BBC 中文")</c> one against all others, <c>corpus.Compare()</c> all. Counts the corpus anew each time; to compare
    /// more than once, count once with <see cref="DocumentTermMatrix"/>.
    /// </summary>
    /// <inheritdoc cref="Compare(DocumentTermMatrix, IReadOnlyList{string}, int)" path="/returns"/>
    /// <param name="corpus">The articles; those without a source take no part.</param>
    /// <param name="sources">The sources' names as in <c>articles</c>.</param>
    /// <exception cref="ArgumentException">A source without articles, one named twice, or fewer than two sources in all.</exception>
    public static DataFrame Compare(this Corpus corpus, params string[] sources)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return DocumentTermMatrix.Count(corpus.Articles).Compare(sources);
    }

    /// <summary>Compares sources by the terms of a matrix; see <see cref="Compare(Corpus, string[])"/>.</summary>
    /// <param name="matrix">The counts; documents without a source take no part.</param>
    /// <param name="sources">The sources' names; one is compared with all others, none compares all.</param>
    /// <param name="minimum">Terms that occur less often on all sides together are not tested and not shown.</param>
    /// <returns>
    /// One row per term and side. <c>term</c>, <c>source</c>, <c>count</c>, <c>documents</c> (articles that have it), <c>rate</c>, <c>rate_low</c>, <c>rate_high</c>
    /// (per 10,000 tokens of the side, stop words included, with the 95 % Wilson interval), <c>g2</c> (the same on each row of a term), <c>p</c>
    /// (chi-square, one degree of freedom fewer than sides), <c>p_adjusted</c> (Benjamini-Hochberg), <c>tests</c> (how many were made, 0 where descriptive only),
    /// <c>log_ratio</c> and <c>z</c> (this side against all other sides together; in doublings, and the weighted log-odds whose prior is the term's count in all compared text), <c>dp_norm</c> (0 evenly spread over the side's articles to 1; null where it has no two articles or lacks the term),
    /// <c>note</c>: "descriptive only: N articles" where a side has fewer than five, and then <c>p</c> and <c>p_adjusted</c> are null; else
    /// null. By <c>g2</c> from the highest, then by term; the sides in the order of their names as given, for all sources the largest first. Words of one article depend on each
    /// other, which the tests don't know: read <c>documents</c> and <c>dp_norm</c> beside them.
    /// </returns>
    /// <exception cref="ArgumentException">A source without articles, one named twice, or fewer than two sources in all.</exception>
    public static DataFrame Compare(this DocumentTermMatrix matrix, IReadOnlyList<string> sources, int minimum = 3)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(sources);
        var sides = ComparisonSides.Of([.. matrix.Documents.Select(document => document.Source)], sources);
        var rows = new Keyness(new TermPostings(matrix), sides).Rows(minimum);
        return Table(rows, rows.Count / sides.Names.Count, sides.Note);
    }

    /// <summary>
    /// Makes the same comparison by words and by pairs of neighbouring Chinese characters, which no segmentation has touched: a finding that
    /// holds in both doesn't hang on where words were cut.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="sources">As in <see cref="Compare(Corpus, string[])"/>.</param>
    /// <returns>
    /// One row per Chinese word of at least two characters, for the source that prefers it most: <c>term</c>, <c>source</c>, <c>log_ratio</c>, <c>g2</c>, <c>p_adjusted</c>; <c>bigram</c> (that one
    /// of its pairs of characters which speaks least for the same source), <c>bigram_log_ratio</c>, <c>bigram_g2</c>, <c>bigram_p_adjusted</c>;
    /// <c>holds</c> (both point the same way and, unless the comparison is descriptive only, both adjusted p values are below 0.05); <c>note</c> as in the comparison. By <c>g2</c> from the highest, then by term.
    /// </returns>
    public static DataFrame CompareRobustly(this Corpus corpus, params string[] sources)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var sides = ComparisonSides.Of([.. corpus.Articles.Select(article => article.Source)], sources);
        var words = new Keyness(new TermPostings(DocumentTermMatrix.Count(corpus.Articles)), sides).Rows(minimum: 3);
        var bigrams = new Keyness(new TermPostings(CharacterBigrams.Count(corpus.Articles)), sides).Rows(minimum: 1);
        var (rows, note) = (Robustness.Rows(words, bigrams), sides.Note);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Word.Term)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Word.Source)),
            new DoubleDataFrameColumn(ColumnNames.LogRatio, rows.Select(row => row.Word.LogRatio)),
            new DoubleDataFrameColumn(ColumnNames.G2, rows.Select(row => row.Word.G2)),
            new DoubleDataFrameColumn(ColumnNames.PAdjusted, rows.Select(row => row.Word.PAdjusted)),
            new StringDataFrameColumn(ColumnNames.Bigram, rows.Select(row => row.Bigram.Term)),
            new DoubleDataFrameColumn(ColumnNames.BigramLogRatio, rows.Select(row => row.Bigram.LogRatio)),
            new DoubleDataFrameColumn(ColumnNames.BigramG2, rows.Select(row => row.Bigram.G2)),
            new DoubleDataFrameColumn(ColumnNames.BigramPAdjusted, rows.Select(row => row.Bigram.PAdjusted)),
            new BooleanDataFrameColumn(ColumnNames.Holds, rows.Select(row => row.Holds)),
            new StringDataFrameColumn(ColumnNames.Note, rows.Select(_ => note)));
    }

    private static DataFrame Table(IReadOnlyList<KeynessRow> rows, int tests, string? note) => new(
        new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
        new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
        new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Count)),
        new Int64DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Documents)),
        new DoubleDataFrameColumn(ColumnNames.Rate, rows.Select(row => row.Rate)),
        new DoubleDataFrameColumn(ColumnNames.RateLow, rows.Select(row => row.RateLow)),
        new DoubleDataFrameColumn(ColumnNames.RateHigh, rows.Select(row => row.RateHigh)),
        new DoubleDataFrameColumn(ColumnNames.G2, rows.Select(row => row.G2)),
        new DoubleDataFrameColumn(ColumnNames.P, rows.Select(row => row.P)),
        new DoubleDataFrameColumn(ColumnNames.PAdjusted, rows.Select(row => row.PAdjusted)),
        new Int64DataFrameColumn(ColumnNames.Tests, rows.Select(_ => note is null ? (long)tests : 0)),
        new DoubleDataFrameColumn(ColumnNames.LogRatio, rows.Select(row => row.LogRatio)),
        new DoubleDataFrameColumn(ColumnNames.Z, rows.Select(row => row.Z)),
        new DoubleDataFrameColumn(ColumnNames.DPNorm, rows.Select(row => row.DPnorm)),
        new StringDataFrameColumn(ColumnNames.Note, rows.Select(_ => note)));
}
