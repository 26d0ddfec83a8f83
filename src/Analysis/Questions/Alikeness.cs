using Analysis.Frames;

namespace Analysis;

/// <summary>How alike groups are in their words (<see cref="Questions.Similarity"/>).</summary>
internal static class Alikeness
{
    public static Result Of(Corpus corpus, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = Groups.Of(corpus, by, Groups.MostShown);
        var table = GroupSimilarities.Table(CorpusCounts.Of(corpus).Matrix, groups);
        var few = groups.Names.OfType<string>().Where(name => groups.Rows(name).Length < GroupSimilarities.Fewest).ToArray();
        return new Result(
            table, () => SimilarityCharts.Matrix(table, groups.Order), () => Description.Lines(corpus), Sentence(table),
            [few.Length == 0 ? null
            : $"{Wording.List(few)} {(few.Length == 1 ? "has" : "have")} fewer than {GroupSimilarities.Fewest} articles: nothing can be "
            + $"said of {(few.Length == 1 ? "it" : "them")}", groups.LeftOut]);
    }

    // The pair that lies farthest below what its own halves reach.
    private static Markdown Sentence(Microsoft.Data.Analysis.DataFrame table)
    {
        var rows = Enumerable.Range(0, (int)table.Rows.Count).Where(row => table[ColumnNames.Similarity][row] is double)
            .Select(row => (One: (string)table[ColumnNames.Group][row], Other: (string)table[ColumnNames.Other][row],
                Alike: (double)table[ColumnNames.Similarity][row],
                Halves: Math.Min((double)table[ColumnNames.Halves][row], (double)table[ColumnNames.OtherHalves][row])))
                .OrderBy(row => Math.Round(row.Alike - row.Halves, 9)).ToArray();
        return rows.Length == 0 ? "No two groups have articles enough to say how alike they are."
            : rows[0].Alike >= rows[0].Halves ? "No two groups are less alike than random halves of one of them."
            : Markdown.Of($"Least alike are "
            + $"**{Groups.Shown(rows[0].One)}** and **{Groups.Shown(rows[0].Other)}**: {rows[0].Alike:0.00}, where random halves of one of "
            + $"them reach {rows[0].Halves:0.00}.");
    }
}
