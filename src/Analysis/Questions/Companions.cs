using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The words beside a word (<see cref="Questions.Contexts"/>).</summary>
internal static class Companions
{
    private const int Window = 5;
    private const int Width = 40;
    private const int FewArticles = 20;

    public static Result Of(Corpus corpus, string word, int? minimum)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(word);
        corpus = Chooser.Ground(corpus, word);
        var counts = CorpusCounts.Of(corpus);
        var least = minimum ?? (corpus.Articles.Count > FewArticles ? 5 : 2);
        Pair[] rows = !word.Any(char.IsLetterOrDigit) ? []
            : [.. new WindowCounter(counts.Tokens, counts.Words.Options).Around(word, Window).Where(pair => pair.Joint >= least)
                .OrderByDescending(pair => Math.Round(pair.LogDice ?? 0, 9)).ThenByDescending(pair => pair.Joint)
                    .ThenBy(pair => pair.Other, StringComparer.Ordinal)];
        var (table, glosses) = (Glosses.Of(corpus).Beside(Table(rows), ColumnNames.Other), Glosses.Of(corpus));
        var closest = rows.Take(3).Select(row => Markdown.Of($"**{glosses.Glossed(row.Other)}** ({Wording.Count(row.Joint, "time")})"));
        return new Result(
            table, () => ContextCharts.Strongest(table), () => Lines(counts, word, rows),
            rows.Length == 0 ? Markdown.Of($"No word stands beside **{Groups.Shown(word)}** {least} times.")
                : Markdown.Of($"Closest to **{glosses.Glossed(word)}** stand {Wording.List(closest)}."),
            [corpus.Articles.Count < Groups.FewestForClaims ? $"descriptive only: {Wording.Count(corpus.Articles.Count, "article")}"
            : null]);
    }

    private static DataFrame Table(Pair[] rows) => new(
        new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
        new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => row.Other)),
        new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Joint)),
        new Int64DataFrameColumn(ColumnNames.LeftCount, rows.Select(row => row.LeftCount)),
        new Int64DataFrameColumn(ColumnNames.RightCount, rows.Select(row => row.Joint - row.LeftCount)),
        new Int64DataFrameColumn(ColumnNames.TermCount, rows.Select(row => row.TermCount)),
        new Int64DataFrameColumn(ColumnNames.OtherCount, rows.Select(row => row.OtherCount)),
        new DoubleDataFrameColumn(ColumnNames.LogDice, rows.Select(row => row.LogDice)),
        new DoubleDataFrameColumn(ColumnNames.Pmi, rows.Select(row => row.Pmi)),
        new DoubleDataFrameColumn(ColumnNames.G2, rows.Select(row => (double?)row.G2)));

    private static ConcordanceLine? Nearest(ConcordanceLine[] lines, string other) =>
        lines.Select(line => (Line: line, Distance: Distance(line, other))).Where(line => line.Distance < int.MaxValue)
        .OrderBy(line => line.Distance).Select(line => line.Line).FirstOrDefault();

    private static int Distance(ConcordanceLine line, string other)
    {
        var (before, after) = (line.Left.LastIndexOf(other, StringComparison.OrdinalIgnoreCase),
            line.Right.IndexOf(other, StringComparison.OrdinalIgnoreCase));
        return Math.Min(before < 0 ? int.MaxValue : line.Left.Length - before - other.Length, after < 0 ? int.MaxValue : after);
    }

    // For each companion the line in which it stands closest to the word.
    private static DataFrame Lines(CorpusCounts counts, string word, Pair[] rows)
    {
        var search = new TokenSearch(counts.Tokens);
        var all = rows.Length == 0 ? [] : search.Find(word).Select(place => search.Line(place, Width)).ToArray();
        return ConcordanceLine.Table(ColumnNames.Other, [.. rows.Select(row => (row.Other, Line: Nearest(all, row.Other)))
            .Where(row => row.Line is not null).Select(row => (row.Other, row.Line!))]);
    }
}
