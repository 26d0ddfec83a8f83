namespace Analysis.Notebooks.Execution.Directives;

/// <summary>Compares a version that a notebook asks for with one that it got: <c>1.0</c> is <c>1.0.0</c>; nothing, and what has a star,
/// takes any.</summary>
internal static class PackageVersions
{
    /// <summary>Whether what is there already keeps the asked version out.</summary>
    public static bool Excludes(string there, string asked) => !TakesAny(asked) && Normal(there) != Normal(asked);

    /// <summary>Whether another version was taken than the asked one.</summary>
    public static bool Replaces(string got, string asked) => IsExact(asked) && Normal(got) != Normal(asked);

    private static bool TakesAny(string version) => string.IsNullOrWhiteSpace(version) || version.Trim() is "*" or "*-*";

    // A range or a floating version has no version of its own.
    private static bool IsExact(string version) => !TakesAny(version) && version.IndexOfAny(['*', '[', '(', ',']) < 0;

    private static string Normal(string version)
    {
        var text = version.Trim().ToLowerInvariant().Split('+')[0];
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (numbers, label) = dash < 0 ? (text, "") : (text[..dash], text[dash..]);
        var parts = numbers.Split('.').Select(part => part.TrimStart('0')).Select(part => part.Length == 0 ? "0" : part).ToList();
        while (parts.Count > 1 && parts[^1] == "0")
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('.', parts) + label;
    }
}
