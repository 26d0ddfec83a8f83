namespace Analysis.Display.Charts;

/// <summary>Points, lines, areas and texts.</summary>
internal sealed class ScatterMark : Mark
{
    private const int FewestDots = 100;

    private readonly bool lines;
    private readonly bool points;
    private readonly bool texts;
    private readonly Node marker;
    private int count;

    public ScatterMark(Node trace, Axis x, Axis y, Paint color) : base(trace, x, y, color)
    {
        (XValues, YValues) = (Values.Read(trace["x"]), Values.Read(trace["y"]));
        if (XValues.Count == 0 != (YValues.Count == 0))
        {
            var (start, step) = (trace[YValues.Count > 0 ? "x0" : "y0"].Number ?? 0, trace[YValues.Count > 0 ? "dx" : "dy"].Number ?? 1);
            var counted = Values.Of([.. Enumerable.Range(0, Math.Max(XValues.Count, YValues.Count)).Select(i => start + (i * step))]);
            (XValues, YValues) = YValues.Count > 0 ? (counted, YValues) : (XValues, counted);
        }

        count = Math.Min(XValues.Count, YValues.Count);
        Unpaired = Math.Abs(XValues.Count - YValues.Count);
        var mode = trace["mode"].Text ?? (trace["stackgroup"].Exists ? "lines" : Count < 20 ? "lines+markers" : "lines");
        (lines, points, texts) = (mode.Contains("lines", StringComparison.Ordinal), mode.Contains("markers", StringComparison.Ordinal),
            mode.Contains("text", StringComparison.Ordinal));
        marker = trace["marker"];
    }

    public override int Count => count;

    public override Values XValues { get; }

    public override Values YValues { get; }

    public double[] Xs { get; private set; } = [];

    public double[] Ys { get; private set; } = [];

    /// <summary>Where the area below a stacked line ends.</summary>
    public double[]? Bases { get; private set; }

    /// <summary>The trace before this one on the same axes, to which an area may reach.</summary>
    public ScatterMark? Before { get; set; }

    public string Fill => Trace["fill"].Text ?? (Trace["stackgroup"].Exists ? (IsSideways ? "tonextx" : "tonexty") : "none");

    public bool IsSideways => Trace["orientation"].Text == "h";

    private double LineWidth => lines ? Trace["line"]["width"].Number ?? 2 : 0;

    private Paint LineColor => Paint.Parse(Trace["line"]["color"].Text) ?? (Paint.Parse(marker["color"].Text) ?? Color);

    public override void Place()
    {
        (Xs, Ys) = (X.Coordinates(XValues), Y.Coordinates(YValues));
        Missing = Enumerable.Range(0, Count).Count(i => double.IsNaN(Xs[i]) || double.IsNaN(Ys[i]));
    }

    /// <summary>Puts the line onto those below it: the places along the axis, and from where to where the area reaches there.</summary>
    public void Restack(double[] places, double[] bases, double[] tops)
    {
        (Xs, Ys) = IsSideways ? (tops, places) : (places, tops);
        (Bases, count) = (bases, places.Length);
    }

    public override void Extend()
    {
        var open = Count < 2 || Xs[0] != Xs[Count - 1] || Ys[0] != Ys[Count - 1];
        var first = Before is null;
        var (error, sideError) = (new ErrorBars(Trace["error_y"]), new ErrorBars(Trace["error_x"]));
        var (xLog, yLog, spread) = (X.Kind == AxisKind.Log, Y.Kind == AxisKind.Log, error.IsVisible || sideError.IsVisible);
        var (xPadded, xZero) = (true, open && (Fill == "tozerox" || (Fill == "tonextx" && (first || Bases is not null))));
        if (!xZero && !error.IsVisible && (Fill is "tonexty" or "tozeroy" || (!points && !texts)))
        {
            xPadded = false;
        }

        var yZero = open && (Fill == "tozeroy" || (Fill == "tonexty" && (first || Bases is not null)));
        var yPadded = yZero || Fill is not ("tonextx" or "tozerox");
        var sizes = marker["size"].IsArray ? marker["size"] : (Node?)null;
        var usual = Math.Max(Diameter(0) / 1.6, 3);
        for (var i = 0; i < Count; i++)
        {
            var room = points ? sizes is null ? usual : Math.Max(Diameter(i) / 1.6, 3) : 0;
            X.Auto.Include(Xs[i], xPadded ? room : 0, xPadded, xZero && !xLog);
            Y.Auto.Include(Ys[i], room, yPadded, yZero && !yLog);
            if (!spread)
            {
                continue;
            }

            error.Extend(Y, Bases is null ? YValues.Numbers[i] : double.NaN, i);
            sideError.Extend(X, Bases is null ? XValues.Numbers[i] : double.NaN, i);
        }
    }

