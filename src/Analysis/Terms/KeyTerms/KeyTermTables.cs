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

    /// <summary>The key terms by tf-idf, with the idf of general Chinese (<see cref="IdfList"/>), so that one article alone has key terms too.</summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    /// <param name="bySource">For each source instead of each article.</param>
    /// <returns>
    /// One row per article (or source) and term: <c>article</c> (null by source), <c>source</c>, <c>rank</c> (from 1), <c>term</c>, <c>count</c>, <c>score</c> (the term's share of all counted terms × idf, as jieba's <c>extract_tags</c>; from 0). In the order of the articles, then by
    /// rank; of equal scores the first by term.
    /// </returns>
    public static DataFrame KeyTerms(this DocumentTermMatrix matrix, int top = 10, bool bySource = false)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Table(Groups(matrix.Documents.Select(document => (document.Id, document.Source)), bySource), top, rows =>
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
            return counts.Select(entry => (Term: matrix.Vocabulary[entry.Key], entry.Value,
                (double)entry.Value / total * IdfList.Shared[matrix.Vocabulary.KeyOf(entry.Key)]));
        });
    }

    /// <summary>
    /// The key terms by TextRank (Mihalcea &amp; Tarau 2004, "TextRank: Bringing Order into Texts"): the words are a graph, joined where they stand fewer
    /// than <paramref name="window"/> tokens apart, and S(v) = 0.15 + 0.85·Σ w(u,v)/w(u)·S(u) over the neighbours u.
    /// </summary>
    /// <param name="words">The tokens.</param>
    /// <param name="top">How many terms each article or source gets.</param>
    /// <param name="bySource">For each source instead of each article.</param>
    /// <param name="window">From 2 (neighbours only).</param>
    /// <param name="options">Which words count; of at least two characters and without stop words where null.</param>
    /// <returns>The columns of <see cref="KeyTerms(DocumentTermMatrix, int, bool)"/>; <c>score</c> is S, from 0.15, and 1 on average.</returns>
    public static DataFrame TextRank(this TokenizedCorpus words, int top = 10, bool bySource = false, int window = 5, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 2);
        var counted = DocumentTermMatrix.Count(words, (options ?? new TermOptions { MinLength = 2 }) with { NGram = 1 }).TermFrequencies.ToArray();
        return Table(Groups(words.Articles.Select(article => (article.Id, article.Source)), bySource), top, articles =>
        {
            var graph = new WordGraph();
            foreach (var article in articles)
            {
                graph.Add(words.TermsOf(article), window, term => counted[term] > 0);
            }

            return graph.Scores().Select(node => (words.Vocabulary[node.Term], node.Count, node.Score));
        });
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
