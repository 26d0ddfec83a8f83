using System.Runtime.CompilerServices;
using Analysis.Frames;

namespace Analysis;

/// <summary>Where the words of a topic stand in the articles of a corpus.</summary>
internal sealed class TopicCounts
{
    private static readonly ConditionalWeakTable<Corpus, TopicCounts> Last = [];

    private readonly CorpusCounts counts;
    private readonly Topic topic;
    private readonly bool isOneWord; // of Chinese, and no more
    // the words of the tables in which it stands and is not counted as itself
    private readonly Dictionary<string, int> within = new(StringComparer.Ordinal);
    private readonly List<WordFinder.Place>[] places;

    private TopicCounts(CorpusCounts counts, Topic topic)
    {
        (this.counts, this.topic, places) = (counts, topic, new List<WordFinder.Place>[counts.Articles.Count]);
        Array.Fill(places, []);
        isOneWord = topic.Words is [var word] && !topic.HasExpression && word.Any(BlockCharacters.IsHan);
    }

    /// <summary>The articles, with their titles, in the corpus's order.</summary>
    public IReadOnlyList<Article> Articles => counts.Articles;

    /// <summary>Where a topic stands in all articles of a corpus; looked up once.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="visit">Given the counts, the place of each article that has it, and its text with its title, on several
    /// threads.</param>
    public static TopicCounts Of(Corpus corpus, Topic topic, Action<TopicCounts, int, string>? visit = null)
    {
        if (Last.TryGetValue(corpus, out var last) && last.topic.Text == topic.Text)
        {
            foreach (var (place, text) in visit is null ? [] : last.Read())
            {
                visit!(last, place, text);
            }

            return last;
        }

        var found = new TopicCounts(CorpusCounts.Of(corpus), topic);
        found.counts.EachOn(topic, (place, text) => found.Look(topic, place, text, visit));
        Last.AddOrUpdate(corpus, found);
        return found;
    }

    /// <summary>The places of the articles that have it.</summary>
    public IReadOnlyList<int> Having => field ??= [.. Enumerable.Range(0, places.Length).Where(place => places[place].Count > 0)];

    /// <summary>The texts, with their titles, of the articles that have it, one after the other.</summary>
    public IEnumerable<(int Place, string Text)> Read() => counts.Read(Having);

    /// <summary>How often it stands in the article at a place of the corpus.</summary>
    public int Of(int article) => places[article].Count;

    /// <summary>Where it stands there.</summary>
    public IReadOnlyList<WordFinder.Place> Places(int article) => places[article];

    /// <summary>
    /// A clause that says why a word stands in more lines than tables of words count: some of them show it within a longer word, which is
    /// counted as itself, or where the segmenter cuts it. Null where the numbers agree, and where the topic is more than one Chinese word.
    /// </summary>
    public string? BeyondCounted
    {
        get
        {
            if (!isOneWord)
            {
                return null;
            }

            var word = topic.Words[0];
            if (counts.Words.Options.StopWords.Contains(word))
            {
                return $"tables of words leave {word} out, which is a stop word";
            }

            return within.Count == 0 ? null
                : $"tables of words count {word} {Wording.Count(within.Values.Sum(), "time")} less, where it is written within other "
                + $"words: {Wording.List(Examples(within))}";
        }
    }

    private void Look(Topic asked, int place, string text, Action<TopicCounts, int, string>? visit)
    {
        places[place] = asked.PlacesIn(text);
        if (places[place].Count == 0)
        {
            return;
        }

        visit?.Invoke(this, place, text);
        if (isOneWord)
        {
            var tokens = new Token[text.Length];
            var own = tokens.AsSpan(0, counts.Words.Options.Tokenizer.Tokenize(text, tokens)).ToArray();
            var starts = Array.ConvertAll(own, token => token.Start);
            foreach (var whole in places[place].Select(each => AsCounted(text, own, starts, each)).Where(whole => whole.Length > 0))
            {
                lock (within)
                {
                    within[whole] = within.GetValueOrDefault(whole) + 1;
                }
            }
        }
    }

    // The words of the tables that a place stands in; empty where it is one itself.
    private static string AsCounted(string text, Token[] tokens, int[] starts, WordFinder.Place place)
    {
        var (first, end) = (Array.BinarySearch(starts, place.Start), place.Start + place.Length);
        first = Math.Max(0, first < 0 ? ~first - 1 : first);
        if (tokens[first].Start == place.Start && tokens[first].Length == place.Length)
        {
            return "";
        }

        var pieces = new List<string>();
        for (var at = first; at < tokens.Length && tokens[at].Start < end; at++)
        {
            pieces.Add(text.Substring(tokens[at].Start, tokens[at].Length));
        }

        return string.Join('+', pieces);
    }

    private static IEnumerable<string> Examples(Dictionary<string, int> longer)
    {
        var most = longer.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).ToArray();
        return most.Take(3).Select(word => FormattableString.Invariant($"{word.Key} ({word.Value:#,0})"))
            .Concat(most.Length > 3 ? [FormattableString.Invariant($"{most.Length - 3:#,0} more")] : []);
    }

    /// <summary>How often each group writes it, in a sentence.</summary>
    public Markdown Sentence(Groups groups, string topic, Glosses glosses)
    {
        var rows = CountedWord.InEach(groups, 1, topic, Of, counts.Sizes).ToArray();
        var (all, documents, articles) =
            (rows.Sum(row => row.Sums.Count), rows.Sum(row => row.Documents), groups.Names.Sum(name => groups.Rows(name).Length));
        var said = rows.Where(row => row.Sums.Tokens > 0).OrderByDescending(row => Math.Round(row.Sums.Rate, 12)).Take(4)
            .Select(row => Markdown.Of($"**{Groups.Shown(row.Group)}** {row.Sums.Count:#,0} ({Rate(row)} per 10,000 words{Interval(row)})"))
                .ToList();
        said.AddRange(rows.Length > 4 ? [Markdown.Of($"{rows.Length - 4} more in the table")] : []);
        return all == 0 ? Markdown.Of($"None of the {Wording.Count(articles, "article")} mentions **{topic}**.")
            : Markdown.Of($"**{glosses.Glossed(topic)}** is written {Wording.Count(all, "time")} in "
                + $"{Wording.Of(documents, articles, "article")}: {Wording.List(said)}.");
    }

    private static string Rate(CountedWord row) => Display.CellText.Shown(10_000 * row.Sums.Rate);

    private static string Interval(CountedWord row) => row.Interval is not { } interval ? ""
        : $", 95 % interval {Display.CellText.Shown(10_000 * interval.Low)} to {Display.CellText.Shown(10_000 * interval.High)}";
}
