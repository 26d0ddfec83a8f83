namespace Analysis.Display.Charts;

/// <summary>The channels of a scatter trace: points with sizes, through which a line may go, over an area that may stand on
/// another.</summary>
internal sealed class Points : Series
{
    private readonly Node size;
    private readonly int dotsBeside;

    private Points(Trace trace, AreaStack? stack, Points? before, int dotsBeside) : base(trace)
    {
        var (xs, ys) = (trace.X.Coordinates(trace.XValues), trace.Y.Coordinates(trace.YValues));
        (Count, Unpaired) = (CountOf(trace), Math.Abs(xs.Length - ys.Length));
        Missing = Enumerable.Range(0, Count).Count(i => double.IsNaN(xs[i]) || double.IsNaN(ys[i]));
        (Xs, Ys) = stack is null ? (xs, ys) : IsSideways ? (stack.Tops, stack.Places) : (stack.Places, stack.Tops);
        (Bases, Count) = (stack?.Bases, stack?.Places.Length ?? Count);
        (Before, this.dotsBeside, size) = (before, dotsBeside, trace.Marker["size"]);
        Fill = trace["fill"].Text ?? (trace["stackgroup"].Exists ? (IsSideways ? "tonextx" : "tonexty") : "none");
        (HasDots, HasTexts) = (Has(trace, "markers"), Has(trace, "text"));
        Mark?[] marks =
        [
            Fill == "none" ? null : new AreaMark(this),
            Has(trace, "lines") ? new LineMark(this) : null,
            new ErrorBarMark(trace, Xs, Ys, trace.Color),
            HasDots ? new DotMark(this) : null,
            HasTexts ? new TextMark(this) : null,
        ];
        Marks = [.. marks.OfType<Mark>()];
    }

    public override int Count { get; }

    public double[] Xs { get; }

    public double[] Ys { get; }

    /// <summary>Where the area below a stacked line ends.</summary>
    public double[]? Bases { get; }

    /// <summary>The trace before this one on the same axes, to which an area may reach.</summary>
    public Points? Before { get; }

    /// <summary>To where the area reaches, by plotly's names.</summary>
    public string Fill { get; }

    public bool HasDots { get; }

    private bool HasTexts { get; }

    /// <summary>Whether stacks grow along the x axis.</summary>
    public bool IsSideways => IsSidewaysOf(Trace);

    /// <summary>So many dots, with those of the other traces on the same axes, say nothing to a pointer.</summary>
    public bool IsSilent => Math.Max(Count, dotsBeside) > MostHovers;

    public Paint LineColor => Paint.Parse(Trace["line"]["color"].Text) ?? Paint.Parse(Trace.Marker["color"].Text) ?? Trace.Color;

    /// <summary>Values; where one axis has none, its points are counted.</summary>
    public static (Values X, Values Y) Read(Node trace)
    {
        var (x, y) = (Values.Read(trace["x"]), Values.Read(trace["y"]));
        return x.Count == 0 && y.Count > 0 ? (Counted(trace, "x", y.Count), y) : y.Count == 0 && x.Count > 0
            ? (x, Counted(trace, "y", x.Count)) : (x, y);
    }

    public static IEnumerable<Points> Place(IReadOnlyList<Trace> traces)
    {
        var stacks = AreaStack.Of(traces);
        foreach (var group in traces.GroupBy(trace => (trace.X, trace.Y)))
        {
            Points? before = null;
            var dots = group.Where(trace => Has(trace, "markers")).Sum(CountOf);
            foreach (var trace in group)
            {
                yield return before = new(trace, stacks.GetValueOrDefault(trace), before, dots);
            }
        }
    }

    public static bool IsSidewaysOf(Trace trace) => trace["orientation"].Text == "h";

    public static int CountOf(Trace trace) => Math.Min(trace.XValues.Count, trace.YValues.Count);

    public (double X, double Y) Pixel(int i) => (Trace.X.Pixel(Xs[i]), Trace.Y.Pixel(Ys[i]));

    public IEnumerable<(double X, double Y)> Pixels() => Enumerable.Range(0, Count).Select(Pixel);

    /// <summary>The size of a point in pixels: 6 as in plotly; that of many sizes is a value, which the figure may scale.</summary>
    public double Diameter(int i)
    {
        var given = size.At(i).Number ?? 6;
        if (!size.IsArray)
        {
            return Math.Max(0, given);
        }

        var scale = Trace.Marker["sizeref"].Number ?? 1;
        given = Trace.Marker["sizemode"].Text == "area" ? Math.Sqrt(Math.Max(0, given) / scale) : given / scale;
        return Math.Max(given, Trace.Marker["sizemin"].Number ?? 0);
    }

    // Plotly's rules, so that both charts have the same range: an area's own axis reaches to zero, a line alone goes from edge to edge
    // across, and dots get 5/8 of their size, which is a little more than their half, at least 3 pixels.
    public override void Extend()
    {
        var (x, y) = (Trace.X, Trace.Y);
        var open = Count < 2 || Xs[0] != Xs[Count - 1] || Ys[0] != Ys[Count - 1];
        bool ToZero(string axis) =>
            open && (Fill == "tozero" + axis || (Fill == "tonext" + axis && (Before is null || Bases is not null)));
        var (xZero, yZero) = (ToZero("x"), ToZero("y"));
        var xPadded = xZero || new ErrorBarMark.Lengths(Trace["error_y"]).IsVisible
            || (Fill is not ("tonexty" or "tozeroy") && (HasDots || HasTexts));
        var yPadded = yZero || Fill is not ("tonextx" or "tozerox");
        var usual = Math.Max(Diameter(0) / 1.6, 3);
        for (var i = 0; i < Count; i++)
        {
            var room = !HasDots ? 0 : size.IsArray ? Math.Max(Diameter(i) / 1.6, 3) : usual;
            x.Auto.Include(Xs[i], xPadded ? room : 0, xPadded, xZero && x.Kind != AxisKind.Log);
            y.Auto.Include(Ys[i], room, yPadded, yZero && y.Kind != AxisKind.Log);
        }

        base.Extend();
    }

    public override void DrawSample(Svg svg, double x, double y)
    {
        foreach (var mark in Marks)
        {
            mark.DrawSample(svg, x, y);
        }
    }

    private static bool Has(Trace trace, string part) => (trace["mode"].Text
        ?? (trace["stackgroup"].Exists || CountOf(trace) >= 20 ? "lines" : "lines+markers")).Contains(part, StringComparison.Ordinal);

    private static Values Counted(Node trace, string axis, int count)
    {
        var (start, step) = (trace[axis + "0"].Number ?? 0, trace["d" + axis].Number ?? 1);
        return Values.Of([.. Enumerable.Range(0, count).Select(i => start + (i * step))]);
    }
}
