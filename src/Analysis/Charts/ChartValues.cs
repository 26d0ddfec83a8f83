using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// Turns columns, <see cref="DateOnly"/> and values that may be null into what charts take: arrays of <see cref="IConvertible"/> values.
/// The one place where this happens, so that a null is treated alike in every chart: a missing number is a gap, a missing name says so, a
/// missing date is an error.
/// </summary>
public static class ChartValues
{
    /// <summary>What stands where a name is missing.</summary>
    public const string Unknown = "(unknown)";

    /// <summary>A column's numbers; NaN, which charts leave out, where a row is null.</summary>
    /// <exception cref="ArgumentException">The column holds no numbers.</exception>
    public static double[] Numbers(DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return [.. Rows(column).Select((value, row) => value switch
        {
            null => double.NaN,
            string or DateTime or bool or char =>
            throw new ArgumentException($"Row {row} of column '{column.Name}' is '{value}', which is no number. Give a column of numbers; "
            + $"this one holds {column.DataType.Name}."),
            IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"Column '{column.Name}' holds {column.DataType.Name}, which charts cannot show as numbers."),
        })];
    }

    /// <summary>Numbers of any type that may be missing; NaN where they are.</summary>
    public static double[] NumbersOrGaps<T>(IEnumerable<T?> values)
        where T : struct, IConvertible => [.. values.Select(v => v?.ToDouble(CultureInfo.InvariantCulture) ?? double.NaN)];

    /// <summary>A share in per cent, with three significant digits.</summary>
    internal static double PerCent(double share) => double.IsFinite(share)
        ? double.Parse((100 * share).ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : share;

    /// <summary>A column as names: texts as they are, numbers and dates in invariant form, <see cref="Unknown"/> where a row is
    /// null.</summary>
    public static string[] Names(DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return [.. Rows(column).Select(value => value switch
        {
            null => Unknown,
            DateTime time => Text(time),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? Unknown,
        })];
    }

    /// <summary>A column's dates.</summary>
    /// <exception cref="ArgumentException">The column holds no dates, or a row is null: a point without a date has no place; drop such rows
    /// first, and say how many.</exception>
    public static DateTime[] Dates(DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.NullCount > 0
            ? throw new ArgumentException($"{column.NullCount} of {column.Length} rows of column '{column.Name}' are null, and a point "
            + $"without a date has no place. Drop those rows first, and say how many they are.")
            : [.. Rows(column).Select(v => v as DateTime?
                ?? throw new ArgumentException($"Column '{column.Name}' holds {column.DataType.Name}, not dates."))];
    }

    /// <summary>Calendar days as instants at their beginning.</summary>
    public static DateTime[] Dates(IEnumerable<DateOnly> days) => [.. days.Select(d => d.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc))];

    /// <summary>A date as plotly writes it, without a time of day at midnight.</summary>
    public static string Text(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private static IEnumerable<object?> Rows(DataFrameColumn column)
    {
        for (var row = 0L; row < column.Length; row++)
        {
            yield return column[row];
        }
    }
}
