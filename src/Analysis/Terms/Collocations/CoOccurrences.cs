using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which terms occur in the same articles.</summary>
public static class CoOccurrences
{
    private const int MostFrequent = 20;

    /// <summary>Counts the articles that have both of two terms, for every pair of some terms.</summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="terms">The terms; none takes the 20 that are in most articles.</param>
    /// <returns>
    /// One row per pair, also where the two never meet: <c>term</c>, <c>other</c>, <c>documents</c> (articles with both), <c>term_documents</c>, <c>other_documents</c>, <c>log_dice</c> (at most 14; null where they never meet), <c>g2</c> (over
    /// articles). In the order of the terms. A term that never occurs has zeros.
    /// </returns>
    public static DataFrame CoOccurrence(this DocumentTermMatrix matrix, params string[] terms)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(terms);
        var postings = new TermPostings(matrix);
        var chosen = terms.Length > 0 ? terms : [.. MostCommon(matrix)];
        var articles = Array.ConvertAll(chosen, term => matrix.Vocabulary.IdOf(term) is { } id ? postings.Articles(id).ToArray() : []);
        var rows = new List<(string Term, string Other, int Both, int Left, int Right)>();
        for (var left = 0; left < chosen.Length; left++)
        {
            for (var right = left + 1; right < chosen.Length; right++)
            {
                var both = articles[left].Intersect(articles[right]).Count();
                rows.Add((chosen[left], chosen[right], both, articles[left].Length, articles[right].Length));
            }
        }

        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => row.Other)),
            new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Both)),
            new Int32DataFrameColumn(ColumnNames.TermDocuments, rows.Select(row => row.Left)),
            new Int32DataFrameColumn(ColumnNames.OtherDocuments, rows.Select(row => row.Right)),
            new DoubleDataFrameColumn(ColumnNames.LogDice, rows.Select(row => Association.LogDice(row.Both, row.Left, row.Right))),
            new DoubleDataFrameColumn(ColumnNames.G2, rows.Select(row => (double?)Association.G2(row.Both, row.Left, row.Right, matrix.Documents.Count))));
    }

    private static IEnumerable<string> MostCommon(DocumentTermMatrix matrix)
    {
        var frequencies = matrix.DocumentFrequencies.ToArray();
        return Enumerable.Range(0, frequencies.Length).Where(term => frequencies[term] > 0)
            .OrderByDescending(term => frequencies[term]).ThenBy(term => matrix.Vocabulary[term], StringComparer.Ordinal)
            .Take(MostFrequent).Select(term => matrix.Vocabulary[term]);
    }
}
