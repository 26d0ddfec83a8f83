namespace Analysis.Statistics;

/// <summary>How evenly a term is spread over the parts of a text, here its articles.</summary>
public static class Dispersion
{
    /// <summary>
    /// DP = ½·Σ|vᵢ − sᵢ| (Gries 2008, Int. J. Corpus Linguistics 13(4):403-437): vᵢ is the share of the term's occurrences that fall in
    /// part i, sᵢ that part's share of the text.
    /// </summary>
    /// <param name="counts">The term's occurrences in each part.</param>
    /// <param name="sizes">All tokens of each part, in the same order.</param>
    /// <returns>0 (as even as the sizes allow) to 1 − min s; null where the term or the text does not occur.</returns>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public static double? DP(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes)
    {
        if (counts.Length != sizes.Length)
        {
            throw new ArgumentException($"There are {counts.Length} counts but {sizes.Length} sizes; each part needs one of both.",
                nameof(sizes));
        }

        var (count, size) = (Sum(counts), Sum(sizes));
        if (count == 0 || size == 0)
        {
            return null;
        }

        var sum = 0.0;
        for (var part = 0; part < counts.Length; part++)
        {
            sum += Math.Abs((double)counts[part] / count - (double)sizes[part] / size);
        }

        return sum / 2;
    }

    /// <summary>
    /// DPnorm = DP/(1 − min s) (Lijffijt &amp; Gries 2012, Int. J. Corpus Linguistics 17(1):147-149), so that 1 is the least even there can
    /// be. Parts without tokens do not count.
    /// </summary>
    /// <param name="counts">The term's occurrences in each part.</param>
    /// <param name="sizes">All tokens of each part, in the same order.</param>
    /// <returns>0 to 1; null where DP is null or there are not two parts to spread over.</returns>
    public static double? DPnorm(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes)
    {
        var dp = DP(counts, sizes);
        long least = long.MaxValue, parts = 0;
        foreach (var size in sizes)
        {
            if (size > 0)
            {
                least = Math.Min(least, size);
                parts++;
            }
        }

        return dp is null || parts < 2 ? null : dp / (1 - (double)least / Sum(sizes));
    }

    private static long Sum(ReadOnlySpan<long> values)
    {
        long sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
