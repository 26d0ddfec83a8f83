using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>What a <see cref="DocumentTermMatrix"/> says, as tables.</summary>
public static class TermTables
{
    /// <summary>The terms of every article of a corpus; see <see cref="TermsFrame(DocumentTermMatrix)"/>.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="options"><see cref="TermOptions.Default"/> where null.</param>
    public static DataFrame TermsFrame(this Corpus corpus, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return DocumentTermMatrix.Count(corpus.Articles, options).TermsFrame();
    }

    /// <summary>
    /// One row per article and term: <c>article</c> (its id), <c>source</c>, <c>published</c> (UTC; both null where unknown), <c>term</c> (as written most
    /// often), <c>count</c> (from 1), <c>first_offset</c> (in the article's text, in UTF-16 units from 0). In the order of the articles, then by first offset.
    /// </summary>
    public static DataFrame TermsFrame(this DocumentTermMatrix matrix)
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

    /// <summary>
    /// The commonest terms. One row per source and term: <c>source</c> (null stands for articles without one; all sources together where
    /// <paramref name="bySource"/> is false), <c>rank</c> (from 1), <c>term</c>, <c>count</c>, <c>documents</c> (articles that have it), <c>rate</c> (per 10,000 tokens of the source,
    /// stop words included). The sources in the order of their first article; by count from the highest, then by documents, then by term.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="top">How many terms each source gets.</param>
    /// <param name="bySource">For each source apart.</param>
    public static DataFrame TopTerms(this DocumentTermMatrix matrix, int top = 20, bool bySource = true)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return GroupTable(matrix, top, bySource ? [.. matrix.Sources.Select(source => (source, matrix.ForSource(source)))] : [(null, matrix)]);
    }

    /// <summary>The term that a corpus uses most often, of at least two characters and without stop words; null where it has none.</summary>
    public static string? CommonestTerm(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var top = DocumentTermMatrix.Count(corpus.Articles, TermOptions.Default with { MinLength = 2 }).TopTerms(1, bySource: false);
        return top.Rows.Count == 0 ? null : (string?)top[ColumnNames.Term][0];
    }

    /// <summary>
    /// The counts of some terms in every source. One row per term and source, zeros too, so that sources can be compared: <c>source</c>, <c>rank</c> (the term's, from 1), <c>term</c>,
    /// <c>count</c>, <c>documents</c>, <c>rate</c> (per 10,000 tokens of the source; null where it has none). By rank, then source.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="terms">The terms in their order; where null, the 20 commonest of all sources together.</param>
    public static DataFrame TermsBySource(this DocumentTermMatrix matrix, IReadOnlyList<string>? terms = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        terms ??= TopOf(matrix, 20).ConvertAll(id => matrix.Vocabulary[id]);
        var sources = matrix.Sources.Select(source => (Source: source, Matrix: matrix.ForSource(source))).ToArray();
        return Table(terms.SelectMany((term, index) => sources.Select(side =>
            new Row(side.Source, index + 1, term, side.Matrix.TermFrequency(term), side.Matrix.DocumentFrequency(term), side.Matrix.Tokens))));
    }

    /// <summary>
    /// The counts of some terms over time. One row per period, source and term, zeros too: <c>start</c> (the period's first day, UTC), <c>source</c>, <c>term</c>, <c>count</c>,
    /// <c>documents</c> (the period's articles that have it), <c>tokens</c> (of the period and source), <c>rate</c> (per 10,000 of them). Only periods in which a source published; articles
    /// without a date take no part. By start, then source in the order of first article, then term as given.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="period">The length of a period: a day, a month or a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another <paramref name="period"/>.</exception>
    public static DataFrame TermsByPeriod(this DocumentTermMatrix matrix, IReadOnlyList<string> terms, DatePrecision period = DatePrecision.Month)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(terms);
        _ = StartOf(period, DateTime.UnixEpoch);
        var sources = matrix.Sources;
        var starts = matrix.Documents.Where(document => document.Published is not null).Select(document => StartOf(period, document.Published!.Value)).Distinct().Order();
        var cells = (from start in starts
                     from source in sources
                     let slice = matrix.Select(document => document.Source == source && document.Published is { } published && StartOf(period, published) == start)
                     where slice.Documents.Count > 0
                     from term in terms
                     select (Start: start, Row: new Row(source, 0, term, slice.TermFrequency(term), slice.DocumentFrequency(term), slice.Tokens))).ToArray();
        return new DataFrame(
            new DateTimeDataFrameColumn(ColumnNames.Start, cells.Select(cell => cell.Start)),
            new StringDataFrameColumn(ColumnNames.Source, cells.Select(cell => cell.Row.Source)),
            new StringDataFrameColumn(ColumnNames.Term, cells.Select(cell => cell.Row.Term)),
            new Int32DataFrameColumn(ColumnNames.Count, cells.Select(cell => cell.Row.Count)),
            new Int32DataFrameColumn(ColumnNames.Documents, cells.Select(cell => cell.Row.Documents)),
            new Int64DataFrameColumn(ColumnNames.Tokens, cells.Select(cell => cell.Row.Tokens)),
            new DoubleDataFrameColumn(ColumnNames.Rate, cells.Select(cell => cell.Row.Rate)));
    }

    /// <summary>
    /// The terms that set each article apart from the others, by tf-idf = count × ln(N / documents), with N articles in all (Spärck Jones 1972; 0 for a term that all have).
    /// One row per article and term: <c>article</c>, <c>source</c>, <c>rank</c> (from 1), <c>term</c>, <c>count</c>, <c>documents</c> (of N), <c>score</c> (from 0). In the order of the articles, then by rank; of equal
    /// scores the first by term.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="top">How many terms each article gets.</param>
    public static DataFrame TfIdf(this DocumentTermMatrix matrix, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = Enumerable.Range(0, matrix.Documents.Count).SelectMany(row => Enumerable.Range(matrix.Offsets[row], matrix.Offsets[row + 1] - matrix.Offsets[row])
            .Select(entry => (Document: matrix.Documents[row], Term: matrix.Vocabulary[matrix.Terms[entry]], Count: matrix.Counts[entry], Documents: matrix.DocumentFrequencies[matrix.Terms[entry]], Score: matrix.TfIdfOf(entry)))
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Term, StringComparer.Ordinal).Take(top).Select((entry, index) => (entry, index))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.entry.Document.Id)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.entry.Document.Source)),
            new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.index + 1)),
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.entry.Term)),
            new Int32DataFrameColumn(ColumnNames.Count, rows.Select(row => row.entry.Count)),
            new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.entry.Documents)),
            new DoubleDataFrameColumn(ColumnNames.Score, rows.Select(row => row.entry.Score)));
    }

    /// <summary>
    /// How the vocabulary grows while a source's articles are read one after the other. One row per article: <c>source</c>, <c>index</c> (of the article within its source, from 1), <c>tokens</c> (counted
    /// so far, without what the options leave out), <c>terms</c> (different ones so far). The sources in the order of their first article.
    /// </summary>
    public static DataFrame VocabularyGrowth(this DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = new List<(string? Source, int Index, long Tokens, int Terms)>();
        foreach (var source in matrix.Sources)
        {
            var slice = matrix.ForSource(source);
            var seen = new HashSet<int>();
            var tokens = 0L;
            for (var row = 0; row < slice.Documents.Count; row++)
            {
                for (var entry = slice.Offsets[row]; entry < slice.Offsets[row + 1]; entry++)
                {
                    seen.Add(slice.Terms[entry]);
                    tokens += slice.Counts[entry];
                }

                rows.Add((source, row + 1, tokens, seen.Count));
            }
        }

        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int32DataFrameColumn(ColumnNames.Index, rows.Select(row => row.Index)),
            new Int64DataFrameColumn(ColumnNames.Tokens, rows.Select(row => row.Tokens)),
            new Int32DataFrameColumn(ColumnNames.Terms, rows.Select(row => row.Terms)));
    }

    private static DataFrame GroupTable(DocumentTermMatrix matrix, int top, IEnumerable<(string? Source, DocumentTermMatrix Matrix)> groups) => Table(groups.SelectMany(group =>
        TopOf(group.Matrix, top).Select((id, index) =>
            new Row(group.Source, index + 1, matrix.Vocabulary[id], group.Matrix.TermFrequencies[id], group.Matrix.DocumentFrequencies[id], group.Matrix.Tokens))));

    private static DateTime StartOf(DatePrecision period, DateTime date) => period switch
    {
        DatePrecision.Day => date.Date,
        DatePrecision.Month => new DateTime(date.Year, date.Month, 1, 0, 0, 0, date.Kind),
        DatePrecision.Year => new DateTime(date.Year, 1, 1, 0, 0, 0, date.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period is a day, a month or a year."),
    };

    private static List<int> TopOf(DocumentTermMatrix matrix, int top) =>
        [.. Enumerable.Range(0, matrix.Vocabulary.Count).Where(id => matrix.TermFrequencies[id] > 0)
            .OrderByDescending(id => matrix.TermFrequencies[id]).ThenByDescending(id => matrix.DocumentFrequencies[id]).ThenBy(id => matrix.Vocabulary[id], StringComparer.Ordinal).Take(top)];

    private static DataFrame Table(IEnumerable<Row> all)
    {
        var rows = all.ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new Int32DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Count)),
            new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Documents)),
            new DoubleDataFrameColumn(ColumnNames.Rate, rows.Select(row => row.Rate)));
    }

    private sealed record Row(string? Source, int Rank, string Term, int Count, int Documents, long Tokens)
    {
        public double? Rate => Tokens == 0 ? null : Count * 10_000.0 / Tokens;
    }
}
