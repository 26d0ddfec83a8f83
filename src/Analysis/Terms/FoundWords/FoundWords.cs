namespace Analysis;

/// <summary>
/// The words that a corpus shows by itself and the dictionary lacks (林郑月娥, 埃尔多安): two to four pieces of Chinese that stand together in
/// several articles far more than by chance, of which one hardly ever stands without the others, and beside which anything may stand.
/// </summary>
internal static class FoundWords
{
    private const int FewestTimes = 5;
    private const int FewestArticles = 3;
    private const int MostPieces = 4;

    // A part that stands in the run so often is no word of its own.
    private const double Bound = 0.8;

    // The share of a part's occurrences that stand in the run, and how far from chance the two parts are (normalized pointwise mutual information,
    // Bouma 2009: 0 chance, 1 never without each other) make up for each other: a surname is frequent, and 新 in 新发地 too.
    private const double BoundAndTogether = 1.58;

    /// <summary>The words, the most frequent first.</summary>
    /// <param name="articles">The articles, as they are counted.</param>
    /// <param name="tokenizer">Cuts them, with what dictionaries know.</param>
    /// <param name="stops">No piece of such a word is one of these.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<Article> articles, Tokenizer tokenizer, StopWords stops)
    {
        var runs = new PieceRuns(TokenizedCorpus.Read(articles, tokenizer, mergesScripts: true), tokenizer.Segmenter, stops);
        var found = new List<PieceRun>();
        for (var pieces = 2; pieces <= MostPieces && runs.Lengthen(FewestTimes); pieces++)
        {
            found.AddRange(runs.Current.Where(run => IsWord(run, runs, stops)));
        }

        var words = found.GroupBy(run => run.Text, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Sum(run => run.Count), StringComparer.Ordinal);
        return [.. words.Where(word => !words.Any(longer => longer.Key.Length > word.Key.Length && longer.Value >= Bound * word.Value
                && longer.Key.Contains(word.Key, StringComparison.Ordinal)))
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
    }

    private static bool IsWord(PieceRun run, PieceRuns runs, StopWords stops) =>
        run.Articles >= FewestArticles && run.IsFree && !stops.Contains(run.Text[^1..]) && runs.Splits(run).All(split =>
        {
            var bound = (double)run.Count / Math.Min(split.Left, split.Right);
            var together = Math.Log((double)run.Count * runs.Pieces / ((double)split.Left * split.Right)) / Math.Log((double)runs.Pieces / run.Count);
            return bound >= Bound && bound + together >= BoundAndTogether;
        });
}
