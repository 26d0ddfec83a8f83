using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;
using ClusterSums = Analysis.Statistics.RateInterval.ClusterSums;

namespace Analysis;

/// <summary>Whom the articles quote (<see cref="Questions.Speakers"/>).</summary>
internal static class WhoSpeaks
{
    private const int LongestShown = 200;

    public static Result Of(Corpus corpus, string by, int top)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var (groups, quotes) = (Groups.Of(corpus, by, Groups.MostShown), CorpusQuotes.Of(corpus));
        Row[] rows = [.. Turns.Of(groups.Names.Select(name => Top(name, groups.Rows(name), quotes, top).ToArray()))];
        var table = Table(rows);
        return new Result(table, () => SpeakerChart.Of(table, groups.Order), () => Lines(corpus, rows), Sentence(groups, quotes, rows),
            ["speakers are told by rules, not by reading: of sentences that the rules were not made with, four in five were found, and of "
            + "those found one in fifteen was wrong", groups.Few, groups.Approximate, groups.LeftOut, Untold(groups, quotes),
            Copies.Of(corpus)]);
    }

    private static IEnumerable<Row> Top(string? group, int[] articles, CorpusQuotes quotes, int top)
    {
        var told = articles.Select(article => quotes.In(article).Where(quote => quote.Name is not null).ToArray()).ToArray();
        var sizes = default(ClusterSums);
        foreach (var each in told)
        {
            sizes = sizes.WithSize(each.Length);
        }

        return told.SelectMany((each, i) =>
            each.Select(quote => (Article: articles[i], Size: each.Length, Quote: quote))).GroupBy(each =>
            each.Quote.Name!, StringComparer.Ordinal).Select(speaker =>
        {
            var sums = sizes;
            foreach (var article in speaker.GroupBy(each => each.Article))
            {
                sums = sums.WithCount(article.Count(), article.First().Size);
            }

            return new Row(group, 0, speaker.Key, sums, speaker.DistinctBy(each => each.Article).Count(),
                speaker.Count(each => each.Quote.Direct), speaker.First().Article, speaker.First().Quote);
        }).OrderByDescending(row => row.Sums.Count).ThenByDescending(row => row.Documents).ThenBy(row =>
            row.Speaker, StringComparer.Ordinal).Take(top).Select((row, i) => row with { Rank = i + 1 });
    }

    private static DataFrame Table(Row[] rows) => new(
        new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
        new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
        new StringDataFrameColumn(ColumnNames.Speaker, rows.Select(row => row.Speaker)),
        new Int64DataFrameColumn(ColumnNames.Quotes, rows.Select(row => row.Sums.Count)),
        new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Documents)),
        new ShareColumn(ColumnNames.Share, rows.Select(row => (double?)row.Sums.Rate)),
        new ShareColumn(ColumnNames.ShareLow, rows.Select(row => row.Interval?.Low)),
        new ShareColumn(ColumnNames.ShareHigh, rows.Select(row => row.Interval?.High)),
        new ShareColumn(ColumnNames.Direct, rows.Select(row => (double?)row.Direct / row.Sums.Count)),
        new ShareColumn(ColumnNames.DirectLow, rows.Select(row => row.Sums.Articles < Groups.FewestForClaims ? null
        : (double?)WilsonInterval.Of(row.Direct, row.Sums.Count).Low)),
        new ShareColumn(ColumnNames.DirectHigh, rows.Select(row => row.Sums.Articles < Groups.FewestForClaims ? null
        : (double?)WilsonInterval.Of(row.Direct, row.Sums.Count).High)));

    private static DataFrame Lines(Corpus corpus, Row[] rows)
    {
        Row[] inTurn = [.. Turns.Of(rows.GroupBy(row => row.Group ?? "").Select(group => group.ToArray()))];
        var articles = CorpusCounts.Of(corpus).Articles;
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Speaker, inTurn.Select(row => row.First.Speaker)),
            new StringDataFrameColumn(ColumnNames.Verb, inTurn.Select(row => row.First.Verb)),
            new StringDataFrameColumn(ColumnNames.Sentence,
                inTurn.Select(row =>
                Context.OneLine(Sentences.Around(articles[row.Article].Text, row.First.Start, Math.Min(row.First.Length, LongestShown))))),
            new StringDataFrameColumn(ColumnNames.Source, inTurn.Select(row => corpus.Articles[row.Article].Source)),
            new StringDataFrameColumn(ColumnNames.Title, inTurn.Select(row => corpus.Articles[row.Article].Title)),
            new StringDataFrameColumn(ColumnNames.Url, inTurn.Select(row => corpus.Articles[row.Article].Url)));
    }

    private static Markdown Sentence(Groups groups, CorpusQuotes quotes, Row[] rows)
    {
        var all = groups.Names.SelectMany(groups.Rows).Sum(article => quotes.In(article).Count);
        var first = rows.Where(row => row.Rank == 1).ToArray();
        var most = first.Select(row => Markdown.Of($"**{Groups.Shown(row.Speaker)}** in **{Groups.Shown(row.Group)}** "
            + $"({row.Sums.Count:#,0}, {Display.CellText.Shown(100 * row.Sums.Rate)} %)"));
        return all == 0 ? "Nobody is quoted." : first.Length == 0
            ? Markdown.Of($"{Wording.Count(all, "quotation")} {(all == 1 ? "tells" : "tell")} no speaker.")
            : Markdown.Of($"Of {Wording.Count(all, "quotation")} and reports of speech most are of {Wording.List(most)}.");
    }

    private static string? Untold(Groups groups, CorpusQuotes quotes)
    {
        var untold = groups.Names.SelectMany(groups.Rows).Sum(article => quotes.In(article).Count(quote => quote.Name is null));
        return untold == 0 ? null : $"{Wording.Count(untold, "quotation")} without a speaker {(untold == 1 ? "is" : "are")} not counted";
    }

    private sealed record Row(string? Group, int Rank, string Speaker, ClusterSums Sums, int Documents, int Direct, int Article,
        Quote First)
    {
        public RateInterval? Interval => Sums.Articles < Groups.FewestForClaims ? null : Sums.Interval(1);
    }
}
