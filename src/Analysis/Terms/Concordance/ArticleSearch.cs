using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Finds places in the characters of articles: a text as it is written, or a regular expression within a time limit.</summary>
public static class ArticleSearch
{
    /// <summary>How long a regular expression may run where no limit is given.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Every place where <paramref name="text"/> is written, upper or lower case. In scripts that write spaces it must be whole words; Chinese is found inside
    /// longer words too.
    /// </summary>
    /// <param name="articles">The articles, searched in their order.</param>
    /// <param name="text">A word or phrase, not empty.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <returns>One line per occurrence; empty where it never occurs.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        IReadOnlyList<Article> articles, string text, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("The text to look for is empty; give a word, a phrase or a regular expression.", nameof(text));
        }

        var places = articles.SelectMany(article => Places(article.Text, text).Select(place => ConcordanceLine.At(article, place, text.Length, width)));
        return [.. ConcordanceLine.Sorted(places, order)];
    }

    /// <summary>
    /// Every match of a regular expression. It runs without backtracking, in time linear in the text, unless it uses lookarounds or back references; empty matches are left out.
    /// </summary>
    /// <param name="articles">The articles, searched in their order.</param>
    /// <param name="expression">The expression; its own time limit is replaced.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <param name="limit">The time that the whole search may take; <see cref="TimeLimit"/> where null.</param>
    /// <returns>One line per match.</returns>
    /// <exception cref="TimeoutException">The search took longer; names the article that it stopped at.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        IReadOnlyList<Article> articles, Regex expression, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var search = new LimitedSearch(expression, limit ?? TimeLimit);
        var places = articles.SelectMany(article =>
            search.Places(article).Select(place => ConcordanceLine.At(article, place.Start, place.Length, width)));
        return [.. ConcordanceLine.Sorted(places, order)];
    }

    private static IEnumerable<int> Places(string text, string wanted)
    {
        for (var from = 0; text.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var place;)
        {
            var whole = !Context.SplitsWord(text, place) && !Context.SplitsWord(text, place + wanted.Length);
            if (whole)
            {
                yield return place;
            }

            from = place + (whole ? wanted.Length : 1);
        }
    }
}
