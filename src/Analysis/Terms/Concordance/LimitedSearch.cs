using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Regular expressions that cannot run for ever: without backtracking where they can, else with a limit for each article.</summary>
internal static class LimitedSearch
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>The expression of a pattern.</summary>
    /// <exception cref="ArgumentException">The pattern is none.</exception>
    public static Regex Linear(string pattern, bool ignoresCase = false)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.Multiline | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, Limit);
        }
    }

    /// <summary>The matches that are not empty, in order.</summary>
    /// <exception cref="TimeoutException">An article took longer than two seconds.</exception>
    public static List<(int Start, int Length)> Places(Regex expression, Article article)
    {
        try
        {
            return [.. expression.Matches(article.Text).Where(match => match.Length > 0).Select(match => (match.Index, match.Length))];
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TimeoutException(FormattableString.Invariant(
                $"The expression {expression} took longer than {Limit.TotalSeconds} s at article {article.Id} ({article.File}) and was stopped. Repetition inside repetition, as in (a+)+, does that beside lookarounds: make it simpler."));
        }
    }
}
