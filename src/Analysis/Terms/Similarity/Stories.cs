namespace Analysis;

/// <summary>
/// Groups of articles that tell the same story. The articles are taken in the order of their publication; each joins the story that it is
/// most like, or begins one (single-pass clustering, as in Allan, Papka &amp; Lavrenko 1998): like is a mean cosine of
/// <see cref="ArticleVectors"/> with the story's articles of at least 0.17, or of half as much where it repeats a long passage of one of
/// them or all of its text. A story ends when a week has passed without an article. Undated articles come last and may join any.
/// </summary>
internal sealed class Stories
{
    /// <summary>The least mean cosine.</summary>
    public const double Alike = 0.17;

    /// <summary>How long a story stays open after its last article.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(7);

    private const int LongPassage = 40; // letters, or
    private const int LongPassageWords = 15;
    private const int MostSharers = 6; // what more articles share is a formula

    private readonly Corpus corpus;
    private readonly ArticleVectors vectors;
    private readonly ILookup<int, int> repeats;
    private readonly List<List<int>> stories = [];
    private readonly int[] storyOf;
    private readonly Dictionary<int, List<(int Article, double Weight)>> postings = [];

    private Stories(Corpus corpus)
    {
        this.corpus = corpus;
        vectors = new ArticleVectors(CorpusCounts.Of(corpus).Matrix);
        repeats = Repeats();
        storyOf = new int[corpus.Articles.Count];
        var order = Enumerable.Range(0, storyOf.Length).OrderBy(article => corpus.Articles[article].Published ?? DateTime.MaxValue)
            .ThenBy(article => article).ToArray();
        Array.ForEach(order, Add);
    }

    /// <summary>The stories that more than one article tells, those of most articles first, each in the order of publication, as places in
    /// the corpus.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(Corpus corpus) =>
        [.. new Stories(corpus).stories.Where(story => story.Count > 1).OrderByDescending(story => story.Count).ThenBy(story => story[0])];

    private void Add(int article)
    {
        var best = Best(article);
        if (best < 0)
        {
            best = stories.Count;
            stories.Add([]);
        }

        stories[best].Add(article);
        storyOf[article] = best;
        foreach (var (term, weight) in vectors.Of(article))
        {
            (postings.TryGetValue(term, out var same) ? same : postings[term] = []).Add((article, weight));
        }
    }

    // The story that an article belongs to; negative where to none.
    private int Best(int article)
    {
        var likeness = new Dictionary<int, double>();
        foreach (var (term, weight) in vectors.Of(article))
        {
            var same = postings.GetValueOrDefault(term, []);
            for (var i = same.Count - 1; i >= 0 && !IsOver(same[i].Article, article); i--)
            {
                var story = storyOf[same[i].Article];
                likeness[story] = likeness.GetValueOrDefault(story) + (weight * same[i].Weight);
            }
        }

        var repeated = repeats[article].Select(other => storyOf[other]).ToHashSet();
        return likeness.Select(each => (Story: each.Key, Mean: each.Value / stories[each.Key].Count(other => !IsOver(other, article))))
            .Where(each => each.Mean >= (repeated.Contains(each.Story) ? Alike / 2 : Alike))
            .OrderByDescending(each => Math.Round(each.Mean, 9)).ThenBy(each => each.Story).Select(each => each.Story).FirstOrDefault(-1);
    }

    // Whether an article is too old to be told on by another one.
    private bool IsOver(int older, int article) =>
        corpus.Articles[article].Published is { } now && corpus.Articles[older].Published is { } then && now - then > Window;

    // Earlier articles whose long passages, or all of whose text, an article repeats.
    private ILookup<int, int> Repeats()
    {
        var places = corpus.Articles.Index().ToDictionary(article => article.Item.Id, article => article.Index, StringComparer.Ordinal);
        var passages = SharedPassages.Find(corpus.Articles, LongPassage, mostArticles: MostSharers, minimumWords: LongPassageWords)
            .Select(passage => (places[passage.Article.Id], places[passage.Other.Id]));
        var copies = corpus.DuplicateGroups.Select(group => group.Articles.Where(places.ContainsKey).Select(id => places[id]).ToArray())
            .SelectMany(group => group.Skip(1).Select(other => (group[0], other)));
        return passages.Concat(copies)
            .SelectMany(pair => new[] { (Article: pair.Item1, Other: pair.Item2), (Article: pair.Item2, Other: pair.Item1) }).Distinct()
            .ToLookup(pair => pair.Article, pair => pair.Other);
    }
}
