namespace Analysis;

/// <summary>Packs words into a double-array trie; also compiled into the program that makes the dictionary file at build time.</summary>
internal sealed class TrieBuilder
{
    private const int RootBase = 1;
    private readonly string[] words;
    private readonly int[] entries;
    private readonly ushort[] codes;
    private readonly int alphabet;
    private readonly List<int> nextFree = [];
    private readonly HashSet<int> usedBases = [];
    private readonly PriorityQueue<Node, (int, int)> queue = new();
    private TrieCell[] cells = [];
    private bool[] taken = [];
    private int firstFree = RootBase;

    private TrieBuilder(string[] words, int[] entries, ushort[] codes)
    {
        (this.words, this.entries, this.codes) = (words, entries, codes);
        alphabet = codes.Max();
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
        Grow(words.Length * 2);
        Place(new Node(0, words.Length, 0, -1), RootBase);
        // Nodes with many children first: they find room while there is some.
        while (queue.TryDequeue(out var node, out _))
        {
            Place(node, null);
        }

        var last = Array.FindLastIndex(taken, cell => cell);
        Grow(last + alphabet + 2);
        return cells[..Math.Max(last + 1, usedBases.Max() + alphabet + 1)];
    }

    private void Place(Node node, int? fixedBase)
    {
        var children = Children(node);
        var origin = fixedBase ?? FindBase(children);
        usedBases.Add(origin);
        if (node.Cell >= 0)
        {
            cells[node.Cell] = new TrieCell(origin, cells[node.Cell].Label, cells[node.Cell].Entry);
        }

        foreach (var child in children)
        {
            var label = codes[words[child.From][node.Depth]];
            var cell = origin + label;
            Grow(cell + 1);
            taken[cell] = true;
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

    private int FindBase(List<Node> children)
    {
        var labels = children.ConvertAll(child => (int)codes[words[child.From][child.Depth - 1]]);
        firstFree = NextFree(firstFree);
        for (var cell = NextFree(Math.Max(firstFree, labels[0] + RootBase + 1)); ; cell = NextFree(cell + 1))
        {
            var origin = cell - labels[0];
            if (!usedBases.Contains(origin) && labels.TrueForAll(label => origin + label > RootBase && !IsTaken(origin + label)))
            {
                return origin;
            }
        }
    }

    private bool IsTaken(int cell) => cell < taken.Length && taken[cell];

    // Jumps over runs of taken cells; each jump is remembered, so that a run is walked once.
    private int NextFree(int cell)
    {
        var free = cell;
        while (IsTaken(free))
        {
            while (nextFree.Count <= free)
            {
                nextFree.Add(nextFree.Count + 1);
            }

            free = nextFree[free];
        }

        for (var at = cell; at < free;)
        {
            var next = nextFree[at];
            nextFree[at] = free;
            at = next;
        }

        return free;
    }

    private void Grow(int size)
    {
        if (size > cells.Length)
        {
            var length = Math.Max(size, cells.Length * 2);
            Array.Resize(ref cells, length);
            Array.Resize(ref taken, length);
        }
    }

    private readonly record struct Node(int From, int To, int Depth, int Cell);
}
