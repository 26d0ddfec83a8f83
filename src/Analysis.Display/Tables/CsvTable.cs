using System.Globalization;

namespace Analysis.Display;

/// <summary>
/// A table as comma-separated values (RFC 4180, line ends LF). A null is an empty field, an empty text is <c>""</c>, so that reading
/// gives the same values back.
/// </summary>
public static class CsvTable
{
    private const int LongestShown = 10_000_000;

    /// <summary>The whole table as text, with nothing lost.</summary>
    public static string Format(TableView table)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(table, writer);
        return writer.ToString();
    }

    /// <summary>
    /// A table for a reader: the texts that <see cref="HtmlTable"/> shows, none of them clipped, and numbers with six significant digits,
    /// so that the noise of floating point is no difference. All rows, or the first ones that make no more than ten million characters: a
    /// notebook of more is no file to open.
    /// </summary>
    public static string FormatShown(TableView table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var writer = new StringWriter { NewLine = "\n" };
        var shown = new TableView([.. table.Columns.Select(column => column with { Exact = column.IsNumber
            ? row => Rounded(column.Exact(row)) : column.Shown })], table.RowCount);
        WriteRows(shown, writer, ',', true, LongestShown);
        return writer.ToString();
    }

    private static string? Rounded(string? number) => number is null || number.AsSpan().IndexOfAny('.', 'E', 'e') < 0
        || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        || Math.Abs(value) >= 1e15 ? number : CellText.Shown(value, 6);

    /// <summary>Writes all rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="separator">The character between fields.</param>
    /// <param name="header">Whether the first line gives the column names.</param>
    public static void Write(TableView table, TextWriter writer, char separator = ',', bool header = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteRows(table, writer, separator, header, int.MaxValue);
    }

    private static void WriteRows(TableView table, TextWriter writer, char separator, bool header, int most)
    {
        ArgumentNullException.ThrowIfNull(table);
        var exact = table.Columns.Select(column => column.Exact).ToArray();
        if (header)
        {
            WriteLine(writer, separator, table.Columns.Count, column => table.Columns[column].Name);
        }

        for (long row = 0; row < table.RowCount && !(writer is StringWriter text && text.GetStringBuilder().Length > most); row++)
        {
            for (var column = 0; column < exact.Length; column++)
            {
                WriteField(writer, separator, column, exact[column](row));
            }

            writer.Write('\n');
        }
    }

    private static void WriteLine(TextWriter writer, char separator, int count, Func<int, string> field)
    {
        for (var column = 0; column < count; column++)
        {
            WriteField(writer, separator, column, field(column));
        }

        writer.Write('\n');
    }

    private static void WriteField(TextWriter writer, char separator, int column, string? text)
    {
        if (column > 0)
        {
            writer.Write(separator);
        }

        if (text is null)
        {
            return;
        }

        if (text.Length > 0 && !NeedsQuotes(text, separator))
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static bool NeedsQuotes(string text, char separator) =>
        text.AsSpan().IndexOfAny('"', '\n', '\r') >= 0 || text.Contains(separator, StringComparison.Ordinal)
        || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
}
