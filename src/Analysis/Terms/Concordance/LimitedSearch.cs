using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>A regular expression that cannot run for ever.</summary>
internal sealed class LimitedSearch
{
    private readonly Regex expression;
    private readonly TimeSpan limit;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public LimitedSearch(Regex expression, TimeSpan limit)
    {
        ArgumentNullException.ThrowIfNull(expression);
        (this.expression, this.limit) = (Limited(expression, limit), limit);
    }

    /// <summary>The matches that are not empty, in order.</summary>
    /// <exception cref="TimeoutException">All calls together took longer than the limit.</exception>
    public IEnumerable<(int Start, int Length)> Places(Article article)
    {
        for (var match = Next(article, null); match.Success; match = Next(article, match))
        {
            if (match.Length > 0)
            {
                yield return (match.Index, match.Length);
            }
        }
    }

    /// <summary>Whether the whole of a text matches.</summary>
    public bool Matches(Article article, string text) => Guarded(article, () => expression.Match(text) is { Success: true } match && match.Length == text.Length);

    private Match Next(Article article, Match? match) => Guarded(article, () => match?.NextMatch() ?? expression.Match(article.Text));

    private T Guarded<T>(Article article, Func<T> search)
    {
        try
        {
            return watch.Elapsed < limit ? search() : throw new RegexMatchTimeoutException();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TimeoutException(FormattableString.Invariant(
                $"The expression {expression} took longer than {limit.TotalSeconds} s and was stopped at article {article.Id} ({article.File}). Repetition inside repetition, as in (a+)+, does that: make it simpler, or give it a longer limit."));
        }
    }

    private static Regex Limited(Regex expression, TimeSpan limit)
    {
        var (pattern, options) = (expression.ToString(), expression.Options);
        if ((options & (RegexOptions.RightToLeft | RegexOptions.ECMAScript)) != 0)
        {
            return new Regex(pattern, options, limit);
        }

        try
        {
            return new Regex(pattern, (options & ~RegexOptions.Compiled) | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, limit);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options | RegexOptions.CultureInvariant, limit);
        }
    }
}
