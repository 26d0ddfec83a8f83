namespace Analysis.Statistics;

/// <summary>The log-likelihood ratio statistic G² of counts (Dunning 1993, Computational Linguistics 19(1):61-74).</summary>
public static class LogLikelihood
{
    /// <summary>
    /// G² = 2·Σ O·ln(O/E) over the 2×k table that has, for each side, its occurrences of a term and its other tokens; E is what a side of
    /// its size would have if all sides used the term alike; an O of 0 adds 0. At least 0, without unit; it grows with the amount of text,
    /// so read an effect size beside it. No continuity correction (quanteda's <c>measure = "lr", correction = "none"</c>, without its
    /// sign).
    /// </summary>
    /// <param name="counts">The term's occurrences on each side.</param>
    /// <param name="totals">All tokens of each side, in the same order.</param>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public static double G2(ReadOnlySpan<long> counts, ReadOnlySpan<long> totals)
    {
        if (counts.Length != totals.Length)
        {
            throw new ArgumentException($"There are {counts.Length} counts but {totals.Length} totals; each side needs one of both.",
                nameof(totals));
        }

        long count = 0, total = 0;
        for (var side = 0; side < counts.Length; side++)
        {
            count += counts[side];
            total += totals[side];
        }

        var sum = 0.0;
        for (var side = 0; side < counts.Length; side++)
        {
            var share = (double)totals[side] / total;
            sum += Cell(counts[side], share * count) + Cell(totals[side] - counts[side], share * (total - count));
        }

        return Math.Max(0, 2 * sum);
    }

    /// <summary>The probability of a G² at least this large where the sides differ by chance only: chi-square's upper tail with k − 1
    /// degrees of freedom.</summary>
    /// <param name="g2">The statistic, at least 0.</param>
    /// <param name="sides">k, at least 2.</param>
    public static double P(double g2, int sides = 2) => ChiSquare.UpperTail(g2, sides - 1);

    private static double Cell(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
