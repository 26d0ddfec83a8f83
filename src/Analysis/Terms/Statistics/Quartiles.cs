namespace Analysis.Statistics;

/// <summary>Quantiles of ordered values.</summary>
internal static class Quartiles
{
    /// <summary>The middle of ordered values; of an even number the mean of the middle two.</summary>
    public static double Median(double[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    /// <summary>A quantile by linear interpolation between neighbours (Hyndman &amp; Fan 1996, type 7), as Plotly.js draws its
    /// boxes.</summary>
    public static double Of(double[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)place;
        return below + 1 == ordered.Length ? ordered[below] : ordered[below] + ((place - below) * (ordered[below + 1] - ordered[below]));
    }
}
