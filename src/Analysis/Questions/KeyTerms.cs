using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The words that set articles or groups apart (<see cref="Questions.KeyWords"/>).</summary>
internal static class KeyTerms
{
    /// <summary>With more articles than this the groups have their key terms.</summary>
    private const int MostArticles = 6;

    public static Result Of(Corpus corpus, int top, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var (groups, matrix) = (Groups.Of(corpus, by, Groups.MostShown), CorpusCounts.Of(corpus).Matrix);
        var units = corpus.Articles.Count <= MostArticles
            ? groups.Names.SelectMany(name => groups.Rows(name)
            .Select(row => (Group: name, Article: (string?)Groups.Shown(corpus.Articles[row].Title ?? corpus.Articles[row].File),
                Rows: new[] { row })))
            : groups.Names.Select(name => (Group: name, Article: (string?)null, Rows: groups.Rows(name)));
        var rows = Turns.Of(units.Select(unit => Scores(matrix, unit.Rows, top)
            .Select((term, i) => new Row(unit.Group, unit.Article, i + 1, term.Term, term.Count, term.Score, term.Sums)).ToArray()))
                .ToArray();
        var table = Glosses.Of(corpus).Beside(new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article)),
            new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Count)),
            new DoubleDataFrameColumn(ColumnNames.Score, rows.Select(row => row.Score))));
        var first = rows.Where(row => row.Rank == 1).ToArray();
        var highest = first.Take(4).Select(row => Markdown.Of($"**{Glosses.Of(corpus).Glossed(row.Term)}** in {Named(row)}"));
        return new Result(
            table, () => ContextCharts.KeyTerms(table, groups.Order),
            () => WordFrequencies.FirstLines(corpus, groups,
            [.. rows.Select(row => new CountedWord(row.Group, row.Rank, row.Term, row.Sums, 0))]),
            first.Length == 0 ? "No word sets one article apart from the others."
                : Markdown.Of($"Highest by tf-idf: {Wording.List(highest)}."),
            [groups.Few, groups.LeftOut]);
    }

    private static Markdown Named(Row row) => row.Article is null ? Markdown.Of($"**{Groups.Shown(row.Group)}**")
        : Markdown.Of($"“{row.Article}”");

    // count × ln(N / documents), summed over the rows (Spärck Jones 1972); 0 for a term that all articles have, which sets nothing apart.
    private static IEnumerable<(string Term, long Count, double Score, RateInterval.ClusterSums Sums)> Scores(DocumentTermMatrix matrix,
        int[] rows, int top)
    {
        var counts = new SortedDictionary<int, long>();
        foreach (var row in rows)
        {
            for (var i = matrix.Offsets[row]; i < matrix.Offsets[row + 1]; i++)
            {
                counts[matrix.Terms[i]] = counts.GetValueOrDefault(matrix.Terms[i]) + matrix.Counts[i];
            }
        }

        return counts.Where(term => matrix.Vocabulary[term.Key].Length > 1)
            .Select(term => (Term: matrix.Vocabulary[term.Key], Count: term.Value,
                Score: term.Value * Math.Log((double)matrix.Documents.Count / matrix.DocumentFrequencies[term.Key]),
                Sums: default(RateInterval.ClusterSums).WithCount(term.Value, 0)))
            .Where(term => term.Score > 0).OrderByDescending(term => Math.Round(term.Score, 9))
                .ThenBy(term => term.Term, StringComparer.Ordinal).Take(top);
    }

    private sealed record Row(string? Group, string? Article, int Rank, string Term, long Count, double Score,
        RateInterval.ClusterSums Sums);
}
