using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How the vocabulary grows with the text (<see cref="Questions.Growth"/>).</summary>
internal static class VocabularyGrowth
{
    public static Result Of(Corpus corpus, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (groups, matrix) = (Groups.Of(corpus, by, Groups.MostShown), CorpusCounts.Of(corpus).Matrix);
        var rows = groups.Names.SelectMany(name => Steps(matrix, groups.Rows(name))
            .Select((step, i) => (Group: name, Index: i + 1, step.Tokens, step.Terms))).ToArray();
        var table = new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
            new Int32DataFrameColumn(ColumnNames.Index, rows.Select(row => row.Index)),
            new Int64DataFrameColumn(ColumnNames.Tokens, rows.Select(row => row.Tokens)),
            new Int32DataFrameColumn(ColumnNames.Terms, rows.Select(row => row.Terms)));
        var last = rows.GroupBy(row => row.Group ?? "").Select(group => group.Last()).ToArray();
        var grown = last.Take(4).Select(row => Markdown.Of(
            $"**{Groups.Shown(row.Group)}** has {Wording.Count(row.Terms, "different word")} in {row.Tokens:#,0} counted"));
        return new Result(
            table, () => TermCharts.Growth(table, groups.Order), () => Description.Lines(corpus),
            Markdown.Of($"{Wording.List(grown)}."), [groups.Few, groups.LeftOut]);
    }

    private static IEnumerable<(long Tokens, int Terms)> Steps(DocumentTermMatrix matrix, int[] rows)
    {
        var (seen, tokens) = (new HashSet<int>(), 0L);
        foreach (var row in rows)
        {
            for (var entry = matrix.Offsets[row]; entry < matrix.Offsets[row + 1]; entry++)
            {
                seen.Add(matrix.Terms[entry]);
                tokens += matrix.Counts[entry];
            }

            yield return (tokens, seen.Count);
        }
    }
}
