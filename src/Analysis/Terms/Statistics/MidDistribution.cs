namespace Analysis;

/// <summary>How high a count is for a text of its length.</summary>
public static class MidDistribution
{
    private const int Longest = 1000;

    /// <summary>
    /// P(X &lt; c) + ½·P(X = c) for X of Poisson's distribution with mean μ (Lancaster 1961, J. Am. Stat. Assoc. 56:223-234; Parzen 2004, Stat. Sci. 19:652-662). Its mean is ½ for any μ, so
    /// long articles, which lack a word less often, have no higher values for that.
    /// </summary>
    /// <param name="count">c, the occurrences in an article, from 0.</param>
    /// <param name="mean">μ, what an article of its length would have at the common rate, from 0.</param>
    /// <returns>0 to 1, without unit.</returns>
    public static double Poisson(long count, double mean)
    {
        var (term, below) = (Math.Exp(-mean), 0.0);
        for (var i = 1L; i <= Math.Min(count, Longest); i++)
        {
            below += term;
            term *= mean / i;
        }

        return Math.Min(1, below + (term / 2));
    }
}
