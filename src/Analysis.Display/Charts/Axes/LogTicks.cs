namespace Analysis.Display.Charts;

/// <summary>Ticks at powers of ten; at 2 and 5 times them too where few powers are in range; at round numbers where the range is less than
/// a power.</summary>
internal static class LogTicks
{
    public static IReadOnlyList<Tick> Of(Axis axis, int most)
    {
        var (low, high) = (Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To));
        var decades = high - low;
        if (decades < 1)
        {
            return Round(axis, Math.Pow(10, low), Math.Pow(10, high), most);
        }

        double[] factors = decades * 3 <= most ? [1, 2, 5] : [1];
        var every = Math.Max(1, (int)Math.Ceiling(decades / most));
        var powers = Enumerable.Range((int)Math.Floor(low), (int)Math.Floor(high) - (int)Math.Floor(low) + 1).Where(p => p % every == 0);
        return [.. powers.SelectMany(power => factors.Select(f => (At: power + Math.Log10(f), Value: f * Math.Pow(10, power))))
            .Where(t => t.At >= low - 1e-9 && t.At <= high + 1e-9)
            .Select(t => new Tick(t.At, AxisTicks.Formatted(axis, t.Value) ?? Label(t.Value)))];
    }

    private static List<Tick> Round(Axis axis, double low, double high, int most)
    {
        var step = LinearTicks.Step((high - low) / most);
        var ticks = new List<Tick>();
        for (var n = Math.Ceiling(low / step); n * step <= high && ticks.Count < 100; n++)
        {
            ticks.Add(new(Math.Log10(n * step), AxisTicks.Formatted(axis, n * step) ?? Label(n * step)));
        }

        return ticks;
    }

    private static string Label(double value)
        => value is >= 1000 and < 1e9 ? value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)
            : NumberText.Shortest(value);
}
