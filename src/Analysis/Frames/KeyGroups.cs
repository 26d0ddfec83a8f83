using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Rows in groups of equal keys, of any number of columns. Null is a key; groups are numbered in the order in which they first come.</summary>
internal sealed class KeyGroups
{
    private KeyGroups(int[] groupOfRow, int[] firstRows)
    {
        GroupOfRow = groupOfRow;
        FirstRows = firstRows;
    }

    /// <summary>The number of each row's group.</summary>
    public int[] GroupOfRow { get; }

    /// <summary>Each group's first row.</summary>
    public int[] FirstRows { get; }

    /// <summary>The number of groups.</summary>
    public int Count => FirstRows.Length;

    /// <summary>Groups the rows of a frame; no key makes one group of all rows.</summary>
    public static KeyGroups Of(DataFrame frame, params IEnumerable<string> keys) => Of(keys.Select(key => frame.Columns[key]), (int)frame.Rows.Count);

    /// <summary>Groups rows by columns.</summary>
    public static KeyGroups Of(IEnumerable<DataFrameColumn> keys, int length)
    {
        KeyGroups? groups = null;
        foreach (var key in keys)
        {
            var codes = ColumnAccess.Codes(key, out var count);
            groups = groups is null ? Numbered(length, count + 1, row => codes[row] + 1) : groups.With(codes, count);
        }

        return groups ?? new KeyGroups(new int[length], length == 0 ? [] : [0]);
    }

    /// <summary>Groups rows by what a function makes of them.</summary>
    public static KeyGroups Numbered(int length, int count, Func<int, int> code)
    {
        var (groups, numbers, firstRows) = (GC.AllocateUninitializedArray<int>(length), new int[count], new List<int>());
        for (var row = 0; row < length; row++)
        {
            groups[row] = Number(ref numbers[code(row)], firstRows, row);
        }

        return new KeyGroups(groups, [.. firstRows]);
    }

    /// <summary>The number of rows of each group.</summary>
    public long[] Sizes()
    {
        var sizes = new long[Count];
        foreach (var group in GroupOfRow)
        {
            sizes[group]++;
        }

        return sizes;
    }

    // These groups divided further by another column's codes.
    private KeyGroups With(int[] codes, int codeCount)
    {
        var width = (long)codeCount + 1;
        return Count * width <= Math.Max(4L * codes.Length, 1 << 20) ? WithTable(codes, (int)width) : WithHashes(codes, width);
    }

    private KeyGroups WithTable(int[] codes, int width)
    {
        var (groups, numbers, firstRows) = (GC.AllocateUninitializedArray<int>(codes.Length), new int[Count * width], new List<int>());
        for (var row = 0; row < groups.Length; row++)
        {
            groups[row] = Number(ref numbers[(GroupOfRow[row] * width) + codes[row] + 1], firstRows, row);
        }

        return new KeyGroups(groups, [.. firstRows]);
    }

    private KeyGroups WithHashes(int[] codes, long width)
    {
        var (groups, numbers, firstRows) = (GC.AllocateUninitializedArray<int>(codes.Length), new Dictionary<long, int>(), new List<int>());
        for (var row = 0; row < groups.Length; row++)
        {
            ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, (GroupOfRow[row] * width) + codes[row] + 1, out _);
            groups[row] = Number(ref number, firstRows, row);
        }

        return new KeyGroups(groups, [.. firstRows]);
    }

    // Numbers in the tables are one more than the group's, so that 0 means new.
    private static int Number(ref int number, List<int> firstRows, int row)
    {
        if (number == 0)
        {
            firstRows.Add(row);
            number = firstRows.Count;
        }

        return number - 1;
    }
}
