using System.Globalization;
using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;
using ClusterSums = Analysis.Statistics.RateInterval.ClusterSums;

namespace Analysis;

/// <summary>How often a topic is written over time (<see cref="Questions.Track"/>).</summary>
internal static class Tracking
{
    private const double Per = 10_000;

    public static Result Of(Corpus corpus, string? topic, string by, TimeStep? step, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        topic ??= corpus.Choice?.Topic ?? "";
        var ground = topic.Length == 0 ? corpus : Chooser.Ground(corpus, topic);
        var (all, groups) = (Groups.Of(ground, by), Groups.Of(ground, by, Groups.MostShown));
        var asked = topic.Length == 0 ? null : Topic.Of(topic, CorpusWords.Of(corpus));
        var table = Periods(ground, asked, groups, step, zone);
        var counts = asked is null ? null : TopicCounts.Of(ground, asked);
        var events = new EventLines(EventTable.Of(corpus).Events);
        return new Result(
            table,
            () => asked is null ? PublicationChart.Of(table, groups.Order, events) : TermTrendChart.Of(table, topic, groups.Order, events),
            () => asked is null ? Description.Lines(ground) : Concordance.Lines(counts!, groups, 40),
            asked is null ? Published(ground, groups)
            : Markdown.Of($"{counts!.Sentence(all, CorpusWords.Of(corpus).Topics.Shown(topic), Glosses.Of(corpus))}{Peak(table)}"),
            [groups.Few, asked is null ? null : groups.Approximate, groups.LeftOut, Undated(ground), asked is null ? null
                : Copies.Of(ground), asked is null ? null : counts!.BeyondCounted]);
    }

    /// <summary>The table of <see cref="Questions.Track"/>.</summary>
    public static DataFrame Periods(Corpus corpus, Topic? topic, Groups groups, TimeStep? step, TimeZoneInfo zone)
    {
        var (articles, length) = (corpus.Articles, step ?? TimeSteps.For(corpus));
        var counts = topic is null ? null : TopicCounts.Of(corpus, topic);
        var sizes = topic is null ? null : CorpusCounts.Of(corpus).Sizes;
        var starts = articles.Select(article => article.PublishedIn(zone) is { } time ? (DateTime?)Analysis.Periods.StartOf(time, length)
            : null).ToArray();
        var periods = Analysis.Periods.Between(groups.Names.SelectMany(groups.Rows).Select(row => starts[row]).OfType<DateTime>(), length);
        var rows = groups.Names.SelectMany(name =>
        {
            var cells = groups.Rows(name).ToLookup(row => starts[row]);
            return periods.Select(period => (DateTime?)period).Concat(cells.Contains(null) ? [null] : [])
                .Select(period => new Row(name, period, cells[period].ToArray()));
        }).ToArray();
        ClusterSums Sums(Row row) =>
            row.Articles.Aggregate(default(ClusterSums), (sums, each) => sums.WithSize(sizes![each])
                .WithCount(counts!.Of(each), sizes[each]));
        ClusterSums[] all = topic is null ? [.. rows.Select(_ => default(ClusterSums))] : [.. rows.Select(Sums)];
        int Documents(Row row) => counts is null ? row.Articles.Length : row.Articles.Count(each => counts.Of(each) > 0);
        return Table(rows, all, [.. rows.Select(Documents)]);
    }

    private static DataFrame Table(Row[] rows, ClusterSums[] sums, int[] documents)
    {
        RateInterval? Interval(int i) => sums[i].Articles < Groups.FewestForClaims ? null : sums[i].Interval(1);
        WilsonInterval? Share(int i) => rows[i].Articles.Length == 0 ? null : WilsonInterval.Of(documents[i], rows[i].Articles.Length);
        var places = Enumerable.Range(0, rows.Length).ToArray();
        DoubleDataFrameColumn Numbers(string name, Func<int, double?> value) => new(name, places.Select(value));
        ShareColumn Shares(string name, Func<int, double?> value) => new(name, places.Select(value));
        return new DataFrame(
            new DateTimeDataFrameColumn(ColumnNames.Period, rows.Select(row => row.Period)),
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Articles.Length)),
            new Int32DataFrameColumn(ColumnNames.Documents, documents),
            Shares(ColumnNames.Share, i => rows[i].Articles.Length == 0 ? null : (double)documents[i] / rows[i].Articles.Length),
            Shares(ColumnNames.ShareLow, i => Share(i)?.Low),
            Shares(ColumnNames.ShareHigh, i => Share(i)?.High),
            new Int64DataFrameColumn(ColumnNames.Count, sums.Select(each => each.Count)),
            new Int64DataFrameColumn(ColumnNames.Tokens, sums.Select(each => each.Tokens)),
            Numbers(ColumnNames.Rate, i => sums[i].Tokens == 0 ? null : Per * sums[i].Rate),
            Numbers(ColumnNames.RateLow, i => Per * Interval(i)?.Low),
            Numbers(ColumnNames.RateHigh, i => Per * Interval(i)?.High));
    }

    // The period with most uses.
    private static string Peak(DataFrame table)
    {
        var periods = Enumerable.Range(0, (int)table.Rows.Count).Where(row => table[ColumnNames.Period][row] is DateTime)
            .GroupBy(row => (DateTime)table[ColumnNames.Period][row], row => (long)table[ColumnNames.Count][row])
                .Select(period => (Start: period.Key, Uses: period.Sum())).ToArray();
        return periods.Length < 2 || periods.Max(period => period.Uses) == 0 ? "" : periods.MaxBy(period => period.Uses) is var most
            && periods.Count(period => period.Uses == most.Uses) > 1 ? ""
            : string.Create(CultureInfo.InvariantCulture,
            $" Most of them in the period from {most.Start:yyyy-MM-dd} on: {Wording.Count(most.Uses, "time")}.");
    }

    private static Markdown Published(Corpus corpus, Groups groups)
    {
        var dated = corpus.Articles.Select(article => article.Published).OfType<DateTime>().Order().ToArray();
        if (dated.Length == 0)
        {
            return Markdown.Of($"None of the {Wording.Count(corpus.Articles.Count, "article")} is dated.");
        }

        var when = dated[0].Date == dated[^1].Date ? "on" : $"from {dated[0].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} to";
        return Markdown.Of($"{Wording.Count(dated.Length, "dated article")} came out {when} {dated[^1]:yyyy-MM-dd}: "
                + $"{Wording.List(groups.Names.Select(name => Markdown.Of($"**{Groups.Shown(name)}** {groups.Rows(name).Length:#,0}")))}.");
    }

    private static string? Undated(Corpus corpus) => corpus.Articles.Count(article => article.Published is null) is > 0 and var none
        ? $"{Wording.Count(none, "article")} without a date {(none == 1 ? "stands" : "stand")} in no period" : null;

    private sealed record Row(string? Group, DateTime? Period, int[] Articles);
}
