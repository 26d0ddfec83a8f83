namespace Analysis.Reading;

/// <summary>Finds rows that share a key. Its arrays are used again: what was asked for is to be read before the next is.</summary>
/// <param name="rows">How many rows there are.</param>
internal sealed class SharedKeys(int rows)
{
    private readonly ulong[] keys = new ulong[rows];
    private readonly int[] rowsOf = new int[rows];

    /// <summary>The rows that share a key with another, equal keys together and their rows in order.</summary>
    /// <param name="keyOf">A row's key; null for none.</param>
    public IEnumerable<(ulong Key, int Row)> Of(Func<int, ulong?> keyOf)
    {
        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            if (keyOf(row) is { } key)
            {
                (keys[count], rowsOf[count++]) = (key, row);
            }
        }

        Array.Sort(keys, rowsOf, 0, count);
        for (int start = 0, end; start < count; start = end)
        {
            for (end = start + 1; end < count && keys[end] == keys[start];)
            {
                end++;
            }

            Array.Sort(rowsOf, start, end - start);
            for (var i = start; i < end && end - start > 1; i++)
            {
                yield return (keys[i], rowsOf[i]);
            }
        }
    }
}
