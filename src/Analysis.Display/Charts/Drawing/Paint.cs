using System.Drawing;
using System.Globalization;

namespace Analysis.Display.Charts;

/// <summary>A colour with opacity, from 0 to 1. Whatever a figure says is parsed into one: its text never reaches the picture.</summary>
internal readonly record struct Paint(byte R, byte G, byte B, double Alpha = 1)
{
    public static Paint None => new(0, 0, 0, 0);

    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}");

    /// <summary>The relative luminance of WCAG 2.</summary>
    public double Luminance => (0.2126 * Linear(R)) + (0.7152 * Linear(G)) + (0.0722 * Linear(B));

    /// <summary>The text colour that reads better on this one.</summary>
    public Paint OnTop => (Luminance * Alpha) + 1 - Alpha > 0.3 ? Of(HouseStyle.Text) : new(255, 255, 255);

    public static Paint Of(string? text, string otherwise) => Parse(text) ?? Parse(otherwise)!.Value;

    public static Paint Of(string known) => Parse(known)!.Value;

    /// <summary>A CSS colour: a name, <c>#rgb</c>, <c>#rrggbb</c>, <c>#rrggbbaa</c>, <c>rgb(…)</c>, <c>rgba(…)</c>, <c>hsl(…)</c>; null for
    /// anything else.</summary>
    public static Paint? Parse(string? text)
    {
        text = text?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(text) || text.Length > 64)
        {
            return null;
        }

        return text[0] == '#' ? OfHex(text[1..])
            : text is "transparent" ? None
            : text.EndsWith(')') ? OfFunction(text)
            : Color.FromName(text.Replace("grey", "gray", StringComparison.Ordinal)) is { IsKnownColor: true, IsSystemColor: false } c
                ? new Paint(c.R, c.G, c.B) : null;
    }

    public Paint Faded(double opacity) => this with { Alpha = Alpha * opacity };

    public static Paint Between(Paint a, Paint b, double t)
        => new((byte)Math.Round(a.R + ((b.R - a.R) * t)), (byte)Math.Round(a.G + ((b.G - a.G) * t)),
            (byte)Math.Round(a.B + ((b.B - a.B) * t)), a.Alpha + ((b.Alpha - a.Alpha) * t));

    private static double Linear(byte part) => part / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static Paint? OfHex(string digits)
    {
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(digits.Select(c => $"{c}{c}"));
        }

        return digits.Length is 6 or 8
            && uint.TryParse(digits.PadRight(8, 'f'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var v)
            ? new Paint((byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v / 255.0) : null;
    }

    private static Paint? OfFunction(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var parts = text[(open + 1)..^1].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = parts.Select(p => NumberText.Parse(p.TrimEnd('%').Replace("deg", "", StringComparison.Ordinal))).ToArray();
        if (numbers.Length < 3 || numbers.Any(n => n is null))
        {
            return null;
        }

        var alpha = Math.Clamp(numbers.Length > 3 ? numbers[3]!.Value : 1, 0, 1);
        byte Byte(int i) => (byte)Math.Clamp(Math.Round(numbers[i]!.Value * (parts[i].EndsWith('%') ? 2.55 : 1)), 0, 255);
        return text[..open] switch
        {
            "rgb" or "rgba" => new Paint(Byte(0), Byte(1), Byte(2), alpha),
            "hsl" or "hsla" => OfHsl(numbers[0]!.Value, numbers[1]!.Value / 100, numbers[2]!.Value / 100, alpha),
            _ => null,
        };
    }

    private static Paint OfHsl(double hue, double saturation, double lightness, double alpha)
    {
        byte Part(double n)
        {
            var k = (n + (hue / 30)) % 12;
            var value = lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
            return (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
        }

        return new(Part(0), Part(8), Part(4), alpha);
    }
}
