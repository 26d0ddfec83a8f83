using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <content>What makes one number of many, or a running number of each.</content>
internal sealed partial class NumberKind<T>
{
    // Eight sums side by side, always the same: as fast as vectors, and the same last digit on every processor.
    private const int Lanes = 8;

    private static bool IsInteger => !IsFloating && typeof(T) != typeof(decimal);

    public override object? Total(Running running, DataFrameColumn column)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        if (source.NullCount == source.Count)
        {
            return null;
        }

        if (IsInteger)
        {
            return Narrowed(running == Running.Sum ? IntegerSum(source.Values) : IntegerProduct(source), running, column.Name);
        }

        if (IsFloating)
        {
            return T.CreateTruncating(running == Running.Sum ? FloatingSum(source.Values) : FloatingProduct(source));
        }

        return source.Where(value => value.HasValue)
            .Aggregate(running == Running.Sum ? T.Zero : T.One, (total, value) => running == Running.Sum ? total + value!.Value : total * value!.Value);
    }

    public override double Mean(DataFrameColumn column)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        var count = source.Count - source.NullCount;
        if (count == 0)
        {
            return double.NaN;
        }

        return IsInteger ? (double)IntegerSum(source.Values) / count
            : IsFloating ? FloatingSum(source.Values) / count
            : double.CreateTruncating((T)Total(Running.Sum, column)! / T.CreateTruncating(count));
    }

    public override double Median(DataFrameColumn column)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        var sorted = source.NullCount == 0 ? source.Values.ToArray() : source.Where(value => value.HasValue).Select(value => value!.Value).ToArray();
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        Array.Sort(sorted);
        var (low, high) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return low == high ? double.CreateTruncating(low) : (double.CreateTruncating(low) + double.CreateTruncating(high)) / 2;
    }

    public override DataFrameColumn Accumulate(Running running, DataFrameColumn column, IEnumerable<int> rows)
    {
        var result = ((PrimitiveDataFrameColumn<T>)column).Clone();
        var total = running == Running.Product ? T.One : T.Zero;
        var first = true;
        foreach (var row in rows)
        {
            if (!result.Bits[row])
            {
                continue;
            }

            total = Next(running, total, result.Values[row], first, column.Name, row);
            result.Writable[row] = total;
            first = false;
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

    public override DataFrameColumn Shift(DataFrameColumn column, int bits)
    {
        if (!IsInteger)
        {
            throw new NotSupportedException($"Column '{column.Name}' holds {typeof(T).Name}; only whole numbers can be shifted.");
        }

        return ((PrimitiveDataFrameColumn<T>)column).Changed(value =>
            T.CreateTruncating(bits >= 0 ? Int128.CreateTruncating(value) << bits : Int128.CreateTruncating(value) >> -bits));
    }

    private static T Next(Running running, T total, T value, bool first, string column, int row)
    {
        try
        {
            return running switch
            {
                Running.Sum => checked(total + value),
                Running.Product => checked(total * value),
                Running.Max => first || value > total ? value : total,
                _ => first || value < total ? value : total,
            };
        }
        catch (OverflowException)
        {
            throw new OverflowException($"The cumulative {running} of column '{column}' does not fit {typeof(T).Name} from row {row} on. Use a column of a larger type.");
        }
    }

    private static Int128 IntegerSum(ReadOnlySpan<T> values)
    {
        Int128 total = 0;
        if (typeof(T) == typeof(long) || typeof(T) == typeof(ulong))
        {
            foreach (var value in values)
            {
                total += Int128.CreateTruncating(value);
            }

            return total;
        }

        // 2^31 rows of 32 bits cannot overflow 64.
        long sum = 0;
        foreach (var value in values)
        {
            sum += long.CreateTruncating(value);
        }

        return sum;
    }

    private static Int128 IntegerProduct(PrimitiveDataFrameColumn<T> column)
    {
        Int128 total = 1;
        for (var row = 0; row < column.Count; row++)
        {
            if (column.Bits[row])
            {
                try
                {
                    total = checked(total * Int128.CreateTruncating(column.Values[row]));
                }
                catch (OverflowException)
                {
                    return Int128.MaxValue;
                }
            }
        }

        return total;
    }

    private static object Narrowed(Int128 total, Running running, string column)
    {
        var narrow = T.CreateTruncating(total);
        if (Int128.CreateTruncating(narrow) == total)
        {
            return narrow;
        }

        return total >= long.MinValue && total <= long.MaxValue
            ? (long)total
            : throw new OverflowException($"The {running} of column '{column}' does not fit 64 bits. Use a Double column, or divide first.");
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

    private static double FloatingProduct(PrimitiveDataFrameColumn<T> column)
    {
        var total = 1.0;
        for (var row = 0; row < column.Count; row++)
        {
            total *= column.Bits[row] ? double.CreateTruncating(column.Values[row]) : 1;
        }

        return total;
    }
}
