namespace Analysis.Statistics;

/// <summary>How strongly two terms attract each other.</summary>
public static class Association
{
    /// <summary>From how many joint occurrences on <see cref="Pmi"/> is given: below, it ranks accidents first.</summary>
    public const int PmiFrom = 5;

    /// <summary>
    /// logDice = 14 + log₂(2·f(x,y)/(f(x)+f(y))) (Rychlý 2008, RASLAN:6-9). At most 14 (always together), one less is half as strong;
    /// independent of the amount of text.
    /// </summary>
    /// <param name="joint">f(x,y), how often they occur together, at most either's own occurrences.</param>
    /// <param name="left">f(x).</param>
    /// <param name="right">f(y).</param>
    /// <returns>At most 14; null where they never meet.</returns>
    public static double? LogDice(long joint, long left, long right) => joint == 0 ? null : 14 + Math.Log2(2.0 * joint / (left + right));

    /// <summary>PMI = log₂(f(x,y)·N/(f(x)·f(y))) (Church &amp; Hanks 1990, Computational Linguistics 16(1):22-29): how many doublings above
    /// chance.</summary>
    /// <param name="joint">f(x,y).</param>
    /// <param name="left">f(x).</param>
    /// <param name="right">f(y).</param>
    /// <param name="total">N, the number of chances to meet.</param>
    /// <returns>Any real number, in bits; null below <see cref="PmiFrom"/> joint occurrences.</returns>
    public static double? Pmi(long joint, long left, long right, long total) =>
        joint < PmiFrom ? null : Math.Log2((double)joint * total / ((double)left * right));

    /// <summary>G² of the 2×2 table of a pair (see <see cref="LogLikelihood.G2"/>): does y occur at another rate beside x than
    /// elsewhere?</summary>
    /// <param name="joint">f(x,y).</param>
    /// <param name="left">f(x).</param>
    /// <param name="right">f(y).</param>
    /// <param name="total">N, the number of chances to meet.</param>
    public static double G2(long joint, long left, long right, long total) =>
        LogLikelihood.G2([joint, right - joint], [left, total - left]);
}
