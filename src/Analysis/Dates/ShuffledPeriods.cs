namespace Analysis;

/// <summary>
/// What the counts per period would be if it were chance which articles are relevant: as many relevant articles, dealt out again among all
/// articles of all periods. It is what bursts and changes have to go beyond. The shuffles are the same on every machine.
/// </summary>
internal sealed class ShuffledPeriods
{
    /// <summary>In how many series without burst or change one may be found.</summary>
    public const double Level = 0.05;

    private readonly int[] periods; // of each article
    private readonly int drawn;
    private readonly IReadOnlyList<int> total;
    private readonly bool drawsOthers; // the fewer ones are drawn

    /// <param name="relevant">The relevant articles of each period.</param>
    /// <param name="total">All articles of each period.</param>
    public ShuffledPeriods(IReadOnlyList<int> relevant, IReadOnlyList<int> total)
    {
        this.total = total;
        periods = [.. total.SelectMany((count, period) => Enumerable.Repeat(period, count))];
        var sum = relevant.Sum();
        drawsOthers = 2L * sum > periods.Length;
        drawn = drawsOthers ? periods.Length - sum : sum;
    }

    /// <summary>What a statistic of the counts must be above, so that no more than 1 of 20 of the shuffles and the series itself reach as
    /// much.</summary>
    /// <param name="shuffles">How many; at least 19.</param>
    /// <param name="statistic">Computes the statistic of a series.</param>
    public double Limit(int shuffles, Func<int[], double> statistic)
    {
        var values = new double[shuffles];
        var counts = new int[total.Count];
        for (var shuffle = 0; shuffle < shuffles; shuffle++)
        {
            Deal(new SplitMix((ulong)shuffle), counts);
            values[shuffle] = statistic(counts);
        }

        Array.Sort(values);
        return values[^(int)(Level * (shuffles + 1))];
    }

    private void Deal(SplitMix random, int[] counts)
    {
        Array.Clear(counts);
        for (var i = 0; i < drawn; i++)
        {
            var other = i + random.Below(periods.Length - i);
            (periods[i], periods[other]) = (periods[other], periods[i]);
            counts[periods[i]]++;
        }

        for (var period = 0; drawsOthers && period < counts.Length; period++)
        {
            counts[period] = total[period] - counts[period];
        }
    }
}
