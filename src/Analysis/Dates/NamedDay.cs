using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>A name of a day: <c>days.tsv</c> has its rule and what must stand beside it.</summary>
internal sealed record NamedDay(string Name, string Language, string Rule, string Beside)
{
    private bool IsLatin => Language == "en";

    /// <summary>The name as an expression, with what must stand behind it.</summary>
    public string Pattern => (IsLatin
        ? $"(?i:{Regex.Escape(Name).Replace("'", "[’']", StringComparison.Ordinal).Replace(@"\ ", @"[\ \u00A0]", StringComparison.Ordinal)})"
        : Name) + Beside;

    /// <summary>Where it begins, as the column starts of <c>forms.tsv</c> has it: 春节, new_year, juneteenth.</summary>
    public string Beginning
    {
        get
        {
            if (!IsLatin)
            {
                return char.IsDigit(Name[0]) ? "#" + (Name.Length > 1 && !char.IsDigit(Name[1]) ? Name[1] : "事恐袭襲遇之”」’") : Name;
            }

            var words = Name.Split(' ');
            var first = Letters(words[0]);
            return char.IsDigit(Name[0]) ? "#" + (Name.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var rest && Letters(rest) is { Length: > 0 } word ? word : rest[..1])
                : words.Length == 1 || first.Length < words[0].Length ? first
                : char.IsDigit(words[1][0]) ? first + "_#"
                : $"{first}_{Letters(words[1])}";
        }
    }

    private static string Letters(string text) => string.Concat(text.TakeWhile(char.IsAsciiLetter));
}
