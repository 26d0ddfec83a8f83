namespace Analysis.Display.Charts;

/// <summary>Bars: their lengths are values, so they begin at zero. Where they stand side by side or on each other, <see cref="BarGroups"/>
/// says.</summary>
internal class BarMark : Mark
{
    public BarMark(Node trace, Axis x, Axis y, Paint color) : base(trace, x, y, color)
    {
        (XValues, YValues) = (Values.Read(trace["x"]), Values.Read(trace["y"]));
        IsHorizontal = trace["orientation"].Text is { } o ? o == "h" : YValues.Count == 0 && XValues.Count > 0;
    }

    public bool IsHorizontal { get; protected init; }

    public override Values XValues { get; }

    public override Values YValues { get; }

    public override int Count => Sizes.Length;

    public Axis PositionAxis => IsHorizontal ? Y : X;

    public Axis SizeAxis => IsHorizontal ? X : Y;

    public double[] Positions { get; protected set; } = [];

    /// <summary>The values in the unit of their axis, before any logarithm.</summary>
    public double[] Sizes { get; protected set; } = [];

    /// <summary>From where to where each bar reaches, and its place across, in coordinates; the group sets them.</summary>
    public double[] Bases { get; set; } = [];

    public double[] Tops { get; set; } = [];

    public double[] Offsets { get; set; } = [];

    public double[] Widths { get; set; } = [];

    public bool IsHistogram => Kind == "histogram";

    public override void Place()
    {
        var (positions, sizes) = IsHorizontal ? (YValues, XValues) : (XValues, YValues);
        Sizes = [.. SizeAxis.Kind is AxisKind.Date or AxisKind.Category ? SizeAxis.Coordinates(sizes) : sizes.Numbers];
        Positions = positions.Count > 0 ? PositionAxis.Coordinates(positions)
            : [.. Enumerable.Range(0, Sizes.Length).Select(i => i + (Trace[IsHorizontal ? "y0" : "x0"].Number ?? 0))];
        var count = Math.Min(Sizes.Length, Positions.Length);
        Unpaired = Math.Abs(Sizes.Length - Positions.Length);
        (Sizes, Positions) = (Sizes[..count], Positions[..count]);
        Missing = Enumerable.Range(0, count)
            .Count(i => double.IsNaN(Sizes[i]) || double.IsNaN(Positions[i]) || (SizeAxis.Kind == AxisKind.Log && Sizes[i] <= 0));
    }

    public override void Extend()
    {
        for (var i = 0; i < Count; i++)
        {
            var log = SizeAxis.Kind == AxisKind.Log;
            SizeAxis.Auto.Include(SizeAxis.OfNumber(Tops[i]), 0, true, !log);
            SizeAxis.Auto.Include(SizeAxis.OfNumber(Bases[i]), 0, true, !log);
            new ErrorBars(Trace[IsHorizontal ? "error_x" : "error_y"]).Extend(SizeAxis, Tops[i], i);
        }
    }

    public override void Draw(Svg svg)
    {
        var numbers = ScatterMark.ColorsOf(Trace["marker"]);
        var scale = numbers is null ? null : ColorScale.Of(Trace["marker"], 'c', numbers.Min(), numbers.Max());
        svg.Start("g");
        for (var i = 0; i < Count; i++)
        {
            var (x0, x1, y0, y1) = Box(i);
            if (double.IsNaN(x0 + x1 + y0 + y1) || (SizeAxis.Kind == AxisKind.Log && Tops[i] <= 0))
            {
                continue;
            }

            var color = ColorOf(i, scale);
            svg.Start("rect").Attr("x", Math.Min(x0, x1)).Attr("y", Math.Min(y0, y1)).Attr("width", Math.Abs(x1 - x0))
                .Attr("height", Math.Abs(y1 - y0));
            Filled(svg, color);
            Stroked(svg, Paint.Of(Trace["marker"]["line"]["color"].At(i).Text, IsHistogram ? HouseStyle.Paper : HouseStyle.Text),
                Trace["marker"]["line"]["width"].At(i).Number ?? (IsHistogram ? 0.75 : 0));
            svg.Hover(Count <= MostHovers ? Hover(i) : null).End();
            Hatch.Draw(svg, Trace["marker"]["pattern"], i, Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0), color);
        }