    public override void Draw(Svg svg)
    {
        DrawArea(svg);
        if (lines && LineWidth > 0)
        {
            var path = LinePath.Through(Pixels(), Trace["line"], X.Length, out var left);
            Thinned += left;
            if (!path.IsEmpty)
            {
                svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke-dasharray", Dash(Trace["line"]["dash"].Text, LineWidth))
                    .Attr("stroke-linejoin", "round");
                Stroked(svg, LineColor.Faded(Opacity), LineWidth).Hover(Name.Length > 0 ? Name : null).End();
            }
        }

        ErrorBars.Draw(svg, this, Xs, Ys, Color);
        if (points)
        {
            DrawPoints(svg);
        }

        if (texts)
        {
            DrawTexts(svg);
        }
    }

    public override void DrawSample(Svg svg, double x, double y)
    {
        if (Fill != "none")
        {
            Filled(svg.Start("rect").Attr("x", x).Attr("y", y + 6).Attr("width", 24).Attr("height", 6), AreaColor()).End();
        }

        if (LineWidth > 0)
        {
            svg.Start("path").Path(new PathData().Move(x, y + 6).Line(x + 24, y + 6))
                .Attr("stroke-dasharray", Dash(Trace["line"]["dash"].Text, LineWidth));
            Stroked(svg, LineColor.Faded(Opacity), LineWidth).End();
        }

        if (points)
        {
            DrawPoint(svg, x + 12, y + 6, 0, FirstColor(), Math.Clamp(Diameter(0), 2, 12), null);
        }
    }

    private (double X, double Y)[] Pixels() => [.. Enumerable.Range(0, Count).Select(i => (X.Pixel(Xs[i]), Y.Pixel(Ys[i])))];

    private Paint AreaColor() => Paint.Parse(Trace["fillcolor"].Text) ?? LineColor.Faded(Trace["stackgroup"].Exists ? 0.75 : 0.35);

    private void DrawArea(Svg svg)
    {
        if (Fill == "none" || Count == 0)
        {
            return;
        }

        var outline = Pixels().Where(p => !double.IsNaN(p.X) && !double.IsNaN(p.Y)).ToList();
        if (outline.Count == 0)
        {
            return;
        }

        var path = LinePath.Through([.. outline], Trace["line"], X.Length, out _);
        var (xZero, yZero) = (Edge(X), Edge(Y));
        var back = Bases is not null
            ? [.. Enumerable.Range(0, Count).Where(i => !double.IsNaN(Ys[i]))
                .Select(i => IsSideways ? (X.Pixel(Bases[i]), Y.Pixel(Ys[i])) : (X.Pixel(Xs[i]), Y.Pixel(Bases[i])))]
            : Fill is "tonexty" or "tonextx" && Before is not null ? Before.Pixels().Where(p => !double.IsNaN(p.Y)).ToList()
            : Fill is "toself" or "tonext" ? []
            : Fill.EndsWith('x') ? [(xZero, outline[0].Y), (xZero, outline[^1].Y)]
            : new List<(double X, double Y)> { (outline[0].X, yZero), (outline[^1].X, yZero) };
        for (var i = back.Count - 1; i >= 0; i--)
        {
            path.Line(back[i].Item1, back[i].Item2);
        }

        Filled(svg.Start("path").Path(path.Close()), AreaColor().Faded(Opacity)).End();
    }

