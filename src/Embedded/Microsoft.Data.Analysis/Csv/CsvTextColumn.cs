using System.Runtime.InteropServices;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A column of texts: each distinct one is kept once, as bytes, and decoded at the end. An empty field without quotes is null.</summary>
internal sealed class CsvTextColumn(int capacity) : CsvColumn
{
    private int[] codes = GC.AllocateUninitializedArray<int>(capacity);
    private int count;
    private int nullCount;
    private byte[] bytes = new byte[4096];
    private int used;
    private readonly List<(int Start, int Length, uint Hash)> entries = [];
    private int[] slots = NewSlots(1024);

    public override bool Add(ReadOnlySpan<byte> field, bool quoted)
    {
        if (count == codes.Length)
        {
            Array.Resize(ref codes, Math.Max(256, codes.Length * 2));
        }

        var isNull = field.IsEmpty && !quoted;
        nullCount += isNull ? 1 : 0;
        codes[count++] = isNull ? -1 : Number(field);
        return true;
    }

    public override void AddAll(CsvColumn later)
    {
        var other = (CsvTextColumn)later;
        var map = new int[other.entries.Count];
        for (var number = 0; number < map.Length; number++)
        {
            map[number] = Number(other.Bytes(number));
        }

        if (codes.Length < count + other.count)
        {
            Array.Resize(ref codes, count + other.count);
        }

        for (var row = 0; row < other.count; row++)
        {
            codes[count + row] = other.codes[row] < 0 ? -1 : map[other.codes[row]];
        }

        count += other.count;
        nullCount += other.nullCount;
    }

    public override DataFrameColumn Finish(string name)
    {
        var pool = new List<string>(entries.Count);
        for (var number = 0; number < entries.Count; number++)
        {
            pool.Add(Encoding.UTF8.GetString(Bytes(number)));
        }

        if (codes.Length != count)
        {
            Array.Resize(ref codes, count);
        }

        // Bytes that are no UTF-8 differ and are the same text.
        return new StringDataFrameColumn(name, StringStore.From(codes, pool.Exists(text => text.Contains('\uFFFD', StringComparison.Ordinal)) ? Distinct(pool) : pool, nullCount));
    }

    private List<string> Distinct(List<string> pool)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var map = pool.ConvertAll(text => numbers.TryAdd(text, numbers.Count) ? numbers.Count - 1 : numbers[text]);
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = codes[row] < 0 ? -1 : map[codes[row]];
        }

        return [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    private ReadOnlySpan<byte> Bytes(int number) => bytes.AsSpan(entries[number].Start, entries[number].Length);

    private int Number(ReadOnlySpan<byte> field)
    {
        var hash = Hash(field);
        var slot = hash & (uint)(slots.Length - 1);
        while (slots[slot] is var number and >= 0)
        {
            if (entries[number].Hash == hash && Bytes(number).SequenceEqual(field))
            {
                return number;
            }

            slot = (slot + 1) & (uint)(slots.Length - 1);
        }

        slots[slot] = entries.Count;
        entries.Add((Store(field), field.Length, hash));
        if (entries.Count * 2 > slots.Length)
        {
            Rehash();
        }

        return entries.Count - 1;
    }

    private int Store(ReadOnlySpan<byte> field)
    {
        if (used + field.Length > bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, used + (long)field.Length), Array.MaxLength));
        }

        field.CopyTo(bytes.AsSpan(used));
        used += field.Length;
        return used - field.Length;
    }

    private void Rehash()
    {
        slots = NewSlots(slots.Length * 2);
        for (var number = 0; number < entries.Count; number++)
        {
            var slot = entries[number].Hash & (uint)(slots.Length - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = number;
        }
    }

    private static int[] NewSlots(int size)
    {
        var empty = new int[size];
        Array.Fill(empty, -1);
        return empty;
    }

    // Eight bytes at a time, mixed by multiplication.
    private static uint Hash(ReadOnlySpan<byte> field)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)field.Length * Factor;
        var words = MemoryMarshal.Cast<byte, ulong>(field);
        foreach (var word in words)
        {
            hash = (hash ^ word) * Factor;
            hash ^= hash >> 29;
        }

        ulong rest = 0;
        foreach (var value in field[(words.Length * 8)..])
        {
            rest = (rest << 8) | value;
        }

        hash = (hash ^ rest) * Factor;
        return (uint)(hash >> 32);
    }
}
