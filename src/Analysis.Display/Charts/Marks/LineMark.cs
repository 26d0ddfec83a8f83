namespace Analysis.Display.Charts;

/// <summary>A line through the points of a trace.</summary>
internal sealed class LineMark(Points points) : Mark
{
    public override int Layer => Front;

    public override string Kind => "Line chart";

    private double Width => points.Trace["line"]["width"].Number ?? 2;

    private string? Dash => Dashes.Of(points.Trace["line"]["dash"].Text, Width);

    private Paint Color => points.LineColor.Faded(points.Trace.Opacity);

    public override void Draw(Svg svg)
    {
        if (Width > 0 && LinePath.Through([.. points.Pixels()], points.Trace["line"], points.Trace.X.Length) is { IsEmpty: false } path)
        {
            svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke-dasharray", Dash).Attr("stroke-linejoin", "round")
                .Stroke(Color, Width).Hover(points.Trace.Name is { Length: > 0 } name ? name : null).End();
        }
    }

    public override void DrawSample(Svg svg, double x, double y)
    {
        if (Width > 0)
        {
            svg.Start("path").Path(new PathData().Move(x, y + 6).Line(x + 24, y + 6)).Attr("stroke-dasharray", Dash).Stroke(Color, Width)
                .End();
        }
    }
}
