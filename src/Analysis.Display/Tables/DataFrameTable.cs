using System.Collections;
using Microsoft.Data.Analysis;

namespace Analysis.Display;

/// <summary>A DataFrame, and each of its parts, as it is shown and written.</summary>
public static class DataFrameTable
{
    /// <summary>The whole table.</summary>
    public static TableView ToTableView(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new TableView([.. frame.Columns.Select(column => Shown(column, column.Name))], frame.Rows.Count)
        {
            Why = (frame as ExplainedFrame)?.Why,
        };
    }

    /// <summary>One column as a table.</summary>
    public static TableView ToTableView(this DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new TableView([Shown(column, column.Name)], column.Length);
    }

    /// <summary>One row as a table.</summary>
    public static TableView ToTableView(this DataFrameRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Rows([.. row.GetValues()], 1, (_, column) => row[column]);
    }

    /// <summary>The rows of a table, as the table.</summary>
    public static TableView ToTableView(this DataFrameRowCollection rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Rows(rows.Count == 0 ? [] : [.. rows[0].GetValues()], rows.Count, (row, column) => rows[row][column]);
    }

    /// <summary>What columns there are: one row for each, in their order, with <c>column</c>, <c>type</c>, <c>rows</c> and <c>nulls</c>
    /// (counts).</summary>
    public static TableView ToTableView(this DataFrameColumnCollection columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new TableView(
            [
                Listed("column", row => columns[(int)row].Name),
                Listed("type", row => CellText.TypeName(columns[(int)row].DataType)),
                Listed("rows", row => columns[(int)row].Length),
                Listed("nulls", row => columns[(int)row].NullCount),
            ],
            columns.Count);
    }

    /// <summary>The groups in their order: the column that they were made by, and <c>rows</c>, how many each has. The package leaves rows
    /// without a key out.</summary>
    public static TableView ToTableView(this GroupBy groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var key = groups.First().Columns[0];
        var name = key.Name == "rows" ? "count" : "rows";

        // Groups have their rows' number in no other place than the property of a type whose parameter is known only here.
        var members = ((IEnumerable)groups.GetType()
            .GetProperty(nameof(GroupBy<int>.Groupings))!.GetValue(groups)!).Cast<IEnumerable<DataFrameRow>>().ToArray();
        return new TableView([Shown(key, key.Name), Listed(name, row => members[row].LongCount())], members.Length);
    }

    private static TableColumn Shown(DataFrameColumn column, string name) => new(
        name, CellText.TypeName(column.DataType), column.IsNumericColumn(),
        column is ShareColumn ? row => column[row] is double share ? CellText.ShownShare(share) : null : row => CellText.Shown(column[row]),
        row => CellText.Exact(column[row]));

    private static TableColumn Listed(string name, Func<long, string> text) => new(name, "string", IsNumber: false, text, text);

    private static TableColumn Listed(string name, Func<long, long> number) =>
        new(name, "int64", IsNumber: true, row => CellText.Shown(number(row)), row => CellText.Exact(number(row)));

    // Rows do not say which types their columns have; the first row's values do, where they are not null.
    private static TableView Rows(KeyValuePair<string, object?>[] first, long count, Func<long, int, object?> value) => new(
        [
            .. first.Select((cell, column) => new TableColumn(
                cell.Key,
                cell.Value is { } known ? CellText.TypeName(known.GetType()) : "",
                cell.Value is IConvertible number and not (string or bool or char or DateTime) && number.GetTypeCode() != TypeCode.Empty,
                row => CellText.Shown(value(row, column)),
                row => CellText.Exact(value(row, column)))),
        ],
        count);
}
