namespace Analysis;

/// <summary>Parts of a corpus.</summary>
public static class Selections
{
    /// <summary>From how many articles on each side sources are tested against each other; fewer only describe themselves.</summary>
    public const int ArticlesForTests = 5;

    private const string UnknownSource = "the group without a source";

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
        return topic.Length == 0 ? corpus : new Corpus([.. corpus.Articles.Where(article => Mentions(article, topic))], corpus.Problems, corpus.DuplicateGroups) { SourceFiles = corpus.SourceFiles };
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
    /// A sentence, with a space before it, that warns where sources have fewer than five articles: " Descriptive only: BBC has fewer than five articles."; an empty text where all have enough.
    /// </summary>
    /// <param name="corpus">The articles; those without a source count as one source.</param>
    public static string Caution(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var sizes = corpus.Articles.CountBy(article => article.Source ?? UnknownSource).ToArray();
        var few = sizes.Where(size => size.Value < ArticlesForTests).Select(size => size.Key).Order(StringComparer.Ordinal).ToArray();
        return few.Length == 0 ? ""
            : $" Descriptive only: {(few.Length <= 3 ? English.List(few) : FormattableString.Invariant($"{few.Length} of {sizes.Length} sources"))} {(few.Length == 1 ? "has" : "have")} fewer than five articles.";
    }

    /// <summary>
    /// The articles of the sources with most articles and those without a source, with the problems of the whole corpus; the corpus itself where it has no more sources than
    /// that. For charts that would be unreadable with hundreds of sources.
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
        return new Corpus([.. corpus.Articles.Where(article => article.Source is null || kept.Contains(article.Source))], corpus.Problems, corpus.DuplicateGroups) { SourceFiles = corpus.SourceFiles };
    }

    /// <summary>
    /// What the same sources published on the same days: the articles of the sources of <paramref name="chosen"/>, from its first day to its last.
    /// The ground on which a share over time is taken.
    /// </summary>
    /// <param name="corpus">All articles.</param>
    /// <param name="chosen">Some of them; where none has a date, all of the sources' articles are taken.</param>
    /// <param name="zone">The zone of the days; UTC by default.</param>
    public static Corpus Around(this Corpus corpus, Corpus chosen, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(chosen);
        DateTime Day(Article article) => TimeZoneInfo.ConvertTimeFromUtc(article.Published!.Value, zone ?? TimeZoneInfo.Utc).Date;
        var sources = chosen.Articles.Select(article => article.Source).ToHashSet(StringComparer.Ordinal);
        var days = chosen.Articles.Where(article => article.Published is not null).Select(Day).Order().ToArray();
        return new Corpus([.. corpus.Articles.Where(article => sources.Contains(article.Source) && (days.Length == 0 || (article.Published is not null && Day(article) >= days[0] && Day(article) <= days[^1])))], corpus.Problems, corpus.DuplicateGroups) { SourceFiles = corpus.SourceFiles };
    }

    /// <summary>
    /// A sentence, with a space before it, that says which sources are not among some: " Left out: 7 articles of 2 other sources (A and B)."; an empty text where all are. Of more than
    /// five, the four with most articles have their names in it.
    /// </summary>
    /// <param name="corpus">The articles; those without a source are not spoken of.</param>
    /// <param name="taken">The names of the sources that are not left out.</param>
    /// <param name="what">How the sentence begins.</param>
    public static string LeftOut(this Corpus corpus, IEnumerable<string> taken, string what = "Left out")
    {
        var rest = corpus.SourceNames().Except(taken, StringComparer.Ordinal).ToArray();
        var others = rest.ToHashSet(StringComparer.Ordinal);
        var articles = corpus.Articles.Count(article => article.Source is { } source && others.Contains(source));
        var names = English.List(rest.Length <= 5 ? rest : [.. rest.Take(4), FormattableString.Invariant($"{rest.Length - 4} more")]);
        return rest.Length == 0 ? "" : $" {what}: {English.Count(articles, "article")} of {English.Count(rest.Length, "other source")} ({names}).";
    }

    private static bool Mentions(Article article, string topic) =>
        article.Text.Contains(topic, StringComparison.OrdinalIgnoreCase)
        || (article.Title?.Contains(topic, StringComparison.OrdinalIgnoreCase) ?? false);
}
