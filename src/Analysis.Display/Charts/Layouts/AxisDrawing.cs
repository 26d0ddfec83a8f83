namespace Analysis.Display.Charts;

/// <summary>Draws grids, lines, tick labels and titles of axes. Labels that would collide are turned, and at last thinned; long ones are
/// cut.</summary>
internal static class AxisDrawing
{
    private const double LongestLabel = 170;

    public static TextStyle LabelStyle(Axis axis, TextStyle font) => (font with { Color = Paint.Of(HouseStyle.MutedText) })
        .With(axis.Options["tickfont"]);

    public static string SideOf(Axis axis) => axis.Options["side"].Text is ("top" or "bottom" or "left" or "right") and var side ? side
        : axis.IsX ? "bottom" : "left";

    /// <summary>How far labels and title reach away from the plot, and how far the last label hangs over the end.</summary>
    public static (double Depth, double Overhang) Depth(Axis axis, TextStyle font, Box plot)
    {
        var style = LabelStyle(axis, font);
        var shows = axis.Options["showticklabels"].Flag ?? true;
        var title = TitleOf(axis);
        var labels = 0.0;
        var overhang = 0.0;
        if (shows && axis.Ticks.Count > 0)
        {
            var angle = Angle(axis, style);
            var widest = axis.Ticks.Max(t => LabelWidth(t.Label, style));
            labels = axis.IsX ? angle == 0 ? style.LineHeight * axis.Ticks.Max(t => t.Label.Count(c => c == '\n') + 1) : angle == 90
                ? widest : (widest * 0.71) + (style.Size * 0.7) : widest;
            labels += axis.IsX ? 8 : 10;
            overhang = axis.IsX && angle == 0
                ? Math.Max(0, axis.Pixel(axis.Ticks[^1].At) + (LabelWidth(axis.Ticks[^1].Label, style) / 2) - plot.Right) : 0;
        }

        return (labels + (title.Length > 0 ? TextDrawing.Measure(title, TitleStyle(axis, font), TitleRoom(axis)).Height + 8 : 0), overhang);
    }

    public static void Grids(Svg svg, AxisSet axes, IReadOnlyList<Series> series)
    {
        foreach (var axis in axes.All.Where(a => a.IsVisible))
        {
            var partners = axes.Pairs(series).Where(p => p.X == axis || p.Y == axis).Select(p => p.X == axis ? p.Y : p.X)
                .Where(a => !a.Options["overlaying"].Exists).Distinct().ToList();
            var overlaid = axis.Options["overlaying"].Exists;
            var shows = axis.Options["showgrid"].Flag
                ?? (!overlaid && !(axis.IsX && axis.Kind is AxisKind.Category) && axis.Kind != AxisKind.Category);
            var path = new PathData();
            foreach (var tick in shows ? axis.Ticks : [])
            {
                foreach (var across in partners)
                {
                    Stroke(path, axis, across, axis.Pixel(tick.At));
                }
            }

            Line(svg, path, Paint.Of(axis.Options["gridcolor"].Text, HouseStyle.Grid), axis.Options["gridwidth"].Number
                ?? 1, axis.Options["griddash"].Text);
        }
    }

    public static void Lines(Svg svg, AxisSet axes, ChartFrame frame, TextStyle font, Node layout)
    {
        foreach (var axis in axes.All.Where(a => a.IsVisible))
        {
            svg.Start("g");
            var across = axes.AnchorOf(axis);
            if (across is not null)
            {
                Zero(svg, axis, across);
            }

            var at = Place(axis, across, frame.Plot);
            if (axis.Options["showline"].Flag ?? (axis.IsX && axis.Kind != AxisKind.Category))
            {
                var path = axis.IsX ? new PathData().Move(axis.PixelFrom, at).Line(axis.PixelTo, at) : new PathData()
                    .Move(at, axis.PixelFrom).Line(at, axis.PixelTo);
                Line(svg, path, Paint.Of(axis.Options["linecolor"].Text, HouseStyle.AxisLine), axis.Options["linewidth"].Number ?? 1);
            }

            if (axis.Options["showticklabels"].Flag ?? true)
            {
                Labels(svg, axis, at, LabelStyle(axis, font));
            }

            Title(svg, axis, at, font, frame.Plot);
            svg.End();
        }
    }

