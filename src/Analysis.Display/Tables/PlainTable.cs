using System.Text;

namespace Analysis.Display;

/// <summary>A table as plain text in columns of equal width; Chinese and other wide characters count as two.</summary>
public static class PlainTable
{
    private const int MaximumText = 40;

    /// <summary>Writes a heading, the first rows, and a line that says how many there are where not all are shown.</summary>
    /// <param name="table">The table.</param>
    /// <param name="maximumRows">The most rows to show, 0 or more.</param>
    public static string Format(TableView table, long maximumRows = HtmlTable.DefaultRows)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = Math.Min(maximumRows, table.RowCount);
        var columns = table.Columns.Take(TableView.MaximumColumns).Select(column => (column.IsNumber, Cells: Cells(column, rows)))
            .ToArray();
        var widths = columns.Select(column => column.Cells.Max(Width)).ToArray();
        var result = new StringBuilder();
        for (var line = 0; line <= rows; line++)
        {
            var cells = columns.Select((column, index) => Pad(column.Cells[line], widths[index], column.IsNumber));
            result.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return rows < table.RowCount || columns.Length < table.Columns.Count ? result.Append('(').Append(table.Note(rows)).Append(")\n")
            .ToString() : result.ToString();
    }

    /// <summary>The number of terminal cells that a text takes.</summary>
    public static int Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Sum(rune => rune.Value switch
        {
            >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
                or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1F9FF
                or >= 0x20000 => 2,
            _ => 1,
        });
    }

    private static string[] Cells(TableColumn column, long rows)
    {
        var cells = new string[rows + 1];
        cells[0] = OneLine(column.Name);
        for (var row = 0; row < rows; row++)
        {
            cells[row + 1] = OneLine(column.Shown(row) ?? "null");
        }

        return cells;
    }

    private static string OneLine(string text) =>
        HtmlText.Clip(string.Concat(text.EnumerateRunes().Take(MaximumText + 1)
        .Select(rune => Rune.IsControl(rune) ? " " : rune.ToString())), MaximumText);

    private static string Pad(string text, int width, bool toTheLeft)
    {
        var filler = new string(' ', width - Width(text));
        return toTheLeft ? filler + text : text + filler;
    }
}
