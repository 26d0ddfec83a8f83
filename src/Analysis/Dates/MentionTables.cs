using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which days the articles talk about. Only mentions with a place on the calendar count: no durations, vague words or unresolved dates.</summary>
public static class MentionTables
{
    // days from publication, and what a reader calls them
    private static readonly (double Until, string Name)[] Buckets =
    [
        (-3652.5, "over 10 years back"), (-365.25, "1 to 10 years back"), (-30.5, "a month to a year back"), (-7, "a week to a month back"), (0, "the week before"),
        (1, "day of publication"), (8, "the week after"), (31.5, "a week to a month ahead"), (366.25, "a month to a year ahead"), (double.PositiveInfinity, "over a year ahead"),
    ];

    /// <summary>The names of the look-back table's buckets, from the farthest past to the farthest future.</summary>
    public static IReadOnlyList<string> BucketNames { get; } = [.. Buckets.Select(bucket => bucket.Name)];

    /// <summary>
    /// One row per source and period that is mentioned: <c>source</c>, <c>period</c> (its start), <c>mentions</c>, <c>articles</c> (that mention it). A mention counts
    /// where it begins, and only if it is no coarser than the step (a month is no day). Periods that nobody mentions have no row. By source, then period.
    /// </summary>
    /// <param name="dates">The mentions, from <see cref="CorpusDates.Dates(Corpus, TimeZoneInfo?)"/>.</param>
    /// <param name="step">Day, week, month or year.</param>
    public static DataFrame MentionsOverTime(IReadOnlyList<ArticleDate> dates, TimeStep step)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentOutOfRangeException.ThrowIfEqual((int)step, (int)TimeStep.Hour, nameof(step));
        var finest = step switch
        {
            TimeStep.Day => DateGranularity.Day, TimeStep.Week => DateGranularity.Week, TimeStep.Month => DateGranularity.Month, _ => DateGranularity.Year,
        };
        var rows = (from date in dates
                    where date.Mention.Start is not null && date.Mention.Granularity <= finest
                    group date by (date.Article.Source, Period: Periods.StartOf(date.Mention.Start!.Value.ToDateTime(TimeOnly.MinValue), step)) into cell
                    select (cell.Key.Source, cell.Key.Period, Mentions: cell.Count(), Articles: cell.Select(date => date.Article.Id).Distinct().Count()))
            .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Period).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Period, rows.Select(row => (DateTime?)row.Period)),
            new Int32DataFrameColumn(ColumnNames.Mentions, rows.Select(row => (int?)row.Mentions)),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => (int?)row.Articles)));
    }

    /// <summary>
    /// How far each source looks back and ahead, one row per source and distance, every distance present: <c>source</c>, <c>bucket</c> (<see cref="BucketNames"/>, in that
    /// order), <c>mentions</c>, <c>share</c> (of the source's mentions, 0 to 1). The distance is from the day of publication to the mention's nearest day. Articles
    /// without a date of publication are left out. By source.
    /// </summary>
    public static DataFrame LookBack(IReadOnlyList<ArticleDate> dates, TimeZoneInfo? zone = null)
    {
        var rows = Distances(dates, zone).SelectMany(source => Buckets.Select((bucket, index) => (source.Source, bucket.Name,
            Count: source.Days.Count(days => days < bucket.Until && (index == 0 || days >= Buckets[index - 1].Until)), Total: source.Days.Length))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new StringDataFrameColumn(ColumnNames.Bucket, rows.Select(row => row.Name)),
            new Int32DataFrameColumn(ColumnNames.Mentions, rows.Select(row => (int?)row.Count)),
            new DoubleDataFrameColumn(ColumnNames.Share, rows.Select(row => (double?)((double)row.Count / row.Total))));
    }

    /// <summary>
    /// One row per source: <c>source</c>, <c>mentions</c>, <c>back</c>, <c>same_day</c> and <c>ahead</c> (mentions before, on and after the day of publication), <c>median_days</c>
    /// (from publication to the mention; negative is back), <c>farthest_back_days</c>, <c>farthest_ahead_days</c> (both from 0). By source.
    /// </summary>
    public static DataFrame LookBackSummary(IReadOnlyList<ArticleDate> dates, TimeZoneInfo? zone = null)
    {
        var rows = Distances(dates, zone);
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int32DataFrameColumn(ColumnNames.Mentions, rows.Select(row => (int?)row.Days.Length)),
            new Int32DataFrameColumn(ColumnNames.Back, rows.Select(row => (int?)row.Days.Count(days => days < 0))),
            new Int32DataFrameColumn(ColumnNames.SameDay, rows.Select(row => (int?)row.Days.Count(days => days == 0))),
            new Int32DataFrameColumn(ColumnNames.Ahead, rows.Select(row => (int?)row.Days.Count(days => days > 0))),
            new DoubleDataFrameColumn(ColumnNames.MedianDays, rows.Select(row => (double?)PublicationTables.Median(row.Days))),
            new DoubleDataFrameColumn(ColumnNames.FarthestBackDays, rows.Select(row => (double?)Math.Max(0, -row.Days[0]))),
            new DoubleDataFrameColumn(ColumnNames.FarthestAheadDays, rows.Select(row => (double?)Math.Max(0, row.Days[^1]))));
    }

    /// <summary>
    /// What the story is about: one row per mention, from all sources, in the order of the days mentioned: <c>start</c>, <c>end</c> (exclusive), <c>granularity</c>, <c>text</c>
    /// (the words), <c>sentence</c> (that holds them), <c>source</c>, <c>article</c> (its id), <c>paragraph</c> (index from 0). Of the same days the finer comes first, then source and place.
    /// </summary>
    /// <param name="dates">The mentions.</param>
    /// <param name="coarsest">Leave out what is coarser than this.</param>
    public static DataFrame Timeline(IReadOnlyList<ArticleDate> dates, DateGranularity coarsest = DateGranularity.Month)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var rows = dates.Where(date => date.Mention.Start is not null && date.Mention.Granularity <= coarsest)
            .OrderBy(date => date.Mention.Start).ThenBy(date => date.Mention.Granularity).ThenBy(date => date.Article.Source, StringComparer.Ordinal)
            .ThenBy(date => date.Article.Id, StringComparer.Ordinal).ThenBy(date => date.Paragraph).ThenBy(date => date.Mention.Offset).ToArray();
        return new DataFrame(
            new DateTimeDataFrameColumn(ColumnNames.Start, rows.Select(row => row.Mention.Start?.ToDateTime(TimeOnly.MinValue))),
            new DateTimeDataFrameColumn(ColumnNames.End, rows.Select(row => row.Mention.End?.ToDateTime(TimeOnly.MinValue))),
            new StringDataFrameColumn(ColumnNames.Granularity, rows.Select(row => row.Mention.Granularity?.ToString().ToLowerInvariant())),
            new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Mention.Text)),
            new StringDataFrameColumn(ColumnNames.Sentence, rows.Select(row => Sentence(row.Article.Paragraphs[row.Paragraph].Text, row.Mention.Offset, row.Mention.Text.Length))),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Article.Source)),
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article.Id)),
            new Int32DataFrameColumn(ColumnNames.Paragraph, rows.Select(row => (int?)row.Paragraph)));
    }

    /// <summary>The sentence of a text that holds some characters of it.</summary>
    internal static string Sentence(string text, int offset, int length)
    {
        var start = offset;
        while (start > 0 && !Ends(text, start - 1))
        {
            start--;
        }

        var end = offset + length;
        while (end < text.Length && !Ends(text, end))
        {
            end++;
        }

        // closing quotation marks belong to the sentence before them
        while (end < text.Length && (Ends(text, end) || text[end] is '”' or '」' or '』' or '"'))
        {
            end++;
        }

        return text[start..end].TrimStart('”', '」', '』', '"', ' ').TrimEnd();
    }

    private static bool Ends(string text, int at) => text[at] is '。' or '！' or '？' or '!' or '?' or '\n'
        || (text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && at > 2 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]));

    private static (string? Source, double[] Days)[] Distances(IReadOnlyList<ArticleDate> dates, TimeZoneInfo? zone)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return
        [
            .. (from date in dates
               let published = date.Article.PublishedIn(zone)
               where published is not null && date.Mention is { Start: not null, End: not null }
               let today = DateOnly.FromDateTime(published.Value).DayNumber
               let days = date.Mention.Start!.Value.DayNumber > today ? date.Mention.Start.Value.DayNumber - today : Math.Min(0, date.Mention.End!.Value.DayNumber - 1 - today)
               group (double)days by date.Article.Source into source
               select (source.Key, source.Order().ToArray())).OrderBy(row => row.Key, StringComparer.Ordinal),
        ];
    }
}
