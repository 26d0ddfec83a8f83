namespace Analysis;

/// <summary>
/// The p values of many tests together, by the largest statistic of permuted articles, step down (Westfall &amp; Young 1993, Resampling-based multiple testing, algorithm 4.1): the chance that any
/// of the tests not yet passed gives as much, if articles stood on either side by chance. It keeps the probability of a single false finding among all below the level,
/// however the tests depend on each other. Pairs of sides are permuted each for itself, since two of several sides may differ where two others do not; that makes p no smaller.
/// </summary>
internal sealed class LargestStatistics
{
    public const int Permutations = 1000;

    private readonly IReadOnlyList<SidePair> pairs;
    private readonly int[] starts; // where each pair's terms begin
    private readonly double[] observed; // the statistic of each test, from the highest
    private readonly int[] tests; // twice the number of the statistic, one more for the pair's second side
    private readonly int[] exceeded;

    private readonly double[] statistics; // as the articles stand, positive for the pair's first side
    private double[] p = [];

    private LargestStatistics(IReadOnlyList<SidePair> pairs)
    {
        this.pairs = pairs;
        starts = [.. pairs.Select((_, pair) => pairs.Take(pair).Sum(each => each.Count))];
        statistics = new double[pairs.Sum(pair => pair.Count)];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            pairs[pair].Observe(statistics.AsSpan(starts[pair], pairs[pair].Count));
        }

        tests = [.. Enumerable.Range(0, 2 * statistics.Length)];
        observed = Array.ConvertAll(tests, test => -Directed(statistics, test));
        Array.Sort(observed, tests);
        observed = Array.ConvertAll(observed, each => -each);
        exceeded = new int[tests.Length];
    }

    /// <summary>Makes the tests.</summary>
    /// <param name="pairs">The pairs of sides.</param>
    /// <param name="processors">On how many processors at most; the result is the same.</param>
    public static LargestStatistics Of(IReadOnlyList<SidePair> pairs, int processors = -1)
    {
        var made = new LargestStatistics(pairs);
        if (made.tests.Length > 0)
        {
            var (articles, terms) = (pairs.Max(pair => pair.Articles), pairs.Max(pair => pair.Count));
            Parallel.For(0, Permutations, new ParallelOptions { MaxDegreeOfParallelism = processors }, () => new Room(articles, terms, made), made.Permute, made.Add);
        }

        made.p = made.StepDown();
        return made;
    }

    /// <summary>The adjusted p that a side uses a term more than the pair's other, and its statistic; null where the term is not tested.</summary>
    /// <param name="pair">The number of the pair.</param>
    /// <param name="term">The term's number in the counts.</param>
    /// <param name="side">The side.</param>
    public (double? P, double? Statistic) Of(int pair, int term, int side)
    {
        var (place, isFirst) = (pairs[pair].PlaceOf(term), pairs[pair].First == side);
        var at = place < 0 ? -1 : starts[pair] + place;
        return at < 0 ? (null, null) : (p[(2 * at) + (isFirst ? 0 : 1)], isFirst ? statistics[at] : -statistics[at]);
    }

    private Room Permute(int permutation, ParallelLoopState loop, Room room)
    {
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var random = new SplitMix(SplitMix.Seed((ulong)permutation, (ulong)pair));
            pairs[pair].Permute(random, room.Order, room.Sums, room.Statistics.AsSpan(starts[pair], pairs[pair].Count));
        }

        var largest = double.NegativeInfinity;
        for (var i = tests.Length - 1; i >= 0; i--)
        {
            largest = Math.Max(largest, Directed(room.Statistics, tests[i]));
            room.Exceeded[i] += largest >= observed[i] ? 1 : 0;
        }

        return room;
    }

    private void Add(Room room)
    {
        lock (exceeded)
        {
            for (var i = 0; i < exceeded.Length; i++)
            {
                exceeded[i] += room.Exceeded[i];
            }
        }
    }

    private double[] StepDown()
    {
        var adjusted = new double[tests.Length];
        var highest = 0.0;
        for (var i = 0; i < tests.Length; i++)
        {
            highest = Math.Max(highest, (exceeded[i] + 1.0) / (Permutations + 1));
            adjusted[tests[i]] = highest;
        }

        return adjusted;
    }

    private static double Directed(double[] statistics, int test) => (test & 1) == 0 ? statistics[test >> 1] : -statistics[test >> 1];

    private sealed class Room(int articles, int terms, LargestStatistics of)
    {
        public int[] Order { get; } = new int[articles];

        public long[] Sums { get; } = new long[terms];

        public double[] Statistics { get; } = new double[of.statistics.Length];

        public int[] Exceeded { get; } = new int[of.tests.Length];
    }
}
