namespace Analysis;

/// <summary>
/// The words that a corpus shows by itself and the dictionary lacks (林郑月娥, 埃尔多安): two to four pieces of Chinese that stand together in
/// several articles far more than by chance, of which one hardly ever stands without the others, and beside which anything may stand.
/// What decides is counted in two readings: <see cref="RunTotals"/> first, then what stands beside the runs that may be words.
/// </summary>
internal sealed class FoundWords
{
    // What stands in a corpus fewer times, or less than once in so many pieces, is no word: in a large corpus five times is chance.
    private const int FewestTimes = 5;
    private const int Pieces = 5_000_000;

    private const int FewestArticles = 3;

    // A part that stands in the run so often is no word of its own.
    private const double Bound = 0.8;

    // The share of a part's occurrences that stand in the run, and how far from chance the two parts are (normalized pointwise mutual
    // information, Bouma 2009: 0 chance, 1 never without each other) make up for each other: a surname is frequent, and 新 in 新发地 too.
    private const double BoundAndTogether = 1.58;

    private readonly RunTotals totals;
    private readonly StopWords stops;
    private readonly int fewest;
    private readonly Lock gate = new();
    private readonly Dictionary<ulong, PieceRun?> candidates = []; // null: it is no word, whatever stands beside it

    /// <param name="totals">Of the whole corpus; what stands there fewer times than <see cref="Fewest"/> may be left out.</param>
    /// <param name="stops">No piece of such a word is one of these.</param>
    public FoundWords(RunTotals totals, StopWords stops) => (this.totals, this.stops, fewest) = (totals, stops, Fewest(totals.Pieces));

    /// <summary>How often a word stands in a corpus at least.</summary>
    /// <param name="pieces">The corpus's pieces of Chinese.</param>
    public static int Fewest(long pieces) => (int)Math.Max(FewestTimes, pieces / Pieces);

    /// <summary>The words, the most frequent first.</summary>
    public IReadOnlyList<string> Words
    {
        get
        {
            var words = candidates.Values.OfType<PieceRun>().Where(run => run.IsFree).GroupBy(run => run.Text, StringComparer.Ordinal)
                .ToDictionary(word => word.Key, word => word.Sum(run => run.Count), StringComparer.Ordinal);
            return [.. words.Where(word => !words.Any(longer => longer.Key.Length > word.Key.Length && longer.Value >= Bound * word.Value
                    && longer.Key.Contains(word.Key, StringComparison.Ordinal)))
                .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
        }
    }

    /// <summary>The words of articles at hand.</summary>
    /// <param name="articles">The articles, as they are counted.</param>
    /// <param name="tokenizer">Cuts them, with what dictionaries know.</param>
    /// <param name="stops">No piece of such a word is one of these.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<Article> articles, Tokenizer tokenizer, StopWords stops)
    {
        var (runs, totals) = (new PieceRuns(TokenizedCorpus.Read(articles, tokenizer, mergesScripts: true), tokenizer.Segmenter, stops),
            new RunTotals());
        runs.CountIn(totals);
        var found = new FoundWords(totals, stops);
        found.LookBeside(runs);
        return found.Words;
    }

    /// <summary>The second reading: counts what stands beside the runs that may be words. Several threads may do so at once.</summary>
    public void LookBeside(PieceRuns runs)
    {
        var frequent = new List<(int Article, int First, int Count, ulong Hash)>(); // few are
        runs.EachRun((article, first, count, hash) =>
        {
            if (totals.Of(hash).Count >= fewest)
            {
                frequent.Add((article, first, count, hash));
            }
        });
        lock (gate)
        {
            foreach (var (article, first, count, hash) in frequent)
            {
                if (!candidates.TryGetValue(hash, out var run))
                {
                    candidates[hash] = run = MayBeWord(runs, first, count, hash)
                        ? new PieceRun(runs.TextOf(first, count), totals.Of(hash).Count) : null;
                }

                run?.Add(runs.Before(article, first), runs.Behind(article, first + count - 1));
            }
        }
    }

    private bool MayBeWord(PieceRuns runs, int first, int count, ulong hash)
    {
        var own = totals.Of(hash);
        return own.Count >= fewest && own.Articles >= FewestArticles && !stops.Contains(runs.TextOf(first, count)[^1..])
            && Enumerable.Range(1, count - 1)
                .All(cut => AreBound(own.Count, Parts(runs.HashOf(first, cut), cut),
                    Parts(runs.HashOf(first + cut, count - cut), count - cut)));
    }

    // How often a part stands in the corpus; a run that is too rare to be counted once at least.
    private int Parts(ulong hash, int pieces) => totals.Of(hash).Count is var count && (pieces == 1 || count >= fewest) ? count : 1;

    private bool AreBound(int count, int left, int right)
    {
        var bound = (double)count / Math.Min(left, right);
        var together = Math.Log((double)count * totals.Pieces / ((double)left * right)) / Math.Log((double)totals.Pieces / count);
        return bound >= Bound && bound + together >= BoundAndTogether;
    }
}
