namespace Analysis.Statistics;

/// <summary>The effect size that tells how many times more often one side uses a term (Hardie 2014, "Log Ratio: an informal
/// introduction").</summary>
public static class LogRatio
{
    /// <summary>
    /// log₂((c₁/n₁)/(c₂/n₂)): 1 means twice, 2 four times, −1 half as often. A count of 0 is taken as 0.5 (Hardie's correction), so with a
    /// 0 the value is a lower bound of the distance.
    /// </summary>
    /// <param name="count">c₁, the term's occurrences on this side.</param>
    /// <param name="total">n₁, this side's tokens.</param>
    /// <param name="otherCount">c₂, its occurrences on the other side.</param>
    /// <param name="otherTotal">n₂, the other side's tokens.</param>
    /// <returns>Any real number, in doublings; null where it occurs on neither side or a side has no tokens.</returns>
    public static double? Of(long count, long total, long otherCount, long otherTotal) =>
        count + otherCount == 0 || total == 0 || otherTotal == 0
            ? null
            : Math.Log2(Corrected(count) / total / (Corrected(otherCount) / otherTotal));

    /// <summary>
    /// Its 95 % interval, from the standard errors of the two rates' logarithms: ± t·√(s₁² + s₂²)/ln 2, with Welch's degrees of freedom
    /// (Welch 1947, Biometrika 34:28-35) over the numbers of articles, rounded down.
    /// </summary>
    /// <param name="error">s₁, <see cref="RateInterval.LogError"/> of this side.</param>
    /// <param name="articles">How many articles this side has, at least 2.</param>
    /// <param name="otherError">s₂, of the other side.</param>
    /// <param name="otherArticles">How many articles the other side has, at least 2.</param>
    /// <returns>Half its width in doublings, from 0: what is added to the Log Ratio and taken from it.</returns>
    public static double HalfWidth(double error, int articles, double otherError, int otherArticles)
    {
        var (own, others) = (error * error, otherError * otherError);
        var variance = own + others;
        var freedom = variance * variance / ((own * own / (articles - 1)) + (others * others / (otherArticles - 1)));
        return variance == 0 ? 0 : StudentT.Ends(Math.Max(1, (int)freedom)) * Math.Sqrt(variance) / Math.Log(2);
    }

    private static double Corrected(long count) => count == 0 ? 0.5 : count;
}
