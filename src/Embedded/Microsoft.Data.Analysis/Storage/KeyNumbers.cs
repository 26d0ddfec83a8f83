using System.Runtime.InteropServices;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Numbers the distinct values of a column: by subtraction where their <see cref="OrderKey"/>s lie close together (days count as
/// close, though their ticks do not), else with a hash table.
/// </summary>
internal sealed class KeyNumbers<T>
    where T : unmanaged
{
    private readonly Dictionary<T, int>? numbers;
    private readonly int first;
    private readonly ulong minimum;
    private readonly ulong range;
    private readonly bool inDays;

    /// <summary>Gives the first value the number <paramref name="first"/>; a null has the number before it.</summary>
    public KeyNumbers(PrimitiveDataFrameColumn<T> column, int first)
    {
        this.first = first;
        if (OrderKey.Exists<T>())
        {
            (minimum, range) = Range(column);
            inDays = typeof(T) == typeof(DateTime) && AreDays(column);
            range = inDays ? range / TimeSpan.TicksPerDay : range;
            if (range < (ulong)Math.Max(2L * column.Count, 4096))
            {
                Count = first + (int)range + 1;
                Codes = Of(column);
                return;
            }
        }

        numbers = [];
        Codes = new int[column.Count];
        for (var row = 0; row < Codes.Length; row++)
        {
            Codes[row] = column.Validity[row] ? Add(column.Values[row]) : first - 1;
        }

        Count = first + numbers.Count;
    }

    /// <summary>One more than the largest possible number.</summary>
    public int Count { get; }

    /// <summary>The number of each row's value.</summary>
    public int[] Codes { get; }

    /// <summary>The same numbers for the rows of another column; <see cref="RowMatch.Unmatched"/> for values that the first one has not.</summary>
    public int[] Of(PrimitiveDataFrameColumn<T> column)
    {
        var codes = GC.AllocateUninitializedArray<int>(column.Count);
        var values = column.Values;
        var validity = column.Validity;
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = !validity[row] ? first - 1 : numbers is null ? Subtracted(values[row]) : numbers.GetValueOrDefault(values[row], RowMatch.Unmatched);
        }

        return codes;
    }

    private int Subtracted(T value)
    {
        var distance = OrderKey.Of(value) - minimum;
        if (typeof(T) == typeof(DateTime) && inDays)
        {
            (distance, var rest) = Math.DivRem(distance, (ulong)TimeSpan.TicksPerDay);
            distance = rest == 0 ? distance : ulong.MaxValue;
        }

        return distance <= range ? first + (int)distance : RowMatch.Unmatched;
    }

    private int Add(T value)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers!, value, out var known);
        number = known ? number : first + numbers!.Count - 1;
        return number;
    }

    private static (ulong Minimum, ulong Range) Range(PrimitiveDataFrameColumn<T> column)
    {
        var values = column.Values;
        var validity = column.Validity;
        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        for (var row = 0; row < values.Length; row++)
        {
            if (validity[row])
            {
                var key = OrderKey.Of(values[row]);
                (minimum, maximum) = (Math.Min(minimum, key), Math.Max(maximum, key));
            }
        }

        return minimum <= maximum ? (minimum, maximum - minimum) : (0, 0);
    }

    private bool AreDays(PrimitiveDataFrameColumn<T> column)
    {
        var values = column.Values;
        for (var row = 0; row < values.Length; row++)
        {
            if (column.Validity[row] && (OrderKey.Of(values[row]) - minimum) % TimeSpan.TicksPerDay != 0)
            {
                return false;
            }
        }

        return true;
    }
}
