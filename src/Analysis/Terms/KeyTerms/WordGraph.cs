using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>Words joined where they stand close together, and their TextRank.</summary>
internal sealed class WordGraph
{
    private const double Damping = 0.85;
    private const double Enough = 1e-9;
    private const int MostRounds = 200;

    private readonly Dictionary<int, int> nodes = [];
    private readonly List<long> counts = [];
    private readonly Dictionary<(int From, int To), int> edges = [];

    /// <summary>Adds a text; an edge's weight is how often its ends stand fewer than <paramref name="window"/> tokens apart.</summary>
    public void Add(ReadOnlySpan<int> terms, int window, Predicate<int> counted)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (counted(terms[i]))
            {
                counts[Node(terms[i])]++;
                for (var j = i + 1; j < Math.Min(i + window, terms.Length); j++)
                {
                    if (counted(terms[j]) && terms[i] != terms[j])
                    {
                        var (from, to) = (Node(terms[i]), Node(terms[j]));
                        CollectionsMarshal.GetValueRefOrAddDefault(edges, (Math.Min(from, to), Math.Max(from, to)), out _)++;
                    }
                }
            }
        }
    }

    /// <summary>Every word with its occurrences and its score.</summary>
    public IEnumerable<(int Term, long Count, double Score)> Scores()
    {
        var strength = new double[nodes.Count];
        foreach (var ((from, to), weight) in edges)
        {
            strength[from] += weight;
            strength[to] += weight;
        }

        var scores = new double[nodes.Count];
        Array.Fill(scores, 1.0);
        for (var round = 0; round < MostRounds && Step(ref scores, strength) > Enough; round++)
        {
        }

        return nodes.Select(node => (node.Key, counts[node.Value], scores[node.Value]));
    }

    private double Step(ref double[] scores, double[] strength)
    {
        var next = new double[scores.Length];
        Array.Fill(next, 1 - Damping);
        foreach (var ((from, to), weight) in edges)
        {
            next[to] += Damping * weight / strength[from] * scores[from];
            next[from] += Damping * weight / strength[to] * scores[to];
        }

        var change = 0.0;
        for (var i = 0; i < next.Length; i++)
        {
            change = Math.Max(change, Math.Abs(next[i] - scores[i]));
        }

        scores = next;
        return change;
    }

    private int Node(int term)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(nodes, term, out var exists);
        if (!exists)
        {
            node = nodes.Count - 1;
            counts.Add(0);
        }

        return node;
    }
}
