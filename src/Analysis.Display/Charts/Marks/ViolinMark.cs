namespace Analysis.Display.Charts;

/// <summary>
/// Kernel density estimates, mirrored: a Gaussian kernel whose width follows Silverman's rule, 1.059 · min(s, IQR/1.349) · n^−0.2
/// (Silverman 1986), drawn two kernel widths beyond the data.
/// </summary>
internal sealed class ViolinMark(Node trace, Axis x, Axis y, Paint color) : GroupMark(trace, x, y, color)
{
    private readonly Dictionary<double, double[]> densities = [];

    private string Points => Trace["points"].Text ?? "outliers";

    /// <summary>Violins of one scale group are as wide as their densities say; by default each trace is on its own.</summary>
    private double Highest => Groups.Max(g => Density(g).Max());

    public override void Extend()
    {
        foreach (var (_, values) in Groups)
        {
            var (low, high, _) = Span(values);
            ValueAxis.Auto.Include([low, high], 0, true, false);
        }
    }

    public override void Draw(Svg svg)
    {
        foreach (var group in Groups)
        {
            var (at, values) = group;
            var s = new BoxStatistics(values, Trace["quartilemethod"].Text ?? "linear");
            var m = at + Offset;
            Filled(svg.Start("path").Path(Shape(group, m)), FillColor);
            Stroked(svg, LineColor, LineWidth).Hover(Words(s, at)).End();
            if (Trace["box"]["visible"].Flag == true || Trace["box"]["width"].Exists)
            {
                var w = HalfWidth * (Trace["box"]["width"].Number ?? 0.25);
                Filled(svg.Start("path").Path(Ring((m - w, s.Q1), (m + w, s.Q1), (m + w, s.Q3), (m - w, s.Q3))),
                    Paint.Parse(Trace["box"]["fillcolor"].Text) ?? Paint.Of(HouseStyle.Paper));
                Stroked(svg, LineColor, 1).End();
                var path = Segment(new PathData(), m - w, s.Median, m + w, s.Median);
                Segment(path, m, s.Q3, m, s.High);
                Segment(path, m, s.Q1, m, s.Low);
                Stroked(svg.Start("path").Path(path).Attr("fill", "none"), LineColor, 1.5).End();
            }

            if (Trace["meanline"]["visible"].Flag == true)
            {
                Stroked(svg.Start("path").Path(Segment(new PathData(), m - (HalfWidth * 0.8), s.Mean, m + (HalfWidth * 0.8), s.Mean))
                    .Attr("fill", "none").Attr("stroke-dasharray", "3 3"), LineColor, 1.2).End();
            }

            if (Points is "all" or "outliers" or "suspectedoutliers")
            {
                DrawDots(svg, m, Points == "all" ? values : [.. s.Sorted.Where(v => v < s.Low || v > s.High)], Points);
            }
        }
    }

    private PathData Shape((double At, double[] Values) group, double m)
    {
        var density = Density(group);
        var (low, high, _) = Span(group.Values);
        var scale = HalfWidth / Highest;
        var side = Trace["side"].Text;
        var points = new List<(double, double)>();
        for (var i = 0; i < density.Length; i++)
        {
            points.Add((m + (side == "negative" ? 0 : density[i] * scale), low + ((high - low) * i / (density.Length - 1))));
        }

        for (var i = density.Length - 1; i >= 0; i--)
        {
            points.Add((m - (side == "positive" ? 0 : density[i] * scale), low + ((high - low) * i / (density.Length - 1))));
        }

        return Ring([.. points]);
    }

    private (double Low, double High, double Width) Span(double[] values)
    {
        var s = new BoxStatistics(values, "linear");
        var n = s.Sorted.Length;
        var deviation = n > 1 ? s.Deviation * Math.Sqrt(n / (n - 1.0)) : 0;
        var width = Trace["bandwidth"].Number is > 0 and var given ? given
            : 1.059 * Math.Min(deviation, (s.Q3 - s.Q1) / 1.349) * Math.Pow(n, -0.2);
        width = width > 0 ? width : Math.Max((s.Sorted[^1] - s.Sorted[0]) / 100, Math.Abs(s.Mean) > 0 ? Math.Abs(s.Mean) / 100 : 0.1);
        var beyond = Trace["spanmode"].Text == "hard" ? 0 : 2 * width;
        return Trace["spanmode"].Text == "manual" && Trace["span"].Count == 2
            ? (Trace["span"][0].Number ?? s.Sorted[0], Trace["span"][1].Number ?? s.Sorted[^1], width)
            : (s.Sorted[0] - beyond, s.Sorted[^1] + beyond, width);
    }

    private double[] Density((double At, double[] Values) group)
    {
        if (densities.TryGetValue(group.At, out var known))
        {
            return known;
        }

        var (low, high, width) = Span(group.Values);
        var density = new double[Math.Clamp((int)Math.Ceiling((high - low) / (width / 3)) + 1, 21, 201)];
        for (var i = 0; i < density.Length; i++)
        {
            var at = low + ((high - low) * i / (density.Length - 1));
            foreach (var v in group.Values)
            {
                var u = (v - at) / width;
                density[i] += Math.Exp(-u * u / 2);
            }

            density[i] /= group.Values.Length * width * Math.Sqrt(2 * Math.PI);
        }

        return densities[group.At] = density;
    }
}
