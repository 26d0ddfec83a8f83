using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Comma-separated values (RFC 4180, but LF line ends) that people open in spreadsheets: with a byte order mark, without which Excel
/// misreads Chinese, and with an apostrophe before each text that a spreadsheet would run as a formula. Numbers stay as they are.
/// </summary>
internal static class SpreadsheetCsv
{
    // What a spreadsheet takes for the beginning of a formula, also in full width.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The rows of a CSV text, the header first; null where a field is empty and not quoted. A quote that never ends takes in the
    /// rest.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Read(string csv)
    {
        var row = new List<string?>();
        for (var at = 0; at < csv.Length;)
        {
            (var field, at) = csv[at] == '"' ? Quoted(csv, at + 1) : Plain(csv, at);
            row.Add(field);
            if (at < csv.Length && csv[at] == ',')
            {
                at++;
                if (at < csv.Length)
                {
                    continue;
                }

                row.Add(null);
            }

            at += at + 1 < csv.Length && csv[at] == '\r' && csv[at + 1] == '\n' ? 2 : 1;
            yield return row;
            row = [];
        }
    }

    /// <summary>The rows as text, as many as fit.</summary>
    /// <param name="rows">The rows, the header first.</param>
    /// <param name="most">The most UTF-8 bytes to write; the header is always written.</param>
    /// <returns>The text; how many rows it holds and how many there are, the header not counted.</returns>
    public static (string Text, int Written, int Total) Write(IEnumerable<IReadOnlyList<string?>> rows, int most)
    {
        var csv = new StringBuilder().Append(ByteOrderMark);
        var (bytes, written, total) = (3, -1, -1);
        foreach (var row in rows)
        {
            total++;
            if (written + 1 < total)
            {
                continue;
            }

            var line = string.Join(',', row.Select(Field)) + "\n";
            bytes += Encoding.UTF8.GetByteCount(line);
            if (total == 0 || bytes <= most)
            {
                csv.Append(line);
                written++;
            }
        }

        return total < 0 ? ("", 0, 0) : (csv.ToString(), written, total);
    }

    private static (string? Field, int End) Plain(string csv, int start)
    {
        var length = csv.AsSpan(start).IndexOfAny(",\r\n");
        var end = length < 0 ? csv.Length : start + length;
        return (end == start ? null : csv[start..end], end);
    }

    private static (string Field, int End) Quoted(string csv, int start)
    {
        var field = new StringBuilder();
        while (true)
        {
            var quote = csv.IndexOf('"', start);
            field.Append(csv, start, (quote < 0 ? csv.Length : quote) - start);
            if (quote < 0 || quote + 1 == csv.Length || csv[quote + 1] != '"')
            {
                return (field.ToString(), quote < 0 ? csv.Length : quote + 1);
            }

            field.Append('"');
            start = quote + 2;
        }
    }

    private static string Field(string? value)
    {
        if (value is null)
        {
            return "";
        }

        var text = IsFormula(value) ? "'" + value : value;
        return text.Length == 0 || text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal)
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
