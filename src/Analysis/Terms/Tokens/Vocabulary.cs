using System.Collections;
using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>
/// The terms of a corpus, numbered from 0 in the order of first occurrence. Terms that differ only in case or width are one; it is shown as
/// it is written most often (of two equally often, as first ordinally).
/// </summary>
internal sealed class Vocabulary : IReadOnlyList<string>
{
    private readonly TermTable ids = new();
    private readonly List<TokenKinds> kinds = [];
    private readonly List<int> counts = [];
    private readonly Dictionary<string, (int Id, int Count)> variants = new(StringComparer.Ordinal);
    private string[]? written;
    private char[] buffer = new char[64];

    private readonly bool mergesScripts;

    /// <param name="mergesScripts">Whether simplified and traditional forms are one term too.</param>
    internal Vocabulary(bool mergesScripts = false) => this.mergesScripts = mergesScripts;

    /// <summary>The number of terms.</summary>
    public int Count => ids.Count;

    /// <summary>The term as it is written most often.</summary>
    /// <param name="index">Its number, from 0 to <see cref="Count"/> − 1.</param>
    public string this[int index] => (written ??= FindWritten())[index];

    /// <summary>The term's number, however its case and width; null where it does not occur.</summary>
    public int? IdOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var key = Folding.Fold(term);
        return ids.Find(mergesScripts ? TraditionalText.Simplify(key) : key);
    }

    /// <summary>The term in folded form: lower case, half width.</summary>
    public string KeyOf(int id) => ids[id];

    /// <summary>How often the term occurs, however it is written.</summary>
    public int CountOf(int id) => counts[id];

    /// <summary>The forms in which terms are written beside their folded one, and how often.</summary>
    public IEnumerable<(string Written, int Id, int Count)> Variants =>
        variants.Select(variant => (variant.Key, variant.Value.Id, variant.Value.Count));

    /// <summary>The kind of the term's first occurrence.</summary>
    public TokenKinds KindOf(int id) => kinds[id];

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(id => this[id]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Counts one occurrence, and numbers the term where it is new.</summary>
    internal int Add(ReadOnlySpan<char> term, TokenKinds kind)
    {
        if (Folding.IsFolded(term) && !(mergesScripts && TraditionalText.IsIn(term)))
        {
            return AddFolded(term, kind, 1);
        }

        if (buffer.Length < term.Length)
        {
            buffer = new char[term.Length * 2];
        }

        var differs = Folding.Fold(term, buffer);
        var key = buffer.AsSpan(0, term.Length);
        differs |= mergesScripts && TraditionalText.SimplifyWord(key, key);
        var id = AddFolded(key, kind, 1);
        if (differs)
        {
            AddVariant(term, id, 1);
        }

        return id;
    }

    /// <summary>Adds another vocabulary's terms and counts after these, in their order; gives the new number of each.</summary>
    internal int[] Merge(Vocabulary other)
    {
        var numbers = new int[other.Count];
        for (var id = 0; id < numbers.Length; id++)
        {
            numbers[id] = AddFolded(other.ids[id], other.kinds[id], other.counts[id]);
        }

        foreach (var (variant, (id, count)) in other.variants)
        {
            AddVariant(variant, numbers[id], count);
        }

        return numbers;
    }

    private int AddFolded(ReadOnlySpan<char> key, TokenKinds kind, int count)
    {
        var id = ids.Add(key);
        if (id == counts.Count)
        {
            kinds.Add(kind);
            counts.Add(0);
        }

        counts[id] += count;
        written = null;
        return id;
    }

    private void AddVariant(ReadOnlySpan<char> term, int id, int count)
    {
        ref var variant = ref CollectionsMarshal.GetValueRefOrAddDefault(variants.GetAlternateLookup<ReadOnlySpan<char>>(), term, out _);
        variant = (id, variant.Count + count);
    }

    private string[] FindWritten()
    {
        var best = Enumerable.Range(0, Count).Select(KeyOf).ToArray();
        var bestCounts = counts.ToArray();
        foreach (var (id, count) in variants.Values)
        {
            bestCounts[id] -= count;
        }

        foreach (var (variant, (id, count)) in variants)
        {
            if (count > bestCounts[id] || (count == bestCounts[id] && string.CompareOrdinal(variant, best[id]) < 0))
            {
                (best[id], bestCounts[id]) = (variant, count);
            }
        }

        return best;
    }
}
