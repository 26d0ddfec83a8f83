namespace Microsoft.Data.Analysis;

/// <summary>Stable sorting of row numbers by the values that they number: one counting pass where these lie close together, else radix passes.</summary>
internal static class RowSort
{
    private const int DigitBits = 11;

    /// <summary>Reorders <paramref name="rows"/> so that their values rise or fall.</summary>
    public static void Sort<T>(Span<int> rows, T[] values, bool ascending)
        where T : unmanaged
    {
        if (!OrderKey.Exists<T>())
        {
            var sorted = ascending ? rows.ToArray().OrderBy(row => values[row]) : rows.ToArray().OrderByDescending(row => values[row]);
            sorted.ToArray().CopyTo(rows);
            return;
        }

        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        foreach (var row in rows)
        {
            var key = OrderKey.Of(values[row]);
            (minimum, maximum) = (Math.Min(minimum, key), Math.Max(maximum, key));
        }

        if (rows.Length < 2 || minimum == maximum)
        {
            return;
        }

        if (maximum - minimum < (ulong)Math.Max(rows.Length, 4096))
        {
            Count(rows, values, minimum, maximum, ascending);
            return;
        }

        Radix(rows, values, minimum, maximum, ascending);
    }

    private static ulong Place<T>(T value, ulong minimum, ulong maximum, bool ascending)
        where T : unmanaged => ascending ? OrderKey.Of(value) - minimum : maximum - OrderKey.Of(value);

    private static void Count<T>(Span<int> rows, T[] values, ulong minimum, ulong maximum, bool ascending)
        where T : unmanaged
    {
        var starts = new int[(int)(maximum - minimum) + 2];
        foreach (var row in rows)
        {
            starts[(int)Place(values[row], minimum, maximum, ascending) + 1]++;
        }

        Accumulate(starts);
        var sorted = GC.AllocateUninitializedArray<int>(rows.Length);
        foreach (var row in rows)
        {
            sorted[starts[(int)Place(values[row], minimum, maximum, ascending)]++] = row;
        }

        sorted.CopyTo(rows);
    }

    private static void Radix<T>(Span<int> rows, T[] values, ulong minimum, ulong maximum, bool ascending)
        where T : unmanaged
    {
        var (fromKeys, toKeys) = (GC.AllocateUninitializedArray<ulong>(rows.Length), GC.AllocateUninitializedArray<ulong>(rows.Length));
        var (fromRows, toRows) = (rows.ToArray(), GC.AllocateUninitializedArray<int>(rows.Length));
        for (var index = 0; index < fromKeys.Length; index++)
        {
            fromKeys[index] = Place(values[fromRows[index]], minimum, maximum, ascending);
        }

        for (var shift = 0; shift < 64 && (maximum - minimum) >> shift != 0; shift += DigitBits)
        {
            if (Pass(fromRows, fromKeys, toRows, toKeys, shift))
            {
                (fromRows, toRows) = (toRows, fromRows);
                (fromKeys, toKeys) = (toKeys, fromKeys);
            }
        }

        fromRows.CopyTo(rows);
    }

    // False, with nothing moved, where all keys have the same digit.
    private static bool Pass(int[] fromRows, ulong[] fromKeys, int[] toRows, ulong[] toKeys, int shift)
    {
        var starts = new int[(1 << DigitBits) + 1];
        foreach (var key in fromKeys)
        {
            starts[Digit(key, shift) + 1]++;
        }

        if (Array.IndexOf(starts, fromRows.Length, 1) >= 0)
        {
            return false;
        }

        Accumulate(starts);
        for (var index = 0; index < fromRows.Length; index++)
        {
            var target = starts[Digit(fromKeys[index], shift)]++;
            toRows[target] = fromRows[index];
            toKeys[target] = fromKeys[index];
        }

        return true;
    }

    private static int Digit(ulong key, int shift) => (int)(key >> shift) & ((1 << DigitBits) - 1);

    private static void Accumulate(int[] counts)
    {
        for (var index = 1; index < counts.Length; index++)
        {
            counts[index] += counts[index - 1];
        }
    }
}
