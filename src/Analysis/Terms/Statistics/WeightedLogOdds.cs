namespace Analysis.Statistics;

/// <summary>The log-odds of a term with an informative Dirichlet prior, as a z score (Monroe, Colaresi &amp; Quinn 2008,
/// doi:10.1093/pan/mpn018).</summary>
public static class WeightedLogOdds
{
    /// <summary>
    /// z = δ/√(1/(y₁+α) + 1/(y₂+α)), with δ = ln((y₁+α)/(n₁+α₀−y₁−α)) − ln((y₂+α)/(n₂+α₀−y₂−α)). Positive where this side prefers the term;
    /// |z| above 1.96 is the paper's mark. The prior draws rare terms to 0, which G² and Log Ratio do not.
    /// </summary>
    /// <param name="count">y₁, the term's occurrences on this side.</param>
    /// <param name="total">n₁, this side's tokens.</param>
    /// <param name="otherCount">y₂, its occurrences on the other side.</param>
    /// <param name="otherTotal">n₂, the other side's tokens.</param>
    /// <param name="prior">α, the term's pseudo-occurrences, above 0.</param>
    /// <param name="priorTotal">α₀, the pseudo-occurrences of all terms together, above α.</param>
    /// <exception cref="ArgumentOutOfRangeException">A prior of 0 or less, or one not below the priors' total.</exception>
    public static double Z(double count, double total, double otherCount, double otherTotal, double prior, double priorTotal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(prior);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(priorTotal, prior);
        var difference = LogOdds(count + prior, total + priorTotal) - LogOdds(otherCount + prior, otherTotal + priorTotal);
        return difference / Math.Sqrt(1 / (count + prior) + 1 / (otherCount + prior));
    }

    private static double LogOdds(double count, double total) => Math.Log(count / (total - count));
}
