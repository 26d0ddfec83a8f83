namespace Analysis.Display.Charts;

/// <summary>One area on those below it: the places along the axis, and from where to where it reaches there.</summary>
internal sealed record AreaStack(double[] Places, double[] Bases, double[] Tops)
{
    /// <summary>The areas of all stack groups. Where a series has no value at a position that another has, it counts as zero.</summary>
    public static Dictionary<Trace, AreaStack> Of(IEnumerable<Trace> traces) => traces
        .Where(trace => trace["stackgroup"].Text is { Length: > 0 }).GroupBy(trace => (trace.X, trace.Y, trace["stackgroup"].Text))
        .SelectMany(group => Stack([.. group])).ToDictionary(area => area.Trace, area => area.Stack);

    private static IEnumerable<(Trace Trace, AreaStack Stack)> Stack(Trace[] traces)
    {
        var norm = traces.Select(trace => trace["groupnorm"].Text).FirstOrDefault(n => n is { Length: > 0 });
        var series = traces.Select(trace => Sizes(trace).ToLookup(point => point.At, point => point.Size)).ToArray();
        double[] places = [.. series.SelectMany(sizes => sizes).Select(sizes => sizes.Key).Where(double.IsFinite).Distinct().Order()];
        double[] totals = [.. places.Select(at => series.SelectMany(sizes => sizes[at]).Sum())];
        var sums = new double[places.Length];
        for (var s = 0; s < traces.Length; s++)
        {
            double Share(int i) => series[s][places[i]].Sum() is var size && norm is null ? size
                : totals[i] == 0 ? 0 : size / totals[i] * (norm == "percent" ? 100 : 1);
            var bases = sums;
            sums = [.. bases.Select((below, i) => below + Share(i))];
            yield return (traces[s], new(places, bases, sums));
        }
    }

    private static IEnumerable<(double At, double Size)> Sizes(Trace trace)
    {
        var (xs, ys) = (trace.X.Coordinates(trace.XValues), trace.Y.Coordinates(trace.YValues));
        var (places, sizes) = Points.IsSidewaysOf(trace) ? (ys, xs) : (xs, ys);
        return places.Zip(sizes, (at, size) => (at, double.IsNaN(size) ? 0 : size));
    }
}
