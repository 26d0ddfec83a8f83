namespace Analysis.Statistics;

/// <summary>Control of the false discovery rate over many tests (Benjamini &amp; Hochberg 1995, J. R. Stat. Soc. B 57:289-300).</summary>
public static class BenjaminiHochberg
{
    /// <summary>
    /// The adjusted p values, in the order of the input: for the i-th smallest of m, the least of m·p(j)/j over j ≥ i, at most 1. Taking
    /// all with an adjusted value of at most q makes the expected share of false ones among them at most q.
    /// </summary>
    /// <param name="p">The p values of all tests that were made, each in [0, 1].</param>
    public static double[] Adjust(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var order = Enumerable.Range(0, p.Count).ToArray();
        Array.Sort(p.ToArray(), order);
        var adjusted = new double[p.Count];
        var least = 1.0;
        for (var rank = p.Count; rank > 0; rank--)
        {
            least = Math.Min(least, p[order[rank - 1]] * p.Count / rank);
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }
}
