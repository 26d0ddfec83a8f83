namespace Microsoft.Data.Analysis;

/// <summary>Finds the rows of two tables that have equal keys; null equals null.</summary>
internal static class RowMatch
{
    /// <summary>A row of the left table that equals none of the right.</summary>
    public const int Unmatched = -1;

    /// <summary>
    /// The rows of the joined table, as row numbers of both sides, -1 where a side has none: in the left table's order, or the right
    /// table's for a right join; a full outer join puts the right rows without a partner last. Null stands for all rows as they are.
    /// </summary>
    public static (int[]? Left, int[]? Right) Join(IReadOnlyList<DataFrameColumn> left, IReadOnlyList<DataFrameColumn> right, JoinAlgorithm algorithm)
    {
        if (algorithm == JoinAlgorithm.Right)
        {
            var swapped = Join(right, left, JoinAlgorithm.Left);
            return (swapped.Right, swapped.Left);
        }

        var leftCodes = Codes(left, right, out var rightCodes, out var count);
        if (algorithm != JoinAlgorithm.FullOuter && Lookup(rightCodes, count) is { } lookup)
        {
            return OnePartner(leftCodes, lookup, keepUnmatched: algorithm != JoinAlgorithm.Inner);
        }

        var starts = Starts(rightCodes, count);
        var ordered = Ordered(rightCodes, starts);
        var (leftRows, rightRows) = Pairs(leftCodes, starts, ordered, keepUnmatched: algorithm != JoinAlgorithm.Inner);
        if (algorithm != JoinAlgorithm.FullOuter)
        {
            return (leftRows, rightRows);
        }

        var found = new bool[count];
        foreach (var code in leftCodes)
        {
            if (code >= 0)
            {
                found[code] = true;
            }
        }

        var alone = Array.FindAll(RowNumbers.All(rightCodes.Length), row => !found[rightCodes[row]]);
        return ([.. leftRows, .. Enumerable.Repeat(-1, alone.Length)], [.. rightRows, .. alone]);
    }

    // Codes from 0 for both sides; the left side's are Unmatched where the right has no such key.
    private static int[] Codes(IReadOnlyList<DataFrameColumn> left, IReadOnlyList<DataFrameColumn> right, out int[] rightCodes, out int count)
    {
        var leftCodes = left[0].Match(right[0], out rightCodes, out count);
        for (var key = 1; key < left.Count; key++)
        {
            var nextLeft = left[key].Match(right[key], out var nextRight, out var nextCount);
            count = Combine(leftCodes, rightCodes, nextLeft, nextRight, nextCount);
        }

        return leftCodes;
    }

    // Each code's row; null where one has several.
    private static int[]? Lookup(int[] codes, int count)
    {
        var rows = new int[count];
        Array.Fill(rows, -1);
        for (var row = 0; row < codes.Length; row++)
        {
            if (rows[codes[row]] >= 0)
            {
                return null;
            }

            rows[codes[row]] = row;
        }

        return rows;
    }

    private static (int[]? Left, int[] Right) OnePartner(int[] leftCodes, int[] lookup, bool keepUnmatched)
    {
        var (right, found) = (leftCodes, 0);
        for (var row = 0; row < right.Length; row++)
        {
            right[row] = right[row] < 0 ? -1 : lookup[right[row]];
            found += right[row] < 0 ? 0 : 1;
        }

        if (keepUnmatched || found == right.Length)
        {
            return (null, right);
        }

        var left = new int[found];
        for (var (row, next) = (0, 0); row < right.Length; row++)
        {
            if (right[row] >= 0)
            {
                left[next] = row;
                right[next++] = right[row];
            }
        }

        return (left, right[..found]);
    }

    private static int Combine(int[] left, int[] right, int[] nextLeft, int[] nextRight, int nextCount)
    {
        var table = new KeyTable(right.Length);
        for (var row = 0; row < right.Length; row++)
        {
            right[row] = table.Add((ulong)right[row] * (ulong)nextCount + (ulong)nextRight[row]);
        }

        for (var row = 0; row < left.Length; row++)
        {
            var number = left[row] < 0 || nextLeft[row] < 0 ? -1 : table.Find((ulong)left[row] * (ulong)nextCount + (ulong)nextLeft[row]);
            left[row] = number < 0 ? Unmatched : number;
        }

        return table.Count;
    }

    // Where each code's rows start among the rows ordered by code; one more entry for the end.
    private static int[] Starts(int[] codes, int count)
    {
        var starts = new int[count + 1];
        foreach (var code in codes)
        {
            starts[code + 1]++;
        }

        for (var code = 0; code < count; code++)
        {
            starts[code + 1] += starts[code];
        }

        return starts;
    }

    private static int[] Ordered(int[] codes, int[] starts)
    {
        var (next, ordered) = (starts.ToArray(), new int[codes.Length]);
        for (var row = 0; row < codes.Length; row++)
        {
            ordered[next[codes[row]]++] = row;
        }

        return ordered;
    }

    private static (int[] Left, int[] Right) Pairs(int[] leftCodes, int[] starts, int[] ordered, bool keepUnmatched)
    {
        long total = 0;
        foreach (var code in leftCodes)
        {
            total += Partners(code, starts, keepUnmatched);
        }

        if (total > Array.MaxLength)
        {
            throw new InvalidOperationException($"The join would have {total} rows, more than {Array.MaxLength}: its keys repeat on both sides. Group one side first.");
        }

        var (left, right) = (GC.AllocateUninitializedArray<int>((int)total), GC.AllocateUninitializedArray<int>((int)total));
        var next = 0;
        for (var row = 0; row < leftCodes.Length; row++)
        {
            var code = leftCodes[row];
            var partners = Partners(code, starts, keepUnmatched);
            for (var partner = 0; partner < partners; partner++)
            {
                left[next] = row;
                right[next++] = code < 0 || starts[code] == starts[code + 1] ? -1 : ordered[starts[code] + partner];
            }
        }

        return (left, right);
    }

    private static int Partners(int code, int[] starts, bool keepUnmatched)
    {
        var partners = code < 0 ? 0 : starts[code + 1] - starts[code];
        return partners == 0 && keepUnmatched ? 1 : partners;
    }
}
