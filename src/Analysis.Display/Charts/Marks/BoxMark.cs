namespace Analysis.Display.Charts;

/// <summary>Boxes with whiskers.</summary>
internal sealed class BoxMark(Node trace, Axis x, Axis y, Paint color) : GroupMark(trace, x, y, color)
{
    private string Points => Trace["boxpoints"].Text ?? "outliers";

    private BoxStatistics Of(double[] values) => new(values, Trace["quartilemethod"].Text ?? "linear");

    public override void Extend()
    {
        foreach (var (_, values) in Groups)
        {
            var s = Of(values);
            ValueAxis.Auto.Include(Points == "false" ? [s.Low, s.High] : [s.Sorted[0], s.Sorted[^1]], Points == "false" ? 0
                : 3, true, false);
        }
    }

    public override void Draw(Svg svg)
    {
        foreach (var (at, values) in Groups)
        {
            var s = Of(values);
            var (m, w) = (at + Offset, HalfWidth);
            var cap = w * (Trace["whiskerwidth"].Number ?? 0.5);
            Filled(svg.Start("path").Path(Outline(s, m, w)), FillColor);
            Stroked(svg, LineColor, LineWidth).Hover(Words(s, at)).End();
            var notch = Trace["notched"].Flag == true ? w * (1 - (2 * (Trace["notchwidth"].Number ?? 0.25))) : w;
            var path = Segment(new PathData(), m, s.Q3, m, s.High);
            Segment(path, m - cap, s.High, m + cap, s.High);
            Segment(path, m, s.Q1, m, s.Low);
            Segment(path, m - cap, s.Low, m + cap, s.Low);
            Stroked(svg.Start("path").Path(path).Attr("fill", "none"), LineColor, LineWidth).End();
            Stroked(svg.Start("path").Path(Segment(new PathData(), m - notch, s.Median, m + notch, s.Median))
                .Attr("fill", "none"), LineColor, LineWidth * 1.6).End();
            DrawMean(svg, s, m, w);
            if (Points is "outliers" or "suspectedoutliers" or "all")
            {
                DrawDots(svg, m, Points == "all" ? values : [.. s.Sorted.Where(v => v < s.Low || v > s.High)], Points);
            }
        }
    }

    private PathData Outline(BoxStatistics s, double m, double w)
    {
        if (Trace["notched"].Flag != true)
        {
            return Ring((m - w, s.Q1), (m + w, s.Q1), (m + w, s.Q3), (m - w, s.Q3));
        }

        var inner = w * (1 - (2 * (Trace["notchwidth"].Number ?? 0.25)));
        var reach = 1.57 * (s.Q3 - s.Q1) / Math.Sqrt(s.Sorted.Length);
        return Ring((m - w, s.Q1), (m + w, s.Q1), (m + w, s.Median - reach), (m + inner, s.Median), (m + w, s.Median + reach),
            (m + w, s.Q3), (m - w, s.Q3), (m - w, s.Median + reach), (m - inner, s.Median), (m - w, s.Median - reach));
    }

    private void DrawMean(Svg svg, BoxStatistics s, double m, double w)
    {
        if (Trace["boxmean"].Text is not ("true" or "sd"))
        {
            return;
        }

        var path = Segment(new PathData(), m - w, s.Mean, m + w, s.Mean);
        if (Trace["boxmean"].Text == "sd")
        {
            var ((x0, y0), (x1, y1), (x2, y2), (x3, y3)) = (At(m - w, s.Mean), At(m, s.Mean - s.Deviation), At(m + w, s.Mean),
                At(m, s.Mean + s.Deviation));
            path.Move(x0, y0).Line(x1, y1).Line(x2, y2).Line(x3, y3).Close();
        }

        Stroked(svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke-dasharray", "3 3"), LineColor, LineWidth).End();
    }
}
