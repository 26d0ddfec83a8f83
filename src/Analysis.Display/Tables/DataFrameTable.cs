using Microsoft.Data.Analysis;

namespace Analysis.Display;

/// <summary>A DataFrame as it is shown and written.</summary>
public static class DataFrameTable
{
    /// <summary>The whole table.</summary>
    public static TableView ToTableView(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new TableView([.. frame.Columns.Select(Shown)], frame.Rows.Count);
    }

    /// <summary>One column as a table.</summary>
    public static TableView ToTableView(this DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new TableView([Shown(column)], column.Length);
    }

    private static TableColumn Shown(DataFrameColumn column) => new(
        column.Name, CellText.TypeName(column.DataType), column.IsNumericColumn(), row => CellText.Shown(column[row]), row => CellText.Exact(column[row]));
}
