using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How alike articles and sources are in their words, and what they share word for word.</summary>
public static class Similarities
{
    /// <summary>
    /// Every pair of articles that is alike: the cosine of their tf-idf vectors, with idf = ln(N/df) + 1, so that words that all articles have still count (with
    /// ln(N/df) two articles alone would always have the cosine 0).
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="minimum">Less alike pairs are left out, 0 to 1.</param>
    /// <returns>
    /// One row per pair: <c>article</c>, <c>source</c>, <c>other</c>, <c>other_source</c>, <c>similarity</c> (0 nothing in common to 1 the same proportions). Most alike first, then in the articles' order.
    /// </returns>
    public static DataFrame ArticleSimilarity(this DocumentTermMatrix matrix, double minimum = 0.1)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = TermVectors.OfArticles(matrix).Pairs(Math.Max(minimum, double.Epsilon));
        Document Left(int row) => matrix.Documents[rows[row].Left];
        Document Right(int row) => matrix.Documents[rows[row].Right];
        var numbers = Enumerable.Range(0, rows.Count);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, numbers.Select(row => Left(row).Id)),
            new StringDataFrameColumn(ColumnNames.Source, numbers.Select(row => Left(row).Source)),
            new StringDataFrameColumn(ColumnNames.Other, numbers.Select(row => Right(row).Id)),
            new StringDataFrameColumn(ColumnNames.OtherSource, numbers.Select(row => Right(row).Source)),
            new DoubleDataFrameColumn(ColumnNames.Similarity, rows.Select(row => row.Cosine)));
    }

    /// <summary>Every pair of sources, with the cosine of the tf-idf of all their articles together; the idf is that of <see cref="ArticleSimilarity"/>.</summary>
    /// <param name="matrix">The counts; documents without a source take no part.</param>
    /// <returns>One row per pair, most alike first: <c>source</c>, <c>other_source</c>, <c>similarity</c> (0 to 1).</returns>
    public static DataFrame SourceSimilarity(this DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var sources = matrix.Sources.OfType<string>().ToArray();
        var rows = TermVectors.OfSources(matrix, sources).Pairs(double.NegativeInfinity);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => sources[row.Left])),
            new StringDataFrameColumn(ColumnNames.OtherSource, rows.Select(row => sources[row.Right])),
            new DoubleDataFrameColumn(ColumnNames.Similarity, rows.Select(row => row.Cosine)));
    }

    /// <summary>
    /// What articles have in common word for word: <c>corpus.SharedPassages(minimum: 8)</c>. See <see cref="Analysis.SharedPassages.Find"/> for what counts as common.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="minimum">The least length, in letters and digits.</param>
    /// <param name="acrossSources">Only between different sources; articles without a source take no part.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="minimumWords">The least length in words where the script writes spaces between them.</param>
    /// <returns>
    /// One row per maximal run and pair of articles, longest first: <c>text</c> (as the first article writes it), <c>characters</c> (letters and digits), <c>article</c>, <c>source</c>, <c>offset</c>
    /// (UTF-16 units), <c>left</c>, <c>right</c>, <c>url</c>, and the same of the other article: <c>other_text</c>, <c>other</c>, <c>other_source</c>, <c>other_offset</c>, <c>other_left</c>, <c>other_right</c>, <c>other_url</c>.
    /// </returns>
    public static DataFrame SharedPassages(this Corpus corpus, int minimum = 8, bool acrossSources = false, int width = 20, int minimumWords = 5)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = Analysis.SharedPassages.Find(corpus.Articles, minimum, acrossSources, minimumWords: minimumWords);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Text)),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(row => row.Characters)),
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article.Id)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Article.Source)),
            new Int32DataFrameColumn(ColumnNames.Offset, rows.Select(row => row.Offset)),
            new StringDataFrameColumn(ColumnNames.Left, rows.Select(row => Context.Before(row.Article.Text, row.Offset, width))),
            new StringDataFrameColumn(ColumnNames.Right, rows.Select(row => Context.After(row.Article.Text, row.Offset + row.Length, width))),
            new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Article.Url)),
            new StringDataFrameColumn(ColumnNames.OtherText, rows.Select(row => row.OtherText)),
            new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => row.Other.Id)),
            new StringDataFrameColumn(ColumnNames.OtherSource, rows.Select(row => row.Other.Source)),
            new Int32DataFrameColumn(ColumnNames.OtherOffset, rows.Select(row => row.OtherOffset)),
            new StringDataFrameColumn(ColumnNames.OtherLeft, rows.Select(row => Context.Before(row.Other.Text, row.OtherOffset, width))),
            new StringDataFrameColumn(ColumnNames.OtherRight, rows.Select(row => Context.After(row.Other.Text, row.OtherOffset + row.OtherLength, width))),
            new StringDataFrameColumn(ColumnNames.OtherUrl, rows.Select(row => row.Other.Url)));
    }
}
