namespace Analysis.Display.Charts;

/// <summary>Boxes with whiskers.</summary>
internal sealed class BoxMark(Groups groups) : GroupMark(groups, "boxpoints")
{
    private readonly double width = groups.HalfWidth;

    public override string Kind => "Box plot";

    protected override double DotsAside => -1.5;

    private bool IsNotched => Trace["notched"].Flag == true;

    // Half the width at the median, where notches go in.
    private double Waist => IsNotched ? width * (1 - (2 * (Trace["notchwidth"].Number ?? 0.25))) : width;

    public override void Extend()
    {
        foreach (var s in Groups.All.Select(group => group.Quartiles))
        {
            var whole = Trace["boxpoints"].Text != "false";
            Groups.ValueAxis.Auto.Include(whole ? [s.Sorted[0], s.Sorted[^1]] : [s.Low, s.High], whole ? 3 : 0, true, false);
        }
    }

    // A notch reaches 1.57 times the interquartile range over √n from the median: where those of two boxes are apart, the medians differ
    // (McGill, Tukey & Larsen 1978).
    protected override PathData Outline(Groups.Group group, double middle)
    {
        var (s, w, reach) = (group.Quartiles, Waist, 1.57 * (group.Quartiles.Q3 - group.Quartiles.Q1) / Math.Sqrt(group.Values.Length));
        var (left, right) = (middle - width, middle + width);
        return !IsNotched ? Ring((left, s.Q1), (right, s.Q1), (right, s.Q3), (left, s.Q3))
            : Ring((left, s.Q1), (right, s.Q1), (right, s.Median - reach), (middle + w, s.Median), (right, s.Median + reach), (right, s.Q3),
                (left, s.Q3), (left, s.Median + reach), (middle - w, s.Median), (left, s.Median - reach));
    }

    protected override void DrawInside(Svg svg, Quartiles s, double middle)
    {
        var cap = width * (Trace["whiskerwidth"].Number ?? 0.5);
        var path = Segment(new PathData(), middle, s.Q3, middle, s.High);
        Segment(path, middle - cap, s.High, middle + cap, s.High);
        Segment(path, middle, s.Q1, middle, s.Low);
        Segment(path, middle - cap, s.Low, middle + cap, s.Low);
        Stroke(svg, path, LineWidth);
        // The median is what one reads first: thicker than the rest.
        Stroke(svg, Segment(new PathData(), middle - Waist, s.Median, middle + Waist, s.Median), LineWidth * 1.6);
        if (Trace["boxmean"].Text is ("true" or "sd") and var mean)
        {
            path = Segment(new PathData(), middle - width, s.Mean, middle + width, s.Mean);
            Stroke(svg, mean == "true" ? path : Ring(path, (middle - width, s.Mean), (middle, s.Mean - s.Deviation),
                (middle + width, s.Mean), (middle, s.Mean + s.Deviation)), LineWidth, "3 3");
        }
    }
}
