using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The days that more than one source talks about.</summary>
public static class SharedDays
{
    /// <summary>
    /// One row per mention of a day, month or other period that at least two sources mention, in the order of the periods: <c>start</c>, <c>granularity</c>, <c>source</c>,
    /// <c>text</c> (the words that name it), <c>sentence</c>, <c>article</c> (its id), <c>url</c>. Within a period by source (ordinal), then in the order of the mentions.
    /// Empty where no two sources mention the same one.
    /// </summary>
    /// <param name="dates">The mentions, from <see cref="CorpusDates.Dates(Corpus, TimeZoneInfo?)"/>.</param>
    public static DataFrame Find(IReadOnlyList<ArticleDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var rows = dates
            .Where(date => date.Mention is { Start: not null, Granularity: not null })
            .GroupBy(date => (date.Mention.Start, date.Mention.End, date.Mention.Granularity))
            .Where(period => period.Select(date => date.Article.Source).Distinct().Count() > 1)
            .OrderBy(period => period.Key.Start).ThenBy(period => period.Key.Granularity)
            .SelectMany(period => period.OrderBy(date => date.Article.Source, StringComparer.Ordinal))
            .ToArray();
        return new DataFrame(
            new DateTimeDataFrameColumn(ColumnNames.Start, rows.Select(row => row.Mention.Start?.ToDateTime(TimeOnly.MinValue))),
            new StringDataFrameColumn(ColumnNames.Granularity, rows.Select(row => row.Mention.Granularity?.ToString().ToLowerInvariant())),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Article.Source)),
            new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Mention.Text)),
            new StringDataFrameColumn(ColumnNames.Sentence, rows.Select(row => MentionTables.Sentence(row.Article.Paragraphs[row.Paragraph].Text, row.Mention.Offset, row.Mention.Text.Length))),
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article.Id)),
            new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Article.Url)));
    }
}
