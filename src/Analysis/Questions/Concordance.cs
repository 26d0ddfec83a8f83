using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Every line in which a topic is written (<see cref="Questions.Find"/>).</summary>
internal static class Concordance
{
    public static Result Of(Corpus corpus, string topic, string by, int width)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        if (string.IsNullOrWhiteSpace(topic))
        {
            return new Result(Table([]), () => HouseTheme.Empty("Where in the articles it stands", "no word was asked for"),
                () => Table([]), "No word was asked for.", []);
        }

        corpus = Chooser.Ground(corpus, topic);
        var groups = Groups.Of(corpus, by);
        var asked = Topic.Of(topic, CorpusWords.Of(corpus));
        var lines = new ConcordanceLine[corpus.Articles.Count][];
        var counts = TopicCounts.Of(corpus, asked, (counts, place, text) => lines[place] = LinesOf(counts, place, text, width));
        return new Result(Table([.. counts.Having.SelectMany(place => lines[place])]),
            () => ContextCharts.Strips(Places(counts, groups), topic, groups.Order), () => Lines(counts, groups, width),
            counts.Sentence(groups, CorpusWords.Of(corpus).Topics.Shown(topic), Glosses.Of(corpus)),
            [groups.Few, groups.Approximate, Copies.Of(corpus), counts.BeyondCounted]);
    }

    /// <summary>The lines without ids, each group's in turn, so that the first rows show all groups: <c>source</c>, <c>published</c>,
    /// <c>left</c>, <c>match</c>, <c>right</c>, <c>url</c>.</summary>
    public static DataFrame Lines(TopicCounts counts, Groups groups, int width) =>
        Table([.. Turns.Of(groups.Names.Zip(Together(counts, groups, width)).Select(group => group.Second))])
            .Select(ColumnNames.Source, ColumnNames.Published, ColumnNames.Left, ColumnNames.Match, ColumnNames.Right, ColumnNames.Url);

    private static ConcordanceLine[] LinesOf(TopicCounts counts, int article, string text, int width) =>
        [.. counts.Places(article).Select(place => ConcordanceLine.At(counts.Articles[article], text, place.Start, place.Length, width))];

    private static IEnumerable<ConcordanceLine[]> Together(TopicCounts counts, Groups groups, int width)
    {
        var lines = counts.Read().ToDictionary(read => read.Place, read => LinesOf(counts, read.Place, read.Text, width));
        return groups.Names.Select(name => groups.Rows(name).Where(lines.ContainsKey).SelectMany(row => lines[row]).ToArray());
    }

    private static DataFrame Table(IReadOnlyList<ConcordanceLine> lines) => new(
        new StringDataFrameColumn(ColumnNames.Article, lines.Select(line => line.Article.Id)),
        new StringDataFrameColumn(ColumnNames.Source, lines.Select(line => line.Article.Source)),
        new DateTimeDataFrameColumn(ColumnNames.Published, lines.Select(line => line.Article.Published)),
        new StringDataFrameColumn(ColumnNames.Left, lines.Select(line => line.Left)),
        new StringDataFrameColumn(ColumnNames.Match, lines.Select(line => line.Match)),
        new StringDataFrameColumn(ColumnNames.Right, lines.Select(line => line.Right)),
        new StringDataFrameColumn(ColumnNames.Url, lines.Select(line => line.Article.Url)));

    // What the chart reads: one row per occurrence, its place as a share of the article.
    private static DataFrame Places(TopicCounts counts, Groups groups)
    {
        var rows = counts.Read()
            .SelectMany(read => counts.Places(read.Place)
                .Select(place => (Article: read.Place, Position: (double)place.Start / read.Text.Length))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => counts.Articles[row.Article].Id)),
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => groups.Of(row.Article))),
            new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => counts.Articles[row.Article].Title)),
            new DoubleDataFrameColumn(ColumnNames.Position, rows.Select(row => row.Position)));
    }
}
