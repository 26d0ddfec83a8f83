using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The terms of articles, as a table.</summary>
public static class TermTables
{
    /// <summary>The terms of every article of a corpus; one row each, as <c>export terms</c> writes them.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="options">What is counted; words without stop words where null, cut with the data folder's dictionaries and without its stop words.</param>
    public static DataFrame TermsFrame(this Corpus corpus, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return DocumentTermMatrix.Count(corpus.Articles, options ?? CorpusWords.Of(corpus).Options).TermsFrame();
    }

    /// <summary>
    /// One row per article and term: <c>article</c> (its id), <c>source</c>, <c>published</c> (UTC; both null where unknown), <c>term</c> (as written most
    /// often), <c>count</c> (from 1), <c>first_offset</c> (in the article's text, in UTF-16 units from 0). In the order of the articles, then by first offset.
    /// </summary>
    internal static DataFrame TermsFrame(this DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var (rows, entries) = (new int[matrix.Terms.Length], Enumerable.Range(0, matrix.Terms.Length).ToArray());
        for (var row = 0; row < matrix.Documents.Count; row++)
        {
            var (from, to) = (matrix.Offsets[row], matrix.Offsets[row + 1]);
            Array.Fill(rows, row, from, to - from);
            matrix.FirstOffsets[from..to].ToArray().AsSpan().Sort(entries.AsSpan(from..to));
        }

        var (terms, counts, offsets) = (matrix.Terms.ToArray(), matrix.Counts.ToArray(), matrix.FirstOffsets.ToArray());
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => matrix.Documents[row].Id)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => matrix.Documents[row].Source)),
            new DateTimeDataFrameColumn(ColumnNames.Published, rows.Select(row => matrix.Documents[row].Published)),
            new StringDataFrameColumn(ColumnNames.Term, entries.Select(entry => matrix.Vocabulary[terms[entry]])),
            new Int32DataFrameColumn(ColumnNames.Count, entries.Select(entry => counts[entry])),
            new Int32DataFrameColumn(ColumnNames.FirstOffset, entries.Select(entry => offsets[entry])));
    }
}
