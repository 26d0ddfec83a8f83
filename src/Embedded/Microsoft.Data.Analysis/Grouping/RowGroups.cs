namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table in groups of equal keys. Null is a key; groups are numbered in the order in which they first come.</summary>
internal sealed class RowGroups
{
    private RowGroups(int[] groupOfRow, int[] firstRows)
    {
        GroupOfRow = groupOfRow;
        FirstRows = firstRows;
    }

    /// <summary>The number of the group that each row belongs to.</summary>
    public int[] GroupOfRow { get; }

    /// <summary>Each group's first row.</summary>
    public int[] FirstRows { get; }

    /// <summary>The number of groups.</summary>
    public int Count => FirstRows.Length;

    /// <summary>Groups by the values of a column.</summary>
    public static RowGroups Of(DataFrameColumn key)
    {
        var codes = key.GetCodes(out var count);
        var groups = GC.AllocateUninitializedArray<int>(codes.Length);
        var (numbers, firstRows) = (new int[count + 1], new List<int>());
        for (var row = 0; row < codes.Length; row++)
        {
            ref var number = ref numbers[codes[row] + 1];
            if (number == 0)
            {
                firstRows.Add(row);
                number = firstRows.Count;
            }

            groups[row] = number - 1;
        }

        return new RowGroups(groups, [.. firstRows]);
    }

    /// <summary>Takes over groups of rows; rows in none of them have the number -1.</summary>
    public static RowGroups From(IEnumerable<ICollection<long>> groups, long length)
    {
        var groupOfRow = new int[length];
        Array.Fill(groupOfRow, -1);
        var firstRows = new List<int>();
        foreach (var rows in groups)
        {
            foreach (var row in rows)
            {
                groupOfRow[row] = firstRows.Count;
            }

            firstRows.Add((int)rows.Min());
        }

        return new RowGroups(groupOfRow, [.. firstRows]);
    }

    /// <summary>The number of rows in each group.</summary>
    public long[] Sizes()
    {
        var sizes = new long[Count];
        foreach (var group in GroupOfRow)
        {
            if (group >= 0)
            {
                sizes[group]++;
            }
        }

        return sizes;
    }

    /// <summary>The rows of each group, in their order.</summary>
    public int[][] Rows()
    {
        var rows = Array.ConvertAll(Sizes(), size => new int[size]);
        var filled = new int[Count];
        for (var row = 0; row < GroupOfRow.Length; row++)
        {
            if (GroupOfRow[row] is var group and >= 0)
            {
                rows[group][filled[group]++] = row;
            }
        }

        return rows;
    }
}
