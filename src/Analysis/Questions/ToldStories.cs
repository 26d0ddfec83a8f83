using System.Globalization;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which articles tell the same story, and who had it first (<see cref="Questions.Stories"/>).</summary>
internal static class ToldStories
{
    private const int ShortestPassage = 15;
    private const int ShortestPassageWords = 8;
    private const int MostLines = 500;

    public static Result Of(Corpus corpus, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = Groups.Of(corpus, by);
        var stories = Analysis.Stories.Of(corpus)
            .Select(story => new Story([.. story.Select(row => (corpus.Articles[row], groups.Of(row)))]))
            .OrderByDescending(story => story.Groups).ThenByDescending(story => story.Articles.Length)
            .ThenBy(story => story.Articles[0].Article.Published ?? DateTime.MaxValue)
                .ThenBy(story => story.Articles[0].Article.Id, StringComparer.Ordinal).ToArray();
        var table = Table(stories);
        return new Result(table, () => StoryChart.Of(table, groups.Order), () => Lines(stories), Answer(stories, corpus.Articles.Count, by),
            Cautions(corpus, stories));
    }

    private static DataFrame Table(Story[] stories)
    {
        var rows = stories.Index()
            .SelectMany(story =>
                story.Item.Articles.Select((each, rank) => (Number: story.Index + 1, story.Item, Rank: rank + 1, each.Article, each.Group)))
            .ToArray();
        return new DataFrame(
            new Int32DataFrameColumn(ColumnNames.Story, rows.Select(row => row.Number)),
            new Int32DataFrameColumn(ColumnNames.Rank, rows.Select(row => row.Rank)),
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Group)),
            new DateTimeDataFrameColumn(ColumnNames.Published, rows.Select(row => row.Article.Published)),
            new DoubleDataFrameColumn(ColumnNames.HoursLater, rows.Select(row => row.Item.Later(row.Article)?.TotalHours)),
            new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => row.Article.Title)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Article.Source)),
            new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Article.Url)));
    }

    // In which words: what articles of a story share, the longest of each pair.
    private static DataFrame Lines(Story[] stories)
    {
        var rows = stories.Index().Where(story => story.Item.Groups > 1)
            .SelectMany(story => SharedPassages.Find([.. story.Item.Articles.Select(each => each.Article)], ShortestPassage,
                acrossSources: true, minimumWords: ShortestPassageWords)
            .DistinctBy(passage => (passage.Article.Id, passage.Other.Id)).Select(passage => (Number: story.Index + 1, Passage: passage)))
                .Take(MostLines).ToArray();
        StringDataFrameColumn Texts(string name, Func<SharedPassage, string?> text) => new(name, rows.Select(row => text(row.Passage)));
        return new DataFrame(
            new Int32DataFrameColumn(ColumnNames.Story, rows.Select(row => row.Number)),
            Texts(ColumnNames.Text, passage => Context.OneLine(passage.Text)),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(row => row.Passage.Characters)),
            Texts(ColumnNames.Source, passage => passage.Article.Source), Texts(ColumnNames.Url, passage => passage.Article.Url),
            Texts(ColumnNames.OtherSource, passage => passage.Other.Source), Texts(ColumnNames.OtherUrl, passage => passage.Other.Url));
    }

    private static Markdown Answer(Story[] stories, int articles, string by)
    {
        var shared = stories.Count(story => story.Groups > 1);
        if (stories.Length == 0)
        {
            return articles == 1 ? "There is one article only: no other tells the same story."
                : Markdown.Of($"No two of the {Wording.Count(articles, "article")} tell the same story.");
        }

        var many = Markdown.Of($"{Wording.Count(stories.Sum(story => story.Articles.Length), "article")} of {articles:#,0} tell "
            + $"{Wording.Count(stories.Length, "story")} that others tell too, {shared:#,0} of them in more than one {by}.");
        return shared == 0 ? many
            : Markdown.Of($"{many} In most: **{Groups.Shown(stories[0].Articles[0].Article.Title)}**, "
            + $"{Wording.Count(stories[0].Articles.Length, "article")} of "
            + $"{Wording.Count(stories[0].Groups, by == ColumnNames.Source ? "source" : "group")}{First(stories[0])}.");
    }

    private static Markdown First(Story story) => story.First is { } first
        ? Markdown.Of($"; first **{Groups.Shown(first.Group)}**, on "
        + $"{first.Article.Published!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")
        : Markdown.Of($"; who was first cannot be told from the dates");

    private static IEnumerable<string?> Cautions(Corpus corpus, Story[] stories)
    {
        yield return stories.Length == 0 ? null : "stories are told by words and days: some are two, and some are missed";
        yield return corpus.Articles.Count(article => article.Published is null) is > 0 and var undated
            ? $"{Wording.Count(undated, "article")} without a date stand{(undated == 1 ? "s" : "")} last in a story" : null;
        yield return Copies.Of(corpus);
        yield return stories.Any(story => story.Articles.Any(each => each.Article.PublishedPrecision >= DatePrecision.Day))
            ? "where only the day is known, the order within it is not" : null;
    }

    // Articles of one story in the order of publication, with their groups.
    private sealed record Story((Article Article, string? Group)[] Articles)
    {
        public int Groups { get; } = Articles.Select(each => each.Group).Distinct(StringComparer.Ordinal).Count();

        // Who was first; null where the dates do not tell.
        public (Article Article, string? Group)? First => Articles[0].Article.Published is { } first && Articles.Skip(1)
            .All(each => each.Group == Articles[0].Group || IsLater(each.Article, first)) ? Articles[0] : null;

        public TimeSpan? Later(Article article) => article.Published - Articles[0].Article.Published;

        private bool IsLater(Article article, DateTime first) => article.Published is { } time
            && (article.PublishedPrecision < DatePrecision.Day && Articles[0].Article.PublishedPrecision < DatePrecision.Day ? time > first
            : time.Date > first.Date);
    }
}
