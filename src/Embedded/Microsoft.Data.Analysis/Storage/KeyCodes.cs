using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Numbers distinct values by their <see cref="OrderKey"/>: by subtraction where they lie close together (days count as
/// close, though their ticks do not), else with a hash table.
/// </summary>
internal static class KeyCodes
{
    /// <summary>Writes a code per row, -1 for null; returns one more than the largest possible.</summary>
    public static int Write<T>(ReadOnlySpan<T> values, ValidityBits validity, Span<int> codes)
        where T : unmanaged
    {
        var (minimum, maximum) = Range(values, validity);
        if (minimum > maximum)
        {
            codes.Fill(-1);
            return 0;
        }

        var unit = typeof(T) == typeof(DateTime) ? Unit(values, validity, minimum) : 1;
        var range = (maximum - minimum) / unit;
        if (range < (ulong)Math.Max(2L * values.Length, 1024))
        {
            Subtract(values, validity, codes, minimum, unit);
            return (int)range + 1;
        }

        return Hash(values, validity, codes);
    }

    private static (ulong Minimum, ulong Maximum) Range<T>(ReadOnlySpan<T> values, ValidityBits validity)
        where T : unmanaged
    {
        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        for (var row = 0; row < values.Length; row++)
        {
            if (validity[row])
            {
                var key = OrderKey.Of(values[row]);
                minimum = Math.Min(minimum, key);
                maximum = Math.Max(maximum, key);
            }
        }

        return (minimum, maximum);
    }

    // A day where all dates lie whole days apart, else a tick.
    private static ulong Unit<T>(ReadOnlySpan<T> values, ValidityBits validity, ulong minimum)
        where T : unmanaged
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (validity[row] && (OrderKey.Of(values[row]) - minimum) % TimeSpan.TicksPerDay != 0)
            {
                return 1;
            }
        }

        return TimeSpan.TicksPerDay;
    }

    private static void Subtract<T>(ReadOnlySpan<T> values, ValidityBits validity, Span<int> codes, ulong minimum, ulong unit)
        where T : unmanaged
    {
        for (var row = 0; row < values.Length; row++)
        {
            var distance = OrderKey.Of(values[row]) - minimum;
            codes[row] = (int)(unit == 1 ? distance : distance / TimeSpan.TicksPerDay);
        }

        for (var row = 0; validity.NullCount > 0 && row < values.Length; row++)
        {
            codes[row] = validity[row] ? codes[row] : -1;
        }
    }

    private static int Hash<T>(ReadOnlySpan<T> values, ValidityBits validity, Span<int> codes)
        where T : unmanaged
    {
        var table = new KeyTable(1024);
        for (var row = 0; row < values.Length; row++)
        {
            codes[row] = validity[row] ? table.Add(OrderKey.Of(values[row])) : -1;
        }

        return table.Count;
    }
}