        svg.End();
        DrawErrors(svg);
        DrawTexts(svg, scale);
    }

    protected virtual string Hover(int i)
        => (HoverText(i) is { } text ? RichText.Plain(text) + " · " : Name.Length > 0 ? Name + " · " : "") + PositionAxis.Say(Positions[i])
            + ": " + NumberText.Shortest(Sizes[i]);

    private Paint ColorOf(int i, ColorScale? scale)
    {
        var color = Trace["marker"]["color"].At(i);
        return (scale is not null && color.Number is { } n ? scale[n] : Paint.Parse(color.Text) ?? Color)
            .Faded(Opacity * (Trace["marker"]["opacity"].At(i).Number ?? 1));
    }

    private (double X0, double X1, double Y0, double Y1) Box(int i)
    {
        var (a, b) = (PositionAxis.Pixel(Positions[i] + Offsets[i]), PositionAxis.Pixel(Positions[i] + Offsets[i] + Widths[i]));
        var (low, high) = (SizeAxis.Pixel(SizeAxis.OfNumber(Bases[i])), SizeAxis.Pixel(SizeAxis.OfNumber(Tops[i])));
        low = double.IsNaN(low) ? SizeAxis.PixelFrom : low;
        return IsHorizontal ? (low, high, a, b) : (a, b, low, high);
    }

    private void DrawErrors(Svg svg)
    {
        var middles = Positions.Select((p, i) => p + Offsets[i] + (Widths[i] / 2)).ToArray();
        var tops = Tops.Select(SizeAxis.OfNumber).ToArray();
        ErrorBars.Draw(svg, this, IsHorizontal ? tops : middles, IsHorizontal ? middles : tops, Paint.Of(HouseStyle.Text));
    }

    private void DrawTexts(Svg svg, ColorScale? scale)
    {
        var position = Trace["textposition"].At(0).Text ?? "auto";
        if (position == "none" || !(Trace["text"].Exists || Trace["texttemplate"].Exists))
        {
            return;
        }

        var style = new TextStyle(HouseStyle.FontSize - 1, Paint.Of(HouseStyle.Text)).With(Trace["textfont"]);
        for (var i = 0; i < Count; i++)
        {
            if (Trace["text"].At(i).Text is { Length: > 0 } text && !double.IsNaN(Tops[i] + Positions[i]))
            {
                DrawText(svg, i, RichText.Plain(text), style, Trace["textposition"].At(i).Text ?? "auto", ColorOf(i, scale));
            }
        }
    }

    private void DrawText(Svg svg, int i, string text, TextStyle style, string position, Paint color)
    {
        var (x0, x1, y0, y1) = Box(i);
        var (width, length, across) = (TextMetrics.Width(text, style.Size), Math.Abs(IsHorizontal ? x1 - x0 : y1 - y0),
            Math.Abs(IsHorizontal ? y1 - y0 : x1 - x0));
        var fits = IsHorizontal ? width + 8 < length && style.Size < across + 2 : width < across && style.Size + 6 < length;
        var inside = position == "inside" || (position != "outside" && fits);
        if ((!fits && inside) || (IsHorizontal ? across < style.Size * 0.8 : across < Math.Min(width * 0.6, 24)))
        {
            return;
        }

        if (inside)
        {
            style = style with
            {
                Color = Trace["textfont"]["color"].Exists || Trace["insidetextfont"]["color"].Exists
                ? style.With(Trace["insidetextfont"]).Color : color.OnTop
            };
        }

        if (IsHorizontal)
        {
            var right = x1 >= x0;
            var x = inside ? x1 + (right ? -4 : 4) : x1 + (right ? 4 : -4);
            TextDrawing.Line(svg, x, ((y0 + y1) / 2) + (style.Size * 0.35), text, style, right == inside ? "end" : "start");
        }
        else
        {
            var up = y1 <= y0;
            var y = inside ? y1 + (up ? style.Size + 2 : -5) : y1 + (up ? -4 : style.Size + 2);
            TextDrawing.Line(svg, (x0 + x1) / 2, y, text, style, "middle");
        }
    }
}
