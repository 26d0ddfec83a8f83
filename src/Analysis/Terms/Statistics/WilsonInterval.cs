namespace Analysis.Statistics;

/// <summary>
/// The score interval of a proportion (Wilson 1927, J. Am. Stat. Assoc. 22:209-212): unlike p ± z·s it stays within [0, 1] and is honest
/// at a count of 0.
/// </summary>
/// <param name="Low">The lower bound, a proportion in [0, 1].</param>
/// <param name="High">The upper bound, a proportion in [0, 1].</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The normal quantile of a 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>
    /// The interval (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), with p = <paramref name="count"/> / n.
    /// </summary>
    /// <param name="count">How often it was seen, 0 to <paramref name="total"/>.</param>
    /// <param name="total">n, how often it could have been; with 0 nothing is known and the interval is [0, 1].</param>
    /// <param name="z">The normal quantile; 1.96 gives 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, or one above the total.</exception>
    public static WilsonInterval Of(long count, long total, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        if (total == 0)
        {
            return new WilsonInterval(0, 1);
        }

        var (n, squared) = ((double)total, z * z);
        var p = count / n;
        var middle = p + squared / (2 * n);
        var half = z * Math.Sqrt(p * (1 - p) / n + squared / (4 * n * n));
        var scale = 1 + squared / n;
        return new WilsonInterval(count == 0 ? 0 : (middle - half) / scale, count == total ? 1 : (middle + half) / scale);
    }
}
