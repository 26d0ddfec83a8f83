using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>A name of a day; <c>days.tsv</c> has its rule, where it begins and what must stand beside it.</summary>
internal sealed record NamedDay(string Name, string Language, string Rule, string Starts, string Beside)
{
    /// <summary>The name as an expression, with what must stand behind it.</summary>
    public string Pattern => (Language == "en"
        ? $"(?i:{Regex.Escape(Name).Replace("'", "[’']", StringComparison.Ordinal).Replace(@"\ ", @"[\ \u00A0]", StringComparison.Ordinal)})"
        : Name) + Beside;
}
