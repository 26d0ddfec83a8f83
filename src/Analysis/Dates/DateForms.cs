using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>The tables of forms as expressions that match at one place, by what stands there; <see cref="DateReader"/> knows what each form means.</summary>
internal static partial class DateForms
{
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Forms that begin with an ideograph.</summary>
    [GeneratedRegex($@"\G(?:{ChineseForms.DatedTable} | {ChineseForms.WordTable} | {ChineseForms.CountedTable})", Options)]
    internal static partial Regex Ideograph();

    /// <summary>Forms that begin with digits and go on in Chinese.</summary>
    [GeneratedRegex($@"\G(?:{ChineseForms.DigitTable} | {ChineseForms.DatedTable} | {ChineseForms.CountedTable})", Options)]
    internal static partial Regex ChineseDigit();

    /// <summary>Forms that begin with digits and go on in English or not at all.</summary>
    [GeneratedRegex($@"\G(?:{ChineseForms.DigitTable} | {EnglishForms.DigitTable} | {EnglishForms.CountedTable})", Options)]
    internal static partial Regex EnglishDigit();

    /// <summary>Forms that begin with an English word.</summary>
    [GeneratedRegex($@"\G(?<![A-Za-z])(?:{EnglishForms.WordTable} | {EnglishForms.CountedTable})", Options)]
    internal static partial Regex Word();
}
