namespace Analysis;

/// <summary>What a comparison knows about one term on one side.</summary>
/// <param name="Id">The term's number in the counts.</param>
/// <param name="Term">The term.</param>
/// <param name="Side">The side's number.</param>
/// <param name="Documents">The side's articles that have it.</param>
/// <param name="Sums">Its counts and the side's tokens.</param>
/// <param name="Interval">The rate with its interval; null where the side has too few articles.</param>
/// <param name="LogRatio">This side against all others together (<see cref="Statistics.LogRatio"/>).</param>
/// <param name="HalfWidth">Half the width of the Log Ratio's interval; null where a side has too few articles or lacks the term.</param>
/// <param name="P">The adjusted p that this side uses it more than each other one; null where it is not tested.</param>
/// <param name="Strength">The least rank-sum statistic against another side; null where it is not tested.</param>
/// <param name="G2">Of the whole comparison, the same on each side (<see cref="LogLikelihood"/>).</param>
/// <param name="Z">This side against all others together (<see cref="WeightedLogOdds"/>); the prior is the term's count in all compared
/// text.</param>
/// <param name="DPnorm">How unevenly it is spread over the side's articles (<see cref="Dispersion"/>); null where the side lacks it or has
/// one article.</param>
internal sealed record ComparedWord(
    int Id, string Term, int Side, long Documents, RateInterval.ClusterSums Sums, RateInterval? Interval, double? LogRatio,
    double? HalfWidth,
    double? P, double? Strength, double G2, double? Z, double? DPnorm)
{
    /// <summary>Whether the term may be said to mark the side: it uses it more than each other one, beyond what chance between articles
    /// gives.</summary>
    public bool Marks => P <= PairTest.Level && LogRatio > 0;
}
