using System.Globalization;

namespace Analysis.Display.Charts;

/// <summary>Numbers as text and back, never by the machine's culture.</summary>
internal static class NumberText
{
    public static double? Parse(string? text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
            : null;

    /// <summary>Up to six significant digits, without an exponent where that stays short; a dash for what is no number.</summary>
    public static string Shortest(double number)
    {
        var size = Math.Abs(number);
        return !double.IsFinite(number) ? "–" : size is not 0 and (< 1e-4 or >= 1e15)
            ? number.ToString("0.#####e0", CultureInfo.InvariantCulture).Replace('-', '−')
            : Signed(size >= 1e5 ? Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture) : ((decimal)number)
                .ToString("G6", CultureInfo.InvariantCulture));
    }

    /// <summary>With commas between thousands from 10,000 on and so many decimals.</summary>
    public static string Grouped(double number, int decimals)
        => Signed(number.ToString((Math.Abs(number) >= 10_000 ? "#,0." : "0.") + new string('0', Math.Clamp(decimals, 0, 15)),
            CultureInfo.InvariantCulture));

    /// <summary>A subset of d3's number formats: <c>[,][.precision][~][f|d|%|s|e|g]</c>, with any prefix such as <c>$</c>.</summary>
    public static string Format(double number, string format)
    {
        var kind = format.Length > 0 ? format[^1] : 'g';
        var dot = format.IndexOf('.', StringComparison.Ordinal);
        var precision = dot >= 0 && int.TryParse(new string([.. format.Skip(dot + 1).TakeWhile(char.IsAsciiDigit)]), out var p) ? p : -1;
        var group = format.Contains(',', StringComparison.Ordinal) ? "#,0" : "0";
        var digits = format.Contains('~', StringComparison.Ordinal) ? '#' : '0';
        string Fixed(double x, int n) => x.ToString(n > 0 ? group + "." + new string(digits, n) : group, CultureInfo.InvariantCulture);
        var text = kind switch
        {
            'd' => Fixed(Math.Round(number), 0),
            '%' => Fixed(number * 100, precision < 0 ? 6 : precision) + "%",
            's' => Si(number, precision < 0 ? 6 : precision),
            'e' => number.ToString("0." + new string('0', Math.Max(0, precision < 0 ? 6 : precision)) + "e+0",
            CultureInfo.InvariantCulture),
            'f' => Fixed(number, precision < 0 ? 6 : precision),
            _ => precision >= 0 ? number.ToString("G" + Math.Max(1, precision), CultureInfo.InvariantCulture) : group == "0"
            ? Shortest(number) : number.ToString("#,0.######", CultureInfo.InvariantCulture),
        };
        return (format.StartsWith('$') ? "$" : "") + Signed(text);
    }

    private static string Si(double number, int precision)
    {
        var power = number == 0 ? 0 : Math.Clamp((int)Math.Floor(Math.Log10(Math.Abs(number)) / 3), -4, 4);
        var scaled = number / Math.Pow(1000, power);
        return scaled.ToString("G" + Math.Max(1, precision), CultureInfo.InvariantCulture) + "pnµm kMGT"[power + 4].ToString().Trim();
    }

    /// <summary>A true minus sign, as wide as a plus.</summary>
    private static string Signed(string text) => text.StartsWith('-') ? "−" + text[1..] : text;
}
