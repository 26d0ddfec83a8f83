using Microsoft.Data.Analysis;

namespace Analysis.Frames;

/// <summary>Reads a table that lies beside the articles; what is wrong with it is a problem.</summary>
internal static class SideTable
{
    /// <summary>The table; null where it cannot be read or lacks a column.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">What a problem calls it, as <c>events</c>.</param>
    /// <param name="columns">The columns that it needs.</param>
    /// <param name="problems">Where problems go.</param>
    public static DataFrame? Read(string file, string what, IReadOnlyList<string> columns, List<Problem> problems)
    {
        var name = Path.GetFileName(file);
        try
        {
            var table = CsvReader.Read(file, new CsvForm(), problems);
            if (columns.FirstOrDefault(column => table.Columns.IndexOf(column) < 0) is not { } missing)
            {
                return table;
            }

            problems.Add(new Problem(name, 1, null, Severity.Error,
                $"the table of {what} has no column \"{missing}\"; it has "
                + $"{string.Join(", ", table.Columns.Select(column => column.Name))}; it needs {Wording.List(columns)}"));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(name, null, null, Severity.Error, $"the table of {what} is left out: {exception.Message}"));
        }

        return null;
    }

    /// <summary>What a cell says, without blanks at its ends; empty where it says nothing.</summary>
    public static string Text(DataFrame table, string column, long row) =>
        table.Columns.IndexOf(column) < 0 ? ""
        : Convert.ToString(table[column][row], System.Globalization.CultureInfo.InvariantCulture)?.Trim() ?? "";
}
