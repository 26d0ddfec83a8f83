namespace Analysis.Display.Charts;

/// <summary>
/// Chooses bins: about twice the standard deviation over n^0.4 wide, rounded up to 1, 2 or 5 times a power of ten (whole units of time on a
/// time axis), with edges moved off the values. The rule is plotly's, so that the interactive chart has the same bars.
/// </summary>
internal static class HistogramBins
{
    public static (double Start, double Size) Of(double[] values, Node given, double? count, Axis axis)
    {
        var (low, high) = (values.Min(), values.Max());
        var size = given["size"].Number;
        if (size is null && given["size"].Text is { } months && months.StartsWith('M')
            && double.TryParse(months[1..], System.Globalization.CultureInfo.InvariantCulture, out var m))
        {
            size = m * 30.4375 * DateText.Day;
        }

        var step = size ?? (axis.Kind == AxisKind.Date ? NiceTime(Rough(values, count, low, high))
            : LinearTicks.Step(Rough(values, count, low, high)));
        var start = given["start"].Exists ? axis.OfNode(given["start"])
            : Shifted(Math.Floor(low / step) * step, step, values, low, high, axis.Kind == AxisKind.Date);
        return (start, step);
    }

    private static double Rough(double[] values, double? count, double low, double high)
    {
        var distinct = values.Distinct().Order().ToArray();
        if (count is > 0 || distinct.Length < 2)
        {
            return count is > 0 and var n ? Math.Max((high - low) / n, double.Epsilon) : 1;
        }

        var smallest = Math.Pow(10, Math.Floor(Math.Log10(distinct.Zip(distinct.Skip(1), (a, b) => b - a).Min())));
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length);
        return Math.Max(smallest, 2 * deviation / Math.Pow(values.Length, 0.4));
    }

    private static double NiceTime(double rough)
    {
        ReadOnlySpan<double> steps = [1000, 5000, 15_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000, 10_800_000, 21_600_000,
            43_200_000, DateText.Day, 2 * DateText.Day, 7 * DateText.Day, 14 * DateText.Day];
        var at = steps.BinarySearch(rough);
        return at >= 0 || ~at < steps.Length ? steps[at >= 0 ? at : ~at] : Math.Ceiling(rough / (30 * DateText.Day)) * 30 * DateText.Day;
    }

    private static double Shifted(double start, double step, double[] values, double low, double high, bool time)
    {
        var (edge, middle, whole) = (0, 0, 0);
        bool NearEdge(double v) => (1 + ((v - start) * 100 / step)) % 100 < 2;
        foreach (var v in values)
        {
            whole += v % 1 == 0 ? 1 : 0;
            edge += NearEdge(v) ? 1 : 0;
            middle += NearEdge(v + (step / 2)) ? 1 : 0;
        }

        if (whole == values.Length && !time)
        {
            return step < 1 ? low - (0.5 * step) : start - 0.5 + step < low ? start - 0.5 + step : start - 0.5;
        }

        if (middle < values.Length * 0.1 && (edge > values.Length * 0.3 || NearEdge(low) || NearEdge(high)))
        {
            return start + (start + (step / 2) < low ? step / 2 : -step / 2);
        }

        return start;
    }
}
