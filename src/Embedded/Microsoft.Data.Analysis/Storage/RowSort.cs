namespace Microsoft.Data.Analysis;

/// <summary>Stable sorting of row numbers by keys: one counting pass where the keys are close together, else radix passes.</summary>
internal static class RowSort
{
    private const int DigitBits = 11;

    /// <summary>Reorders <paramref name="rows"/> so that their keys rise; <c>keys[i]</c> belongs to <c>rows[i]</c> and is overwritten.</summary>
    public static void ByKeys(Span<int> rows, ulong[] keys)
    {
        if (rows.Length < 2)
        {
            return;
        }

        var (minimum, maximum) = Range(keys.AsSpan(0, rows.Length));
        var range = maximum - minimum;
        if (range == 0)
        {
            return;
        }

        if (range < (ulong)Math.Max(rows.Length, 4096))
        {
            Count(rows, keys, minimum, (int)range + 1);
            return;
        }

        Radix(rows, keys, minimum, range);
    }

    /// <summary>Reorders <paramref name="rows"/> by the values that they number, where those lie close together; else false, with nothing moved.</summary>
    public static bool TryCount<T>(Span<int> rows, ReadOnlySpan<T> values, bool ascending)
        where T : unmanaged
    {
        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        foreach (var row in rows)
        {
            var key = OrderKey.Of(values[row]);
            (minimum, maximum) = (Math.Min(minimum, key), Math.Max(maximum, key));
        }

        if (rows.Length < 2 || maximum - minimum >= (ulong)Math.Max(rows.Length, 4096))
        {
            return rows.Length < 2;
        }

        var starts = new int[(int)(maximum - minimum) + 2];
        foreach (var row in rows)
        {
            starts[Place(OrderKey.Of(values[row])) + 1]++;
        }

        for (var key = 1; key < starts.Length; key++)
        {
            starts[key] += starts[key - 1];
        }

        var sorted = GC.AllocateUninitializedArray<int>(rows.Length);
        foreach (var row in rows)
        {
            sorted[starts[Place(OrderKey.Of(values[row]))]++] = row;
        }

        sorted.CopyTo(rows);
        return true;

        int Place(ulong key) => (int)(ascending ? key - minimum : maximum - key);
    }

    /// <summary>Reorders row numbers by a comparison; equal rows keep their order.</summary>
    public static void ByComparison(Span<int> rows, Comparison<int> compare)
    {
        var positions = new int[rows.Length];
        var numbers = rows.ToArray();
        for (var index = 0; index < positions.Length; index++)
        {
            positions[index] = index;
        }

        positions.AsSpan().Sort((left, right) =>
        {
            var order = compare(numbers[left], numbers[right]);
            return order != 0 ? order : left.CompareTo(right);
        });
        for (var index = 0; index < positions.Length; index++)
        {
            rows[index] = numbers[positions[index]];
        }
    }

    private static (ulong Minimum, ulong Maximum) Range(ReadOnlySpan<ulong> keys)
    {
        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        foreach (var key in keys)
        {
            minimum = Math.Min(minimum, key);
            maximum = Math.Max(maximum, key);
        }

        return (minimum, maximum);
    }

    private static void Count(Span<int> rows, ulong[] keys, ulong minimum, int range)
    {
        var starts = new int[range + 1];
        for (var index = 0; index < rows.Length; index++)
        {
            starts[(int)(keys[index] - minimum) + 1]++;
        }

        for (var key = 1; key < range; key++)
        {
            starts[key] += starts[key - 1];
        }

        var sorted = GC.AllocateUninitializedArray<int>(rows.Length);
        for (var index = 0; index < rows.Length; index++)
        {
            sorted[starts[(int)(keys[index] - minimum)]++] = rows[index];
        }

        sorted.CopyTo(rows);
    }

    private static void Radix(Span<int> rows, ulong[] keys, ulong minimum, ulong range)
    {
        var (otherRows, otherKeys) = (new int[rows.Length], new ulong[rows.Length]);
        var (fromKeys, toKeys) = (keys, otherKeys);
        var (fromRows, toRows) = (rows.ToArray(), otherRows);
        for (var shift = 0; shift < 64 && range >> shift != 0; shift += DigitBits)
        {
            if (Pass(fromRows, fromKeys, toRows, toKeys, minimum, shift))
            {
                (fromRows, toRows) = (toRows, fromRows);
                (fromKeys, toKeys) = (toKeys, fromKeys);
            }
        }

        fromRows.CopyTo(rows);
    }

    // False, with nothing moved, where all keys have the same digit.
    private static bool Pass(int[] fromRows, ulong[] fromKeys, int[] toRows, ulong[] toKeys, ulong minimum, int shift)
    {
        var starts = new int[(1 << DigitBits) + 1];
        for (var index = 0; index < fromRows.Length; index++)
        {
            starts[Digit(fromKeys[index], minimum, shift) + 1]++;
        }

        if (Array.IndexOf(starts, fromRows.Length, 1) >= 0)
        {
            return false;
        }

        for (var digit = 1; digit < starts.Length; digit++)
        {
            starts[digit] += starts[digit - 1];
        }

        for (var index = 0; index < fromRows.Length; index++)
        {
            var target = starts[Digit(fromKeys[index], minimum, shift)]++;
            toRows[target] = fromRows[index];
            toKeys[target] = fromKeys[index];
        }

        return true;
    }

    private static int Digit(ulong key, ulong minimum, int shift) => (int)((key - minimum) >> shift) & ((1 << DigitBits) - 1);
}
