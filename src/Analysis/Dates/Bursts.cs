namespace Analysis;

/// <summary>
/// Bursts in counts per period by the batched two-state automaton of Kleinberg (2003), "Bursty and Hierarchical Structure in Streams", Data
/// Mining and Knowledge Discovery 7:373-397, doi:10.1023/A:1024940629314, section 4.
/// </summary>
internal static class Bursts
{
    /// <summary>The fewest periods with documents in them.</summary>
    public const int FewestPeriods = 8;

    /// <summary>The fewest relevant documents in all.</summary>
    public const int FewestRelevant = 5;

    private const double HighestProbability = 0.9999;
    private const int Shuffles = 999;

    /// <summary>
    /// The bursts: with R relevant of D documents in all, state 0 expects p₀ = R/D of a period's documents, state 1 p₁ = s·p₀ (at most
    /// 0.9999). A state costs −ln[C(d,r)·pʳ·(1−p)^(d−r)] in a period with r relevant of d documents (its sign as in the paper; the binomial
    /// coefficient is the same for both and left out), going from 0 to 1 costs γ·ln n for n periods, going back nothing. The cheapest
    /// sequence of states is found by dynamic programming; it starts from state 0, and of equally cheap ones stays lower. Of its bursts
    /// those are kept that weigh more than the heaviest one in 19 of 20 of 999 shuffles of the articles among the periods: the automaton
    /// alone finds one in many series of a constant rate.
    /// </summary>
    /// <param name="relevant">r of each period, such as the articles that use a term.</param>
    /// <param name="total">d of each period; 0 says nothing for either state.</param>
    /// <param name="s">How many times the usual rate a burst has; above 1.</param>
    /// <param name="gamma">How hard it is to enter a burst; from 0.</param>
    /// <returns>The bursts in order with their weights Σ(σ₀ − σ₁), or why there is too little to look at: fewer than 8 periods with
    /// documents or 5 relevant documents.</returns>
    public static Detected<Burst> Find(IReadOnlyList<int> relevant, IReadOnlyList<int> total, double s = 2, double gamma = 1)
    {
        ArgumentNullException.ThrowIfNull(relevant);
        ArgumentNullException.ThrowIfNull(total);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(s, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(gamma);
        CheckCounts(relevant, total);
        var (periods, sum) = (total.Count(d => d > 0), relevant.Sum(r => (long)r));
        if (periods < FewestPeriods || sum < FewestRelevant)
        {
            return new([], Wording.Count(sum, "relevant document") + FormattableString.Invariant(
                $" in {Wording.Count(periods, "period")} with documents: bursts need at least {FewestRelevant} in {FewestPeriods}."));
        }

        var found = All(relevant, total, s, gamma);
        if (found.Count == 0)
        {
            return new([], null);
        }

        double Heaviest(int[] counts) => All(counts, total, s, gamma).Max(burst => (double?)burst.Weight) ?? 0;
        var limit = new ShuffledPeriods(relevant, total).Limit(Shuffles, Heaviest);
        return new([.. found.Where(burst => burst.Weight > limit + 1e-9)], null);
    }

    /// <summary>The automaton's bursts, whether or not chance gives such too.</summary>
    internal static List<Burst> All(IReadOnlyList<int> relevant, IReadOnlyList<int> total, double s, double gamma)
    {
        var usual = (double)relevant.Sum(r => (long)r) / total.Sum(d => (long)d);
        var high = Math.Min(s * usual, HighestProbability);
        return usual >= high ? []
            : Runs(Cheapest(relevant, total, usual, high, gamma * Math.Log(relevant.Count)), relevant, total, usual, high);
    }

    internal static double Cost(int r, int d, double p) => -((r == 0 ? 0 : r * Math.Log(p)) + (d == r ? 0 : (d - r) * Math.Log(1 - p)));

    internal static void CheckCounts(IReadOnlyList<int> counts, IReadOnlyList<int> totals)
    {
        if (counts.Count != totals.Count)
        {
            throw new ArgumentException($"There are {counts.Count} counts and {totals.Count} totals; give one of each per period.");
        }

        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] < 0 || counts[i] > totals[i])
            {
                throw new ArgumentException($"Period {i} has {counts[i]} of {totals[i]}; a count lies between 0 and its total.");
            }
        }
    }

    private static bool[] Cheapest(IReadOnlyList<int> relevant, IReadOnlyList<int> total, double usual, double high, double enter)
    {
        var fromBurst = new (bool Low, bool High)[relevant.Count];
        var (low, burst) = (0.0, double.PositiveInfinity);
        for (var t = 0; t < relevant.Count; t++)
        {
            fromBurst[t] = (burst < low, burst <= low + enter && !double.IsInfinity(burst));
            (low, burst) = (Math.Min(low, burst) + Cost(relevant[t], total[t], usual),
                Math.Min(low + enter, burst) + Cost(relevant[t], total[t], high));
        }

        var states = new bool[relevant.Count];
        var state = burst < low;
        for (var t = relevant.Count - 1; t >= 0; t--)
        {
            states[t] = state;
            state = state ? fromBurst[t].High : fromBurst[t].Low;
        }

        return states;
    }

    private static List<Burst> Runs(bool[] states, IReadOnlyList<int> relevant, IReadOnlyList<int> total, double usual, double high)
    {
        var runs = new List<Burst>();
        for (var t = 0; t < states.Length; t++)
        {
            if (!states[t])
            {
                continue;
            }

            var first = t;
            var weight = 0.0;
            for (; t < states.Length && states[t]; t++)
            {
                weight += Cost(relevant[t], total[t], usual) - Cost(relevant[t], total[t], high);
            }

            // periods without articles cost the same in both states: a burst begins and ends with articles
            var (from, to) = (first, t - 1);
            for (; total[from] == 0; from++)
            {
            }

            for (; total[to] == 0; to--)
            {
            }

            runs.Add(new Burst(from, to, weight));
        }

        return runs;
    }
}
