namespace Analysis.Statistics;

/// <summary>The rank-sum statistic of two samples (Wilcoxon 1945, Biometrics Bulletin 1:80-83; Mann &amp; Whitney 1947, Ann. Math. Stat.
/// 18:50-60).</summary>
public static class RankSum
{
    /// <summary>
    /// z = (W − E)/√V: W is the sum of the first sample's mid-ranks in both samples together, E = n₁(N+1)/2 and V = n₁n₂/12·(N+1 −
    /// Σ(t³−t)/(N(N−1))), the sum over groups of t equal values (Lehmann 1975, Nonparametrics, 1.4). Without continuity correction. Above 0
    /// where the first sample has the higher values.
    /// </summary>
    /// <param name="first">The first sample's values, such as rates of articles, at least one.</param>
    /// <param name="second">The second sample's values, at least one.</param>
    /// <returns>Any real number, without unit; 0 where all values are equal.</returns>
    /// <exception cref="ArgumentException">A sample is empty.</exception>
    public static double Z(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            throw new ArgumentException("A sample is empty; each needs at least one value.", first.IsEmpty ? nameof(first)
                : nameof(second));
        }

        double[] values = [.. first, .. second];
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort([.. values], order);
        var scores = new int[values.Length];
        Score([.. order.Select(i => values[i])], 0, scores);
        var (sum, total, squares) = (0.0, 0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            sum += order[i] < first.Length ? scores[i] : 0;
            total += scores[i];
            squares += (double)scores[i] * scores[i];
        }

        var variance = Variance(first.Length, second.Length, total, squares);
        return variance > 0 ? (sum - (total * first.Length / scores.Length)) / Math.Sqrt(variance) : 0;
    }

    /// <summary>
    /// Twice each value's mid-rank, less twice the mid-rank of the zeros below them: so a zero counts 0, and only values above it need be
    /// added up. Whole numbers, for any ties.
    /// </summary>
    /// <param name="ascending">The values above zero, ascending.</param>
    /// <param name="zeros">How many zeros there are besides.</param>
    /// <param name="scores">Receives a score per value, from 1.</param>
    internal static void Score(ReadOnlySpan<double> ascending, int zeros, Span<int> scores)
    {
        for (int from = 0, to; from < ascending.Length; from = to)
        {
            for (to = from + 1; to < ascending.Length && ascending[to] == ascending[from];)
            {
                to++;
            }

            scores[from..to].Fill(zeros + from + to);
        }
    }

    /// <summary>The variance of the sum of the scores of n₁ articles drawn out of n₁ + n₂: n₁n₂/(N²(N−1))·(N·Σs² − (Σs)²).</summary>
    internal static double Variance(double first, double second, double sum, double squares)
    {
        var all = first + second;
        return first * second / (all * all * (all - 1)) * ((all * squares) - (sum * sum));
    }
}
