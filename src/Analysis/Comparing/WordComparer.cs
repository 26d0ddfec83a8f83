namespace Analysis;

/// <summary>Counts the words of the compared articles, tests them and describes them.</summary>
internal sealed class WordComparer
{
    private const int FewestShown = 3;

    private readonly ComparedArticles compared;
    private readonly int sides;
    private readonly WordContexts? contexts;
    private readonly RateInterval.ClusterSums[] sizes;
    private readonly long[] smallest;
    private readonly (RateInterval.ClusterSums[] Own, long[] Documents)[] sums;

    /// <param name="compared">The articles.</param>
    /// <param name="options">Which words count.</param>
    /// <param name="contexts">Where only what stands in the sentences of a word counts: the articles are then those of
    /// <see cref="ContextArticles"/>.</param>
    public WordComparer(ComparedArticles compared, TermOptions? options = null, WordContexts? contexts = null)
    {
        this.contexts = contexts;
        (this.compared, sides) = (compared, compared.Sides.Count);
        var names = new OutletNames([.. compared.Articles.Select(article => article.Article)]);
        options ??= TermOptions.Default;
        options = options with { MergesScripts = true, StopWords = options.StopWords.With(names.Words) };
        Matrix = DocumentTermMatrix.Count(compared.Articles.Select(article => Counted(article.Article, names)), options);
        Counts = new TermPostings(Matrix);
        (sizes, smallest) = (new RateInterval.ClusterSums[sides], new long[sides]);
        Array.Fill(smallest, long.MaxValue);
        for (var i = 0; i < compared.Articles.Count; i++)
        {
            var (side, size) = (compared.Articles[i].Side, Counts.Sizes[i]);
            sizes[side] = sizes[side].WithSize(size);
            smallest[side] = size > 0 ? Math.Min(smallest[side], size) : smallest[side];
        }

        sums = new (RateInterval.ClusterSums[], long[])[Counts.Terms.Count];
        Parallel.For(0, sums.Length, term => sums[term] = Sums(term));
        Pairs = compared.IsDescriptive ? []
            : [.. from first in Enumerable.Range(0, sides) from second in Enumerable.Range(first + 1, sides - first - 1) select (first,
                second)];
    }

    /// <summary>The counts, a row per compared article.</summary>
    public DocumentTermMatrix Matrix { get; }

    /// <summary>The same by term.</summary>
    public TermPostings Counts { get; }

    /// <summary>The tokens of each side.</summary>
    public IReadOnlyList<long> Tokens => [.. sizes.Select(size => size.Tokens)];

    /// <summary>The pairs of sides that are tested; none where the comparison is descriptive only.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    /// <summary>How many articles the tests could not use, since their stratum has one side only.</summary>
    public int Unused { get; private set; }

    /// <summary>The words, each with a row per side in their order: those first that mark a side, the surest first.</summary>
    public List<ComparedWord> Words(int processors = -1)
    {
        var degree = processors < 0 ? Environment.ProcessorCount : processors;
        var tests = Pairs.AsParallel().AsOrdered().WithDegreeOfParallelism(degree).Select(pair => Test(pair, processors)).ToArray();
        return [.. Enumerable.Range(0, Counts.Terms.Count).Where(term => Matrix.TermFrequencies[term] >= FewestShown)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(degree).Select(term => Describe(term, tests)).AsSequential()
            .OrderByDescending(word => word.Max(row => row.Marks ? 1 : 0)).ThenBy(word => word.Min(row => row.P) ?? 2)
            .ThenByDescending(word => Math.Round(word.Max(row => row.Strength ?? row.LogRatio ?? 0), 9))
                .ThenBy(word => word[0].Term, StringComparer.Ordinal)
            .SelectMany(word => word)];
    }

    /// <summary>What is counted of an article.</summary>
    public string TextOf(Article article) => contexts is null ? article.WithTitle().Text : contexts.In(article.WithTitle().Text);

