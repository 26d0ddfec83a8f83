using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <content>What makes one number of many, or a running number of each.</content>
internal sealed partial class NumberKind<T>
{
    // Eight sums side by side, always the same: as fast as vectors, and the same last digit on every processor.
    private const int Lanes = 8;

    public override object? Total(Aggregation aggregation, DataFrameColumn column)
    {
        var (source, isSum) = ((PrimitiveDataFrameColumn<T>)column, aggregation == Aggregation.Sum);
        if (source.NullCount == source.Count)
        {
            return null;
        }

        return IsInteger ? Narrowed(() => isSum ? IntegerSum(source.Values) : Product<Int128>(source), aggregation, column.Name)
            : IsFloating ? T.CreateTruncating(isSum ? FloatingSum(source.Values) : Product<double>(source))
            : isSum ? Sum<T>(source.Values) : Product<T>(source);
    }

    public override double Mean(DataFrameColumn column)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        var count = source.Count - source.NullCount;
        return count == 0 ? double.NaN
            : IsInteger ? (double)IntegerSum(source.Values) / count
            : IsFloating ? FloatingSum(source.Values) / count
            : double.CreateTruncating(Sum<T>(source.Values) / T.CreateTruncating(count));
    }

    public override double Median(DataFrameColumn column)
    {
        var sorted = ((PrimitiveDataFrameColumn<T>)column.DropNulls()).Values;
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        sorted.Sort();
        var (low, high) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return low == high ? double.CreateTruncating(low) : (double.CreateTruncating(low) + double.CreateTruncating(high)) / 2;
    }

    public override DataFrameColumn Accumulate(Aggregation aggregation, DataFrameColumn column)
    {
        var result = ((PrimitiveDataFrameColumn<T>)column).Clone();
        T? total = null;
        for (var row = 0; row < result.Count; row++)
        {
            if (result.Validity[row])
            {
                total = total is { } before ? Next(aggregation, before, result.Values[row], column.Name, row) : result.Values[row];
                result.Values[row] = total.Value;
            }
        }

        return result;
    }

    public override DataFrameColumn Abs(DataFrameColumn column) => ((PrimitiveDataFrameColumn<T>)column).Changed(T.Abs);

    public override DataFrameColumn Round(DataFrameColumn column) => ((PrimitiveDataFrameColumn<T>)column).Changed(value => value switch
    {
        double number => (T)(object)Math.Round(number),
        float number => (T)(object)MathF.Round(number),
        decimal number => (T)(object)Math.Round(number),
        _ => value,
    });

    private static T Next(Aggregation aggregation, T total, T value, string column, int row)
    {
        try
        {
            return aggregation switch
            {
                Aggregation.Sum => checked(total + value),
                Aggregation.Product => checked(total * value),
                Aggregation.Max => value > total ? value : total,
                _ => value < total ? value : total,
            };
        }
        catch (OverflowException)
        {
            throw new OverflowException($"The cumulative {aggregation} of column '{column}' does not fit {typeof(T).Name} from row {row} on. Use a column of a larger type.");
        }
    }

    // 2^31 rows of 32 bits cannot overflow 64.
    private static Int128 IntegerSum(ReadOnlySpan<T> values) =>
        typeof(T) == typeof(long) || typeof(T) == typeof(ulong) ? Sum<Int128>(values) : Sum<long>(values);

    private static TTotal Sum<TTotal>(ReadOnlySpan<T> values)
        where TTotal : INumber<TTotal>
    {
        var total = TTotal.Zero;
        foreach (var value in values)
        {
            total += TTotal.CreateTruncating(value);
        }

        return total;
    }

    private static TTotal Product<TTotal>(PrimitiveDataFrameColumn<T> column)
        where TTotal : INumber<TTotal>
    {
        var total = TTotal.One;
        for (var row = 0; row < column.Count; row++)
        {
            total = column.Validity[row] ? checked(total * TTotal.CreateTruncating(column.Values[row])) : total;
        }

        return total;
    }

    private static object Narrowed(Func<Int128> sum, Aggregation aggregation, string column)
    {
        try
        {
            var total = sum();
            var narrow = T.CreateTruncating(total);
            return Int128.CreateTruncating(narrow) == total ? narrow : checked((long)total);
        }
        catch (OverflowException)
        {
            throw new OverflowException($"The {aggregation} of column '{column}' does not fit 64 bits. Use a Double column, or divide first.");
        }
    }

    private static double FloatingSum(ReadOnlySpan<T> values)
    {
        Span<double> lanes = stackalloc double[Lanes];
        var row = 0;
        for (; row + Lanes <= values.Length; row += Lanes)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                lanes[lane] += double.CreateTruncating(values[row + lane]);
            }
        }

        for (; row < values.Length; row++)
        {
            lanes[row % Lanes] += double.CreateTruncating(values[row]);
        }

        return ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    }
}
