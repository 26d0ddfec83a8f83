namespace Microsoft.Data.Analysis;

/// <summary>Row numbers as the operations pass them on: one <see cref="int"/> per row of the result, -1 for a row of nulls.</summary>
internal static class RowNumbers
{
    /// <summary>0, 1, 2, …</summary>
    public static int[] All(long length)
    {
        var rows = GC.AllocateUninitializedArray<int>((int)length);
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        return rows;
    }

    /// <summary>All rows of a column in the order of its values.</summary>
    public static int[] Sorted(DataFrameColumn column, bool ascending, bool putNullValuesLast)
    {
        var rows = All(column.Length);
        column.SortRowNumbers(rows, ascending, putNullValuesLast);
        return rows;
    }

    /// <summary>The rows where a filter is true; null counts as false.</summary>
    public static int[] Where(PrimitiveDataFrameColumn<bool> filter, long length)
    {
        if (filter.Length != length)
        {
            throw new ArgumentException($"The filter '{filter.Name}' has {filter.Length} rows, but {length} rows are to be filtered. Make it from the same frame.", nameof(filter));
        }

        // Null rows hold false, so the values alone decide.
        var values = filter.Values;
        var rows = GC.AllocateUninitializedArray<int>(values.Count(true));
        var count = 0;
        for (var row = 0; count < rows.Length; row++)
        {
            rows[count] = row;
            count += values[row] ? 1 : 0;
        }

        return rows;
    }

    /// <summary>The rows that a column of row numbers (or a filter) names, checked against the number of rows.</summary>
    public static int[] From(DataFrameColumn mapIndices, long length, bool fromTheEnd = false)
    {
        var rows = mapIndices switch
        {
            PrimitiveDataFrameColumn<bool> filter => Where(filter, length),
            PrimitiveDataFrameColumn<int> numbers => Checked(numbers, length, row => row),
            PrimitiveDataFrameColumn<long> numbers => Checked(numbers, length, row => row),
            _ => throw new ArgumentException($"Row numbers must be an Int32, Int64 or Boolean column, but '{mapIndices.Name}' holds {mapIndices.DataType.Name}.", nameof(mapIndices)),
        };
        if (fromTheEnd)
        {
            Array.Reverse(rows);
        }

        return rows;
    }

    /// <summary>Row numbers, each checked.</summary>
    public static int[] From(IEnumerable<long> numbers, long length) => [.. numbers.Select(row => Checked(row, length))];

    private static int[] Checked<T>(PrimitiveDataFrameColumn<T> numbers, long length, Func<T, long> convert)
        where T : unmanaged
    {
        var rows = new int[numbers.Count];
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = numbers.IsValid(index) ? Checked(convert(numbers.Values[index]), length) : -1;
        }

        return rows;
    }

    private static int Checked(long row, long length) => (ulong)row < (ulong)length
        ? (int)row
        : throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {length} rows, numbered from 0.");
}
