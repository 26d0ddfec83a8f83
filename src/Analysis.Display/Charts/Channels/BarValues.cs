namespace Analysis.Display.Charts;

/// <summary>Where the bars of one trace are and how long: of a bar chart as the figure says, of a histogram as counted.</summary>
/// <param name="Trace">The trace.</param>
/// <param name="IsHorizontal">Whether the bars lie.</param>
/// <param name="Positions">Their middles as coordinates.</param>
/// <param name="Sizes">Their lengths in the unit of the axis, before any logarithm.</param>
/// <param name="Missing">How many have no place.</param>
/// <param name="Unpaired">How many values have no position, or the other way round.</param>
/// <param name="BinSize">The width of a histogram's bins as a coordinate; null of a bar chart.</param>
internal sealed record BarValues(Trace Trace, bool IsHorizontal, double[] Positions, double[] Sizes, int Missing, int Unpaired = 0,
    double? BinSize = null)
{
    public Axis PositionAxis => IsHorizontal ? Trace.Y : Trace.X;

    public static BarValues Read(Trace trace)
    {
        var horizontal = trace["orientation"].Text is { } o ? o == "h" : trace.YValues.Count == 0 && trace.XValues.Count > 0;
        var (values, lengths) = horizontal ? (trace.YValues, trace.XValues) : (trace.XValues, trace.YValues);
        var (across, along) = horizontal ? (trace.Y, trace.X) : (trace.X, trace.Y);
        var sizes = along.Kind is AxisKind.Date or AxisKind.Category ? along.Coordinates(lengths) : lengths.Numbers;
        var positions = values.Count > 0 ? across.Coordinates(values)
            : [.. Enumerable.Range(0, sizes.Length).Select(i => i + (trace[horizontal ? "y0" : "x0"].Number ?? 0))];
        var count = Math.Min(sizes.Length, positions.Length);
        return new(trace, horizontal, positions[..count], sizes[..count], Enumerable.Range(0, count).Count(i =>
            double.IsNaN(sizes[i]) || double.IsNaN(positions[i]) || (along.Kind == AxisKind.Log && sizes[i] <= 0)),
            Math.Abs(sizes.Length - positions.Length));
    }
}
