namespace Analysis.Display.Charts;

/// <summary>Counts values into bins, which become bars. Histograms on one axis share their bins unless they lie over each other.</summary>
internal static class HistogramCounts
{
    public static IEnumerable<BarValues> Of(IEnumerable<Trace> histograms, bool share) => histograms
        .GroupBy(trace => PositionsOf(trace).Axis)
        .SelectMany(group => group.Select(trace => Count(trace, share ? group : group.Where(other => other == trace))));

    private static bool IsHorizontal(Trace trace) =>
        trace["orientation"].Text is { } o ? o == "h" : trace.XValues.Count == 0 && trace.YValues.Count > 0;

    private static (Axis Axis, Values Values) PositionsOf(Trace trace) =>
        IsHorizontal(trace) ? (trace.Y, trace.YValues) : (trace.X, trace.XValues);

    private static BarValues Count(Trace trace, IEnumerable<Trace> sharing)
    {
        var axis = PositionsOf(trace).Axis;
        double[] Coordinates(Trace of) => axis.Coordinates(PositionsOf(of).Values);
        var values = Coordinates(trace);
        var known = sharing.SelectMany(Coordinates).Where(double.IsFinite).ToArray();
        var name = IsHorizontal(trace) ? "y" : "x";
        var (start, size) = axis.Kind == AxisKind.Category || known.Length == 0 ? (axis.Kind == AxisKind.Category ? -0.5 : 0, 1)
            : HistogramBins.Of(known, trace[name + "bins"], trace["nbins" + name].Number, axis);
        var count = axis.Kind == AxisKind.Category || known.Length == 0 ? axis.Categories.Count
            : (int)Math.Clamp(Math.Floor((known.Max() - start) / size) + 1, 1, 10_000);
        return new(trace, IsHorizontal(trace), [.. Enumerable.Range(0, count).Select(i => start + ((i + 0.5) * size))],
            Normalised(trace, Counted(trace, values, start, size, count), size), values.Count(double.IsNaN), BinSize: size);
    }

    private static double[] Counted(Trace trace, double[] values, double start, double size, int count)
    {
        var function = trace["histfunc"].Text ?? "count";
        var amounts = (IsHorizontal(trace) ? trace.XValues : trace.YValues).Numbers;
        var bins = Enumerable.Range(0, count).Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            // A value on an edge belongs to the bin above it, also where the division is off by a rounding.
            var bin = double.IsNaN(values[i]) ? -1 : (int)Math.Floor(((values[i] - start) / size) + 1e-9);
            if (bin >= 0 && bin < count && (function == "count" || i < amounts.Length))
            {
                bins[bin].Add(function == "count" ? 1 : amounts[i]);
            }
        }

        return [.. bins.Select(bin => function switch
        {
            "avg" => bin.DefaultIfEmpty(0).Average(),
            "min" => bin.DefaultIfEmpty(0).Min(),
            "max" => bin.DefaultIfEmpty(0).Max(),
            _ => bin.Sum(),
        })];
    }

    private static double[] Normalised(Trace trace, double[] bins, double size)
    {
        var total = bins.Sum();
        var factor = total > 0 ? trace["histnorm"].Text switch
        {
            "percent" => 100 / total,
            "probability" => 1 / total,
            "density" => 1 / size,
            "probability density" => 1 / (total * size),
            _ => 1,
        } : 1;
        var sum = 0.0;
        return trace["cumulative"]["enabled"].Flag ?? false ? [.. bins.Select(bin => sum += bin * factor)]
            : [.. bins.Select(bin => bin * factor)];
    }
}
