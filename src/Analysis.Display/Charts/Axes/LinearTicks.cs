namespace Analysis.Display.Charts;

/// <summary>Ticks at multiples of 1, 2 or 5 times a power of ten.</summary>
internal static class LinearTicks
{
    public static IReadOnlyList<Tick> Of(Axis axis, int most)
    {
        var (low, high) = (Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To));
        var step = axis.Options["dtick"].Number is { } d && d > 0 && (high - low) / d < 200 ? d : Step((high - low) / most);
        var origin = axis.Options["tick0"].Number ?? 0;
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        decimals = Math.Abs((step * Math.Pow(10, decimals)) - Math.Round(step * Math.Pow(10, decimals))) > 1e-6 ? decimals + 1 : decimals;
        var grouped = Math.Max(Math.Abs(low), Math.Abs(high)) >= 10_000;
        var ticks = new List<Tick>();
        for (var n = Math.Ceiling(((low - origin) / step) - 1e-9); (n * step) + origin <= high + (step * 1e-9) && ticks.Count < 500; n++)
        {
            var value = (n * step) + origin;
            value = Math.Abs(value) < step * 1e-9 ? 0 : value;
            ticks.Add(new(value, AxisTicks.Formatted(axis, value) ?? Label(value, decimals, grouped)));
        }

        return ticks;
    }

    public static double Step(double rough)
    {
        if (rough <= 0 || !double.IsFinite(rough))
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    private static string Label(double value, int decimals, bool grouped)
    {
        var size = Math.Abs(value);
        return decimals > 6 || size >= 1e12 ? NumberText.Shortest(value)
            : grouped && size < 10_000 && decimals == 0
                ? (value < 0 ? "−" : "") + size.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)
            : NumberText.Grouped(value, decimals);
    }
}