    private static string TitleOf(Axis axis) => axis.Options["title"]["text"].Text ?? axis.Options["title"].Text ?? "";

    private static TextStyle TitleStyle(Axis axis, TextStyle font) =>
        (font with { Size = HouseStyle.AxisTitleSize, Color = Paint.Of(HouseStyle.MutedText) }).With(axis.Options["title"]["font"]);

    private static double TitleRoom(Axis axis) => Math.Max(60, axis.Length);

    private static double LabelWidth(string label, TextStyle style)
        => label.Contains('\n', StringComparison.Ordinal) ? label.Split('\n').Max(l => LabelWidth(l, style)) : label.Length > 200
            ? LongestLabel : Math.Min(LongestLabel, TextMetrics.Width(RichText.Plain(label), style.Size));

    /// <summary>The coordinate of the axis line: at the axis it is anchored to, or where the figure puts it.</summary>
    private static double Place(Axis axis, Axis? across, Box plot)
    {
        var side = SideOf(axis);
        var free = axis.Options["position"].Number is { } p && axis.Options["anchor"].Text == "free" ? p : (double?)null;
        return axis.IsX
            ? free is { } f ? plot.Bottom - (f * plot.Height) : across is null ? plot.Bottom : side == "top" ? across.PixelTo
            : across.PixelFrom
            : free is { } g ? plot.Left + (g * plot.Width) : across is null ? plot.Left : side == "right" ? across.PixelTo
            : across.PixelFrom;
    }

    private static void Zero(Svg svg, Axis axis, Axis across)
    {
        var shows = axis.Options["zeroline"].Flag ?? !axis.Options["overlaying"].Exists;
        if (shows && axis.Kind == AxisKind.Linear && axis.From * axis.To <= 0)
        {
            var path = new PathData();
            Stroke(path, axis, across, axis.Pixel(0));
            Line(svg, path, Paint.Of(axis.Options["zerolinecolor"].Text, HouseStyle.ZeroLine), axis.Options["zerolinewidth"].Number ?? 1);
        }
    }

    private static void Stroke(PathData path, Axis axis, Axis across, double at)
    {
        at = Math.Round(at * 2, MidpointRounding.AwayFromZero) / 2;
        if (axis.IsX)
        {
            path.Move(at, across.PixelFrom).Line(at, across.PixelTo);
        }
        else
        {
            path.Move(across.PixelFrom, at).Line(across.PixelTo, at);
        }
    }

    private static void Line(Svg svg, PathData path, Paint color, double width, string? dash = null)
    {
        if (!path.IsEmpty && width > 0 && color.Alpha > 0)
        {
            svg.Start("path").Path(path).Attr("stroke", color.Hex).AttrUnless("stroke-opacity", color.Alpha, 1)
                .AttrUnless("stroke-width", width, 1)
                .Attr("stroke-dasharray",
                    dash switch { "dot" => "1.5 3", "dash" => "5 4", "longdash" => "9 5", "dashdot" => "5 3 1.5 3", _ => null }).End();
        }
    }

    /// <summary>Level where the labels have room, else slanting, else upright.</summary>
    private static double Angle(Axis axis, TextStyle style)
    {
        if (!axis.IsX)
        {
            return 0;
        }

        if (axis.Options["tickangle"].Number is { } given)
        {
            return given is 0 ? 0 : Math.Abs(given) >= 80 ? 90 : 45;
        }

        for (var i = 1; i < axis.Ticks.Count; i++)
        {
            var (a, b) = (axis.Ticks[i - 1], axis.Ticks[i]);
            if ((LabelWidth(a.Label, style) + LabelWidth(b.Label, style)) / 2 > Math.Abs(axis.Pixel(b.At) - axis.Pixel(a.At)) - 6)
            {
                return axis.Kind is AxisKind.Linear or AxisKind.Log or AxisKind.Date ? 0
                    : Math.Abs(axis.Pixel(b.At) - axis.Pixel(a.At)) > style.Size * 1.9 ? 45 : 90;
            }
        }

        return 0;
    }

