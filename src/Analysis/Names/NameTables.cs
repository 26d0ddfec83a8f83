using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The names of articles, as a table (<see cref="Questions.NamesFrame"/>).</summary>
internal static class NameTables
{
    public static DataFrame Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (counts, names) = (CorpusCounts.Of(corpus), CorpusNames.Of(corpus));
        // Titles are not counted, as in the table of terms.
        var rows = corpus.Articles.SelectMany((article, row) =>
        {
            var title = counts.Articles[row].Text.Length - article.Text.Length;
            return names.In(row).Where(mention => mention.Start >= title).GroupBy(mention => (mention.Name, mention.Kind))
                .Select(same => (article.Id, same.Key.Name, same.Key.Kind, Count: same.Count(), First: same.First().Start - title));
        }).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Id)),
            new StringDataFrameColumn(ColumnNames.Name, rows.Select(row => row.Name)),
            new StringDataFrameColumn(ColumnNames.Kind, rows.Select(row => Shown(row.Kind))),
            new Int32DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Count)),
            new Int32DataFrameColumn(ColumnNames.FirstOffset, rows.Select(row => row.First)));
    }

    /// <summary>How tables name a kind.</summary>
    public static string Shown(NameKind kind) =>
        kind switch { NameKind.Person => "person", NameKind.Place => "place", _ => "organisation" };
}
