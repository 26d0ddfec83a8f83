using System.Collections.Concurrent;

namespace Analysis.Statistics;

/// <summary>Student's t distribution ("Student" 1908, Biometrika 6:1-25).</summary>
public static class StudentT
{
    private static readonly ConcurrentDictionary<int, double> Known = [];

    /// <summary>
    /// The t that a variable of this distribution stays below with a probability: the root of the distribution function, found by halving
    /// to 1e-12 of its value. The function is 1 − ½·I(ν/(ν+t²); ν/2, ½) for t ≥ 0, I the regularised incomplete beta function (Abramowitz
    /// &amp; Stegun 26.7.1 and 26.5.8).
    /// </summary>
    /// <param name="probability">Above 0.5 and below 1; 0.975 gives the ends of 95 % intervals.</param>
    /// <param name="degreesOfFreedom">ν, above 0; need not be whole.</param>
    /// <returns>Above 0, without unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A probability or degrees of freedom outside their range.</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        var (low, high) = (0.0, 2.0);
        while (Below(high, degreesOfFreedom) < probability)
        {
            (low, high) = (high, high * 2);
        }

        while (high - low > 1e-12 * high)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(middle, degreesOfFreedom) < probability ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The quantile of 95 % intervals, 0.975, for whole degrees of freedom, each computed once.</summary>
    internal static double Ends(int degreesOfFreedom) => Known.GetOrAdd(degreesOfFreedom, static freedom => Quantile(0.975, freedom));

    /// <summary>The probability of at least t, which may be negative.</summary>
    internal static double UpperTail(double t, double degreesOfFreedom) => t < 0 ? Below(-t, degreesOfFreedom)
        : Beta(degreesOfFreedom / (degreesOfFreedom + (t * t)), degreesOfFreedom / 2, 0.5) / 2;

    private static double Below(double t, double v) => 1 - (Beta(v / (v + (t * t)), v / 2, 0.5) / 2);

    // I(x; a, b) by its continued fraction, on the side where that converges fast
    private static double Beta(double x, double a, double b)
    {
        if (x is <= 0 or >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    private static double Fraction(double x, double a, double b)
    {
        var fraction = 1.0;
        for (var m = 200; m > 0; m--)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            fraction = 1 + (even / (1 + (odd / fraction)));
        }

        return 1 / (1 - ((a + b) * x / ((a + 1) * fraction)));
    }

    // Stirling's series, after raising the argument above 10
    private static double LogGamma(double z)
    {
        var raised = 0.0;
        for (; z < 10; z++)
        {
            raised += Math.Log(z);
        }

        var squared = z * z;
        return ((z - 0.5) * Math.Log(z)) - z + (Math.Log(2 * Math.PI) / 2)
            + ((1 - ((1 - (2 / (7 * squared))) / (30 * squared))) / (12 * z)) - raised;
    }
}
