using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Numbers 64-bit keys 0, 1, 2, … in the order in which they first come; a hash table with open addressing.</summary>
internal sealed class KeyTable
{
    private int[] slots;
    private ulong[] keys;
    private int shift;

    public KeyTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 16) * 2);
        slots = NewSlots(size);
        keys = new ulong[size / 2];
    }

    /// <summary>The number of distinct keys.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key, new or known.</summary>
    public int Add(ulong key)
    {
        var slot = Slot(key);
        while (slots[slot] is var number and >= 0)
        {
            if (keys[number] == key)
            {
                return number;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        if (Count == keys.Length)
        {
            Grow();
            return Add(key);
        }

        keys[Count] = key;
        slots[slot] = Count;
        return Count++;
    }

    /// <summary>The number of a key; -1 where it never came.</summary>
    public int Find(ulong key)
    {
        var slot = Slot(key);
        while (slots[slot] is var number and >= 0)
        {
            if (keys[number] == key)
            {
                return number;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    // Fibonacci hashing: the top bits of the product depend on all bits of the key.
    private int Slot(ulong key) => (int)(((key ^ (key >> 32)) * 0x9E3779B97F4A7C15UL) >> shift);

    private void Grow()
    {
        Array.Resize(ref keys, keys.Length * 2);
        slots = NewSlots(slots.Length * 2);
        for (var number = 0; number < Count; number++)
        {
            var slot = Slot(keys[number]);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = number;
        }
    }

    private int[] NewSlots(int size)
    {
        shift = 64 - BitOperations.Log2((uint)size);
        var empty = new int[size];
        Array.Fill(empty, -1);
        return empty;
    }
}
