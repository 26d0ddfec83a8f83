using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>When the articles were published. Times are told in one time zone, UTC where none is given, never the machine's; articles without a date of publication are left out.</summary>
public static class PublicationTables
{
    /// <summary>
    /// One row per source and period, empty periods between the first and the last of all sources filled: <c>source</c> (null where unknown), <c>period</c> (its
    /// start), <c>count</c> (articles on the topic), <c>total</c> (all articles of the source in the period), <c>share</c> (count / total, 0 to 1;
    /// null where total is 0). By source (ordinal, null first), then period.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="step">How long a period is.</param>
    /// <param name="topic">Which articles are on the topic; all where null.</param>
    /// <param name="zone">The time zone; UTC where null.</param>
    /// <exception cref="ArgumentException">There would be more than a million periods.</exception>
    public static DataFrame ArticlesOverTime(this Corpus corpus, TimeStep step, Func<Article, bool>? topic = null, TimeZoneInfo? zone = null)
    {
        var articles = Dated(corpus, zone);
        var periods = Periods.Between(articles.Select(entry => entry.Published), step);
        var rows = (from source in BySource(articles)
                    let counts = source.ToLookup(entry => Periods.StartOf(entry.Published, step))
                    from period in periods
                    select (Source: source.Key, Period: period, Count: counts[period].Count(entry => topic is null || topic(entry.Article)), Total: counts[period].Count())).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Period, rows.Select(row => (DateTime?)row.Period)),
            new Int32DataFrameColumn(ColumnNames.Count, rows.Select(row => (int?)row.Count)),
            new Int32DataFrameColumn(ColumnNames.Total, rows.Select(row => (int?)row.Total)),
            new DoubleDataFrameColumn(ColumnNames.Share, rows.Select(row => row.Total == 0 ? null : (double?)((double)row.Count / row.Total))));
    }

    /// <summary>
    /// One row per source: <c>source</c>, <c>articles</c>, <c>dated</c> (those with a date), <c>first</c> and <c>last</c> publication (null where none is dated),
    /// <c>longest_gap_days</c> (between two articles in a row; null below two). By source, ordinal.
    /// </summary>
    public static DataFrame PublicationSpans(this Corpus corpus, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = corpus.Articles.GroupBy(article => article.Source).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Source: group.Key, Articles: group.Count(), Times: group.Select(article => article.PublishedIn(zone)).OfType<DateTime>().Order().ToArray())).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => (int?)row.Articles)),
            new Int32DataFrameColumn(ColumnNames.Dated, rows.Select(row => (int?)row.Times.Length)),
            new DateTimeDataFrameColumn(ColumnNames.First, rows.Select(row => row.Times.Length == 0 ? null : (DateTime?)row.Times[0])),
            new DateTimeDataFrameColumn(ColumnNames.Last, rows.Select(row => row.Times.Length == 0 ? null : (DateTime?)row.Times[^1])),
            new DoubleDataFrameColumn(ColumnNames.LongestGapDays, rows.Select(row => row.Times.Length < 2 ? null : (double?)row.Times.Zip(row.Times.Skip(1), (a, b) => (b - a).TotalDays).Max())));
    }

    /// <summary>
    /// One row per run of periods in which a source published nothing, between its own first and last article: <c>source</c>, <c>start</c>, <c>end</c> (exclusive),
    /// <c>periods</c>. By source, then start.
    /// </summary>
    public static DataFrame PublicationGaps(this Corpus corpus, TimeStep step, TimeZoneInfo? zone = null)
    {
        var rows = new List<(string? Source, DateTime Start, DateTime End, int Periods)>();
        foreach (var source in BySource(Dated(corpus, zone)))
        {
            var seen = source.Select(entry => Periods.StartOf(entry.Published, step)).ToHashSet();
            foreach (var period in Periods.Between(seen, step).Where(period => !seen.Contains(period)))
            {
                if (rows.Count > 0 && rows[^1] is var last && last.Source == source.Key && last.End == period)
                {
                    rows[^1] = (last.Source, last.Start, Periods.Next(period, step), last.Periods + 1);
                }
                else
                {
                    rows.Add((source.Key, period, Periods.Next(period, step), 1));
                }
            }
        }

        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Start, rows.Select(row => (DateTime?)row.Start)),
            new DateTimeDataFrameColumn(ColumnNames.End, rows.Select(row => (DateTime?)row.End)),
            new Int32DataFrameColumn(ColumnNames.Periods, rows.Select(row => (int?)row.Periods)));
    }

    /// <summary>
    /// One row per pair of sources with a story in common: <c>source</c>, <c>other</c>, <c>stories</c> (that both have), <c>first</c> (stories that the source had
    /// first; ties count half), <c>median_lag_hours</c> (how much later the other had it; negative where it was earlier). A source's first article on a story
    /// counts; articles known only to the day or coarser are left out, for their hours would be made up. By source, then other, each pair once.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="story">The story that an article is on, or null where it is on none.</param>
    public static DataFrame PublicationLags(this Corpus corpus, Func<Article, string?> story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(story);
        var firsts = (from article in corpus.Articles
                      where article is { Published: not null, Source: not null, PublishedPrecision: null or DatePrecision.Second or DatePrecision.Minute }
                      let name = story(article)
                      where name is not null
                      group article.Published!.Value by (Story: name, Source: article.Source!) into times
                      select (times.Key.Story, times.Key.Source, Time: times.Min())).ToArray();
        var rows = (from one in firsts
                    join two in firsts on one.Story equals two.Story
                    where string.CompareOrdinal(one.Source, two.Source) < 0
                    group (two.Time - one.Time).TotalHours by (one.Source, Other: two.Source) into pair
                    select pair).OrderBy(pair => pair.Key.Source, StringComparer.Ordinal).ThenBy(pair => pair.Key.Other, StringComparer.Ordinal)
            .Select(pair => (pair.Key.Source, pair.Key.Other, Lags: pair.Order().ToArray())).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => row.Other)),
            new Int32DataFrameColumn(ColumnNames.Stories, rows.Select(row => (int?)row.Lags.Length)),
            new DoubleDataFrameColumn(ColumnNames.First, rows.Select(row => (double?)row.Lags.Sum(lag => lag > 0 ? 1 : lag == 0 ? 0.5 : 0))),
            new DoubleDataFrameColumn(ColumnNames.MedianLagHours, rows.Select(row => (double?)Median(row.Lags))));
    }

    /// <summary>The middle of ordered values; of an even number the mean of the middle two.</summary>
    internal static double Median(double[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    private static (Article Article, DateTime Published)[] Dated(Corpus corpus, TimeZoneInfo? zone)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. from article in corpus.Articles let published = article.PublishedIn(zone) where published is not null select (article, published.Value)];
    }

    private static IEnumerable<IGrouping<string?, (Article Article, DateTime Published)>> BySource((Article Article, DateTime Published)[] articles) =>
        articles.GroupBy(entry => entry.Article.Source).OrderBy(group => group.Key, StringComparer.Ordinal);
}
