using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The dates that the articles of a corpus mention.</summary>
internal static class CorpusDates
{
    /// <summary>Every date mentioned in titles and paragraphs, in the order of articles and text.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="zone">Where "today" is told from the moment of publication; UTC where null, never the machine's. An article known only
    /// to the month or year has no "today"; one whose dateline names a day has that.</param>
    public static IReadOnlyList<ArticleDate> Dates(this Corpus corpus, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. corpus.Articles.SelectMany(article => Dates(article, zone))];
    }

    /// <summary>Every date mentioned in an article's title, its paragraph -1, and in its paragraphs, in order.</summary>
    public static IEnumerable<ArticleDate> Dates(this Article article, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var context = ContextOf(article, zone);
        var title = article.HasTitleApart ? Dates(article, -1, article.Title!, context) : [];
        return [.. title, .. article.Paragraphs.SelectMany((paragraph, index) => Dates(article, index, paragraph.Text, context))];
    }

    private static IEnumerable<ArticleDate> Dates(Article article, int paragraph, string text, DateContext context) =>
        DateRecognizer.FindIn(text, context).Select(mention => new ArticleDate(article, paragraph, mention));

    private static DateContext ContextOf(Article article, TimeZoneInfo? zone)
    {
        var published = article.PublishedPrecision is DatePrecision.Month or DatePrecision.Year ? null : article.PublishedIn(zone);
        var context = new DateContext(published, article.Language);
        context.Today = Dateline.Read(article.Dateline, published)?.Day ?? context.Today;
        return context;
    }

    /// <summary>
    /// One row per date mentioned: <c>article</c> (its id), <c>paragraph</c> (index from 0; null for the title), <c>text</c>, <c>offset</c>
    /// (UTF-16 units from the start of the paragraph's text), <c>start</c> and <c>end</c> (exclusive; midnight; null for durations, vague
    /// and unresolved mentions),
    /// <c>granularity</c> (day … century, see <see cref="DateGranularity"/>; null for vague words), <c>basis</c> (see
    /// <see cref="DateBasis"/>). In the order of articles, paragraphs and text.
    /// </summary>
    public static DataFrame Table(IReadOnlyList<ArticleDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, dates.Select(date => date.Article.Id)),
            new Int32DataFrameColumn(ColumnNames.Paragraph, dates.Select(date => date.Paragraph < 0 ? null : (int?)date.Paragraph)),
            new StringDataFrameColumn(ColumnNames.Text, dates.Select(date => date.Mention.Text)),
            new Int32DataFrameColumn(ColumnNames.Offset, dates.Select(date => date.Mention.Offset)),
            new DateTimeDataFrameColumn(ColumnNames.Start, dates.Select(date => date.Mention.Start?.ToDateTime(TimeOnly.MinValue))),
            new DateTimeDataFrameColumn(ColumnNames.End, dates.Select(date => date.Mention.End?.ToDateTime(TimeOnly.MinValue))),
            new StringDataFrameColumn(ColumnNames.Granularity,
            dates.Select(date => date.Mention.Granularity?.ToString().ToLowerInvariant())),
            new StringDataFrameColumn(ColumnNames.Basis, dates.Select(date => date.Mention.Basis.ToString().ToLowerInvariant())));
    }

    /// <summary>The moment of publication on the clocks of a time zone (UTC where null); null where it is unknown.</summary>
    internal static DateTime? PublishedIn(this Article article, TimeZoneInfo? zone) => article.Published is not { } published ? null
        : article.PublishedPrecision is null or DatePrecision.Second or DatePrecision.Minute
            ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(published, DateTimeKind.Utc), zone ?? TimeZoneInfo.Utc)
            : published;
}
