using System.Numerics;

namespace Analysis;

/// <summary>Packs words into a double-array trie; also compiled into the program that makes the dictionary file at build time.</summary>
internal sealed class TrieBuilder
{
    private const int RootBase = 1;
    private readonly string[] words;
    private readonly int[] entries;
    private readonly ushort[] codes;
    private readonly int alphabet;
    private readonly int[] firstRoom;
    private readonly PriorityQueue<Node, (int, int)> queue = new();
    private TrieCell[] cells = [];
    private ulong[] taken = [];
    private ulong[] usedBases = [];
    private int lastCell;
    private int lastBase;

    private TrieBuilder(string[] words, int[] entries, ushort[] codes)
    {
        (this.words, this.entries, this.codes) = (words, entries, codes);
        alphabet = codes.Max();
        firstRoom = new int[alphabet + 1];
        Array.Fill(firstRoom, RootBase + 1);
    }

    /// <summary>Gives each character of the words a code from 1, the commonest first; other characters have 0.</summary>
    public static ushort[] Codes(IEnumerable<string> words)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var c in words.SelectMany(word => word))
        {
            counts[c]++;
        }

        var codes = new ushort[counts.Length];
        ushort code = 0;
        foreach (var c in Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c))
        {
            codes[c] = ++code;
        }

        return codes;
    }

    /// <summary>The cells; the root's children begin at 1. A cell's base plus any code stays inside the array.</summary>
    /// <param name="words">Distinct words, sorted ordinally.</param>
    /// <param name="entries">The entry of each, from 1.</param>
    /// <param name="codes">The codes of their characters.</param>
    public static TrieCell[] Build(string[] words, int[] entries, ushort[] codes) => new TrieBuilder(words, entries, codes).Build();

    private TrieCell[] Build()
    {
        Grow((words.Length * 2) + RootBase + 1);
        Place(new Node(0, words.Length, 0, -1), RootBase);
        // Nodes with many children first: they find room while there is some.
        while (queue.TryDequeue(out var node, out _))
        {
            Place(node, null);
        }

        Grow(lastBase + alphabet + 1);
        return cells[..Math.Max(lastCell + 1, lastBase + alphabet + 1)];
    }

    private void Place(Node node, int? fixedBase)
    {
        var children = Children(node);
        var origin = fixedBase ?? FindBase(children);
        Mark(usedBases, origin);
        lastBase = Math.Max(lastBase, origin);
        if (node.Cell >= 0)
        {
            cells[node.Cell] = new TrieCell(origin, cells[node.Cell].Label, cells[node.Cell].Entry);
        }

        foreach (var child in children)
        {
            var label = codes[words[child.From][node.Depth]];
            var cell = origin + label;
            Grow(cell + 1);
            Mark(taken, cell);
            lastCell = Math.Max(lastCell, cell);
            var isWord = words[child.From].Length == node.Depth + 1;
            cells[cell] = new TrieCell(0, label, isWord ? entries[child.From] : 0);
            var rest = child with { From = child.From + (isWord ? 1 : 0), Cell = cell };
            if (rest.From < rest.To)
            {
                queue.Enqueue(rest, (-Children(rest).Count, rest.From));
            }
        }
    }

    private List<Node> Children(Node node)
    {
        var children = new List<Node>();
        for (var from = node.From; from < node.To;)
        {
            var to = from + 1;
            while (to < node.To && words[to][node.Depth] == words[from][node.Depth])
            {
                to++;
            }

            children.Add(new Node(from, to, node.Depth + 1, -1));
            from = to;
        }

        return children;
    }

    // The lowest base that no other node has and under which each child's cell is free; 64 bases are tried at once.
    private int FindBase(List<Node> children)
    {
        var labels = children.ConvertAll(child => (int)codes[words[child.From][child.Depth - 1]]);
        for (var origin = labels.Max(FirstRoom); ; origin += 64)
        {
            var unfit = Bits(usedBases, origin);
            foreach (var label in labels)
            {
                if (unfit == ulong.MaxValue)
                {
                    break;
                }

                unfit |= Bits(taken, origin + label);
            }

            if (unfit != ulong.MaxValue)
            {
                return origin + BitOperations.TrailingZeroCount(~unfit);
            }
        }
    }

    // Below this base a child with the label has no room, and never will have: cells are taken and not given back.
    private int FirstRoom(int label)
    {
        ref var origin = ref firstRoom[label];
        while ((Bits(usedBases, origin) | Bits(taken, origin + label)) == ulong.MaxValue)
        {
            origin += 64;
        }

        return origin;
    }

    private static ulong Bits(ulong[] set, int from) => (set[from >> 6] >> (from & 63)) | (set[(from >> 6) + 1] << 1 << (63 - (from & 63)));

    private static void Mark(ulong[] set, int index) => set[index >> 6] |= 1UL << (index & 63);

    private void Grow(int size)
    {
        if (size > cells.Length)
        {
            var length = Math.Max(size, cells.Length * 2);
            Array.Resize(ref cells, length);
            // One more than the last cell fits any child, and 64 are looked at together.
            Array.Resize(ref taken, (length + alphabet + 256) >> 6);
            Array.Resize(ref usedBases, taken.Length);
        }
    }

    private readonly record struct Node(int From, int To, int Depth, int Cell);
}
