using System.Globalization;
using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// What the operations of this folder need of a column: in bulk from columns that offer it (the embedded ones), value by value from any other.
/// </summary>
internal static class ColumnAccess
{
    /// <summary>Numbers the distinct values; see <see cref="IKeyColumn.Codes"/>.</summary>
    public static int[] Codes(DataFrameColumn column, out int count)
    {
        if (column is IKeyColumn keys)
        {
            return keys.Codes(out count);
        }

        var (codes, numbers) = (new int[column.Length], new Dictionary<object, int>());
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = -1;
            if (column[row] is { } value && !numbers.TryGetValue(value, out codes[row]))
            {
                codes[row] = numbers.Count;
                numbers.Add(value, numbers.Count);
            }
        }

        count = numbers.Count;
        return codes;
    }

    /// <summary>Reorders rows by a column; see <see cref="IKeyColumn.SortRows"/>.</summary>
    public static void SortRows(DataFrameColumn column, int[] rows, bool ascending, bool nullsLast)
    {
        if (column is IKeyColumn keys)
        {
            keys.SortRows(rows, ascending, nullsLast);
            return;
        }

        var sign = ascending ? 1 : -1;
        var sorted = rows.Select(row => (Row: row, Value: column[row])).ToArray();
        var order = Comparer<object?>.Create((left, right) =>
            left is null || right is null
                ? (left is null ? 1 : 0) * (nullsLast ? 1 : -1) - (right is null ? 1 : 0) * (nullsLast ? 1 : -1)
                : sign * (left is string text ? string.CompareOrdinal(text, (string)right) : Comparer<object>.Default.Compare(left, right)));
        sorted.OrderBy(pair => pair.Value, order).Select(pair => pair.Row).ToArray().CopyTo(rows, 0);
    }

    /// <summary>The given rows in their order.</summary>
    public static DataFrame Rows(DataFrame frame, int[] rows) => frame.Filter(new PrimitiveDataFrameColumn<int>("rows", rows));

    /// <summary>The given rows of one column, under a name; -1 gives a null.</summary>
    public static DataFrameColumn Rows(DataFrameColumn column, int[] rows, string name)
    {
        var numbers = new PrimitiveDataFrameColumn<int>("rows", rows);
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] < 0)
            {
                numbers[index] = null;
            }
        }

        var copy = column.Clone(numbers);
        copy.SetName(name);
        return copy;
    }

    /// <summary>0, 1, 2, …</summary>
    public static int[] AllRows(DataFrame frame)
    {
        var rows = new int[frame.Rows.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        return rows;
    }

    /// <summary>Whether the values are whole numbers.</summary>
    public static bool IsWhole(DataFrameColumn column) => Type.GetTypeCode(column.DataType) is >= TypeCode.SByte and <= TypeCode.UInt64;

    /// <summary>The values as Int64; 0 where null.</summary>
    public static long[] WholeNumbers(DataFrameColumn column) => column switch
    {
        ITypedColumn<int> typed => Converted(typed.Values, value => (long)value),
        ITypedColumn<long> typed => typed.Values.ToArray(),
        _ => Converted(column, value => Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };

    /// <summary>The values as Double; 0 where null.</summary>
    /// <exception cref="ArgumentException">They are no numbers.</exception>
    public static double[] Numbers(DataFrameColumn column) => column switch
    {
        ITypedColumn<double> typed => typed.Values.ToArray(),
        ITypedColumn<int> typed => Converted(typed.Values, value => (double)value),
        ITypedColumn<long> typed => Converted(typed.Values, value => (double)value),
        ITypedColumn<float> typed => Converted(typed.Values, value => (double)value),
        _ when column.IsNumericColumn() => Converted(column, value => Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"Column '{column.Name}' holds {CellText.TypeName(column.DataType)}, not numbers."),
    };

    /// <summary>Whether each row has a value.</summary>
    public static bool[] HasValue(DataFrameColumn column)
    {
        var has = new bool[column.Length];
        for (var row = 0; row < has.Length; row++)
        {
            has[row] = column.NullCount == 0 || column.IsValid(row);
        }

        return has;
    }

    private static TResult[] Converted<T, TResult>(ReadOnlySpan<T> values, Func<T, TResult> convert)
    {
        var result = new TResult[values.Length];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = convert(values[row]);
        }

        return result;
    }

    private static TResult[] Converted<TResult>(DataFrameColumn column, Func<object, TResult> convert)
        where TResult : struct
    {
        var result = new TResult[column.Length];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = column[row] is { } value ? convert(value) : default;
        }

        return result;
    }
}