    private Article Counted(Article article, OutletNames names)
    {
        var text = names.Without(TextOf(article));
        return new()
        {
            Id = article.Id,
            File = article.File,
            Format = article.Format,
            Source = article.Source,
            Published = article.Published,
            Language = article.Language,
            Paragraphs = [new Paragraph(ParagraphKind.Body, contexts is null ? text : contexts.Without(text))],
        };
    }

    private ComparedWord[] Describe(int term, PairTest[] tests)
    {
        var (own, documents) = sums[term];
        var all = own.Aggregate((one, other) => one + other);
        var g2 = LogLikelihood.G2([.. own.Select(side => side.Count)], [.. own.Select(side => side.Tokens)]);
        var uneven = Unevenness(term, own);
        return [.. Enumerable.Range(0, sides).Select(side =>
        {
            var (p, strength) = Pairs.Count == 0 ? (null, null) : Least(term, side, tests);
            var (count, others) = (own[side], all - own[side]);
            var (interval, other) = (IntervalOf(count, all.DesignEffect), IntervalOf(others, all.DesignEffect));
            return new ComparedWord(
                term, Counts.Terms[term], side, documents[side], count, interval,
                Statistics.LogRatio.Of(count.Count, count.Tokens, others.Count, others.Tokens),
                interval?.LogError is { } error && other?.LogError is { } otherError
                ? Statistics.LogRatio.HalfWidth(error, count.Articles, otherError, others.Articles) : null,
                p, strength, g2,
                all.Count == all.Tokens || count.Tokens == 0
                || others.Tokens == 0 ? null
                : WeightedLogOdds.Z(count.Count, count.Tokens, others.Count, others.Tokens, all.Count, all.Tokens),
                uneven[side]);
        })];
    }

    // A side is above each other one as surely as above the one that it is least surely above. Each pair is a family of its words; no more
    // is to be adjusted for, since of each word only one finding can be false: that it marks one of the sides that share the highest rate.
    private static (double? P, double? Strength) Least(int term, int side, PairTest[] tests)
    {
        var own = tests.Where(test => test.Has(side)).Select(test => test.Of(term, side)).ToArray();
        return own.Any(each => each.P is null) ? (null, null) : (own.Max(each => each.P), own.Min(each => each.Statistic));
    }

    private PairTest Test((int First, int Second) pair, int processors)
    {
        var made = new SidePair(Counts, compared.Articles, pair.First, pair.Second);
        if (Pairs.Count == 1)
        {
            Unused = sizes.Sum(size => size.Articles) - made.Usable;
        }

        return new PairTest(made, term => sums[term].Own, processors);
    }

    private static RateInterval? IntervalOf(RateInterval.ClusterSums sums, double designEffect) =>
        sums.Articles < ComparedArticles.FewestForTests ? null : sums.Interval(designEffect);

    private (RateInterval.ClusterSums[] Own, long[] Documents) Sums(int term)
    {
        var (own, documents) = (sizes[..], new long[sides]);
        var articles = Counts.Articles(term);
        var counts = Counts.Counts(term);
        for (var i = 0; i < articles.Length; i++)
        {
            var side = compared.Articles[articles[i]].Side;
            own[side] = own[side].WithCount(counts[i], Counts.Sizes[articles[i]]);
            documents[side]++;
        }

        return (own, documents);
    }

    private double?[] Unevenness(int term, RateInterval.ClusterSums[] own)
    {
        var distance = new double[sides];
        var articles = Counts.Articles(term);
        var counts = Counts.Counts(term);
        for (var i = 0; i < articles.Length; i++)
        {
            // Σ|v − s| over the articles that have it; those without add their s, which is what is left of 1
            var side = compared.Articles[articles[i]].Side;
            var share = (double)Counts.Sizes[articles[i]] / own[side].Tokens;
            distance[side] += Math.Abs(((double)counts[i] / own[side].Count) - share) - share;
        }

        return [.. own.Select((sums, side) => sums.Count == 0 || smallest[side] == sums.Tokens ? (double?)null
            : (distance[side] + 1) / 2 / (1 - ((double)smallest[side] / sums.Tokens)))];
    }
}
