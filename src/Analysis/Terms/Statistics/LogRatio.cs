namespace Analysis;

/// <summary>The effect size that tells how many times more often one side uses a term (Hardie 2014, "Log Ratio: an informal introduction").</summary>
public static class LogRatio
{
    /// <summary>
    /// log₂((c₁/n₁)/(c₂/n₂)): 1 means twice, 2 four times, −1 half as often. A count of 0 is taken as 0.5 (Hardie's correction), so with a 0 the value is a lower bound of the distance.
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

    private static double Corrected(long count) => count == 0 ? 0.5 : count;
}
