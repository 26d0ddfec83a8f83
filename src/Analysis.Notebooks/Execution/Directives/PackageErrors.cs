using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>NuGet's errors without the paths and process numbers that they carry.</summary>
internal static partial class PackageErrors
{
    /// <summary>One text of what went wrong: each error once, its further lines behind it.</summary>
    public static string Explain(IEnumerable<string> errors)
    {
        var texts = errors.Where(error => !Warning().IsMatch(error)).Select(error => Prefix().Replace(error, "").Trim())
            .Where(error => error.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var told = texts.Select(text => Sources().Replace(Repeated().Replace(text, ""), "."))
            .Where(text => !text.Contains("library-packs", StringComparison.Ordinal))
            .Select(text => Nearest().Replace(text, "The nearest version is $1.")).Distinct(StringComparer.Ordinal);
        return "the packages could not be restored. " + string.Join(' ', told.Select(text => text.EndsWith('.') ? text : text + "."));
    }

    /// <summary>The packages that NuGet could not find.</summary>
    public static HashSet<string> Packages(IEnumerable<string> errors) =>
        errors.Select(error => Unknown().Match(error)).Where(match => match.Success).Select(match => match.Groups[1].Value)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"Unable to find (?:a stable )?package (\S+?)\.?(?:\s|$)")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^.*?Project\.(fs|cs)proj\s*:\s*error\s+|^PackageManagement Error \d+\s*")]
    private static partial Regex Prefix();

    // NuGet's warnings stand among its errors.
    [GeneratedRegex(@"^.*?Project\.(fs|cs)proj\s*:\s*warning\s")]
    private static partial Regex Warning();

    // The lines that follow an error repeat its number.
    [GeneratedRegex(@"^NU\d+:\s{2,}-?\s*")]
    private static partial Regex Repeated();

    // Which source it is found in is this machine's.
    [GeneratedRegex(@"Found \d+ version\(s\) in .*?\[ Nearest version: (\S+) \]")]
    private static partial Regex Nearest();

    [GeneratedRegex(@"\s+in source\(s\):.*$")]
    private static partial Regex Sources();
}
