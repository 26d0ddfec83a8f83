using System.Globalization;
using Analysis.Display;
using nietras.SeparatedValues;

namespace Analysis.Frames;

/// <summary>What is wrong with a file of separated values: file and line, what was found, what was expected, what to do.</summary>
/// <param name="file">The file's name.</param>
/// <param name="separator">What separates the fields.</param>
/// <param name="form">What was asked for.</param>
internal sealed class CsvErrors(string file, char separator, CsvForm form)
{
    private const int MaximumText = 60;
    private const string NoQuotes = "where the file takes quotes as they are, pass quotes: false";

    private string Separator => separator switch
    {
        ',' => "a comma",
        ';' => "a semicolon",
        '\t' => "a tab",
        _ => $"'{separator}'",
    };

    public FormatException Empty() => new($"{file}: found no row; expected a first line with the names of the columns.");

    public FormatException Ragged(SepReader.Row row, int number, string[] names)
    {
        var model = form.Names is not null ? $" ({Shown(string.Join(", ", names))})"
            : form.Header ? $", as the header has ({Shown(string.Join(", ", names))})" : ", as the first row has";
        var advice = (form.Quotes ? $" A value that holds {Separator} or a line break needs double quotes around it." : "")
            + (form.Separator is null ? " Where something else separates the fields, pass it as separator." : "");
        return At(
            Line(row, 0),
            $"found {Wording.Count(row.ColCount, "field")} in {Place(row, number)}, {Shown(row.Span)}; expected {names.Length}{model}, "
            + $"with {Separator} between them.{advice}");
    }

    public FormatException SameName(SepReader.Row row, string name, int first, int second) =>
        At(Line(row, second),
        $"found the name {Shown(name)} twice, in columns {first + 1} and {second + 1}; expected each once. Rename one of them.");

    public FormatException NeverClosed(SepReader.Row row, int number, int column, string?[] names) =>
        At(
            Line(row, column),
            $"found a double quote that is never closed, in {Where(row, number, column, names)}: {Shown(row[column].Span)}; expected "
            + $"another before {Separator} or the line's end.");

    public FormatException GoesOn(SepReader.Row row, int number, int column, string?[] names, int end)
    {
        var field = row[column].Span;
        return At(
            Line(row, column) + field[..end].Count('\n'),
            $"found {Shown(field[(end + 1)..])} behind the closing quote, in {Where(row, number, column, names)}; expected {Separator} or "
            + $"the line's end. "
                + $"A double quote inside a quoted value is written twice; {NoQuotes}.");
    }

    public FormatException QuoteInside(SepReader.Row row, int number, int column, string?[] names) =>
        At(
            Line(row, column),
            $"found a double quote inside a value without quotes, in {Where(row, number, column, names)}: {Shown(row[column].Span)}; "
                + $"expected quotes around the whole value, and that one written twice; {NoQuotes}.");

    public FormatException Endless(int line) =>
        At(line, "found a row of more than 16,777,216 characters; expected a line's end before. A double quote in that line may never be "
        + "closed.");

    private static string Place(SepReader.Row row, int number)
    {
        var (first, last) = (FirstLine(row), row.LineNumberToExcl - 1);
        var lines = last > first && row.RowIndex > 0 ? string.Create(CultureInfo.InvariantCulture, $" (lines {first} to {last})") : "";
        return (number == 0 ? "the header" : string.Create(CultureInfo.InvariantCulture, $"row {number}")) + lines;
    }

    private static string Where(SepReader.Row row, int number, int column, string?[] names)
    {
        var name = string.IsNullOrEmpty(names.ElementAtOrDefault(column)) ? "" : $" ({Shown(names[column])})";
        return string.Create(CultureInfo.InvariantCulture, $"{Place(row, number)}, column {column + 1}{name}");
    }

    // Sep counts the lines of the first row only when it reads on.
    private static int FirstLine(SepReader.Row row) => row.RowIndex == 0 ? 1 : row.LineNumberFrom;

    // The line on which a field begins.
    private static int Line(SepReader.Row row, int column)
    {
        var line = FirstLine(row);
        for (var before = 0; before < column; before++)
        {
            line += row[before].Span.Count('\n');
        }

        return line;
    }

    private static string Shown(ReadOnlySpan<char> text) =>
        "\"" + HtmlText.Clip(new string(text[..Math.Min(text.Length, MaximumText + 1)]).ReplaceLineEndings(" "), MaximumText) + "\"";

    private FormatException At(int line, string message) => new($"{file}:{line.ToString(CultureInfo.InvariantCulture)}: {message}");
}