    private static void Labels(Svg svg, Axis axis, double at, TextStyle style)
    {
        var angle = Angle(axis, style);
        var side = SideOf(axis);
        var end = double.NegativeInfinity;
        svg.Start("g").Attr("fill", style.Color.Hex).Attr("font-size", style.Size)
            .Attr("text-anchor", axis.IsX ? angle == 0 ? "middle" : side == "top" ? "start" : "end" : side == "right" ? "start" : "end");
        foreach (var tick in axis.Ticks.Where(t => t.At >= Math.Min(axis.From, axis.To) - 1e-9
            && t.At <= Math.Max(axis.From, axis.To) + 1e-9).OrderBy(t => axis.Pixel(t.At)))
        {
            var pixel = axis.Pixel(tick.At);
            var half = LabelWidth(tick.Label, style) / 2;
            if (axis.IsX && angle == 0 && pixel - half < end + 4)
            {
                continue;
            }

            end = pixel + half;
            Label(svg, axis, tick.Label, pixel, at, side, angle, style);
        }

        svg.End();
    }

    private static void Label(Svg svg, Axis axis, string label, double pixel, double at, string side, double angle, TextStyle style)
    {
        var y = axis.IsX ? angle == 0 ? side == "top" ? at - 6 : at + style.Size + 5 : side == "top" ? at - 8 : at + 10
            : pixel + (style.Size * 0.35);
        var x = axis.IsX ? angle == 0 ? pixel : pixel + (angle == 90 ? style.Size * 0.35 : 3) : side == "right" ? at + 7 : at - 7;
        var lines = label.Split('\n')
            .Select(l => l.Length > 20 ? TextMetrics.Fit(RichText.Plain(l), style.Size, LongestLabel) : RichText.Plain(l)).ToArray();
        svg.Start("text").Attr("x", x).Attr("y", axis.IsX ? y : y - ((lines.Length - 1) * style.LineHeight / 2));
        if (axis.IsX && angle != 0)
        {
            svg.Attr("transform", $"rotate({(angle == 90 ? "-90" : "-45")} {TextDrawing.Num(x)} {TextDrawing.Num(y)})");
        }

        if (lines.Length == 1)
        {
            svg.Hover(lines[0].EndsWith('…') ? label.Length > 300 ? label[..300] + "…" : label : null).Text(lines[0]);
        }
        else
        {
            for (var i = 0; i < lines.Length; i++)
            {
                svg.Start("tspan").Attr("x", x).AttrUnless("dy", i * style.LineHeight, 0).Text(lines[i]).End();
            }
        }

        svg.End();
    }

    private static void Title(Svg svg, Axis axis, double at, TextStyle font, Box plot)
    {
        var title = TitleOf(axis);
        if (title.Length == 0)
        {
            return;
        }

        var style = TitleStyle(axis, font);
        var side = SideOf(axis);
        var (_, height, first) = TextDrawing.Measure(title, style, TitleRoom(axis));
        var depth = Depth(axis, font, plot).Depth;
        var middle = (axis.PixelFrom + axis.PixelTo) / 2;
        if (axis.IsX)
        {
            var y = side == "top" ? at - depth + first : at + depth - height + (first * 0.8);
            TextDrawing.Rich(svg, middle, y, title, style, "middle", maxWidth: TitleRoom(axis));
        }
        else
        {
            var x = side == "right" ? at + depth - (height - first) - 2 : at - depth + (first * 0.8);
            TextDrawing.Rich(svg, x, middle, title, style, "middle", -90, maxWidth: TitleRoom(axis));
        }
    }
}