    private static double Edge(Axis axis) => axis.Kind == AxisKind.Log ? axis.PixelFrom
        : axis.Pixel(Math.Clamp(0, Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To)));

    private double Diameter(int i)
    {
        var size = marker["size"].At(i).Number ?? 6;
        if (!marker["size"].IsArray)
        {
            return Math.Max(0, size);
        }

        var scale = marker["sizeref"].Number ?? 1;
        size = marker["sizemode"].Text == "area" ? Math.Sqrt(Math.Max(0, size) / scale) * 2 / 2 : size / scale;
        return Math.Max(size, marker["sizemin"].Number ?? 0);
    }

    /// <summary>How many dots the trace has.</summary>
    public int Dots => points ? Count : 0;

    /// <summary>How many the traces of its axes have together: so many say nothing to a pointer in any of them.</summary>
    public int DotsBeside { get; set; }

    private bool IsSilent => Math.Max(Count, DotsBeside) > MostHovers;

    private void DrawPoints(Svg svg)
    {
        var scale = MarkerScale();
        var seen = Count > 4000 ? new HashSet<(int, int)>() : null;
        svg.Start("g");
        var plain = !marker["color"].IsArray && !marker["symbol"].IsArray;
        var paint = FirstColor().Faded(Opacity * (marker["opacity"].Number ?? (marker["size"].IsArray ? 0.7 : 1)));
        var cloud = plain && IsCloud(svg) ? new PathData() : null;
        if (plain)
        {
            Outlined(Filled(svg, paint), 0);
        }

        for (var i = 0; i < Count; i++)
        {
            var (px, py) = (X.Pixel(Xs[i]), Y.Pixel(Ys[i]));
            if (double.IsNaN(px) || double.IsNaN(py))
            {
                continue;
            }

            if (seen is not null && !seen.Add(((int)Math.Round(px * 0.75), (int)Math.Round(py * 0.75))))
            {
                Thinned++;
                continue;
            }

            if (cloud is not null)
            {
                cloud.Dot(px, py);
                continue;
            }

            var hover = IsSilent ? null : Hover(i);
            DrawPoint(svg, px, py, i, plain ? null : PointColor(scale, i).Faded(Opacity), Diameter(i), hover);
        }

        if (cloud is { IsEmpty: false })
        {
            Stroked(svg.Start("path").Path(cloud).Attr("stroke-linecap", "round"), paint, Diameter(0)).End();
        }

        svg.End();
    }

    // Equal dots that say nothing to a pointer: an element for each would be three times as long as its place.
    private bool IsCloud(Svg svg) => svg.IsCompact && (IsSilent ? Count > FewestDots / 10 : Count > FewestDots && !svg.SaysValues)
        && !marker["size"].IsArray && !marker["opacity"].IsArray
        && (marker["symbol"].Text ?? "circle") is "circle" or "0" && marker["line"]["width"].Number is null or 0 && Diameter(0) > 0;

    private string Hover(int i) =>
        (HoverText(i) is { } text ? RichText.Plain(text) + " · " : Name.Length > 0 ? Name + " · " : "") + X.Say(Xs[i]) + ", "
        + Y.Say(Ys[i] - (Bases is not null && !IsSideways ? Bases[i] : 0));

    private void DrawPoint(Svg svg, double px, double py, int i, Paint? paint, double diameter, string? hover)
    {
        Symbols.Start(svg, Symbols.Name(marker["symbol"].At(i).Text), px, py, diameter / 2);
        if (paint is { } p)
        {
            Outlined(Filled(svg, p.Faded(marker["opacity"].At(i).Number ?? 1)), i);
        }

        svg.Hover(hover).End();
    }

    private void Outlined(Svg svg, int i)
    {
        var symbol = Symbols.Name(marker["symbol"].At(i).Text);
        var usual = Symbols.IsLine(symbol) ? 1.5 : marker["size"].IsArray ? 1 : 0;
        var color = Paint.Parse(marker["line"]["color"].At(i).Text) ?? (Symbols.IsLine(symbol) ? FirstColor() : Paint.Of(HouseStyle.Paper));
        Stroked(svg, color, marker["line"]["width"].At(i).Number ?? usual);
    }

    private ColorScale? MarkerScale() => ColorsOf(marker) is { } numbers ? ColorScale.Of(marker, 'c', numbers.Min(), numbers.Max()) : null;

    /// <summary>The numbers that a colour scale turns into colours, if the colours are numbers.</summary>
    public static double[]? ColorsOf(Node marker)
        => marker["color"] is { Count: > 0 } colors && colors.Items.Any(c => c.Value.ValueKind == System.Text.Json.JsonValueKind.Number)
            ? [.. colors.Items.Select(c => c.Number ?? double.NaN).Where(double.IsFinite)] : null;

    private Paint PointColor(ColorScale? scale, int i)
    {
        var color = marker["color"].At(i);
        return scale is not null && color.Number is { } number ? scale[number] : Paint.Parse(color.Text) ?? Color;
    }

    private void DrawTexts(Svg svg)
    {
        var style = new TextStyle(HouseStyle.FontSize, Paint.Of(HouseStyle.Text)).With(Trace["textfont"]);
        for (var i = 0; i < Count; i++)
        {
            var (px, py) = (X.Pixel(Xs[i]), Y.Pixel(Ys[i]));
            if (Trace["text"].At(i).Text is not { Length: > 0 } text || double.IsNaN(px) || double.IsNaN(py))
            {
                continue;
            }

            var position = Trace["textposition"].At(i).Text ?? "middle center";
            var gap = points ? (Diameter(i) / 2) + 3 : 2;
            var anchor = position.EndsWith("left", StringComparison.Ordinal) ? "end" : position.EndsWith("right", StringComparison.Ordinal)
                ? "start" : "middle";
            var dx = anchor == "end" ? -gap : anchor == "start" ? gap : 0;
            var dy = position.StartsWith("top", StringComparison.Ordinal) ? -gap - 1
                : position.StartsWith("bottom", StringComparison.Ordinal) ? gap + (style.Size * 0.8) : style.Size * 0.35;
            TextDrawing.Rich(svg, px + dx, py + dy, TextMetrics.Fit(text, style.Size, 220), style, anchor,
                halo: Paint.Of(HouseStyle.Paper));
        }
    }
}
