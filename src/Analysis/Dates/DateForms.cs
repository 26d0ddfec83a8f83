using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>The tables of forms as expressions that match at one place, by what stands there; <see cref="DateReader"/> knows what each form means.</summary>
internal static class DateForms
{
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Forms that begin with an ideograph.</summary>
    internal static Regex Ideograph { get; } = new($@"\G(?:{ChineseForms.DatedTable} | {ChineseForms.WordTable} | {ChineseForms.CountedTable})", Options);

    /// <summary>Forms that begin with digits and go on in Chinese.</summary>
    internal static Regex ChineseDigit { get; } = new($@"\G(?:{ChineseForms.DigitTable} | {ChineseForms.DatedTable} | {ChineseForms.CountedTable})", Options);

    /// <summary>Forms that begin with digits and go on in English or not at all.</summary>
    internal static Regex EnglishDigit { get; } = new($@"\G(?:{ChineseForms.DigitTable} | {EnglishForms.DigitTable} | {EnglishForms.CountedTable})", Options);

    /// <summary>Forms that begin with an English word.</summary>
    internal static Regex Word { get; } = new($@"\G(?<![A-Za-z])(?:{EnglishForms.WordTable} | {EnglishForms.CountedTable})", Options);
}
