using Analysis.Frames;

namespace Analysis;

/// <summary>Where the words of a topic stand in the articles of a corpus.</summary>
internal sealed class TopicCounts
{
    private readonly CorpusCounts counts;
    private readonly List<WordFinder.Place>[] places;

    private TopicCounts(CorpusCounts counts, List<WordFinder.Place>[] places) => (this.counts, this.places) = (counts, places);

    /// <summary>The articles, with their titles, in the corpus's order.</summary>
    public IReadOnlyList<Article> Articles => counts.Articles;

    /// <summary>Looks the topic up in the groups' articles.</summary>
    public static TopicCounts Of(Corpus corpus, Topic topic, Groups groups)
    {
        var counts = CorpusCounts.Of(corpus);
        var places = new List<WordFinder.Place>[counts.Articles.Count];
        Array.Fill(places, []);
        EachArticle.Do([.. groups.Names.SelectMany(groups.Rows)], row => places[row] = topic.PlacesIn(counts.Articles[row]));
        return new TopicCounts(counts, places);
    }

    /// <summary>How often it stands in the article at a place of the corpus.</summary>
    public int Of(int article) => places[article].Count;

    /// <summary>Where it stands there.</summary>
    public IReadOnlyList<WordFinder.Place> Places(int article) => places[article];

    /// <summary>How often each group writes it, in a sentence.</summary>
    public Markdown Sentence(Groups groups, string topic, Glosses glosses)
    {
        var rows = CountedWord.InEach(groups, 1, topic, Of, counts.Sizes).ToArray();
        var (all, documents, articles) = (rows.Sum(row => row.Sums.Count), rows.Sum(row => row.Documents), groups.Names.Sum(name => groups.Rows(name).Length));
        var said = rows.Where(row => row.Sums.Tokens > 0).OrderByDescending(row => Math.Round(row.Sums.Rate, 12)).Take(4)
            .Select(row => Markdown.Of($"**{Groups.Shown(row.Group)}** {row.Sums.Count:#,0} ({Rate(row)} per 10,000 words{Interval(row)})")).ToList();
        said.AddRange(rows.Length > 4 ? [Markdown.Of($"{rows.Length - 4} more in the table")] : []);
        return all == 0 ? Markdown.Of($"None of the {English.Count(articles, "article")} mentions **{topic}**.")
            : Markdown.Of($"**{glosses.Glossed(topic)}** is written {English.Count(all, "time")} in {documents:#,0} of {English.Count(articles, "article")}: {English.List(said)}.");
    }

    private static string Rate(CountedWord row) => Display.CellText.Shown(10_000 * row.Sums.Rate);

    private static string Interval(CountedWord row) => row.Interval is not { } interval ? "" : $", 95 % interval {Display.CellText.Shown(10_000 * interval.Low)} to {Display.CellText.Shown(10_000 * interval.High)}";
}
