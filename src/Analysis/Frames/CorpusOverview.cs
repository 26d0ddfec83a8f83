using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Tables that say what a corpus holds, before any question is asked of it.</summary>
public static class CorpusOverview
{
    /// <summary>
    /// One row per article, in the corpus's order: <c>source</c>, <c>published</c> (UTC), <c>title</c>, <c>language</c>, <c>characters</c> (code
    /// points of the text), <c>paragraphs</c>, <c>headings</c>, <c>images</c>, <c>links</c> (counts), <c>url</c>. Unknown is null.
    /// </summary>
    public static DataFrame OverviewFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var articles = corpus.Articles;
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, articles.Select(article => article.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Published, articles.Select(article => article.Published)),
            new StringDataFrameColumn(ColumnNames.Title, articles.Select(article => article.Title)),
            new StringDataFrameColumn(ColumnNames.Language, articles.Select(article => article.Language)),
            new Int32DataFrameColumn(ColumnNames.Characters, articles.Select(article => article.Characters)),
            new Int32DataFrameColumn(ColumnNames.Paragraphs, articles.Select(article => article.Paragraphs.Count)),
            new Int32DataFrameColumn(ColumnNames.Headings, articles.Select(article => article.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading))),
            new Int32DataFrameColumn(ColumnNames.Images, articles.Select(article => article.Images.Count)),
            new Int32DataFrameColumn(ColumnNames.Links, articles.Select(article => article.Links.Count)),
            new StringDataFrameColumn(ColumnNames.Url, articles.Select(article => article.Url)));
    }

    /// <summary>
    /// One row per source, most articles first, ties by name: <c>source</c> (null for articles that name none), <c>articles</c>, <c>first</c> and
    /// <c>last</c> publication (UTC; null where none is known), <c>dated</c>, <c>titled</c> and <c>addressed</c> (shares from 0 to 1 of its
    /// articles that have a date, a title, an address), <c>characters</c> (median per article), <c>images</c> (mean per article).
    /// </summary>
    public static DataFrame SourcesFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var sources = corpus.Articles
            .GroupBy(article => article.Source)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Articles: group.ToArray()))
            .ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, sources.Select(source => source.Name)),
            new Int32DataFrameColumn(ColumnNames.Articles, sources.Select(source => source.Articles.Length)),
            new DateTimeDataFrameColumn(ColumnNames.First, sources.Select(source => source.Articles.Min(article => article.Published))),
            new DateTimeDataFrameColumn(ColumnNames.Last, sources.Select(source => source.Articles.Max(article => article.Published))),
            new DoubleDataFrameColumn(ColumnNames.Dated, sources.Select(source => Share(source.Articles, article => article.Published is not null))),
            new DoubleDataFrameColumn(ColumnNames.Titled, sources.Select(source => Share(source.Articles, article => article.Title is not null))),
            new DoubleDataFrameColumn(ColumnNames.Addressed, sources.Select(source => Share(source.Articles, article => article.Url is not null))),
            new DoubleDataFrameColumn(ColumnNames.Characters, sources.Select(source => Median(source.Articles.Select(article => article.Characters)))),
            new DoubleDataFrameColumn(ColumnNames.Images, sources.Select(source => source.Articles.Average(article => article.Images.Count))));
    }

    /// <summary>
    /// One row per article and field that has a value: <c>article</c> (its id), <c>field</c>, <c>origin</c> (where the value was found),
    /// <c>original</c> (as the dump writes it, where that differs; else null), <c>note</c> (what was assumed or repaired, or null).
    /// </summary>
    public static DataFrame OriginsFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles.SelectMany(article => article.Origins.Select(origin => (Article: article.Id, Origin: origin))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article)),
            new StringDataFrameColumn(ColumnNames.Field, rows.Select(row => row.Origin.Field)),
            new StringDataFrameColumn(ColumnNames.Origin, rows.Select(row => row.Origin.Origin)),
            new StringDataFrameColumn(ColumnNames.Original, rows.Select(row => row.Origin.Original)),
            new StringDataFrameColumn(ColumnNames.Note, rows.Select(row => row.Origin.Note)));
    }

    private static double Share(Article[] articles, Func<Article, bool> has) => (double)articles.Count(has) / articles.Length;

    private static double Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
