namespace Analysis;

/// <summary>
/// The families of terms within which the test of two sides beside others is adjusted for being one of many. Only where the two together
/// use a term more than each other side can it be the test between them that decides whether it marks one of the two; these are few, and so
/// found sooner. The rest is a family of its own with a small share of the level. Which family a term is in does not change when articles
/// change sides between the two, so each test stays exact.
/// </summary>
internal sealed class TermFamilies
{
    private const double Contested = 0.8;

    private readonly byte[] families; // 0 contested, 1 not
    private readonly bool isOne;

    /// <param name="pair">The two sides.</param>
    /// <param name="sums">The counts of a term by side.</param>
    public TermFamilies(SidePair pair, Func<int, RateInterval.ClusterSums[]> sums)
    {
        families = new byte[pair.Count];
        foreach (var term in pair.Terms)
        {
            var own = sums(term);
            var (both, others) = (own[pair.First] + own[pair.Second], own.Where((_, side) => side != pair.First && side != pair.Second));
            isOne = own.Length == 2;
            families[pair.PlaceOf(term)] = (byte)(others.Any(side => side.Rate >= both.Rate) ? 1 : 0);
        }
    }

    /// <summary>The family of the term at a place among the pair's.</summary>
    public int Of(int place) => families[place];

    /// <summary>How many terms a family has.</summary>
    public int SizeOf(int family) => families.Count(each => each == family);

    /// <summary>The share of the level that a family has.</summary>
    public double ShareOf(int family) => isOne ? 1 : family == 0 ? Contested : 1 - Contested;
}
