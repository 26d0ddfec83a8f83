using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>A double-array trie over UTF-16 units, to walk word by word.</summary>
internal readonly ref struct WordTrie(ReadOnlySpan<ushort> codes, ReadOnlySpan<TrieCell> cells)
{
    public const int RootBase = 1;
    private readonly ref ushort codes = ref MemoryMarshal.GetReference(codes);
    private readonly ref TrieCell cells = ref MemoryMarshal.GetReference(cells);

    /// <summary>The code of a character; 0 where no word has it.</summary>
    public int CodeOf(char c) => Unsafe.Add(ref codes, c);

    /// <summary>
    /// Follows one character from the node whose children begin at <paramref name="node"/> (the root's at <see cref="RootBase"/>). False
    /// where no word goes on so; else the next node (0 where nothing follows) and the entry of the word that ends here (0 where none does).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Follow(int code, ref int node, out int entry)
    {
        // Inside the array for every base and code, by construction; code 0 leads to a cell that no word has, where nothing ends or
        // follows.
        var cell = Unsafe.Add(ref cells, node + code);
        entry = cell.Entry;
        node = cell.ChildrenBase;
        return cell.Label == code;
    }

    /// <summary>
    /// Looks up each character of a text and each pair that begins with it, into cells that are theirs only if their labels say so. Nothing
    /// waits for anything else here, so the processor fetches many cells at once; word by word it would wait for each.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="textCodes">Receives the characters' codes; room for one more than there are.</param>
    /// <param name="first">Receives the cell of each character.</param>
    /// <param name="second">Receives the cell of each pair.</param>
    public void LookUpPairs(ReadOnlySpan<char> text, Span<ushort> textCodes, Span<TrieCell> first, Span<TrieCell> second)
    {
        for (var i = 0; i < text.Length; i++)
        {
            textCodes[i] = Unsafe.Add(ref codes, text[i]);
        }

        textCodes[text.Length] = 0;
        first = first[..text.Length];
        second = second[..text.Length];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = Unsafe.Add(ref cells, RootBase + textCodes[i]);
            second[i] = Unsafe.Add(ref cells, first[i].ChildrenBase + textCodes[i + 1]);
        }
    }

    /// <summary>The entry of a whole word; 0 where it is none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var (node, entry) = (RootBase, 0);
        foreach (var c in word)
        {
            if (node == 0 || !Follow(CodeOf(c), ref node, out entry))
            {
                return 0;
            }
        }

        return entry;
    }
}
