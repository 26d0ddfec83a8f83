using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>What articles of different sources share word for word (<see cref="Questions.Passages"/>).</summary>
internal static class CommonPassages
{
    private const int Width = 20;

    public static Result Of(Corpus corpus, int minimum, int minimumWords)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = SharedPassages.Find(corpus.Articles, minimum, acrossSources: true, minimumWords: minimumWords);
        var table = Table(rows);
        return new Result(
            table, () => SimilarityCharts.SharedWording(table), () =>
            table.Select(ColumnNames.Text, ColumnNames.Source, ColumnNames.Url, ColumnNames.OtherSource, ColumnNames.OtherUrl),
            rows.Count == 0 ? Markdown.Of($"No two sources share {minimum} Chinese characters or {minimumWords} words in a row.")
                : Markdown.Of($"{Wording.Count(rows.Count, "passage")} {(rows.Count == 1 ? "stands" : "stand")} in two sources word for "
                    + $"word; the longest, of {Wording.Count(rows[0].Characters, "letter")}, in "
                    + $"**{Groups.Shown(rows[0].Article.Source)}** and "
                    + $"**{Groups.Shown(rows[0].Other.Source)}**."),
            [corpus.Articles.Count(article => article.Source is null) is > 0 and var none
            ? $"{Wording.Count(none, "article")} without a source take{(none == 1 ? "s" : "")} no part" : null]);
    }

    private static DataFrame Table(IReadOnlyList<SharedPassage> rows)
    {
        StringDataFrameColumn Texts(string name, Func<SharedPassage, string?> text) => new(name, rows.Select(text));
        return new DataFrame(
            Texts(ColumnNames.Text, row => Context.OneLine(row.Text)),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(row => row.Characters)),
            Texts(ColumnNames.Source, row => row.Article.Source),
            Texts(ColumnNames.OtherSource, row => row.Other.Source),
            Texts(ColumnNames.Left, row => Context.Before(row.Article.Text, row.Offset, Width)),
            Texts(ColumnNames.Right, row => Context.After(row.Article.Text, row.Offset + row.Length, Width)),
            Texts(ColumnNames.OtherLeft, row => Context.Before(row.Other.Text, row.OtherOffset, Width)),
            Texts(ColumnNames.OtherRight, row => Context.After(row.Other.Text, row.OtherOffset + row.OtherLength, Width)),
            Texts(ColumnNames.Url, row => row.Article.Url),
            Texts(ColumnNames.OtherUrl, row => row.Other.Url));
    }
}
