using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>A user's own tables.</summary>
public static class Table
{
    /// <summary>
    /// A file of comma-, semicolon- or tab-separated values (RFC 4180): one row per record, one column per field of the first line, in the
    /// file's order. Any encoding with a byte order mark, UTF-8 without one, else the encoding that fits best.
    /// </summary>
    /// <remarks>
    /// A column has a type only where every one of its values says so and nothing that is written would be lost; the culture does not
    /// matter:
    /// <list type="bullet">
    /// <item>Int32, or Int64 where a value needs it: whole numbers without leading zeros or a plus.</item>
    /// <item>Double: numbers with a decimal point, or an exponent with its sign (<c>1E-05</c>), of at most 17 digits; beside them whole
    /// ones up to 2^53; <c>NaN</c>, <c>Infinity</c>.</item>
    /// <item>Boolean: <c>true</c>, <c>True</c> or <c>TRUE</c>, and the like for false.</item>
    /// <item>DateTime: ISO 8601 days (<c>2022-09-12</c>) and times (<c>2022-09-12T13:43:02</c>, or with a blank); in UTC where they have a
    /// zone.</item>
    /// <item>String: all else. So <c>007</c>, <c>+86 10 1234</c>, <c>1e5</c>, <c>12.9.2022</c>, <c>1,5</c> and numbers too large for Int64
    /// stay as they are.</item>
    /// </list>
    /// A field with nothing in it is null; <c>""</c> is an empty text in a column of texts and null in any other. Blanks around a field are
    /// not part of it, unless they are quoted. Empty lines are skipped, so that a column that stands alone does not give its nulls back. A
    /// column without a name is called by its place, <c>column_3</c>, and left out where it holds nothing.
    /// </remarks>
    /// <param name="path">The file; a notebook's paths start from its own folder.</param>
    /// <param name="separator">The character between fields; null: the one of comma, semicolon and tab that cuts the first lines
    /// evenly.</param>
    /// <param name="header">Whether the first line gives the names; without it they are <c>column_1</c>, <c>column_2</c> …</param>
    /// <param name="typed">Whether columns get types; without it all are texts, as they are written.</param>
    /// <param name="quotes">Whether a double quote at the beginning of a field takes in separators and line breaks; else it is a character
    /// like any other.</param>
    /// <param name="problems">Takes what was repaired or assumed.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException"> The text is no such table: a row with more or fewer fields, a quote that is never closed or
    /// stands inside a field, two columns of one name, nothing at all, no text. The message gives file, line, row, what was found and what
    /// was expected.
    /// </exception>
    public static DataFrame ReadCsv(
        string path,
        char? separator = null,
        bool header = true,
        bool typed = true,
        bool quotes = true,
        ICollection<Problem>? problems = null) =>
        CsvReader.Read(path, new CsvForm { Separator = separator, Header = header, Typed = typed, Quotes = quotes }, problems ?? []);
}
