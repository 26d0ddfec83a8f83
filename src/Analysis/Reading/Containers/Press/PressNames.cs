using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Authors and sections as exports write them.</summary>
internal static partial class PressNames
{
    /// <summary>The authors of a byline: no sentence about them, no office behind three blanks, the given name first.</summary>
    /// <param name="value">The byline.</param>
    /// <param name="isInverted">Whether every name has its family name first, before a comma.</param>
    public static IReadOnlyList<string> Of(string value, bool isInverted) =>
        [.. value.Split([';', '\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(names => By().Replace(names, "")).Where(names => !Sentence().IsMatch(names))
            .SelectMany(names => isInverted ? [names] : And().Split(names))
                .Select(name => Office().Replace(By().Replace(name, ""), "").Trim()).Where(name => name.Length > 1)
                .SelectMany(name => Turned(name, isInverted))];

    /// <summary>The sections without pages and columns, the subjects without percentages.</summary>
    public static IReadOnlyList<string> Sections(string value) =>
        [.. value.Split([';', '|'], StringSplitOptions.TrimEntries).Select(section => Percent().Replace(section, "").Trim())
        .Where(section => section.Length > 1 && !Page().IsMatch(section))];

    // "Roe, Jane"; what is no such pair may be several names.
    private static string[] Turned(string name, bool isInverted) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [var family, var given] && family.Length > 0 && given.Length > 0
        && (isInverted || !(family.Contains(' ', StringComparison.Ordinal) || given.Contains(' ', StringComparison.Ordinal)))
        ? [$"{given.TrimEnd('.', ' ')} {family}"]
        : AuthorNames.Split(name.TrimEnd(','));

    [GeneratedRegex(@"^\s*((and|with)\s+)?(reported\s+)?(By|Von|Par|Por|Door|Di)\s*:?\s+(?=\S)|^and\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"\s{3,}\S.*$|(,[\p{L}\s]*|\s+(Staff|Senior|Chief|Special|Political|Foreign)?\s*)\b(Writers?|Correspondents?|Reporters?|Editors?|Redakteur(in)?)\s*$|,\s*(Reuters|Associated Press|AP|AFP|dpa)\s*$|\s+in\s+\p{Lu}[\p{L} .]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b(reported|contributed|compiled|reporting|contributing)\b|^[^\p{L}]+$|@",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+(?:and|und|et|en|y|e|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\s*\(\d+%\)", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(Pg|Pages?|S|Seiten?|Blz|p|pp|Part|Teil|Column|Col|Ausg|Section|Pág)\b\.?\s*[\w.-]{0,8}(,? (Column|Page|Ausg\.?|Nr\.?) \w+)*$|^\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
