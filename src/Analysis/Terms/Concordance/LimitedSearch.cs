using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Regular expressions that cannot run for ever: their time grows with the text alone, and no clock ends them.</summary>
internal static class LimitedSearch
{
    /// <summary>The expression of a pattern.</summary>
    /// <exception cref="ArgumentException">The pattern is none, or needs backtracking.</exception>
    public static Regex Linear(string pattern, bool ignoresCase = false)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking | (ignoresCase
            ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(pattern, options);
        }
        catch (NotSupportedException)
        {
            throw new ArgumentException($"The expression /{pattern}/ looks ahead or behind, refers back, or counts too high: such "
                + $"expressions can run for ever and are not taken. Write it with alternatives, as /(a|b)c/.");
        }
    }

    /// <summary>The matches that are not empty, in order.</summary>
    public static List<(int Start, int Length)> Places(Regex expression, string text) =>
        [.. expression.Matches(text).Where(match => match.Length > 0).Select(match => (match.Index, match.Length))];
}
