namespace Analysis;

/// <summary>
/// Where the rate of something changes, by PELT, which finds the exact optimum: Killick, Fearnhead &amp; Eckley (2012), "Optimal detection
/// of changepoints with a linear computational cost", J. Am. Stat. Assoc. 107:1590-1598, doi:10.1080/01621459.2012.737745.
/// </summary>
internal static class ChangePoints
{
    /// <summary>The fewest periods with anything in them.</summary>
    public const int FewestPeriods = 8;

    private const int Shuffles = 399;
    private const int FewestShuffles = 99;
    private const double MostSteps = 1e8;
    private const double Margin = 1e-6; // below it sums in another order differ

    /// <summary>
    /// The indices of the periods with which a new rate begins. A segment costs −2 ln L of its counts under one binomial rate, its own k/n;
    /// each change costs 2 ln N for N periods (the BIC: one more rate and one more place), or more: so much that in 19 of 20 of 399
    /// shuffles of the items among the periods (fewer, at least 99, where there are many hundred periods) no change is worth it. Sought is
    /// the cheapest segmentation; of equally cheap ones the earlier changes. A new rate begins with a period that has anything in it.
    /// </summary>
    /// <param name="counts">k of each period, such as the uses of a term.</param>
    /// <param name="totals">n of each period, such as its tokens.</param>
    /// <param name="penalty">The cost of a change, without shuffles; as above where null.</param>
    /// <returns>The changes in order, or why there is too little to look at: fewer than 8 periods with a total above 0.</returns>
    public static Detected<int> Find(IReadOnlyList<int> counts, IReadOnlyList<int> totals, double? penalty = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(totals);
        Bursts.CheckCounts(counts, totals);
        var periods = totals.Count(total => total > 0);
        if (periods < FewestPeriods)
        {
            return new([], FormattableString.Invariant($"{periods} periods with anything in them: change points need at least {FewestPeriods}."));
        }

        var (series, least) = (new Segmentation(totals), penalty ?? 2 * Math.Log(counts.Count));
        var found = series.Cheapest(counts, least);
        found = found.Count == 0 || penalty is not null ? found : series.Cheapest(counts, Limit(series, counts, totals, least) + Margin);
        return new(found, null);
    }

    // The least cost of a change at which a shuffled series has none: what its changes save each is asked for, until none does.
    private static double Limit(Segmentation series, IReadOnlyList<int> counts, IReadOnlyList<int> totals, double least)
    {
        var shuffles = Math.Clamp((int)(MostSteps / ((double)counts.Count * counts.Count)), FewestShuffles, Shuffles);
        return new ShuffledPeriods(counts, totals).Limit(shuffles, shuffled =>
        {
            var (penalty, saved) = (0.0, least);
            for (; saved > penalty + Margin; saved = series.Saved(shuffled, penalty))
            {
                penalty = saved;
            }

            return penalty;
        });
    }
}
