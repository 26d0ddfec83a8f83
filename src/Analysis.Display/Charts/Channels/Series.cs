namespace Analysis.Display.Charts;

/// <summary>
/// A trace with its channels placed on the axes (coordinates, not yet pixels), and the marks that draw from them. Nothing in it changes
/// once it is made: what depends on other traces, such as stacks, is found before.
/// </summary>
internal abstract class Series(Trace trace, bool isHorizontal = false)
{
    /// <summary>Beyond so many marks with words for a pointer, they would weigh more than the picture.</summary>
    public const int MostHovers = 400;

    public Trace Trace { get; } = trace;

    /// <summary>Whether values run along the x axis, and what they belong to stands along the y axis.</summary>
    public bool IsHorizontal { get; } = isHorizontal;

    public Axis PositionAxis => IsHorizontal ? Trace.Y : Trace.X;

    public Axis ValueAxis => IsHorizontal ? Trace.X : Trace.Y;

    /// <summary>How many values the trace has.</summary>
    public abstract int Count { get; }

    /// <summary>Values that have no place: missing ones, or none above zero on a logarithmic axis.</summary>
    public int Missing { get; protected init; }

    /// <summary>Values of one array that have no partner in the other.</summary>
    public int Unpaired { get; protected init; }

    /// <summary>What draws it, from back to front.</summary>
    public IReadOnlyList<Mark> Marks { get; protected init; } = [];

    /// <summary>The kind of chart, by the first mark that has one.</summary>
    public string Kind => Marks.Select(mark => mark.Kind).FirstOrDefault(kind => kind is not null) ?? "Scatter plot";

    /// <summary>Before and behind which other traces it is drawn.</summary>
    public int Layer => Marks.Select(mark => mark.Layer).DefaultIfEmpty(Mark.Front).Min();

    public virtual bool ShowsLegend => Trace["showlegend"].Flag ?? true;

    /// <summary>How many values, from where to where, in words.</summary>
    public virtual string Extent => ExtentOf(ValueAxis.Coordinates(IsHorizontal ? Trace.XValues : Trace.YValues), "values");

    /// <summary>The scale of its colours where they stand for numbers and the figure shows it, and the options of that.</summary>
    public virtual (ColorScale Scale, Node Options)? ColorBar => Trace.Marker["showscale"].Flag == true
        && ColorScale.OfMarker(Trace.Marker) is { } scale ? (scale, Trace.Marker["colorbar"]) : null;

    /// <summary>Asks both axes for room.</summary>
    public virtual void Extend()
    {
        foreach (var mark in Marks)
        {
            mark.Extend();
        }
    }

    /// <summary>The sample in the legend, in a box of 24 by 12 pixels.</summary>
    public virtual void DrawSample(Svg svg, double x, double y) =>
        svg.Rect(x + 6, y, 12, 12).Fill(Trace.FirstColor.Faded(Trace.Opacity)).End();

    /// <summary>A place across the values and one along them as a point of the picture, in pixels.</summary>
    public (double X, double Y) At(double across, double along)
    {
        var (p, v) = (PositionAxis.Pixel(across), ValueAxis.Pixel(along));
        return IsHorizontal ? (v, p) : (p, v);
    }

    protected string ExtentOf(double[] coordinates, string unit)
    {
        var known = coordinates.Where(double.IsFinite).ToArray();
        var count = Count == 1 ? "1 value" : $"{Count} {unit}";
        return known.Length == 0 ? count : known.Min() == known.Max() ? $"{count}, {ValueAxis.Say(known[0])}"
            : $"{count}, from {ValueAxis.Say(known.Min())} to {ValueAxis.Say(known.Max())}";
    }
}
