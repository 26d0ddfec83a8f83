using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How far articles look back and ahead (<see cref="Questions.LookBack"/>).</summary>
internal static class LookingBack
{
    // days from publication, and what a reader calls them
    private static readonly (double Until, string Name)[] Buckets =
    [
        (-3652.5, "over 10 years back"), (-365.25, "1 to 10 years back"), (-30.5, "a month to a year back"), (-7, "a week to a month back"),
            (0, "the week before"),
        (1, "day of publication"), (8, "the week after"), (31.5, "a week to a month ahead"), (366.25, "a month to a year ahead"),
        (double.PositiveInfinity, "over a year ahead"),
    ];

    public static Result Of(Corpus corpus, string by, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = Groups.Of(corpus, by, Groups.MostShown);
        var all = groups.Names.Select(name => (Group: name, Mentions: groups.Rows(name)
            .SelectMany(row => Distances(corpus.Articles[row], zone)).ToArray())).Where(group => group.Mentions.Length > 0).ToArray();
        var rows = Turns.Of(all.Select(group => Buckets.Select((bucket, i) =>
        {
            var own = group.Mentions.Where(mention => mention.Days < bucket.Until && (i == 0 || mention.Days >= Buckets[i - 1].Until))
                .ToArray();
            return (group.Group, bucket.Name, own.Length, Share: (double)own.Length / group.Mentions.Length,
                Articles: own.Select(mention => mention.Date.Article.Id).Distinct().Count());
        }).ToArray())).ToArray();
        var table = new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
            new StringDataFrameColumn(ColumnNames.Bucket, rows.Select(row => row.Name)),
            new Int32DataFrameColumn(ColumnNames.Mentions, rows.Select(row => row.Length)),
            new ShareColumn(ColumnNames.Share, rows.Select(row => (double?)row.Share)),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Articles)));
        var undated = corpus.Articles.Count(article => article.Published is null);
        return new Result(
            table, () => LookBackChart.Of(table, groups.Order), () =>
            Lines([.. Turns.Of(all.Select(group => Farthest(group.Group, group.Mentions).ToArray()))]), Sentence(all),
            [groups.Few, groups.LeftOut, undated == 0 ? null
            : $"{Wording.Count(undated, "article")} without a date of publication take{(undated == 1 ? "s" : "")} no part"]);
    }

    private static IEnumerable<Mention> Distances(Article article, TimeZoneInfo zone)
    {
        if (article.PublishedIn(zone) is not { } published)
        {
            return [];
        }

        var today = DateOnly.FromDateTime(published).DayNumber;
        return from date in article.Dates(zone)
               where date.Mention is { Start: not null, End: not null }
               let start = date.Mention.Start!.Value.DayNumber
               select new Mention(date, start > today ? start - today : Math.Min(0, date.Mention.End!.Value.DayNumber - 1 - today));
    }

    private static IEnumerable<(string? Group, Mention Mention)> Farthest(string? group, Mention[] mentions)
    {
        var ordered = mentions.OrderBy(mention => mention.Days).ToArray();
        return ordered.Take(3).Concat(ordered.Skip(3).Reverse().Take(3).Where(mention => mention.Days > 0))
            .Select(mention => (group, mention));
    }

    private static DataFrame Lines((string? Group, Mention Mention)[] rows) => new(
        new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
        new DoubleDataFrameColumn(ColumnNames.Days, rows.Select(row => row.Mention.Days)),
        new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Mention.Date.Mention.Text)),
        new StringDataFrameColumn(ColumnNames.Sentence,
        rows.Select(row => Sentences.Around(row.Mention.Date.Text, row.Mention.Date.Mention.Offset, row.Mention.Date.Mention.Text.Length))),
        new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => row.Mention.Date.Article.Title)),
        new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Mention.Date.Article.Url)));

    // Shares, for the groups have different numbers of mentions.
    private static Markdown Sentence((string? Group, Mention[] Mentions)[] all)
    {
        double PerCent(Mention[] mentions) => 100.0 * mentions.Count(mention => mention.Days < 0) / mentions.Length;
        var shares = all.Take(4).Select(group =>
            Markdown.Of($"**{Groups.Shown(group.Group)}** {PerCent(group.Mentions):0} % of {group.Mentions.Length:#,0}"));
        return all.Length == 0 ? "No date can be placed before or after a day of publication."
            : Markdown.Of($"Of the mentioned dates these shares lie before the day of publication: {Wording.List(shares)}"
            + $"{(all.Length > 4 ? FormattableString.Invariant($", and {all.Length - 4} more in the table") : "")}.");
    }

    private sealed record Mention(ArticleDate Date, double Days);
}
