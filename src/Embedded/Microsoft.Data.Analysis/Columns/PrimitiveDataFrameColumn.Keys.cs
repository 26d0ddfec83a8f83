namespace Microsoft.Data.Analysis;

/// <content>Sorting and numbering of distinct values.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    internal override void SortRowNumbers(int[] rows, bool ascending, bool putNullValuesLast)
    {
        var valid = NullsApart(rows, putNullValuesLast);
        if (!OrderKey.Exists<T>())
        {
            var sign = ascending ? 1 : -1;
            RowSort.ByComparison(valid, (left, right) => sign * Comparer<T>.Default.Compare(values[left], values[right]));
            return;
        }

        if (RowSort.TryCount(valid, Values, ascending))
        {
            return;
        }

        var keys = GC.AllocateUninitializedArray<ulong>(valid.Length);
        for (var index = 0; index < keys.Length; index++)
        {
            var key = OrderKey.Of(values[valid[index]]);
            keys[index] = ascending ? key : ~key;
        }

        RowSort.ByKeys(valid, keys);
    }

    internal override int[] GetCodes(out int count)
    {
        var codes = GC.AllocateUninitializedArray<int>(Count);
        count = OrderKey.Exists<T>() ? KeyCodes.Write(Values, validity, codes) : HashCodes(codes);
        return codes;
    }

    private int HashCodes(int[] codes)
    {
        var numbers = new Dictionary<T, int>();
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = -1;
            if (validity[row] && !numbers.TryGetValue(values[row], out codes[row]))
            {
                codes[row] = numbers.Count;
                numbers.Add(values[row], numbers.Count);
            }
        }

        return numbers.Count;
    }

    // Moves the null rows to one end, all in their order, and returns the others.
    private Span<int> NullsApart(int[] rows, bool nullsLast)
    {
        if (NullCount == 0)
        {
            return rows;
        }

        var nulls = new List<int>();
        var kept = 0;
        foreach (var row in rows)
        {
            if (validity[row])
            {
                rows[kept++] = row;
            }
            else
            {
                nulls.Add(row);
            }
        }

        if (nullsLast)
        {
            nulls.CopyTo(rows, kept);
            return rows.AsSpan(0, kept);
        }

        Array.Copy(rows, 0, rows, nulls.Count, kept);
        nulls.CopyTo(rows);
        return rows.AsSpan(nulls.Count);
    }
}
