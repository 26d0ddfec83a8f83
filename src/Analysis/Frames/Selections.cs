namespace Analysis;

/// <summary>Parts of a corpus.</summary>
public static class Selections
{
    /// <summary>
    /// The articles that mention a topic in their title or text, with the problems of the whole corpus. Case does not matter; an empty
    /// topic keeps every article.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="topic">A word or phrase, as it is written.</param>
    public static Corpus About(this Corpus corpus, string topic)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(topic);
        return topic.Length == 0 ? corpus : new Corpus([.. corpus.Articles.Where(article => Mentions(article, topic))], corpus.Problems);
    }

    /// <summary>The names of a corpus's sources, most articles first, ties by name; articles without a source are left out.</summary>
    public static string[] SourceNames(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return
        [
            .. corpus.Articles
                .Where(article => article.Source is not null)
                .GroupBy(article => article.Source!)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key),
        ];
    }

    /// <summary>
    /// The articles of the sources with most articles, with the problems of the whole corpus; the corpus itself where it has no more sources than that. For
    /// charts that would be unreadable with hundreds of sources.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="sources">How many sources to keep.</param>
    public static Corpus LargestSources(this Corpus corpus, int sources)
    {
        var names = corpus.SourceNames();
        if (names.Length <= sources)
        {
            return corpus;
        }

        var kept = names.Take(sources).ToHashSet(StringComparer.Ordinal);
        return new Corpus([.. corpus.Articles.Where(article => article.Source is not null && kept.Contains(article.Source))], corpus.Problems);
    }

    private static bool Mentions(Article article, string topic) =>
        article.Text.Contains(topic, StringComparison.OrdinalIgnoreCase)
        || (article.Title?.Contains(topic, StringComparison.OrdinalIgnoreCase) ?? false);
}
