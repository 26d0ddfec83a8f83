namespace Analysis;

/// <summary>
/// The p values of all terms of two sides together, by the largest statistic of permuted articles, step down (Westfall &amp; Young 1993,
/// Resampling-based multiple testing, algorithm 4.1): the chance that any of the tests not yet passed, of either side, gives as much if
/// articles stood on either side by chance. It keeps the probability of a single false finding among all below the level, however the tests
/// depend on each other. Terms may stand in several families (<see cref="TermFamilies"/>), each with its own largest statistic and its
/// share of the level.
/// </summary>
internal sealed class LargestStatistics
{
    public const int Permutations = 1000;

    private readonly SidePair pair;
    private readonly double[] statistics; // as the articles stand, positive for the pair's first side
    private readonly double[] observed; // the statistic of each test, from the highest
    private readonly int[] tests; // twice the place of the term, one more for the pair's second side
    private readonly int[] exceeded;
    private readonly double[] p;
    private readonly TermFamilies families;

    /// <param name="pair">The two sides.</param>
    /// <param name="families">The families of the terms.</param>
    /// <param name="processors">On how many processors at most; the result is the same.</param>
    public LargestStatistics(SidePair pair, TermFamilies families, int processors = -1)
    {
        (this.pair, this.families) = (pair, families);
        statistics = new double[pair.Count];
        pair.Observe(statistics);
        tests = [.. Enumerable.Range(0, 2 * pair.Count)];
        observed = Array.ConvertAll(tests, test => -Directed(statistics, test));
        Array.Sort(observed, tests);
        observed = Array.ConvertAll(observed, each => -each);
        (exceeded, p) = (new int[tests.Length], new double[tests.Length]);
        if (tests.Length > 0)
        {
            Parallel.For(0, Permutations, new ParallelOptions { MaxDegreeOfParallelism = processors }, () => new Room(pair), Permute, Add);
            StepDown();
        }
    }

    /// <summary>The adjusted p that a side uses a term more than the other, and its statistic; null where the term is not tested.</summary>
    /// <param name="term">The term's number in the counts.</param>
    /// <param name="side">The side.</param>
    public (double? P, double? Statistic) Of(int term, int side)
    {
        var test = (2 * pair.PlaceOf(term)) + (pair.First == side ? 0 : 1);
        return test < 0 ? (null, null) : (p[test], Directed(statistics, test));
    }

    private Room Permute(int permutation, ParallelLoopState loop, Room room)
    {
        pair.Permute(new SplitMix((ulong)permutation), room.Order, room.Sums, room.Statistics);
        Span<double> largest = [double.NegativeInfinity, double.NegativeInfinity];
        for (var i = tests.Length - 1; i >= 0; i--)
        {
            ref var own = ref largest[families.Of(tests[i] >> 1)];
            own = Math.Max(own, Directed(room.Statistics, tests[i]));
            room.Exceeded[i] += own >= observed[i] ? 1 : 0;
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

    private void StepDown()
    {
        Span<double> highest = [0, 0];
        for (var i = 0; i < tests.Length; i++)
        {
            var family = families.Of(tests[i] >> 1);
            highest[family] = Math.Max(highest[family], (exceeded[i] + 1.0) / (Permutations + 1));
            p[tests[i]] = Math.Min(1, highest[family] / families.ShareOf(family));
        }
    }

    private static double Directed(double[] statistics, int test) => (test & 1) == 0 ? statistics[test >> 1] : -statistics[test >> 1];

    private sealed class Room(SidePair pair)
    {
        public int[] Order { get; } = new int[pair.Articles];

        public int[] Sums { get; } = new int[pair.Count];

        public double[] Statistics { get; } = new double[pair.Count];

        public int[] Exceeded { get; } = new int[2 * pair.Count];
    }
}
