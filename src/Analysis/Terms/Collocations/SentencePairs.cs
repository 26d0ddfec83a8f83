namespace Analysis;

/// <summary>Which of some words or names stand together in one sentence, and how often.</summary>
internal sealed class SentencePairs
{
    private readonly Dictionary<(int One, int Other), Counted> pairs = [];
    private readonly int[] sentences;
    private readonly IReadOnlyList<Article> articles;

    /// <summary>Counts them; once per sentence, however often they stand in it.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="placesIn">Where they stand in an article, in order: their numbers and first UTF-16 units.</param>
    /// <param name="count">How many there are.</param>
    public SentencePairs(IReadOnlyList<Article> articles, Func<int, IEnumerable<(int Item, int Start)>> placesIn, int count)
    {
        (this.articles, sentences) = (articles, new int[count]);
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
    /// and articles, and where they first do.</summary>
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
                var known = pairs.GetValueOrDefault((one, other)) ?? new Counted(0, 0, [], -1);
                if (known.LastArticle != article
                    && !known.Firsts.Exists(first => articles[first.Article].Source == articles[article].Source))
                {
                    known.Firsts.Add((article, start));
                }

                pairs[(one, other)] =
                    known with
                    {
                        Sentences = known.Sentences + 1,
                        Articles = known.Articles + (known.LastArticle == article ? 0 : 1),
                        LastArticle = article
                    };
            }
        }
    }

    /// <summary>How often two stand together.</summary>
    /// <param name="Sentences">In how many sentences.</param>
    /// <param name="Articles">In how many articles.</param>
    /// <param name="Firsts">Of each source the first of these, and where the sentence begins there.</param>
    /// <param name="LastArticle">The last that was counted.</param>
    public sealed record Counted(int Sentences, int Articles, List<(int Article, int Start)> Firsts, int LastArticle);
}
