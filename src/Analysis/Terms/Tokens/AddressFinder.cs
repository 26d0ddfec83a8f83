using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Finds web and e-mail addresses, and percent-encoded pieces of them, so that none of their parts is taken for a word.</summary>
internal static partial class AddressFinder
{
    private static readonly SearchValues<char> signs = SearchValues.Create("@%/");
    private static readonly SearchValues<char> characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>False where a text surely has no address.</summary>
    public static bool MayOccurIn(ReadOnlySpan<char> text) => text.ContainsAny(signs)
        || text.Contains(".com", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the address that begins at <paramref name="start"/> ends; 0 where none begins there.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsAsciiLetterOrDigit(text[start]) && text[start] != '%')
        {
            return 0;
        }

        var run = text[start..];
        var end = run.IndexOfAnyExcept(characters);
        run = Trim(end < 0 ? run : run[..end]);
        return Address().IsMatch(run) ? start + run.Length : 0;
    }

    // Punctuation at the end belongs to the sentence; so does a bracket that is not opened inside.
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> run)
    {
        while (run.Length > 0
            && (".,;:!?'([".Contains(run[^1], StringComparison.Ordinal) || (run[^1] == ')' && run.Count(')') > run.Count('('))
                || (run[^1] == ']' && run.Count(']') > run.Count('['))))
        {
            run = run[..^1];
        }

        return run;
    }

    // With a scheme; beginning with www.; e-mail; host and path; host with a common last part; anything with two encoded bytes in a row.
    [GeneratedRegex(
        @"^(?:[a-z][a-z0-9+.-]*://.|www\.[a-z0-9]|[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$|(?:[a-z0-9-]+\.)+[a-z]{2,}(?::[0-9]+)?/|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|cn|hk|tw|uk|ru|de|fr|jp|io)$|.*%[0-9a-f]{2}%[0-9a-f]{2})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
