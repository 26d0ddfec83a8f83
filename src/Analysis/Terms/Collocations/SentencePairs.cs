namespace Analysis;

/// <summary>Which of some words or names stand together in one sentence, and how often.</summary>
internal sealed class SentencePairs
{
    private readonly Dictionary<(int One, int Other), Counted> pairs = [];
    private readonly int[] sentences;

    /// <summary>Counts them; once per sentence, however often they stand in it.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="placesIn">Where they stand in an article, in order: their numbers and first UTF-16 units.</param>
    /// <param name="count">How many there are.</param>
    public SentencePairs(IReadOnlyList<Article> articles, Func<int, IEnumerable<(int Item, int Start)>> placesIn, int count)
    {
        sentences = new int[count];
        for (var article = 0; article < articles.Count; article++)
        {
            var (end, start, together) = (0, 0, new SortedSet<int>());
            foreach (var (item, at) in placesIn(article))
            {
                if (at >= end)
                {
                    Add(article, start, together);
                    together.Clear();
                }

                while (at >= end)
                {
                    (start, end) = (end, Sentences.EndOf(articles[article].Text, end));
                }

                together.Add(item);
            }

            Add(article, start, together);
        }
    }

    /// <summary>The pairs that stand together so often, those with most sentences first: the two numbers, the smaller first, the sentences
    /// and articles, and where the first of them begins.</summary>
    /// <param name="fewest">The least number of sentences.</param>
    public IReadOnlyList<(int One, int Other, Counted Together)> AtLeast(int fewest) =>
        [.. pairs.Where(pair => pair.Value.Sentences >= fewest).OrderByDescending(pair => pair.Value.Sentences).ThenBy(pair => pair.Key)
        .Select(pair => (pair.Key.One, pair.Key.Other, pair.Value))];

    /// <summary>In how many sentences one of them stands.</summary>
    public int SentencesOf(int item) => sentences[item];

    private void Add(int article, int start, SortedSet<int> together)
    {
        foreach (var one in together)
        {
            sentences[one]++;
            foreach (var other in together.GetViewBetween(one + 1, int.MaxValue))
            {
                var known = pairs.GetValueOrDefault((one, other)) ?? new Counted(0, 0, article, start, -1);
                pairs[(one, other)] =
                    known with { Sentences = known.Sentences + 1, Articles = known.Articles + (known.LastArticle == article ? 0 : 1),
                        LastArticle = article };
            }
        }
    }

    /// <summary>How often two stand together.</summary>
    /// <param name="Sentences">In how many sentences.</param>
    /// <param name="Articles">In how many articles.</param>
    /// <param name="FirstArticle">The first of these.</param>
    /// <param name="FirstStart">Where the sentence begins there.</param>
    /// <param name="LastArticle">The last that was counted.</param>
    public sealed record Counted(int Sentences, int Articles, int FirstArticle, int FirstStart, int LastArticle);
}
