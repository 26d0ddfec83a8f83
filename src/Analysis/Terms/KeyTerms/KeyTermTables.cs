using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The terms that say most about one article, or about one source.</summary>
public static class KeyTermTables
{
    /// <summary>The key terms of a corpus by tf-idf: <c>corpus.KeyTerms()</c>. Words of at least two characters, without stop words.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    /// <param name="bySource">For each source instead of each article.</param>
    /// <inheritdoc cref="KeyTerms(DocumentTermMatrix, int, bool)" path="/returns"/>
    public static DataFrame KeyTerms(this Corpus corpus, int top = 10, bool bySource = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return DocumentTermMatrix.Count(corpus.Articles, new TermOptions { MinLength = 2 }).KeyTerms(top, bySource);
    }

    /// <summary>The key terms by tf-idf (Spärck Jones 1972): the words that a few articles use much.</summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    /// <param name="bySource">For each source instead of each article.</param>
    /// <returns>
    /// One row per article (or source) and term: <c>article</c> (null by source), <c>source</c>, <c>rank</c> (from 1), <c>term</c>, <c>count</c>,
    /// <c>score</c> (the term's share of all counted terms × ln(N/df), for df of all N articles; above 0). Terms that all articles have are left out:
    /// so one article alone has no key terms. In the order of the articles, then by rank; of equal scores the first by term.
    /// </returns>
    public static DataFrame KeyTerms(this DocumentTermMatrix matrix, int top = 10, bool bySource = false)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Table(Groups(matrix.Documents.Select(document => (document.Id, document.Source)), bySource), top, rows => Scores(matrix, rows));
    }

    private static IEnumerable<(string Term, long Count, double Score)> Scores(DocumentTermMatrix matrix, int[] rows)
    {
        var counts = new SortedDictionary<int, long>();
        foreach (var row in rows)
        {
            for (var i = matrix.Offsets[row]; i < matrix.Offsets[row + 1]; i++)
            {
                counts[matrix.Terms[i]] = counts.GetValueOrDefault(matrix.Terms[i]) + matrix.Counts[i];
            }
        }

        var total = counts.Values.Sum();
        return counts.Where(entry => matrix.DocumentFrequencies[entry.Key] < matrix.Documents.Count).Select(entry => (matrix.Vocabulary[entry.Key], entry.Value,
            (double)entry.Value / total * Math.Log((double)matrix.Documents.Count / matrix.DocumentFrequencies[entry.Key])));
    }

    private static List<(string? Article, string? Source, int[] Rows)> Groups(IEnumerable<(string Id, string? Source)> documents, bool bySource)
    {
        var numbered = documents.Select((document, row) => (document.Id, document.Source, Row: row));
        return bySource
            ? [.. numbered.GroupBy(document => document.Source).Select(source => ((string?)null, source.Key, source.Select(document => document.Row).ToArray()))]
            : [.. numbered.Select(document => ((string?)document.Id, document.Source, new[] { document.Row }))];
    }

    private static DataFrame Table(
        IEnumerable<(string? Article, string? Source, int[] Rows)> groups, int top, Func<int[], IEnumerable<(string Term, long Count, double Score)>> score)
    {
        var rows = groups.SelectMany(group => score(group.Rows)
            .OrderByDescending(term => Math.Round(term.Score, 9)).ThenBy(term => term.Term, StringComparer.Ordinal).Take(top)
            .Select((term, index) => (group.Article, group.Source, Rank: index + 1, term.Term, term.Count, term.Score))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Count)),
            new DoubleDataFrameColumn(ColumnNames.Score, rows.Select(row => row.Score)));
    }
}
