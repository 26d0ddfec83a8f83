namespace Analysis.Display.Charts;

/// <summary>The path of a line through points: straight, in steps or smooth; broken where a point is missing.</summary>
internal static class LinePath
{
    // Fewer points than these are drawn as they are, which is quick and exact.
    private const int FewestThinned = 2000;

    public static PathData Through((double X, double Y)[] points, Node line, double width)
    {
        var path = new PathData();
        var shape = line["shape"].Text ?? "linear";
        foreach (var run in Runs(shape == "spline" ? points : Thin(points, width)))
        {
            path.Move(run[0].X, run[0].Y);
            if (shape == "spline" && run.Count > 2)
            {
                Smooth(path, run, Math.Clamp(line["smoothing"].Number ?? 1, 0, 1.3));
                continue;
            }

            foreach (var (before, point) in run.Zip(run.Skip(1)))
            {
                Step(path, shape, before, point);
                path.Line(point.X, point.Y);
            }
        }

        return path;
    }

    private static void Step(PathData path, string shape, (double X, double Y) a, (double X, double Y) b)
    {
        switch (shape)
        {
            case "hv": path.Line(b.X, a.Y); break;
            case "vh": path.Line(a.X, b.Y); break;
            case "hvh": path.Line((a.X + b.X) / 2, a.Y).Line((a.X + b.X) / 2, b.Y); break;
            case "vhv": path.Line(a.X, (a.Y + b.Y) / 2).Line(b.X, (a.Y + b.Y) / 2); break;
        }
    }

    /// <summary>
    /// Of the many points that fall into one column of pixels the first, the lowest, the highest and the last: the line looks the same
    /// (Jugel et al. 2014, "M4", doi:10.14778/2732951.2732953). Only for lines that run to the right.
    /// </summary>
    private static (double X, double Y)[] Thin((double X, double Y)[] points, double width)
    {
        if (points.Length < Math.Max(4 * width, FewestThinned) || points.Zip(points.Skip(1)).Any(pair => pair.Second.X < pair.First.X))
        {
            return points;
        }

        var kept = new List<(double, double)>();
        for (int start = 0, end; start < points.Length; start = end)
        {
            var (low, high) = (start, start);
            for (end = start + 1; end < points.Length && Math.Floor(points[end].X) == Math.Floor(points[start].X); end++)
            {
                low = points[end].Y < points[low].Y ? end : low;
                high = points[end].Y > points[high].Y ? end : high;
            }

            kept.AddRange(new SortedSet<int> { start, low, high, end - 1 }.Select(i => points[i]));
        }

        return [.. kept];
    }

    private static IEnumerable<List<(double X, double Y)>> Runs((double X, double Y)[] points)
    {
        var run = new List<(double X, double Y)>();
        foreach (var p in points.Append((X: double.NaN, Y: double.NaN)))
        {
            if (!double.IsNaN(p.X) && !double.IsNaN(p.Y))
            {
                run.Add(p);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    /// <summary>A centripetal Catmull-Rom curve (Yuksel et al. 2011) as Bézier pieces, its ends quadratic; plotly draws the same.</summary>
    private static void Smooth(PathData path, List<(double X, double Y)> p, double smoothing)
    {
        var tangents = new ((double X, double Y) In, (double X, double Y) Out)[p.Count];
        for (var i = 1; i < p.Count - 1; i++)
        {
            tangents[i] = Tangent(p[i - 1], p[i], p[i + 1], smoothing);
        }

        (tangents[0].Out, tangents[^1].In) = (Quadratic(p[0], tangents[1].In), Quadratic(p[^1], tangents[^2].Out));
        (tangents[1].In, tangents[^2].Out) = (Quadratic(p[1], tangents[1].In), Quadratic(p[^2], tangents[^2].Out));
        for (var i = 1; i < p.Count; i++)
        {
            path.Curve(tangents[i - 1].Out.X, tangents[i - 1].Out.Y, tangents[i].In.X, tangents[i].In.Y, p[i].X, p[i].Y);
        }
    }

    private static (double X, double Y) Quadratic((double X, double Y) end, (double X, double Y) control)
        => (end.X + ((control.X - end.X) * 2 / 3), end.Y + ((control.Y - end.Y) * 2 / 3));

    private static ((double X, double Y) In, (double X, double Y) Out) Tangent((double X, double Y) a, (double X, double Y) b,
        (double X, double Y) c, double smoothing)
    {
        var (x1, y1, x2, y2) = (a.X - b.X, a.Y - b.Y, c.X - b.X, c.Y - b.Y);
        var (d1, d2) = (Math.Pow((x1 * x1) + (y1 * y1), 0.25), Math.Pow((x2 * x2) + (y2 * y2), 0.25));
        var (nx, ny) = (((d2 * d2 * x1) - (d1 * d1 * x2)) * smoothing, ((d2 * d2 * y1) - (d1 * d1 * y2)) * smoothing);
        var (before, after) = (3 * d2 * (d1 + d2), 3 * d1 * (d1 + d2));
        return (before > 0 ? (b.X + (nx / before), b.Y + (ny / before)) : b, after > 0 ? (b.X - (nx / after), b.Y - (ny / after)) : b);
    }
}
