namespace Analysis.Display.Charts;

/// <summary>The error bars of one direction of a trace.</summary>
internal readonly struct ErrorBars(Node options)
{
    public bool IsVisible =>
        options.Exists && (options["visible"].Flag ?? (options["array"].Exists || options["value"].Exists || options["type"].Exists));

    public void Extend(Axis axis, double value, int index)
    {
        if (IsVisible && !double.IsNaN(value))
        {
            var (low, high) = Ends(value, index);
            axis.Auto.Include(axis.OfNumber(low), 0, true, false);
            axis.Auto.Include(axis.OfNumber(high), 0, true, false);
        }
    }

    /// <summary>Both directions of a mark, at the given coordinates.</summary>
    public static void Draw(Svg svg, Mark mark, double[] xs, double[] ys, Paint color)
    {
        new ErrorBars(mark.Trace["error_x"]).Draw(svg, mark.X, xs, mark.Y, ys, true, color);
        new ErrorBars(mark.Trace["error_y"]).Draw(svg, mark.Y, ys, mark.X, xs, false, color);
    }

    private void Draw(Svg svg, Axis along, double[] at, Axis across, double[] places, bool horizontal, Paint color)
    {
        if (!IsVisible)
        {
            return;
        }

        var path = new PathData();
        var cap = options["width"].Number ?? 4;
        for (var i = 0; i < at.Length; i++)
        {
            var value = along.Kind == AxisKind.Log ? Math.Pow(10, at[i]) : at[i];
            var (low, high) = Ends(value, i);
            var (a, b, c) = (along.Pixel(along.OfNumber(low)), along.Pixel(along.OfNumber(high)), across.Pixel(places[i]));
            a = double.IsNaN(a) ? along.PixelFrom : a;
            if (double.IsNaN(c) || double.IsNaN(at[i]) || low == high)
            {
                continue;
            }

            Stroke(path, horizontal, a, b, c, cap);
        }

        if (!path.IsEmpty)
        {
            svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke", Paint.Of(options["color"].Text, color.Hex).Hex)
                .AttrUnless("stroke-width", options["thickness"].Number ?? 1.5, 1).End();
        }
    }

    private static void Stroke(PathData path, bool horizontal, double a, double b, double c, double cap)
    {
        if (horizontal)
        {
            path.Move(a, c).Line(b, c).Move(a, c - cap).Line(a, c + cap).Move(b, c - cap).Line(b, c + cap);
        }
        else
        {
            path.Move(c, a).Line(c, b).Move(c - cap, a).Line(c + cap, a).Move(c - cap, b).Line(c + cap, b);
        }
    }

    private (double Low, double High) Ends(double value, int index)
    {
        var up = Length(value, options["array"].At(index).Number ?? 0, options["value"].Number ?? 10);
        var symmetric = options["symmetric"].Flag ?? !(options["arrayminus"].Exists || options["valueminus"].Exists);
        var down = symmetric ? up : Length(value, options["arrayminus"].At(index).Number ?? 0, options["valueminus"].Number ?? 10);
        return (value - down, value + up);
    }

    private double Length(double value, double given, double constant)
        => (options["type"].Text ?? (options["array"].Exists ? "data" : "percent")) switch
        {
            "data" => given,
            "constant" => constant,
            "sqrt" => Math.Sqrt(Math.Abs(value)),
            _ => Math.Abs(value) * constant / 100,
        };
}
