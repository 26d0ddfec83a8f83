namespace Analysis.Display.Charts;

/// <summary>What a line encloses with zero, with the line below it, or with itself.</summary>
internal sealed class AreaMark(Points points) : Mark
{
    public override int Layer => 1;

    public override string Kind => "Area chart";

    // So pale that the grid and the areas behind stay seen; areas of a stack hide nothing.
    private Paint Color => Paint.Parse(points.Trace["fillcolor"].Text)
        ?? points.LineColor.Faded(points.Trace["stackgroup"].Exists ? 0.75 : 0.35);

    public override void Draw(Svg svg)
    {
        (double X, double Y)[] outline = [.. points.Pixels().Where(p => !double.IsNaN(p.X) && !double.IsNaN(p.Y))];
        if (outline.Length == 0)
        {
            return;
        }

        var path = LinePath.Through(outline, points.Trace["line"], points.Trace.X.Length);
        foreach (var (x, y) in Back(outline[0], outline[^1]).Reverse())
        {
            path.Line(x, y);
        }

        svg.Start("path").Path(path.Close()).Fill(Color.Faded(points.Trace.Opacity)).End();
    }

    public override void DrawSample(Svg svg, double x, double y) => svg.Rect(x, y + 6, 24, 6).Fill(Color).End();

    // Its other side, from the first point to the last.
    private IEnumerable<(double X, double Y)> Back((double X, double Y) first, (double X, double Y) last)
    {
        var (x, y) = (points.Trace.X, points.Trace.Y);
        return points.Bases is { } bases
            ? Enumerable.Range(0, points.Count).Where(i => !double.IsNaN(points.Ys[i]))
                .Select(i => points.IsSideways ? (x.Pixel(bases[i]), y.Pixel(points.Ys[i])) : (x.Pixel(points.Xs[i]), y.Pixel(bases[i])))
            : points.Fill is "tonexty" or "tonextx" && points.Before is { } before ? before.Pixels().Where(p => !double.IsNaN(p.Y))
            : points.Fill is "toself" or "tonext" ? []
            : points.Fill.EndsWith('x') ? [(Zero(x), first.Y), (Zero(x), last.Y)] : [(first.X, Zero(y)), (last.X, Zero(y))];
    }

    // Where the axis does not show zero, its nearest end.
    private static double Zero(Axis axis) => axis.Kind == AxisKind.Log ? axis.PixelFrom
        : axis.Pixel(Math.Clamp(0, Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To)));
}
