namespace Analysis.Display.Charts;

/// <summary>Quartiles and whiskers of a group. Quartiles interpolate at n·p − ½ (method 10 of Langford 2006, plotly's "linear"); whiskers
/// reach the last value within 1.5 times the interquartile range.</summary>
internal sealed class Quartiles
{
    public Quartiles(IEnumerable<double> values, string method)
    {
        Sorted = [.. values.Where(double.IsFinite).Order()];
        if (Sorted.Length == 0)
        {
            return;
        }

        Mean = Sorted.Average();
        Deviation = Math.Sqrt(Sorted.Sum(v => (v - Mean) * (v - Mean)) / Sorted.Length);
        Median = Quantile(Sorted, 0.5);
        var half = Sorted.Length / 2;
        (Q1, Q3) = (method, Sorted.Length % 2 == 1 && Sorted.Length > 1) switch
        {
            ("exclusive", true) => (Quantile(Sorted[..half], 0.5), Quantile(Sorted[(half + 1)..], 0.5)),
            ("inclusive", true) => (Quantile(Sorted[..(half + 1)], 0.5), Quantile(Sorted[half..], 0.5)),
            _ => (Quantile(Sorted, 0.25), Quantile(Sorted, 0.75)),
        };
        var reach = 1.5 * (Q3 - Q1);
        Low = Math.Min(Sorted.First(v => v >= Q1 - reach), Q1);
        High = Math.Max(Sorted.Last(v => v <= Q3 + reach), Q3);
    }

    public double[] Sorted { get; }

    /// <summary>The values beyond the whiskers.</summary>
    public IEnumerable<double> Outliers => Sorted.Where(v => v < Low || v > High);

    public double Mean { get; }

    public double Deviation { get; }

    public double Median { get; }

    public double Q1 { get; }

    public double Q3 { get; }

    public double Low { get; }

    public double High { get; }

    private static double Quantile(double[] sorted, double p)
    {
        var at = Math.Clamp((p * sorted.Length) - 0.5, 0, sorted.Length - 1);
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
