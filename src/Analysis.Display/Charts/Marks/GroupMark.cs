namespace Analysis.Display.Charts;

/// <summary>What boxes and violins share: colours, paths in the groups' coordinates, and single values as dots.</summary>
internal abstract class GroupMark(Groups groups, string points) : Mark
{
    private const int MostDots = 5000;
    private const int MostHovers = 100;

    private readonly string dots = groups.Trace[points].Text ?? "outliers";

    protected Groups Groups { get; } = groups;

    protected Trace Trace => Groups.Trace;

    protected double LineWidth => Trace["line"]["width"].Number ?? 1.5;

    protected Paint LineColor => Paint.Parse(Trace["line"]["color"].Text) ?? Trace.FirstColor;

    /// <summary>How far beside the middle all values stand, in half widths of the shape.</summary>
    protected virtual double DotsAside => 0;

    public override void Draw(Svg svg)
    {
        foreach (var group in Groups.All)
        {
            var middle = group.At + Groups.Offset;
            svg.Start("path").Path(Outline(group, middle)).Fill((Paint.Parse(Trace["fillcolor"].Text)
                ?? Trace.FirstColor.Faded(0.35)).Faded(Trace.Opacity)).Stroke(LineColor, LineWidth).Hover(Groups.Words(group)).End();
            DrawInside(svg, group.Quartiles, middle);
            if (dots is "all" or "outliers" or "suspectedoutliers")
            {
                DrawDots(svg, middle, dots == "all" ? group.Values : [.. group.Quartiles.Outliers]);
            }
        }
    }

    protected abstract PathData Outline(Groups.Group group, double middle);

    protected abstract void DrawInside(Svg svg, Quartiles s, double middle);

    protected PathData Segment(PathData path, double across1, double along1, double across2, double along2)
    {
        var (a, b) = (Groups.At(across1, along1), Groups.At(across2, along2));
        return path.Move(a.X, a.Y).Line(b.X, b.Y);
    }

    protected PathData Ring(params ReadOnlySpan<(double Across, double Along)> points) => Ring(new PathData(), points);

    protected PathData Ring(PathData path, params ReadOnlySpan<(double Across, double Along)> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = Groups.At(points[i].Across, points[i].Along);
            _ = i == 0 ? path.Move(x, y) : path.Line(x, y);
        }

        return path.Close();
    }

    protected void Stroke(Svg svg, PathData path, double width, string? dash = null) =>
        svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke-dasharray", dash).Stroke(LineColor, width).End();

    private void DrawDots(Svg svg, double middle, double[] values)
    {
        // All values would hide the shape: they stand aside, and spread, for many are equal.
        var (jitter, side) = dots == "all" ? (0.3, DotsAside) : (0, 0);
        (jitter, side) = (Trace["jitter"].Number ?? jitter, Trace["pointpos"].Number ?? side);
        svg.Start("g").Fill(Trace.FirstColor.Faded(Trace.Opacity * 0.8));
        for (var i = 0; i < Math.Min(values.Length, MostDots); i++)
        {
            // Multiples of the golden ratio spread evenly, and in the same way each time.
            var shift = ((i * 0.618034 % 1) - 0.5) * 2 * jitter;
            var (x, y) = Groups.At(middle + (Groups.HalfWidth * (side + shift)), values[i]);
            svg.Start("circle").Attr("cx", x).Attr("cy", y).Attr("r", (Trace.Marker["size"].Number ?? 5) / 2)
                .Hover(values.Length <= MostHovers ? Groups.ValueAxis.Say(values[i]) : null).End();
        }

        svg.End();
    }
}
