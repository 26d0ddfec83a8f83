using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The terms of articles, as a table (<see cref="Questions.TermsFrame"/>).</summary>
internal static class TermTables
{
    public static DataFrame Of(Corpus corpus, TermOptions? options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Of(DocumentTermMatrix.Count(corpus.Articles, options ?? CorpusWords.Of(corpus).Options));
    }

    public static DataFrame Of(DocumentTermMatrix matrix)
    {
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
