using System.Numerics;

namespace Analysis;

/// <summary>
/// Strings numbered from 0 in the order of first occurrence, found by characters. A dictionary of .NET does the same behind generic and
/// virtual calls, and goes to memory for each string, which costs more than the look-up itself: nearly all terms have at most four
/// letters, and such a term is its own key, compared where it is found.
/// </summary>
internal sealed class TermTable
{
    private const int LongestKey = sizeof(ulong) / sizeof(char);

    // Random, so that nobody can write terms that all fall into one place.
    private static readonly ulong Multiplier = (ulong)Random.Shared.NextInt64() | 1;

    private string[] terms = new string[64];

    // A term's key and its number + 1, at the key's place or the next free one; 0 is free. Long ones are known by a hash.
    private Slot[] shortTerms = new Slot[128];
    private Slot[] longTerms = new Slot[64];
    private int longCount;

    public int Count { get; private set; }

    public string this[int id] => terms[id];

    /// <summary>The term's number; null where it was never added.</summary>
    public int? Find(ReadOnlySpan<char> term)
    {
        var isShort = TryPack(term, out var key);
        return SlotOf(term, isShort, isShort ? key : HashOf(term)).Number is > 0 and var number ? number - 1 : null;
    }

    /// <summary>The term's number, <see cref="Count"/> before the call where it is new.</summary>
    public int Add(ReadOnlySpan<char> term)
    {
        var isShort = TryPack(term, out var key);
        key = isShort ? key : HashOf(term);
        ref var slot = ref SlotOf(term, isShort, key);
        if (slot.Number > 0)
        {
            return slot.Number - 1;
        }

        if (Count == terms.Length)
        {
            Array.Resize(ref terms, Count * 2);
        }

        terms[Count] = new string(term);
        slot = new Slot(key, ++Count);
        if (isShort)
        {
            Grow(ref shortTerms, Count - longCount);
        }
        else
        {
            Grow(ref longTerms, ++longCount);
        }

        return Count - 1;
    }

    private static ulong HashOf(ReadOnlySpan<char> term) => (uint)string.GetHashCode(term);

    // A short term's letters; false where they do not fit. A NUL could not be told from a letter that is missing.
    private static bool TryPack(ReadOnlySpan<char> term, out ulong key)
    {
        key = 0;
        if (term.Length > LongestKey)
        {
            return false;
        }

        foreach (var letter in term)
        {
            if (letter == 0)
            {
                return false;
            }

            key = (key << 16) | letter;
        }

        return true;
    }

    private ref Slot SlotOf(ReadOnlySpan<char> term, bool isShort, ulong key)
    {
        var slots = isShort ? shortTerms : longTerms;
        var at = PlaceOf(key, slots.Length);
        while (slots[at] is { Number: > 0 } slot && !(slot.Key == key && (isShort || term.SequenceEqual(terms[slot.Number - 1]))))
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return ref slots[at];
    }

    private static int PlaceOf(ulong key, int size) => (int)((key * Multiplier) >> (64 - BitOperations.TrailingZeroCount(size)));

    private static void Grow(ref Slot[] slots, int count)
    {
        if (count * 2 <= slots.Length)
        {
            return;
        }

        var larger = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Number > 0)
            {
                var at = PlaceOf(slot.Key, larger.Length);
                while (larger[at].Number > 0)
                {
                    at = (at + 1) & (larger.Length - 1);
                }

                larger[at] = slot;
            }
        }

        slots = larger;
    }

    private readonly record struct Slot(ulong Key, int Number);
}
