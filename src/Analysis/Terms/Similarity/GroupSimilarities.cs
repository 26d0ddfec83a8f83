using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// How alike groups of articles are in their words, beside how alike random halves of each are with as much text: a cosine grows with the
/// amount of text, so by itself it says nothing. Two groups that are as alike as halves of one write alike; what matters is how far below
/// they lie.
/// </summary>
internal sealed class GroupSimilarities
{
    /// <summary>From how many articles on a group is compared: each half has five.</summary>
    public const int Fewest = 2 * FewestPerHalf;

    private const int FewestPerHalf = Groups.FewestForClaims;
    private const int Most = 200; // more only costs time
    private const int Draws = 20;

    private readonly DocumentTermMatrix matrix;
    private readonly int[][] rows; // of each group
    private readonly Dictionary<(int Group, int Size), double> halves = [];
    private readonly double[] first;
    private readonly double[] second;

    private GroupSimilarities(DocumentTermMatrix matrix, Groups groups, string[] names)
    {
        this.matrix = matrix;
        rows = [.. names.Select(groups.Rows)];
        (first, second) = (new double[matrix.Vocabulary.Count], new double[matrix.Vocabulary.Count]);
    }

    /// <summary>
    /// One row per pair of groups: <c>group</c>, <c>other</c>; <c>articles</c> (how many of each were drawn, half of the smaller group, at
    /// most 200); <c>similarity</c> (mean cosine of the tf-idf, idf = ln(N/df) + 1, of so many articles of each together, over 20 draws: 0
    /// nothing in common to 1 the same proportions); <c>halves</c>, <c>other_halves</c> (the same of two lots of as many articles of the
    /// one group, and of the other). The three are null where a group has fewer than ten articles. In the order of the groups; articles of
    /// no group take no part.
    /// </summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="groups">The groups.</param>
    public static DataFrame Table(DocumentTermMatrix matrix, Groups groups)
    {
        string[] names = [.. groups.Names.OfType<string>()];
        var similarities = new GroupSimilarities(matrix, groups, names);
        var pairs = (from one in Enumerable.Range(0, names.Length)
                     from other in Enumerable.Range(one + 1,
            names.Length - one - 1)
                     select (One: one, Other: other, Found: similarities.Of(one, other))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Group, pairs.Select(pair => names[pair.One])),
            new StringDataFrameColumn(ColumnNames.Other, pairs.Select(pair => names[pair.Other])),
            new Int32DataFrameColumn(ColumnNames.Articles, pairs.Select(pair => (int?)pair.Found.Size)),
            new DoubleDataFrameColumn(ColumnNames.Similarity, pairs.Select(pair => pair.Found.Similarity)),
            new DoubleDataFrameColumn(ColumnNames.Halves, pairs.Select(pair => pair.Found.Halves)),
            new DoubleDataFrameColumn(ColumnNames.OtherHalves, pairs.Select(pair => pair.Found.OtherHalves)));
    }

    private (int Size, double? Similarity, double? Halves, double? OtherHalves) Of(int one, int other)
    {
        var size = Math.Min(Most, Math.Min(rows[one].Length, rows[other].Length) / 2);
        return size < FewestPerHalf ? (size, null, null, null) : (size, Mean(one, other, size), HalvesOf(one, size), HalvesOf(other, size));
    }

    private double HalvesOf(int group, int size)
    {
        if (!halves.TryGetValue((group, size), out var mean))
        {
            halves[(group, size)] = mean = Mean(group, group, size);
        }

        return mean;
    }

    // of a group with itself two lots without an article in common
    private double Mean(int one, int other, int size) => Enumerable.Range(0, Draws).Average(draw =>
    {
        var (random, own, others) = (new SplitMix((ulong)draw), rows[one][..], rows[other][..]);
        random.Shuffle<int>(own);
        random.Shuffle<int>(others);
        return Cosine(own.AsSpan(0, size), one == other ? own.AsSpan(size, size) : others.AsSpan(0, size));
    });

    private double Cosine(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        Add(one, first);
        Add(other, second);
        double product = 0, length = 0, otherLength = 0;
        for (var term = 0; term < first.Length; term++)
        {
            product += first[term] * second[term];
            length += first[term] * first[term];
            otherLength += second[term] * second[term];
        }

        return length * otherLength > 0 ? Math.Min(1, product / Math.Sqrt(length * otherLength)) : 0;
    }

    private void Add(ReadOnlySpan<int> articles, double[] vector)
    {
        Array.Clear(vector);
        foreach (var row in articles)
        {
            for (var entry = matrix.Offsets[row]; entry < matrix.Offsets[row + 1]; entry++)
            {
                vector[matrix.Terms[entry]] += matrix.Counts[entry] * (Math.Log((double)matrix.Documents.Count / matrix.DocumentFrequencies[matrix.Terms[entry]]) + 1);
            }
        }
    }
}
