using System.Globalization;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A colour as a reader sees it: in CIELAB (D65), through normal eyes or through those of a dichromat.</summary>
internal readonly record struct PerceivedColor(double L, double A, double B)
{
    /// <summary>How dichromats see linear sRGB: Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1.</summary>
    public static IReadOnlyDictionary<string, double[]> Eyes { get; } = new Dictionary<string, double[]>(StringComparer.Ordinal)
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    private static readonly double[] Xyz = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
        0.9503041];

    /// <summary>The colour <c>#rrggbb</c> through some eyes.</summary>
    public static PerceivedColor Of(string hex, string eyes)
    {
        var xyz = Times(Xyz, [.. Times(Eyes[eyes], Linear(hex)).Select(part => Math.Clamp(part, 0, 1))]);
        var (x, y, z) = (Cubic(xyz[0] / 0.95047), Cubic(xyz[1]), Cubic(xyz[2] / 1.08883));
        return new PerceivedColor((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>The contrast of WCAG 2 between two colours, from 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { one, other }.Select(hex => Times(Xyz, Linear(hex))[1] + 0.05).Order()];
        return luminances[1] / luminances[0];
    }

    /// <summary>ΔE2000 after Sharma, Wu and Dalal (2005), doi:10.1002/col.20070.</summary>
    public double Difference(PerceivedColor other)
    {
        var c = (Math.Sqrt((A * A) + (B * B)) + Math.Sqrt((other.A * other.A) + (other.B * other.B))) / 2;
        var g = 1 + (0.5 * (1 - Math.Sqrt(Seventh(c))));
        var ((c1, h1), (c2, h2)) = (Polar(A * g, B), Polar(other.A * g, other.B));
        var (lightness, chroma) = ((L + other.L) / 2, (c1 + c2) / 2);
        var turn = c1 * c2 == 0 ? 0 : Math.IEEERemainder(h2 - h1, 360);
        var hue = c1 * c2 == 0 ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        var t = 1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue)) + (0.32 * Cos((3 * hue) + 6)) - (0.20 * Cos((4 * hue) - 63));
        var square = (lightness - 50) * (lightness - 50);
        var dl = (other.L - L) / (1 + (0.015 * square / Math.Sqrt(20 + square)));
        var dc = (c2 - c1) / (1 + (0.045 * chroma));
        var dh = 2 * Math.Sqrt(c1 * c2) * Math.Sin(turn / 2 * Math.PI / 180) / (1 + (0.015 * chroma * t));
        var rotation = -2 * Math.Sqrt(Seventh(chroma)) * Math.Sin(60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2)) * Math.PI / 180);
        return Math.Sqrt((dl * dl) + (dc * dc) + (dh * dh) + (rotation * dc * dh));
    }

    private static double[] Linear(string hex) =>
        [.. new[] { 1, 3, 5 }.Select(at => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
        .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3)
            .Select(row => (matrix[3 * row] * vector[0]) + (matrix[(3 * row) + 1] * vector[1]) + (matrix[(3 * row) + 2] * vector[2]))];

    private static double Cubic(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;

    private static double Seventh(double chroma) => Math.Pow(chroma, 7) / (Math.Pow(chroma, 7) + Math.Pow(25, 7));

    private static (double Chroma, double Hue) Polar(double a, double b) =>
        (Math.Sqrt((a * a) + (b * b)), a == 0 && b == 0 ? 0 : ((Math.Atan2(b, a) * 180 / Math.PI) + 360) % 360);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
