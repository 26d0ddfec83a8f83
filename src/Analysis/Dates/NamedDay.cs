using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>A name of a day: <c>days.tsv</c> has its rule and what must stand beside it.</summary>
internal sealed record NamedDay(string Name, string Language, string Rule, string Beside)
{
    private bool IsLatin => char.IsAscii(Name[0]);

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
                return Name;
            }

            var words = Name.Split(' ');
            var first = string.Concat(words[0].TakeWhile(char.IsAsciiLetter));
            return char.IsDigit(Name[0]) ? "#" + words[0].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                : words.Length > 1 && first.Length == words[0].Length ? $"{first}_{string.Concat(words[1].TakeWhile(char.IsAsciiLetter))}"
                : first;
        }
    }
}
