using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Tables as text.</summary>
public static class FrameText
{
    /// <summary>The whole table as CSV (RFC 4180, LF, invariant culture); a null is an empty field, an empty text <c>""</c>.</summary>
    public static string ToCsv(this DataFrame frame) => CsvTable.Format(frame.ToTableView());

    /// <summary>Writes the whole table to a CSV file (UTF-8 without byte order mark).</summary>
    public static void ToCsv(this DataFrame frame, string path)
    {
        using var writer = new StreamWriter(path);
        CsvTable.Write(frame.ToTableView(), writer);
    }

    /// <summary>The table as it is shown; for frames of the real package too.</summary>
    public static TableView ToTableView(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new TableView([.. frame.Columns.Select(Shown)], frame.Rows.Count);
    }

    internal static TableColumn Shown(DataFrameColumn column) => column is IShownColumn shown
        ? shown.Shown()
        : new TableColumn(
            column.Name, CellText.TypeName(column.DataType), column.IsNumericColumn(), row => CellText.Shown(column[row]), row => CellText.Exact(column[row]));
}
