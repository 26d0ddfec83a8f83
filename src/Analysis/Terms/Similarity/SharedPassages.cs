namespace Analysis;

/// <summary>Finds what articles have in common word for word: the wire that they copied, the statement that they quote.</summary>
internal static class SharedPassages
{
    /// <summary>
    /// All maximal common runs of at least <paramref name="minimum"/> letters and digits between two different articles. A run does not
    /// begin or end inside a word of a script that writes spaces. The time grows with the text and with the runs that are found: an index
    /// of all stretches of <paramref name="minimum"/> characters, of which only those that begin a run are followed.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="minimum">The least length, in letters and digits, at least 2. Eight Chinese characters are about two phrases.</param>
    /// <param name="acrossSources">Only between articles of different sources; an article without a source takes no part, for it may be of
    /// any.</param>
    /// <param name="mostArticles"> A stretch that more articles than this share is a formula (an agency's name, a closing line), whose
    /// pairs grow with the square; a run made of nothing else is left out.
    /// </param>
    /// <param name="minimumWords"> The least length in words where the script writes spaces between them: six letters of English are one
    /// word. A run of both kinds needs as much of the one as it lacks of the other.
    /// </param>
    /// <returns>Longest first, then in the articles' order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A minimum below 2.</exception>
    public static IReadOnlyList<SharedPassage> Find(IReadOnlyList<Article> articles, int minimum = 8, bool acrossSources = false,
        int mostArticles = 200, int minimumWords = 5)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 2);
        var texts = new NormalizedTexts(articles);
        var runs = new List<Run>();
        var join = new PassageJoin(texts, new RepeatedStretches(texts, minimum), minimum, minimumWords, mostArticles);
        join.FindRuns(acrossSources ? articles.Select(article => article.Source).ToArray() : null, runs);
        runs.Sort();
        return runs.ConvertAll(run => Passage(run, texts, articles));
    }

    private static SharedPassage Passage(Run run, NormalizedTexts texts, IReadOnlyList<Article> articles)
    {
        var (article, other) = (articles[texts.Owner(run.Start)], articles[texts.Owner(run.OtherStart)]);
        var (offset, otherOffset) = (texts.Offset(run.Start), texts.Offset(run.OtherStart));
        return new SharedPassage(
            article, offset, texts.End(run.Start + run.Length - 1, article.Text) - offset,
            other, otherOffset, texts.End(run.OtherStart + run.Length - 1, other.Text) - otherOffset, run.Length);
    }

    /// <summary>A common run in positions of <see cref="NormalizedTexts"/>; longest first.</summary>
    internal readonly record struct Run(int Start, int OtherStart, int Length) : IComparable<Run>
    {
        public int CompareTo(Run other) => (other.Length, Start, OtherStart).CompareTo((Length, other.Start, other.OtherStart));
    }
}
