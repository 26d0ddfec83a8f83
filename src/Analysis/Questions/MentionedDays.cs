using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which days the texts mention (<see cref="Questions.Days"/>).</summary>
internal static class MentionedDays
{
    private const DateGranularity Coarsest = DateGranularity.Year;

    public static Result Of(Corpus corpus, string by, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = Groups.Of(corpus, by, Groups.MostShown);
        var dates = groups.Names.SelectMany(groups.Rows).Order()
            .SelectMany(row => corpus.Articles[row].Dates(zone).Select(date => new Mention(groups.Of(row), date))).ToArray();
        Mention[] placed = [.. InOrder(dates.Where(date => date.Date.Mention.Start is not null
            && date.Date.Mention.Granularity <= Coarsest))];
        var table = Table(placed);
        return new Result(table, () => MentionTimelineChart.Of(table, groups.Order), () => Table(Together(placed)), Sentence(dates, placed),
            [groups.Few, groups.LeftOut, Contradictions(dates)]);
    }

    // Days before longer periods, those first that most articles talk about: a mention of each, then a second of each.
    private static IEnumerable<Mention> InOrder(IEnumerable<Mention> dates) => Turns.Of(dates
        .GroupBy(date => (date.Date.Mention.Start, date.Date.Mention.End, date.Date.Mention.Granularity))
        .Select(period => (period.Key, Mentions: period.ToArray(), Articles: period.DistinctBy(date => date.Date.Article.Id).Count()))
        .OrderBy(period => period.Key.Granularity).ThenByDescending(period => period.Articles).ThenBy(period => period.Key.Start)
            .ThenBy(period => period.Key.End)
        .Select((period, number) => OfGroupsInTurn(period.Mentions, number).Select(date => date with { Articles = period.Articles })
            .ToArray()));

    // The groups in turn; each period begins with another one, so that the first rows are of all.
    private static IEnumerable<Mention> OfGroupsInTurn(Mention[] period, int number)
    {
        var groups = period.GroupBy(date => date.Group ?? "").Select(group => group.ToArray()).ToArray();
        return Turns.Of(groups[(number % groups.Length)..].Concat(groups[..(number % groups.Length)]));
    }

    // What more than one group mentions: of each period one line of each group.
    private static Mention[] Together(Mention[] placed) => [.. placed
        .GroupBy(date => (date.Date.Mention.Start, date.Date.Mention.End, date.Date.Mention.Granularity))
        .Where(period => period.Select(date => date.Group).Distinct().Count() > 1)
        .SelectMany(period => period.DistinctBy(date => date.Group))];

    private static DataFrame Table(IReadOnlyList<Mention> rows) => new(
        new DateTimeDataFrameColumn(ColumnNames.Start, rows.Select(row => row.Date.Mention.Start?.ToDateTime(TimeOnly.MinValue))),
        new DateTimeDataFrameColumn(ColumnNames.End, rows.Select(row => row.Date.Mention.End?.ToDateTime(TimeOnly.MinValue))),
        new StringDataFrameColumn(ColumnNames.Granularity, rows.Select(row => row.Date.Mention.Granularity?.ToString().ToLowerInvariant())),
        new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Articles)),
        new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Date.Mention.Text)),
        new StringDataFrameColumn(ColumnNames.Sentence,
        rows.Select(row => Sentences.Around(row.Date.Text, row.Date.Mention.Offset, row.Date.Mention.Text.Length))),
        new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
        new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => row.Date.Article.Title)),
        new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Date.Article.Url)));

    private static Markdown Sentence(Mention[] dates, Mention[] placed)
    {
        var most = Array.Find(placed, date => date.Date.Mention.Granularity == DateGranularity.Day); // in the order of the table
        var day = most is not { Articles: > 1 } ? "" : Markdown.Of($"; the day that most articles mention is "
            + $"**{most.Date.Mention.Start:yyyy-MM-dd}** ({Wording.Count(most.Articles, "article")})");
        return dates.Length == 0 ? "No date is mentioned." : Markdown.Of($"{Wording.Count(dates.Length, "date")} are mentioned, "
            + $"{placed.Length:#,0} of them with a place on the calendar{day}.");
    }

    private static string? Contradictions(Mention[] dates)
    {
        var wrong = dates.Where(date => date.Date.Mention.Problem is not null).ToArray();
        return wrong.Length == 0 ? null
            : $"{Wording.Count(wrong.Length, "date")} cannot be as written: "
            + $"{string.Join("; ", wrong.Take(2).Select(date => date.Date.Mention.Problem!.TrimEnd('.')))}{(wrong.Length > 2 ? " …" : "")}";
    }

    private sealed record Mention(string? Group, ArticleDate Date, int Articles = 0);
}
