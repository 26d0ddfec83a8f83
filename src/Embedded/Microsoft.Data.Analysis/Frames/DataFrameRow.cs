using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>One row of a frame: a window on it, not a copy.</summary>
public class DataFrameRow : IEnumerable<object?>
{
    private readonly DataFrame frame;
    private readonly long row;

    internal DataFrameRow(DataFrame frame, long row)
    {
        this.frame = frame;
        this.row = row;
    }

    /// <summary>The value in a column, from 0; null where it is null.</summary>
    public object? this[int index]
    {
        get => frame[row, index];
        set => frame[row, index] = value;
    }

    /// <summary>The value in the column of that name; null where it is null.</summary>
    public object? this[string columnName]
    {
        get => frame.Columns[columnName][row];
        set => frame.Columns[columnName][row] = value;
    }

    /// <summary>Enumerates the values, left to right.</summary>
    public IEnumerator<object?> GetEnumerator() => frame.Columns.Select(column => column[row]).GetEnumerator();

    /// <summary>The column names with the values, left to right.</summary>
    public IEnumerable<KeyValuePair<string, object?>> GetValues() => frame.Columns.Select(column => KeyValuePair.Create(column.Name, column[row]));

    /// <summary>The values, separated by spaces.</summary>
    public override string ToString() => string.Join(' ', frame.Columns.Select(column => column.Shown().Exact(row) ?? "null"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
