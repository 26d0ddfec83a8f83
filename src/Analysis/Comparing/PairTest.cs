namespace Analysis;

/// <summary>
/// Which of two sides uses which terms more. First the rank-sums of all terms (<see cref="LargestStatistics"/>), which words in bursts
/// cannot lead astray; but long articles lack a term less often, so the ranks of their rates are higher where the rates are the same. Where
/// the lengths of those that change sides are about the same (<see cref="SidePair.IsByLength"/>) this can do little: a fifth of the level
/// is kept back for it, and the difference of the rates themselves (<see cref="RateInterval"/>), to which lengths do nothing, must hold by
/// itself. Elsewhere what passes is tested once more by that difference, adjusted for all that are tested (Holm 1979, Scand. J. Stat.
/// 6:65-70): adjusted for those that passed only, chance would count twice.
/// </summary>
internal sealed class PairTest
{
    /// <summary>The level of the tests.</summary>
    public const double Level = 0.05;

    private const double LengthShare = 0.8;

    private readonly SidePair pair;
    private readonly LargestStatistics ranks;
    private readonly Dictionary<(int Term, int Side), double> rates = [];

    /// <param name="pair">The two sides.</param>
    /// <param name="sums">The counts of a term by side.</param>
    /// <param name="processors">On how many processors at most; the result is the same.</param>
    public PairTest(SidePair pair, Func<int, RateInterval.ClusterSums[]> sums, int processors)
    {
        var families = new TermFamilies(pair, sums);
        (this.pair, ranks) = (pair, new LargestStatistics(pair, families, processors));
        foreach (var family in (int[])[0, 1])
        {
            var passed = (from term in pair.Terms
                          where families.Of(pair.PlaceOf(term)) == family
                          from side in (int[])[pair.First, pair.Second]
                          where ranks.Of(term, side).P <= Level
                          let own = sums(term)
                          let p = RateInterval.ClusterSums.HigherP(own[side], own[pair.First + pair.Second - side])
                          orderby p, term
                          select (Key: (term, side), P: p)).ToArray();
            var (highest, tests) = (0.0, 2 * families.SizeOf(family));
            for (var i = 0; i < passed.Length; i++)
            {
                var adjusted = pair.IsByLength ? passed[i].P : Math.Min(1, passed[i].P * (tests - i) / families.ShareOf(family));
                rates[passed[i].Key] = highest = Math.Max(highest, adjusted);
            }
        }
    }

    /// <summary>Whether it is about a side.</summary>
    public bool Has(int side) => pair.First == side || pair.Second == side;

    /// <summary>The p that a side uses a term more than the other, adjusted for all terms of both, and the rank-sum statistic; null where
    /// the term is not tested.</summary>
    public (double? P, double? Statistic) Of(int term, int side)
    {
        var (p, statistic) = ranks.Of(term, side);
        var ranked = Math.Min(1, p / (pair.IsByLength ? LengthShare : 1) ?? 1);
        return (p is null ? null : Math.Max(ranked, rates.GetValueOrDefault((term, side))), statistic);
    }
}
