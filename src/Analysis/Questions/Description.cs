using System.Globalization;
using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>What a corpus holds (<see cref="Questions.Describe"/>).</summary>
internal static class Description
{
    /// <summary>With more articles than this they are counted: dots would hide one another.</summary>
    private const int MostDots = 60;

    // Each group of dots has a row of its own, and its name beside it.
    private const int MostRows = 30;

    public static Result Of(Corpus corpus, string by, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (all, shown) = (Groups.Of(corpus, by), Groups.Of(corpus, by, MostRows));
        return new Result(
            Table(corpus, all, zone),
            () => corpus.Articles.Count <= MostDots ? ArticleCharts.Timeline(ArticleRows(corpus, shown, zone), shown.Order, shown.LeftOut)
            : PublicationChart.Of(Tracking.Periods(corpus, null, all, null, zone), all.Order,
                new EventLines(EventTable.Of(corpus).Events)),
            () => Lines(corpus), Sentence(corpus, all), [all.Few]);
    }

    /// <summary>One row per article, the sources in turn, each in the order of publication: <c>source</c>, <c>published</c> (UTC),
    /// <c>title</c>, <c>language</c>, <c>characters</c>, <c>paragraphs</c>, <c>headings</c>, <c>images</c>, <c>links</c> (counts),
    /// <c>url</c>.</summary>
    public static DataFrame Lines(Corpus corpus)
    {
        Article[] articles = [.. Turns.Of(corpus.Articles.GroupBy(article => article.Source ?? "")
            .Select(source => source.OrderBy(article => article.Published ?? DateTime.MaxValue).ToArray()))];
        Int32DataFrameColumn Counts(string name, Func<Article, int> count) => new(name, articles.Select(count));
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, articles.Select(article => article.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Published, articles.Select(article => article.Published)),
            new StringDataFrameColumn(ColumnNames.Title, articles.Select(article => article.Title)),
            new StringDataFrameColumn(ColumnNames.Language, articles.Select(article => article.Language)),
            Counts(ColumnNames.Characters, article => article.Characters),
            Counts(ColumnNames.Paragraphs, article => article.ParagraphCounts.All),
            Counts(ColumnNames.Headings, article => article.ParagraphCounts.Headings),
            Counts(ColumnNames.Images, article => article.ImageCount),
            Counts(ColumnNames.Links, article => article.LinkCount),
            new StringDataFrameColumn(ColumnNames.Url, articles.Select(article => article.Url)));
    }

    /// <summary>What charts of articles read: one row per article of the groups: <c>group</c>, <c>published</c>, <c>title</c>,
    /// <c>characters</c>.</summary>
    public static DataFrame ArticleRows(Corpus corpus, Groups groups, TimeZoneInfo zone)
    {
        var rows = groups.Names.SelectMany(groups.Rows).Order().ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(groups.Of)),
            new DateTimeDataFrameColumn(ColumnNames.Published, rows.Select(row => corpus.Articles[row].PublishedIn(zone))),
            new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => corpus.Articles[row].Title)),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(row => corpus.Articles[row].Characters)));
    }

    private static DataFrame Table(Corpus corpus, Groups groups, TimeZoneInfo zone)
    {
        var rows = groups.Names.Select(name => (Name: name, Articles: groups.Rows(name).Select(row => corpus.Articles[row]).ToArray()))
            .Select(group => (group.Name, group.Articles,
                Times: group.Articles.Select(article => article.PublishedIn(zone)).OfType<DateTime>().Order().ToArray())).ToArray();
        ShareColumn Shares(string name, Func<Article, bool> has) =>
            new(name, rows.Select(row => (double?)row.Articles.Count(has) / row.Articles.Length));
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Name)),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Articles.Length)),
            new DateTimeDataFrameColumn(ColumnNames.First, rows.Select(row => row.Times.Length == 0 ? null : (DateTime?)row.Times[0])),
            new DateTimeDataFrameColumn(ColumnNames.Last, rows.Select(row => row.Times.Length == 0 ? null : (DateTime?)row.Times[^1])),
            Shares(ColumnNames.Dated, article => article.Published is not null),
            Shares(ColumnNames.Titled, article => article.Title is not null),
            Shares(ColumnNames.Addressed, article => article.Url is not null),
            new DoubleDataFrameColumn(ColumnNames.Characters,
            rows.Select(row => Quartiles.Median([.. row.Articles.Select(article => (double)article.Characters).Order()]))),
            new DoubleDataFrameColumn(ColumnNames.Images, rows.Select(row => row.Articles.Average(article => article.ImageCount))),
            new DoubleDataFrameColumn(ColumnNames.LongestGapDays,
            rows.Select(row => row.Times.Length < 2 ? null : (double?)row.Times.Zip(row.Times.Skip(1), (a, b) => (b - a).TotalDays)
                .Max())));
    }

    private static string Named(Groups groups)
    {
        var known = groups.Names.Count(name => name is not null);
        return groups.By is ColumnNames.Source or ColumnNames.Language ? Wording.Count(known, groups.By)
            : $"{Wording.Count(known, "group")} by {groups.By}";
    }

    private static string Lengths(Corpus corpus)
    {
        var (shortest, longest) = (corpus.Articles.Min(article => article.Characters), corpus.Articles.Max(article => article.Characters));
        return string.Create(CultureInfo.InvariantCulture,
            $"{shortest:#,0}{(shortest == longest ? "" : $" to {longest.ToString("#,0", CultureInfo.InvariantCulture)}")}");
    }

    private static Markdown Sentence(Corpus corpus, Groups groups)
    {
        if (corpus.Articles.Count == 0)
        {
            return "There is no article.";
        }

        var (first, last) = (corpus.Articles.Min(article => article.Published), corpus.Articles.Max(article => article.Published));
        var span = first is null ? "none of them dated" : first.Value.Date == last!.Value.Date
            ? string.Create(CultureInfo.InvariantCulture, $"of {first:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"published from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");
        var lacks = new[] { ("date", corpus.Articles.Count(article => article.Published is null)),
            ("title", corpus.Articles.Count(article => article.Title is null)),
            ("known source", corpus.Articles.Count(article => article.Source is null)) }
            .Where(lack => lack.Item2 > 0)
                .Select(lack => $"{lack.Item2.ToString("#,0", CultureInfo.InvariantCulture)} without a {lack.Item1}").ToArray();
        return Markdown.Of($"There {(corpus.Articles.Count == 1 ? "is" : "are")} **{Wording.Count(corpus.Articles.Count, "article")}** "
            + $"from **{Named(groups)}**, {span}, of {Lengths(corpus)} characters; "
            + $"{(lacks.Length == 0 ? "each has a date, a title and a known source" : Wording.List(lacks))}.");
    }
}
