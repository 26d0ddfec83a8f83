namespace Analysis;

/// <summary>The singular and the plural of an English noun as its spelling tells them: sanction and sanctions, country and countries, class
/// and classes.</summary>
internal static class EnglishForms
{
    // They end in s and are no plural, or have none.
    private static readonly string[] Neither = ["news", "always", "perhaps", "series", "species", "chaos", "christmas", "paris", "texas"];

    /// <summary>The word and its forms, each once.</summary>
    public static string[] Of(string word)
    {
        string[] singulars = [word, .. Singulars(word)];
        return [.. singulars.SelectMany(singular => Neither.Contains(singular.ToLowerInvariant()) ? [singular]
            : new[] { singular, Plural(singular) }).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Singulars(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Neither.Contains(lower) || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal)
            || lower.EndsWith("us", StringComparison.Ordinal)
            || lower.EndsWith("is", StringComparison.Ordinal) || lower.EndsWith("ics", StringComparison.Ordinal))
        {
            yield break;
        }

        if (lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4)
        {
            yield return word[..^3] + "y";
        }
        else if (lower.EndsWith("es", StringComparison.Ordinal) && Hisses(lower[..^2]))
        {
            yield return word[..^2];
        }

        yield return word[..^1];
    }

    private static string Plural(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? word[..^1] + "ies" : Hisses(lower) ? word + "es" : word + "s";
    }

    private static bool Hisses(string word) => word is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'];
}
