namespace Analysis.Statistics;

/// <summary>The chi-square distribution.</summary>
public static class ChiSquare
{
    /// <summary>
    /// The probability that a chi-square variable is at least <paramref name="x"/>: e^(−x/2)·Σ (x/2)^i/Γ(i+1) with i = 0, 1, … for even
    /// degrees of freedom, and i = ½, 1½, … added to erfc(√(x/2)) for odd ones (Abramowitz &amp; Stegun 26.4.4-26.4.5). In [0, 1], exact to
    /// about 1e-12 of its value.
    /// </summary>
    /// <param name="x">The statistic, at least 0.</param>
    /// <param name="degreesOfFreedom">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative statistic or no degree of freedom.</exception>
    public static double UpperTail(double x, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        var half = x / 2;
        var odd = degreesOfFreedom % 2 == 1;
        var sum = odd ? ComplementaryError(Math.Sqrt(half)) : 0;
        var term = odd ? Math.Exp(-half) * Math.Sqrt(half) / (Math.Sqrt(Math.PI) / 2) : Math.Exp(-half);
        for (var i = odd ? 0.5 : 0; i < degreesOfFreedom / 2.0 - 0.25; i++)
        {
            sum += term;
            term *= half / (i + 1);
        }

        return Math.Min(1, sum);
    }

    /// <summary>erfc for z ≥ 0: the power series of erf below 2, above it the continued fraction evaluated from its 60th term
    /// inwards.</summary>
    internal static double ComplementaryError(double z) => z < 2 ? 1 - ErrorSeries(z) : ErrorFraction(z);

    private static double ErrorSeries(double z)
    {
        var (term, sum) = (z, z);
        for (var n = 1; n < 60; n++)
        {
            term *= -z * z / n;
            sum += term / (2 * n + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }

    private static double ErrorFraction(double z)
    {
        var fraction = z;
        for (var k = 60; k > 0; k--)
        {
            fraction = z + k / 2.0 / fraction;
        }

        return Math.Exp(-z * z) / Math.Sqrt(Math.PI) / fraction;
    }
}
