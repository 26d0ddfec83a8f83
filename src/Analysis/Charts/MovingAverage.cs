namespace Analysis;

/// <summary>The centred moving average.</summary>
internal static class MovingAverage
{
    /// <summary>
    /// Of each value and its neighbours, <paramref name="window"/> values in all. Null where the window reaches past an end or holds a
    /// null: an average of fewer values would look as sure as the others.
    /// </summary>
    /// <param name="values">The values in order; null where unknown.</param>
    /// <param name="window">An odd number of at least 3.</param>
    public static IReadOnlyList<double?> Of(IReadOnlyList<double?> values, int window)
    {
        if (window < 3 || window % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(window), window, "A centred moving average needs an odd window of at least 3.");
        }

        var reach = window / 2;
        return [.. values.Select((_, at) => at < reach || at + reach >= values.Count ? null
            : Mean([.. values.Skip(at - reach).Take(window)]))];
    }

    private static double? Mean(double?[] values) => values.Contains(null) ? null : values.Average();
}
