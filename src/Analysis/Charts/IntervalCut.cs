namespace Analysis;

/// <summary>Where an axis of rates ends. The intervals of groups or periods with little text reach far beyond every rate and would press
/// these flat: they are cut, and the chart says so.</summary>
internal static class IntervalCut
{
    private const double Beyond = 1.5;

    /// <summary>The end of the axis, and whether an interval is cut there.</summary>
    /// <param name="rates">The rates; one that is unknown is NaN.</param>
    /// <param name="highs">The upper ends of their intervals; NaN where there is none.</param>
    public static (double Top, bool IsCut) Of(IEnumerable<double> rates, IEnumerable<double> highs)
    {
        var rate = rates.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var interval = highs.Where(double.IsFinite).Append(rate).Max();
        return interval > Beyond * rate ? (Beyond * rate, true) : (1.05 * interval, false);
    }
}
