using System.Globalization;
using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Columns in other types.</summary>
public static class ColumnConversions
{
    /// <summary>The column as one of another type: numbers to numbers that hold them, texts read in the invariant culture; null stays null.</summary>
    /// <exception cref="ArgumentException">A value does not convert without loss; the message gives its row.</exception>
    public static PrimitiveDataFrameColumn<T> ConvertTo<T>(this DataFrameColumn column)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column is PrimitiveDataFrameColumn<T> same)
        {
            return same.Clone();
        }

        return typeof(T) == typeof(double) && column.IsNumericColumn()
            ? (PrimitiveDataFrameColumn<T>)(object)Doubles(column)
            : DataFrameColumn.Create(column.Name, Converted<T>(column));
    }

    /// <summary>The column as texts that give the whole values back: shortest round-trip numbers, ISO 8601 dates; null stays null.</summary>
    public static StringDataFrameColumn ConvertToText(this DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var exact = FrameText.Shown(column).Exact;
        return new StringDataFrameColumn(column.Name, Enumerable.Range(0, (int)column.Length).Select(row => exact(row)));
    }

    private static DoubleDataFrameColumn Doubles(DataFrameColumn column)
    {
        var (values, has) = (ColumnAccess.Numbers(column), ColumnAccess.HasValue(column));
        return column.NullCount == 0
            ? new DoubleDataFrameColumn(column.Name, values)
            : new DoubleDataFrameColumn(column.Name, values.Zip(has, (value, valid) => valid ? value : (double?)null));
    }

    private static IEnumerable<T?> Converted<T>(DataFrameColumn column)
        where T : unmanaged
    {
        for (long row = 0; row < column.Length; row++)
        {
            yield return column[row] is { } value ? One<T>(value, column.Name, row) : null;
        }
    }

    private static T One<T>(object value, string column, long row)
        where T : unmanaged
    {
        try
        {
            var converted = Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
            if (value is string || typeof(T) == typeof(float) || Convert.ChangeType(converted, value.GetType(), CultureInfo.InvariantCulture).Equals(value))
            {
                return (T)converted;
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            // Reported below, with the place.
        }

        throw new ArgumentException($"Row {row} of column '{column}' is '{CellText.Exact(value)}', which does not convert to {CellText.TypeName(typeof(T))} without loss.");
    }
}
