namespace Analysis.Display;

/// <summary>A table as it is shown: its columns and the number of its rows. Holds no values, only how to get their texts.</summary>
/// <param name="columns">The columns, left to right.</param>
/// <param name="rowCount">The number of rows.</param>
public sealed class TableView(IReadOnlyList<TableColumn> columns, long rowCount)
{
    /// <summary>No reader looks at more columns side by side.</summary>
    internal const int MaximumColumns = 40;

    /// <summary>The columns, left to right.</summary>
    public IReadOnlyList<TableColumn> Columns { get; } = columns;

    /// <summary>The number of rows.</summary>
    public long RowCount { get; } = rowCount;

    /// <summary>Why there are no rows: a clause; null where that is not known.</summary>
    public string? Why { get; init; }

    /// <summary>What the rows are and how many, such as <c>20 of 1,234 rows, 5 columns</c>, and whether more columns are there than are
    /// shown.</summary>
    /// <param name="rowsShown">How many of the rows are shown.</param>
    public string Note(long rowsShown)
    {
        var rows = rowsShown < RowCount ? FormattableString.Invariant($"{rowsShown:N0} of {RowCount:N0} rows") : Counted(RowCount, "row");
        var hidden = Columns.Count > MaximumColumns ? FormattableString.Invariant($" (the first {MaximumColumns} shown)") : "";
        return $"{rows}, {Counted(Columns.Count, "column")}{hidden}";
    }

    /// <summary>The columns without a value in any row; none where there are no rows.</summary>
    internal IReadOnlyList<TableColumn> Empty() => RowCount == 0 ? [] : [.. Columns.Take(MaximumColumns).Where(IsEmpty)];

    /// <summary>What a note says of columns that are not shown because they have no value.</summary>
    /// <param name="empty">The columns.</param>
    internal static string Without(IReadOnlyList<TableColumn> empty) =>
        empty.Count == 0 ? "" : $"; no values: {string.Join(", ", empty.Select(column => HtmlText.Clip(column.Name, 80)))}";

    // The first value of a column mostly stands in its first rows.
    private bool IsEmpty(TableColumn column)
    {
        long row = 0;
        while (row < RowCount && column.Shown(row) is null)
        {
            row++;
        }

        return row == RowCount;
    }

    private static string Counted(long count, string noun) =>
        FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
