using System.Net;

namespace Analysis.Articles;

/// <summary>Several authors in one value.</summary>
internal static class AuthorNames
{
    /// <summary>The names: apart at Chinese separators, at <c>/</c>, <c>;</c> and <c>and</c>, and at commas where each part can be a whole name.</summary>
    public static string[] Split(string value)
    {
        var parts = WebUtility.HtmlDecode(value).Split(['、', '，', ';', '；', '|', '｜', '/', '／'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split([" and ", " & "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).SelectMany(AtCommas)
            .Where(part => part is not ("more" or "others" or "et al.")).ToArray();
        return parts.Length == 0 ? [value] : parts;
    }

    private static string[] AtCommas(string value)
    {
        var parts = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && value.Split(' ') is { Length: > 1 } words && words.All(word => word.Length is >= 2 and <= 4 && word.All(CharacterTable.IsCjk)))
        {
            return words;
        }

        return parts.Length > 1 && parts.All(part => part.Contains(' ', StringComparison.Ordinal) || CharacterTable.IsCjk(part[0])) ? parts : [value];
    }
}
