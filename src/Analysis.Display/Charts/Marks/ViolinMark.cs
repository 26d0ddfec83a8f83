namespace Analysis.Display.Charts;

/// <summary>
/// Kernel density estimates, mirrored: a Gaussian kernel whose width follows Silverman's rule, 1.059 · min(s, IQR/1.349) · n^−0.2
/// (Silverman 1986), drawn two kernel widths beyond the data.
/// </summary>
internal sealed class ViolinMark : GroupMark
{
    private readonly Dictionary<Groups.Group, (double Low, double High, double[] Densities)> shapes;
    private readonly double highest;

    public ViolinMark(Groups groups) : base(groups, "points")
    {
        shapes = groups.All.ToDictionary(group => group, Shape);
        // The violins of a trace have one scale: as wide as their densities say.
        highest = shapes.Values.Select(shape => shape.Densities.Max()).DefaultIfEmpty(1).Max();
    }

    public override string Kind => "Violin plot";

    public override void Extend()
    {
        foreach (var (low, high, _) in shapes.Values)
        {
            Groups.ValueAxis.Auto.Include([low, high], 0, true, false);
        }
    }

    protected override PathData Outline(Groups.Group group, double middle)
    {
        var (low, high, densities) = shapes[group];
        var (scale, last) = (Groups.HalfWidth / highest, densities.Length - 1);
        var points = densities.Select((density, i) => (Width: density * scale, Along: low + ((high - low) * i / last))).ToArray();
        var (right, left) = (Trace["side"].Text == "negative" ? 0 : 1, Trace["side"].Text == "positive" ? 0 : 1);
        return Ring([.. points.Select(p => (middle + (right * p.Width), p.Along)),
            .. points.Reverse().Select(p => (middle - (left * p.Width), p.Along))]);
    }

    protected override void DrawInside(Svg svg, Quartiles s, double middle)
    {
        var box = Trace["box"];
        if (box["visible"].Flag == true || box["width"].Exists)
        {
            var w = Groups.HalfWidth * (box["width"].Number ?? 0.25);
            svg.Start("path").Path(Ring((middle - w, s.Q1), (middle + w, s.Q1), (middle + w, s.Q3), (middle - w, s.Q3)))
                .Fill(Paint.Of(box["fillcolor"].Text, HouseStyle.Paper)).Stroke(LineColor, 1).End();
            var path = Segment(new PathData(), middle - w, s.Median, middle + w, s.Median);
            Segment(path, middle, s.Q3, middle, s.High);
            Stroke(svg, Segment(path, middle, s.Q1, middle, s.Low), 1.5);
        }

        if (Trace["meanline"]["visible"].Flag == true)
        {
            var w = Groups.HalfWidth * 0.8;
            Stroke(svg, Segment(new PathData(), middle - w, s.Mean, middle + w, s.Mean), 1.2, "3 3");
        }
    }

    private (double Low, double High, double[] Densities) Shape(Groups.Group group)
    {
        var (low, high, width) = Span(group.Values);
        // Three points to a kernel's width make a smooth curve.
        var last = Math.Clamp((int)Math.Ceiling((high - low) / (width / 3)), 20, 200);
        double Density(double at) => group.Values.Sum(v => Math.Exp(-(v - at) / width * ((v - at) / width) / 2))
            / (group.Values.Length * width * Math.Sqrt(2 * Math.PI));
        return (low, high, [.. Enumerable.Range(0, last + 1).Select(i => Density(low + ((high - low) * i / last)))]);
    }

    private (double Low, double High, double Width) Span(double[] values)
    {
        var s = new Quartiles(values, "linear");
        var n = s.Sorted.Length;
        var deviation = n > 1 ? s.Deviation * Math.Sqrt(n / (n - 1.0)) : 0;
        var width = Trace["bandwidth"].Number is > 0 and var given ? given
            : 1.059 * Math.Min(deviation, (s.Q3 - s.Q1) / 1.349) * Math.Pow(n, -0.2);
        // Equal values have no width: a hundredth of what there is keeps them visible.
        width = width > 0 ? width : Math.Max((s.Sorted[^1] - s.Sorted[0]) / 100, Math.Abs(s.Mean) > 0 ? Math.Abs(s.Mean) / 100 : 0.1);
        var beyond = Trace["spanmode"].Text == "hard" ? 0 : 2 * width;
        return Trace["spanmode"].Text == "manual" && Trace["span"].Count == 2
            ? (Trace["span"][0].Number ?? s.Sorted[0], Trace["span"][1].Number ?? s.Sorted[^1], width)
            : (s.Sorted[0] - beyond, s.Sorted[^1] + beyond, width);
    }
}
