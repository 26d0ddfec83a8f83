namespace Microsoft.Data.Analysis;

/// <summary>
/// Texts of a column: one number per row into a pool of texts, -1 for null. While texts repeat, the pool holds each once; where
/// they hardly do (titles, whole articles) looking them up costs more than it saves, so the pool may repeat until somebody asks for codes.
/// </summary>
internal sealed class StringStore
{
    private const int Trial = 1024;

    private int[] codes = [];
    private List<string> pool = [];
    private Dictionary<string, int>? numbers = new(StringComparer.Ordinal);
    private bool poolIsShared;
    private bool poolRepeats;

    public int Count { get; private set; }

    public int NullCount { get; private set; }

    /// <summary>The texts that codes number.</summary>
    public IReadOnlyList<string> Pool => pool;

    /// <summary>Codes as they are: two rows with equal texts may differ unless <see cref="DistinctCodes"/> was called.</summary>
    public ReadOnlySpan<int> Codes => codes.AsSpan(0, Count);

    public string? this[int row]
    {
        get => codes[row] < 0 ? null : pool[codes[row]];
        set
        {
            NullCount += (value is null ? 1 : 0) - (codes[row] < 0 ? 1 : 0);
            codes[row] = CodeOf(value);
        }
    }

    /// <summary>Takes over codes and a pool that repeats nothing.</summary>
    public static StringStore From(int[] codes, List<string> pool, int nullCount) =>
        new() { codes = codes, pool = pool, Count = codes.Length, NullCount = nullCount, numbers = null };

    public void Append(string? value)
    {
        Reserve(Count + 1);
        codes[Count++] = CodeOf(value);
        NullCount += value is null ? 1 : 0;
    }

    public void Resize(int count)
    {
        if (count < Count)
        {
            NullCount -= codes.AsSpan(count, Count - count).Count(-1);
            Count = count;
            return;
        }

        Reserve(count);
        codes.AsSpan(Count, count - Count).Fill(-1);
        NullCount += count - Count;
        Count = count;
    }

    public void Reserve(int count)
    {
        if (count > codes.Length)
        {
            Array.Resize(ref codes, Math.Max(count, (int)Math.Min(codes.Length * 2L, Array.MaxLength)));
        }
    }

    /// <summary>The given rows in their order; -1 gives a null. Shares the pool until one of the two is written to.</summary>
    public StringStore Gather(ReadOnlySpan<int> rows)
    {
        var gathered = GC.AllocateUninitializedArray<int>(rows.Length);
        var source = Codes;
        var nulls = 0;
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            var code = (uint)row < (uint)source.Length ? source[row] : -1;
            gathered[index] = code;
            nulls += code < 0 ? 1 : 0;
        }

        var store = Sharing(gathered, nulls);
        if (rows.Length < pool.Count / 4)
        {
            store.Compact();
        }

        return store;
    }

    public StringStore Copy() => Sharing(Codes.ToArray(), NullCount);

    /// <summary>The same rows with each text of the pool changed; the function is called once per distinct text.</summary>
    public StringStore Map(Func<string, string?> change)
    {
        var result = new StringStore();
        result.Reserve(Count);
        var changed = new int[pool.Count];
        Array.Fill(changed, -2);
        for (var row = 0; row < Count; row++)
        {
            var code = codes[row];
            if (code >= 0 && changed[code] == -2)
            {
                changed[code] = result.CodeOf(change(pool[code]));
            }

            result.codes[row] = code < 0 ? -1 : changed[code];
        }

        result.Count = Count;
        result.NullCount = result.Codes.Count(-1);
        return result;
    }

    /// <summary>Codes that are equal exactly where the texts are.</summary>
    public int[] DistinctCodes()
    {
        if (poolRepeats)
        {
            Compact();
        }

        if (codes.Length != Count)
        {
            Array.Resize(ref codes, Count);
        }

        return codes;
    }

    /// <summary>For each text of the pool its rank among them, by code unit; equal texts have equal ranks.</summary>
    public int[] Ranks()
    {
        var order = RowNumbers.All(pool.Count);
        var texts = pool.ToArray();
        Array.Sort(texts, order, StringComparer.Ordinal);
        var ranks = new int[order.Length];
        for (var index = 1; index < order.Length; index++)
        {
            var same = string.Equals(texts[index], texts[index - 1], StringComparison.Ordinal);
            ranks[order[index]] = ranks[order[index - 1]] + (same ? 0 : 1);
        }

        return ranks;
    }

    private StringStore Sharing(int[] newCodes, int nulls)
    {
        poolIsShared = true;
        var store = From(newCodes, pool, nulls);
        (store.poolIsShared, store.poolRepeats) = (true, poolRepeats);
        return store;
    }

    // A new pool with the texts in use, each once, in the order of the rows.
    private void Compact()
    {
        var renumbered = new int[pool.Count];
        Array.Fill(renumbered, -1);
        var (kept, known) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var row = 0; row < Count; row++)
        {
            var code = codes[row];
            if (code < 0)
            {
                continue;
            }

            if (renumbered[code] < 0 && !known.TryGetValue(pool[code], out renumbered[code]))
            {
                renumbered[code] = kept.Count;
                known.Add(pool[code], kept.Count);
                kept.Add(pool[code]);
            }

            codes[row] = renumbered[code];
        }

        (pool, numbers, poolIsShared, poolRepeats) = (kept, known, false, false);
    }

    private int CodeOf(string? value)
    {
        if (value is null)
        {
            return -1;
        }

        if (poolIsShared)
        {
            (pool, poolIsShared) = ([.. pool], false);
        }

        if (!poolRepeats && Number(value, out var number))
        {
            return number;
        }

        pool.Add(value);
        return pool.Count - 1;
    }

    private bool Number(string value, out int number)
    {
        numbers ??= Numbered();
        if (numbers.TryGetValue(value, out number))
        {
            return true;
        }

        if (pool.Count >= Trial && pool.Count > Count / 4 * 3)
        {
            (numbers, poolRepeats) = (null, true);
            return false;
        }

        numbers.Add(value, pool.Count);
        return false;
    }

    private Dictionary<string, int> Numbered()
    {
        var result = new Dictionary<string, int>(pool.Count, StringComparer.Ordinal);
        for (var number = 0; number < pool.Count; number++)
        {
            result.TryAdd(pool[number], number);
        }

        return result;
    }
}
