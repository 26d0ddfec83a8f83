namespace Analysis;

/// <summary>
/// Whether the sides' articles are about different subjects. What an article is about it says again and again: of the words that it uses
/// three times or more the cosine of each two articles is taken (without idf, so that a subject which all share counts), on average within
/// the sides and between them. Another wording hardly moves that: articles of two outlets on one topic are 1 to 1.3 times as close within
/// as between, those of two subjects of one outlet 1.2 to 2.8 times.
/// </summary>
internal sealed class SubjectDistance
{
    private const int FewestUses = 3;
    private const double Apart = 1.2;
    private const int Permutations = 199;
    private const double Level = 0.01;

    private readonly (int Term, double Weight)[][] vectors;
    private readonly int[] sides;
    private readonly double[][] sums; // of the vectors of each side

    /// <param name="matrix">The counts.</param>
    /// <param name="sides">The side of each article, from 0; two articles a side at least.</param>
    public SubjectDistance(DocumentTermMatrix matrix, int[] sides)
    {
        this.sides = sides;
        var places = new Dictionary<int, int>();
        vectors = [.. Enumerable.Range(0, sides.Length).Select(row => Vector(matrix, row, places))];
        sums = [.. Enumerable.Range(0, sides.Max() + 1).Select(_ => new double[places.Count])];
        Ratio = RatioOf(sides);
    }

    /// <summary>How many times as close articles are within sides as between; 1 where nothing is known, ∞ where sides have no subject in
    /// common.</summary>
    public double Ratio { get; }

    /// <summary>Whether they are so far apart that it matters, and farther than articles dealt out by chance are in 1 of 100.</summary>
    public bool IsApart()
    {
        var (dealt, farther) = (sides[..], 0);
        for (var permutation = 0; Ratio >= Apart && permutation < Permutations && farther + 1 <= Level * (Permutations + 1); permutation++)
        {
            var random = new SplitMix((ulong)permutation);
            sides.CopyTo(dealt, 0);
            random.Shuffle<int>(dealt);
            farther += RatioOf(dealt) >= Ratio ? 1 : 0;
        }

        return Ratio >= Apart && farther + 1 <= Level * (Permutations + 1);
    }

    private static (int Term, double Weight)[] Vector(DocumentTermMatrix matrix, int row, Dictionary<int, int> places)
    {
        var vector = new List<(int Term, double Weight)>();
        for (var entry = matrix.Offsets[row]; entry < matrix.Offsets[row + 1]; entry++)
        {
            var (term, uses) = (matrix.Terms[entry], matrix.Counts[entry]);
            if (uses >= FewestUses && matrix.DocumentFrequencies[term] > 1 && matrix.Vocabulary.KeyOf(term).Length > 1)
            {
                places.TryAdd(term, places.Count);
                vector.Add((places[term], uses));
            }
        }

        var length = Math.Sqrt(vector.Sum(each => each.Weight * each.Weight));
        return [.. vector.Select(each => (each.Term, each.Weight / length))];
    }

    // The mean cosine of two groups of vectors of length 1 is the product of their means.
    private double RatioOf(int[] dealt)
    {
        var (sizes, own) = (new int[sums.Length], new int[sums.Length]);
        Array.ForEach(sums, Array.Clear);
        for (var i = 0; i < dealt.Length; i++)
        {
            sizes[dealt[i]]++;
            own[dealt[i]] += vectors[i].Length > 0 ? 1 : 0;
            foreach (var (term, weight) in vectors[i])
            {
                sums[dealt[i]][term] += weight;
            }
        }

        double within = 0, all = 0, squares = 0;
        for (var side = 0; side < sums.Length; side++)
        {
            var square = sums[side].Sum(value => value * value);
            within += (square - own[side]) / ((double)sizes[side] * (sizes[side] - 1)) / sums.Length;
            squares += square / ((double)sizes[side] * sizes[side]);
        }

        for (var term = 0; term < sums[0].Length; term++)
        {
            var mean = 0.0;
            for (var side = 0; side < sums.Length; side++)
            {
                mean += sums[side][term] / sizes[side];
            }

            all += mean * mean;
        }

        var between = (all - squares) / (sums.Length * (sums.Length - 1));
        return within <= 1e-12 ? 1 : between <= 1e-12 ? double.PositiveInfinity : within / between;
    }
}
