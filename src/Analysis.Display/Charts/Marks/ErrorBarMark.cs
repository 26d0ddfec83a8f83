namespace Analysis.Display.Charts;

/// <summary>The error bars of a trace in both directions, at the given coordinates.</summary>
internal sealed class ErrorBarMark(Trace trace, double[] xs, double[] ys, Paint color) : Mark
{
    private readonly Lengths onX = new(trace["error_x"]);
    private readonly Lengths onY = new(trace["error_y"]);

    public override int Layer => Front;

    private int Count => Math.Min(xs.Length, ys.Length);

    public override void Extend()
    {
        Extend(onX, trace.X, xs);
        Extend(onY, trace.Y, ys);
    }

    public override void Draw(Svg svg)
    {
        Draw(svg, onX, trace.X, xs, (path, a, b, i, cap) => trace.Y.Pixel(ys[i]) is var y && double.IsNaN(y) ? path
            : path.Move(a, y).Line(b, y).Move(a, y - cap).Line(a, y + cap).Move(b, y - cap).Line(b, y + cap));
        Draw(svg, onY, trace.Y, ys, (path, a, b, i, cap) => trace.X.Pixel(xs[i]) is var x && double.IsNaN(x) ? path
            : path.Move(x, a).Line(x, b).Move(x - cap, a).Line(x + cap, a).Move(x - cap, b).Line(x + cap, b));
    }

    private void Extend(Lengths lengths, Axis axis, double[] at)
    {
        for (var i = 0; i < (lengths.IsVisible ? Count : 0); i++)
        {
            var (low, high) = lengths.Ends(axis, at[i], i);
            axis.Auto.Include([low, high], 0, true, false);
        }
    }

    private void Draw(Svg svg, Lengths lengths, Axis axis, double[] at, Func<PathData, double, double, int, double, PathData> stroke)
    {
        var path = new PathData();
        for (var i = 0; i < (lengths.IsVisible ? Count : 0); i++)
        {
            var (low, high) = lengths.Ends(axis, at[i], i);
            if (!double.IsNaN(at[i]) && low != high)
            {
                // On a logarithmic axis, what reaches below zero goes to its end.
                stroke(path, axis.Pixel(double.IsNaN(low) ? axis.From : low), axis.Pixel(high), i, lengths.Options["width"].Number ?? 4);
            }
        }

        if (!path.IsEmpty)
        {
            svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke", Paint.Of(lengths.Options["color"].Text, color.Hex).Hex)
                .AttrUnless("stroke-width", lengths.Options["thickness"].Number ?? 1.5, 1).End();
        }
    }

    /// <summary>How far the error bars of one direction reach.</summary>
    internal readonly record struct Lengths(Node Options)
    {
        public bool IsVisible => Options.Exists
            && (Options["visible"].Flag ?? (Options["array"].Exists || Options["value"].Exists || Options["type"].Exists));

        /// <summary>Both ends as coordinates.</summary>
        public (double Low, double High) Ends(Axis axis, double at, int index)
        {
            var value = axis.Kind == AxisKind.Log ? Math.Pow(10, at) : at;
            var up = Of(value, Options["array"].At(index).Number ?? 0, Options["value"].Number ?? 10);
            var symmetric = Options["symmetric"].Flag ?? !(Options["arrayminus"].Exists || Options["valueminus"].Exists);
            var down = symmetric ? up : Of(value, Options["arrayminus"].At(index).Number ?? 0, Options["valueminus"].Number ?? 10);
            return (axis.OfNumber(value - down), axis.OfNumber(value + up));
        }

        private double Of(double value, double given, double constant) =>
            (Options["type"].Text ?? (Options["array"].Exists ? "data" : "percent")) switch
            {
                "data" => given,
                "constant" => constant,
                "sqrt" => Math.Sqrt(Math.Abs(value)),
                _ => Math.Abs(value) * constant / 100,
            };
    }
}
