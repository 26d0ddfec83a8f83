namespace Analysis.Display.Charts;

/// <summary>A trace that summarises groups of values: boxes and violins. The groups are the positions across, or the trace's
/// name.</summary>
internal abstract class GroupMark : Mark
{
    private readonly Values values;
    private readonly Values positions;

    protected GroupMark(Node trace, Axis x, Axis y, Paint color) : base(trace, x, y, color)
    {
        var (xs, ys) = (Values.Read(trace["x"]), Values.Read(trace["y"]));
        IsHorizontal = trace["orientation"].Text is { } o ? o == "h" : xs.Count > 0 && ys.Count == 0;
        (values, positions) = IsHorizontal ? (xs, ys) : (ys, xs);
        if (positions.Count == 0)
        {
            var name = trace[IsHorizontal ? "y0" : "x0"] is { Exists: true } given ? given.Text! : trace["name"].Text ?? "";
            positions = Values.Read(new(System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize(new[] { name })).RootElement));
            HasOwnPlace = true;
        }
    }

    public bool IsHorizontal { get; }

    public override int Count => values.Count;

    /// <summary>Whether the trace's only position is its name, so that traces stand apart and need no legend.</summary>
    public bool HasOwnPlace { get; }

    public override Values XValues => IsHorizontal ? values : positions;

    public override Values YValues => IsHorizontal ? positions : values;

    public Axis PositionAxis => IsHorizontal ? Y : X;

    public Axis ValueAxis => IsHorizontal ? X : Y;

    /// <summary>Each group's place and its values as coordinates.</summary>
    public IReadOnlyList<(double At, double[] Values)> Groups { get; private set; } = [];

    /// <summary>The middle of this trace's boxes from the place of the group, and half their width, in coordinates.</summary>
    public double Offset { get; set; }

    public double HalfWidth { get; set; }

    public override bool ShowsLegend => Trace["showlegend"].Flag ?? !HasOwnPlace;

    protected double LineWidth => Trace["line"]["width"].Number ?? 1.5;

    protected Paint LineColor => Paint.Parse(Trace["line"]["color"].Text) ?? FirstColor();

    protected Paint FillColor => (Paint.Parse(Trace["fillcolor"].Text) ?? FirstColor().Faded(0.35)).Faded(Opacity);

    public override void Place()
    {
        var coordinates = ValueAxis.Coordinates(values);
        var places = PositionAxis.Coordinates(positions);
        Missing = coordinates.Count(double.IsNaN);
        var place = HasOwnPlace && double.IsNaN(places[0]) ? 0 : places.FirstOrDefault();
        Groups = [.. coordinates.Select((v, i) => (At: HasOwnPlace ? place : i < places.Length ? places[i] : double.NaN, Value: v))
            .Where(p => double.IsFinite(p.At) && double.IsFinite(p.Value))
            .GroupBy(p => p.At).OrderBy(g => g.Key).Select(g => (g.Key, g.Select(p => p.Value).ToArray()))];
    }

    /// <summary>A point of the group across and along, as pixels of the picture.</summary>
    protected (double X, double Y) At(double across, double along)
    {
        var (p, v) = (PositionAxis.Pixel(across), ValueAxis.Pixel(along));
        return IsHorizontal ? (v, p) : (p, v);
    }

    protected PathData Segment(PathData path, double across1, double along1, double across2, double along2)
    {
        var (a, b) = (At(across1, along1), At(across2, along2));
        return path.Move(a.X, a.Y).Line(b.X, b.Y);
    }

    protected PathData Ring(params ReadOnlySpan<(double Across, double Along)> points)
    {
        var path = new PathData();
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = At(points[i].Across, points[i].Along);
            _ = i == 0 ? path.Move(x, y) : path.Line(x, y);
        }

        return path.Close();
    }

    protected string Words(BoxStatistics s, double at) =>
        (Name.Length > 0 ? Name + " · " : "") + (HasOwnPlace ? "" : PositionAxis.Say(at) + " · ")
        + $"median {ValueAxis.Say(s.Median)}, quartiles {ValueAxis.Say(s.Q1)} and {ValueAxis.Say(s.Q3)}, from {ValueAxis.Say(s.Sorted[0])} "
            + $"to {ValueAxis.Say(s.Sorted[^1])}, {s.Sorted.Length} values";

    /// <summary>Single values as dots; spread a little in a way that is the same each time.</summary>
    protected void DrawDots(Svg svg, double at, double[] dots, string mode)
    {
        var all = mode == "all";
        var (jitter, side) = (Trace["jitter"].Number ?? (all ? 0.3 : 0), Trace["pointpos"].Number ?? (all && this is BoxMark ? -1.5 : 0));
        Filled(svg.Start("g"), FirstColor().Faded(Opacity * 0.8));
        for (var i = 0; i < Math.Min(dots.Length, 5000); i++)
        {
            var shift = ((i * 0.618034 % 1) - 0.5) * 2 * jitter;
            var (x, y) = At(at + (HalfWidth * (side + shift)), dots[i]);
            svg.Start("circle").Attr("cx", x).Attr("cy", y).Attr("r", (Trace["marker"]["size"].Number ?? 5) / 2)
                .Hover(dots.Length <= 100 ? ValueAxis.Say(dots[i]) : null).End();
        }

        Thinned += Math.Max(0, dots.Length - 5000);
        svg.End();
    }
}
