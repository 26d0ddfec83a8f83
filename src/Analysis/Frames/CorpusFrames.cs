using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The tables of a corpus. Rows stand in the corpus's order; a field that is unknown is null, never an empty text.</summary>
public static class CorpusFrames
{
    private const string ListSeparator = "; ";

    /// <summary>The columns that every table of articles has.</summary>
    internal static readonly IReadOnlyList<string> ArticleColumns = [.. OwnColumns([]).Select(column => column.Name)];

    /// <summary>
    /// One row per article: <c>id</c>, <c>file</c>, <c>format</c>, <c>source</c>, <c>domain</c>, <c>url</c>, <c>title</c>, <c>authors</c>
    /// and
    /// <c>categories</c> (joined by "; "), <c>published</c> (UTC), <c>published_precision</c> (second, minute, day, month, year),
    /// <c>published_from</c>, <c>language</c> (BCP 47), <c>characters</c> (code points of the text), <c>text</c> (paragraphs separated by a
    /// blank line), <c>dateline</c> (what was cut off before the first sentence); then the columns of the folder's <c>sources.csv</c>,
    /// joined by source or domain, null where it has no row for them.
    /// </summary>
    public static DataFrame ArticlesFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.ArticlesFrame(withTexts: true);
    }

    /// <summary>The same, where nobody asks for the texts without reading them.</summary>
    internal static DataFrame ArticlesFrame(this Corpus corpus, bool withTexts) =>
        new(OwnColumns(corpus.Articles, withTexts).Concat(SourceTable.Of(corpus).ColumnsFor(corpus.Articles)));

    /// <summary>
    /// One row per paragraph: <c>article</c> (its id), <c>index</c> (from 0 in each article), <c>kind</c> (heading, body, quote, item),
    /// <c>text</c>, <c>characters</c> (code points).
    /// </summary>
    public static DataFrame ParagraphsFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles
            .SelectMany(article =>
            article.Paragraphs.Select((paragraph, index) => (Article: article.Id, Index: index, Paragraph: paragraph)))
            .ToArray();
        return ExplainedFrame.Of(new DataFrame(
            Text(ColumnNames.Article, rows, row => row.Article),
            new Int32DataFrameColumn(ColumnNames.Index, rows.Select(row => row.Index)),
            Text(ColumnNames.Kind, rows, row => Lower<ParagraphKind>(row.Paragraph.Kind)),
            Text(ColumnNames.Text, rows, row => row.Paragraph.Text),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(row => CodePoints(row.Paragraph.Text)))), "no article has a text");
    }

    /// <summary>One row per picture: <c>article</c> (its id), <c>url</c>, <c>alt</c>, <c>caption</c>, <c>credit</c>.</summary>
    public static DataFrame ImagesFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles.SelectMany(article => article.Images.Select(image => (Article: article.Id, Image: image))).ToArray();
        return ExplainedFrame.Of(new DataFrame(
            Text(ColumnNames.Article, rows, row => row.Article),
            Text(ColumnNames.Url, rows, row => row.Image.Url),
            Text(ColumnNames.Alt, rows, row => row.Image.Alt),
            Text(ColumnNames.Caption, rows, row => row.Image.Caption),
            Text(ColumnNames.Credit, rows, row => row.Image.Credit)), "no article has a picture");
    }

    /// <summary>One row per link: <c>article</c> (its id), <c>url</c>, <c>text</c>, <c>kind</c> (inline, related).</summary>
    public static DataFrame LinksFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles.SelectMany(article => article.Links.Select(link => (Article: article.Id, Link: link))).ToArray();
        return ExplainedFrame.Of(new DataFrame(
            Text(ColumnNames.Article, rows, row => row.Article),
            Text(ColumnNames.Url, rows, row => row.Link.Url),
            Text(ColumnNames.Text, rows, row => row.Link.Text),
            Text(ColumnNames.Kind, rows, row => Lower<LinkKind>(row.Link.Kind))), "no article has a link");
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
            Text(ColumnNames.Article, rows, row => row.Article),
            Text(ColumnNames.Field, rows, row => row.Origin.Field),
            Text(ColumnNames.Origin, rows, row => row.Origin.Origin),
            Text(ColumnNames.Original, rows, row => row.Origin.Original),
            Text(ColumnNames.Note, rows, row => row.Origin.Note));
    }

    /// <summary>
    /// Where the fields came from, counted: one row per field and origin, in the order of the fields, the commonest origin first:
    /// <c>field</c>, <c>origin</c>, <c>articles</c>, <c>notes</c> (of how many something was assumed or repaired),
    /// <c>note</c> and <c>title</c> (of the first of these; else null, and the first article).
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static DataFrame OriginCounts(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles.SelectMany(article => article.Origins.Select(origin => (Article: article, Origin: origin)))
            .GroupBy(each => each.Origin.Field).SelectMany(field => field.GroupBy(each => each.Origin.Origin)
                .Select(same => (Origin: same.Key, Same: same.ToArray(), Noted: same.Where(each => each.Origin.Note is not null).ToArray()))
                .OrderByDescending(same => same.Same.Length).ThenBy(same => same.Origin, StringComparer.Ordinal))
            .Select(same => (same.Same, same.Noted, First: same.Noted.Length > 0 ? same.Noted[0] : same.Same[0])).ToArray();
        return new DataFrame(
            Text(ColumnNames.Field, rows, row => row.First.Origin.Field),
            Text(ColumnNames.Origin, rows, row => row.First.Origin.Origin),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Same.Length)),
            new Int32DataFrameColumn(ColumnNames.Notes, rows.Select(row => row.Noted.Length)),
            Text(ColumnNames.Note, rows, row => row.First.Origin.Note),
            Text(ColumnNames.Title, rows, row => row.First.Article.Title));
    }

    /// <summary>
    /// A table of this class or of <see cref="Questions"/> for reading: <c>source</c> and <c>title</c> stand in place of the articles' ids,
    /// and the rows are of the sources in turn, of their articles in turn; where there is a
    /// <c>severity</c>, the severest first. A table without <c>article</c> or <c>file</c> comes back as it is.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="frame">The table.</param>
    public static DataFrame InTurn(this Corpus corpus, DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(frame);
        var key = frame.Columns.FirstOrDefault(column => column.Name is ColumnNames.Article or ColumnNames.File);
        if (key is null)
        {
            return frame;
        }

        var known = corpus.Articles.DistinctBy(KeyOf).ToDictionary(KeyOf, StringComparer.Ordinal);
        string KeyOf(Article article) => key.Name == ColumnNames.Article ? article.Id : article.File;
        var articles = Enumerable.Range(0, (int)frame.Rows.Count).Select(row => known.GetValueOrDefault((string?)key[row] ?? "")).ToArray();
        var severity = frame.Columns.FirstOrDefault(column => column.Name == ColumnNames.Severity);
        long[] order = [.. Enumerable.Range(0, articles.Length).GroupBy(row => severity?[row] as string ?? "")
            .SelectMany(rows => Turns.Of(rows
            .GroupBy(row => articles[row]?.Source ?? "")
            .Select(source => Turns.Of(source.GroupBy(row => (string?)key[row] ?? "").Select(own => own.ToArray())).ToArray())))];
        var kept = frame.Columns.Where(column => column.Name != ColumnNames.Article)
            .Select(column => order.Length == 0 ? column : column.Clone(new Int64DataFrameColumn("row", order)));
        var read = new DataFrame([
            Text(ColumnNames.Source, order, row => articles[row]?.Source), .. key.Name == ColumnNames.File ? []
            : new[] { Text(ColumnNames.Title, order, row => articles[row]?.Title) }, .. kept]);
        return frame is ExplainedFrame { Why: var why } ? ExplainedFrame.Of(read, why) : read;
    }

    /// <summary>The table of <see cref="Questions.ProblemsFrame"/>.</summary>
    internal static DataFrame Problems(IEnumerable<Problem> problems)
    {
        var rows = problems.OrderByDescending(problem => problem.Severity).ToList();
        return ExplainedFrame.Of(new DataFrame(
            Text(ColumnNames.File, rows, problem => problem.File),
            new Int32DataFrameColumn(ColumnNames.Line, rows.Select(problem => problem.Line)),
            Text(ColumnNames.Field, rows, problem => problem.Field),
            Text(ColumnNames.Severity, rows, problem => Lower<Severity>(problem.Severity)),
            Text(ColumnNames.Message, rows, problem => problem.Message)), "nothing was amiss in the files");
    }

    private static DataFrameColumn[] OwnColumns(IReadOnlyList<Article> articles, bool withTexts = true) =>
    [
        Text(ColumnNames.Id, articles, article => article.Id),
        Text(ColumnNames.File, articles, article => article.File),
        Text(ColumnNames.Format, articles, article => article.Format),
        Text(ColumnNames.Source, articles, article => article.Source),
        Text(ColumnNames.Domain, articles, article => article.Domain),
        Text(ColumnNames.Url, articles, article => article.Url),
        Text(ColumnNames.Title, articles, article => article.Title),
        Text(ColumnNames.Authors, articles, article => Joined(article.Authors)),
        Text(ColumnNames.Categories, articles, article => Joined(article.Categories)),
        new DateTimeDataFrameColumn(ColumnNames.Published, articles.Select(article => article.Published)),
        Text(ColumnNames.PublishedPrecision, articles, article => Lower(article.PublishedPrecision)),
        Text(ColumnNames.PublishedFrom, articles, article => article.PublishedFrom),
        Text(ColumnNames.Language, articles, article => article.Language),
        new Int32DataFrameColumn(ColumnNames.Characters, articles.Select(article => article.Characters)),
        Text(ColumnNames.Text, articles, article => !withTexts || article.Characters == 0 ? null : article.Text),
        Text(ColumnNames.Dateline, articles, article => article.Dateline),
    ];

    private static StringDataFrameColumn Text<T>(string name, IEnumerable<T> rows, Func<T, string?> text) => new(name, rows.Select(text));

    private static string? Joined(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(ListSeparator, values);

    private static string? Lower<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();

    private static int CodePoints(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
