namespace Microsoft.Data.Analysis;

/// <summary>Numbers the values of one column, and those of another by the same numbers.</summary>
internal static class KeyMatch
{
    /// <summary>
    /// Writes a code per row: 0 for null, <see cref="RowMatch.Unmatched"/> where the other column has no such value. Returns one more
    /// than the largest possible code.
    /// </summary>
    public static int Write<T>(PrimitiveDataFrameColumn<T> column, PrimitiveDataFrameColumn<T> other, int[] codes, int[] otherCodes)
        where T : unmanaged
    {
        var (minimum, maximum) = (ulong.MaxValue, ulong.MinValue);
        for (var row = 0; row < otherCodes.Length; row++)
        {
            if (other.Bits[row])
            {
                var key = OrderKey.Of(other.Values[row]);
                (minimum, maximum) = (Math.Min(minimum, key), Math.Max(maximum, key));
            }
        }

        if (minimum <= maximum && maximum - minimum < (ulong)Math.Max(4L * otherCodes.Length, 4096))
        {
            Subtract(other, otherCodes, minimum, maximum);
            Subtract(column, codes, minimum, maximum);
            return (int)(maximum - minimum) + 2;
        }

        var table = new KeyTable(otherCodes.Length);
        for (var row = 0; row < otherCodes.Length; row++)
        {
            otherCodes[row] = other.Bits[row] ? table.Add(OrderKey.Of(other.Values[row])) + 1 : 0;
        }

        for (var row = 0; row < codes.Length; row++)
        {
            var number = column.Bits[row] ? table.Find(OrderKey.Of(column.Values[row])) : 0;
            codes[row] = !column.Bits[row] ? 0 : number < 0 ? RowMatch.Unmatched : number + 1;
        }

        return table.Count + 1;
    }

    private static void Subtract<T>(PrimitiveDataFrameColumn<T> column, int[] codes, ulong minimum, ulong maximum)
        where T : unmanaged
    {
        var values = column.Values;
        var bits = column.Bits;
        for (var row = 0; row < codes.Length; row++)
        {
            var distance = OrderKey.Of(values[row]) - minimum;
            codes[row] = !bits[row] ? 0 : distance <= maximum - minimum ? (int)distance + 1 : RowMatch.Unmatched;
        }
    }
}
