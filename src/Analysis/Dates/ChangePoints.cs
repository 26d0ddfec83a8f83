namespace Analysis;

/// <summary>
/// Where the rate of something changes, by PELT, which finds the exact optimum: Killick, Fearnhead &amp; Eckley (2012), "Optimal detection of changepoints with a linear
/// computational cost", J. Am. Stat. Assoc. 107:1590-1598, doi:10.1080/01621459.2012.737745.
/// </summary>
internal static class ChangePoints
{
    /// <summary>The fewest periods with anything in them.</summary>
    public const int FewestPeriods = 8;

    /// <summary>
    /// The indices of the periods with which a new rate begins. A segment costs −2 ln L of its counts under one binomial rate, its own k/n; each
    /// change costs 2 ln N for N periods (the BIC: one more rate and one more place). Sought is the cheapest segmentation; of equally cheap ones the earlier changes.
    /// </summary>
    /// <param name="counts">k of each period, such as the uses of a term.</param>
    /// <param name="totals">n of each period, such as its tokens.</param>
    /// <param name="penalty">The cost of a change; 2 ln N where null.</param>
    /// <returns>The changes in order, or why there is too little to look at: fewer than 8 periods with a total above 0.</returns>
    public static Finding<int> Find(IReadOnlyList<int> counts, IReadOnlyList<int> totals, double? penalty = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(totals);
        Bursts.CheckCounts(counts, totals);
        var periods = totals.Count(total => total > 0);
        if (periods < FewestPeriods)
        {
            return new([], FormattableString.Invariant($"{periods} periods with anything in them: change points need at least {FewestPeriods}."));
        }

        return new(Optimum(counts, totals, penalty ?? 2 * Math.Log(counts.Count)), null);
    }

    private static List<int> Optimum(IReadOnlyList<int> counts, IReadOnlyList<int> totals, double penalty)
    {
        var (k, n) = (Sums(counts), Sums(totals));
        var best = new double[counts.Count + 1];
        var last = new int[counts.Count + 1];
        best[0] = -penalty;
        var candidates = new List<int> { 0 };
        for (var t = 1; t <= counts.Count; t++)
        {
            best[t] = double.PositiveInfinity;
            foreach (var s in candidates)
            {
                var cost = best[s] + Cost(k[t] - k[s], n[t] - n[s]) + penalty;
                if (cost < best[t])
                {
                    (best[t], last[t]) = (cost, s);
                }
            }

            // a place that is already worse than the best so far can never begin the last segment
            candidates.RemoveAll(s => best[s] + Cost(k[t] - k[s], n[t] - n[s]) > best[t]);
            candidates.Add(t);
        }

        var changes = new List<int>();
        for (var t = last[counts.Count]; t > 0; t = last[t])
        {
            changes.Add(t);
        }

        changes.Reverse();
        return changes;
    }

    /// <summary>−2 ln L of k successes in n trials under the rate k/n.</summary>
    internal static double Cost(long k, long n) => k == 0 || k == n ? 0 : -2 * ((k * Math.Log((double)k / n)) + ((n - k) * Math.Log((double)(n - k) / n)));

    private static long[] Sums(IReadOnlyList<int> values)
    {
        var sums = new long[values.Count + 1];
        for (var i = 0; i < values.Count; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }
}
