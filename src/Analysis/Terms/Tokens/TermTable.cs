namespace Analysis;

/// <summary>
/// Strings numbered from 0 in the order of first occurrence, found by characters. A dictionary of .NET does the same behind generic and
/// virtual calls, which cost a short run, of code compiled ahead of time, more than the look-up itself.
/// </summary>
internal sealed class TermTable
{
    private string[] terms = new string[64];
    private int[] hashes = new int[64];
    private int[] slots = new int[128]; // the term's number + 1, at its hash or the next free place; 0 is free

    public int Count { get; private set; }

    public string this[int id] => terms[id];

    /// <summary>The term's number; null where it was never added.</summary>
    public int? Find(ReadOnlySpan<char> term) => slots[SlotOf(term, string.GetHashCode(term))] is > 0 and var id ? id - 1 : null;

    /// <summary>The term's number, <see cref="Count"/> before the call where it is new.</summary>
    public int Add(ReadOnlySpan<char> term)
    {
        var hash = string.GetHashCode(term);
        var slot = SlotOf(term, hash);
        if (slots[slot] > 0)
        {
            return slots[slot] - 1;
        }

        if (Count == terms.Length)
        {
            Grow();
            slot = SlotOf(term, hash);
        }

        (terms[Count], hashes[Count]) = (new string(term), hash);
        slots[slot] = ++Count;
        return Count - 1;
    }

    private int SlotOf(ReadOnlySpan<char> term, int hash)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] is > 0 and var id && !(hashes[id - 1] == hash && term.SequenceEqual(terms[id - 1])))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref terms, Count * 2);
        Array.Resize(ref hashes, Count * 2);
        slots = new int[Count * 4];
        for (var id = 0; id < Count; id++)
        {
            var slot = hashes[id] & (slots.Length - 1);
            while (slots[slot] > 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = id + 1;
        }
    }
}
