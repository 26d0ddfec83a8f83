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
    private readonly int terms;
    private readonly double[] observed; // the statistic of each test, from the highest
    private readonly int[] tests; // the test's pair, term and direction, in that order
    private readonly int[] exceeded;

    private LargestStatistics(IReadOnlyList<SidePair> pairs, int terms)
    {
        (this.pairs, this.terms) = (pairs, terms);
        Statistics = new double[pairs.Count * terms];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            pairs[pair].Observe(Statistics.AsSpan(pair * terms, terms));
        }

        tests = [.. Enumerable.Range(0, 2 * Statistics.Length).Where(test => pairs[test / 2 / terms].Tests(test / 2 % terms))];
        observed = Array.ConvertAll(tests, test => -Directed(Statistics, test));
        Array.Sort(observed, tests);
        observed = Array.ConvertAll(observed, each => -each);
        exceeded = new int[tests.Length];
    }

    /// <summary>The statistics as the articles stand, pair by pair, term by term; positive for the pair's first side.</summary>
    public double[] Statistics { get; }

    /// <summary>The adjusted p of each pair and term for the pair's first side, and behind it for its second; null where a term is not tested.</summary>
    public double?[] P { get; private set; } = [];

    /// <summary>Makes the tests.</summary>
    /// <param name="pairs">The pairs of sides.</param>
    /// <param name="terms">How many terms each tests.</param>
    /// <param name="processors">On how many processors at most; the result is the same.</param>
    public static LargestStatistics Of(IReadOnlyList<SidePair> pairs, int terms, int processors = -1)
    {
        var made = new LargestStatistics(pairs, terms);
        if (made.tests.Length > 0)
        {
            var room = pairs.Max(pair => pair.Articles);
            Parallel.For(0, Permutations, new ParallelOptions { MaxDegreeOfParallelism = processors }, () => new Room(room, terms, made), made.Permute, made.Add);
        }

        made.P = made.StepDown();
        return made;
    }

    private Room Permute(int permutation, ParallelLoopState loop, Room room)
    {
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var random = new SplitMix(SplitMix.Seed((ulong)permutation, (ulong)pair));
            pairs[pair].Permute(random, room.Order, room.Sums, room.Statistics.AsSpan(pair * terms, terms));
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

    private double?[] StepDown()
    {
        var p = new double?[2 * Statistics.Length];
        var highest = 0.0;
        for (var i = 0; i < tests.Length; i++)
        {
            highest = Math.Max(highest, (exceeded[i] + 1.0) / (Permutations + 1));
            p[tests[i]] = highest;
        }

        return p;
    }

    private static double Directed(double[] statistics, int test) => (test & 1) == 0 ? statistics[test >> 1] : -statistics[test >> 1];

    private sealed class Room(int articles, int terms, LargestStatistics of)
    {
        public int[] Order { get; } = new int[articles];

        public long[] Sums { get; } = new long[terms];

        public double[] Statistics { get; } = new double[of.Statistics.Length];

        public int[] Exceeded { get; } = new int[of.tests.Length];
    }
}
