namespace Analysis.Display.Charts;

/// <summary>Draws grids, lines, tick labels and titles of axes. Labels that would collide are turned, and at last thinned; long ones are
/// cut.</summary>
internal static class AxisDrawing
{
    private const double LongestLabel = 170;

    public static TextStyle LabelStyle(Axis axis, TextStyle font) => (font with { Color = Paint.Of(HouseStyle.MutedText) })
        .With(axis.Options["tickfont"]);

    public static string SideOf(Axis axis) => (axis.IsX, axis.Options["side"].Text) switch
    {
        (true, "top") => "top",
        (true, _) => "bottom",
        (false, "right") => "right",
        _ => "left",
    };

    /// <summary>How far labels and title reach away from the plot, and how far the last label hangs over the end.</summary>
    public static (double Depth, double Overhang) Depth(Axis axis, TextStyle font, Box plot)
    {
        var (style, title) = (LabelStyle(axis, font), axis.Options.Title);
        var depth = title.Length > 0 ? TextDrawing.Measure(title, TitleStyle(axis, font), TitleRoom(axis)).Height + 8 : 0;
        if (!ShowsLabels(axis) || axis.Ticks.Count == 0)
        {
            return (depth, 0);
        }

        // Eight to ten pixels part labels from the line and the title. A label that slants by 45° is 0.71 of its width high.
        var widest = axis.Ticks.Max(t => LabelWidth(t.Label, style));
        var last = axis.Ticks[^1];
        return !axis.IsX ? (widest + 10 + depth, 0) : Angle(axis, style) switch
        {
            0 => ((style.LineHeight * axis.Ticks.Max(t => t.Label.Count(c => c == '\n') + 1)) + 8 + depth,
                Math.Max(0, axis.Pixel(last.At) + (LabelWidth(last.Label, style) / 2) - plot.Right)),
            90 => (widest + 8 + depth, 0),
            _ => ((widest * 0.71) + (style.Size * 0.7) + 8 + depth, 0),
        };
    }

    public static void Grids(Svg svg, AxisSet axes, IReadOnlyList<Series> series)
    {
        foreach (var axis in axes.All.Where(a => a.IsVisible))
        {
            var partners = axes.Pairs(series).Where(p => p.X == axis || p.Y == axis).Select(p => p.X == axis ? p.Y : p.X)
                .Where(a => !a.Options["overlaying"].Exists).Distinct().ToList();
            // Names need no lines to be read off, and a second axis over the first would make a second grid.
            var shows = axis.Options["showgrid"].Flag ?? (!axis.Options["overlaying"].Exists && axis.Kind != AxisKind.Category);
            var path = new PathData();
            foreach (var (tick, across) in shows ? axis.Ticks.SelectMany(tick => partners.Select(across => (tick, across))) : [])
            {
                Stroke(path, axis, across, axis.Pixel(tick.At));
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
            Zero(svg, axis, across);
            var at = Place(axis, across, frame.Plot);
            if (axis.Options["showline"].Flag ?? (axis.IsX && axis.Kind != AxisKind.Category))
            {
                var path = axis.IsX ? new PathData().Move(axis.PixelFrom, at).Line(axis.PixelTo, at)
                    : new PathData().Move(at, axis.PixelFrom).Line(at, axis.PixelTo);
                Line(svg, path, Paint.Of(axis.Options["linecolor"].Text, HouseStyle.AxisLine), axis.Options["linewidth"].Number ?? 1);
            }

            if (ShowsLabels(axis))
            {
                Labels(svg, axis, at, LabelStyle(axis, font));
            }

            Title(svg, axis, at, font, frame.Plot);
            svg.End();
        }
    }

    private static bool ShowsLabels(Axis axis) => axis.Options["showticklabels"].Flag ?? true;

    private static TextStyle TitleStyle(Axis axis, TextStyle font) =>
        (font with { Size = HouseStyle.AxisTitleSize, Color = Paint.Of(HouseStyle.MutedText) }).With(axis.Options["title"]["font"]);

    private static double TitleRoom(Axis axis) => Math.Max(60, axis.Length);

    private static double LabelWidth(string label, TextStyle style)
        => label.Contains('\n', StringComparison.Ordinal) ? label.Split('\n').Max(l => LabelWidth(l, style)) : label.Length > 200
            ? LongestLabel : Math.Min(LongestLabel, TextMetrics.Width(RichText.Plain(label), style.Size));

    /// <summary>The coordinate of the axis line: at the axis it is anchored to, or where the figure puts it.</summary>
    private static double Place(Axis axis, Axis? across, Box plot)
    {
        var free = axis.Options["anchor"].Text == "free" ? axis.Options["position"].Number : null;
        return free is null && across is not null ? SideOf(axis) is "top" or "right" ? across.PixelTo : across.PixelFrom
            : axis.IsX ? plot.Bottom - ((free ?? 0) * plot.Height) : plot.Left + ((free ?? 0) * plot.Width);
    }

    private static void Zero(Svg svg, Axis axis, Axis? across)
    {
        var shows = axis.Options["zeroline"].Flag ?? !axis.Options["overlaying"].Exists;
        if (across is not null && shows && axis.Kind == AxisKind.Linear && axis.From * axis.To <= 0)
        {
            var path = new PathData();
            Stroke(path, axis, across, axis.Pixel(0));
            Line(svg, path, Paint.Of(axis.Options["zerolinecolor"].Text, HouseStyle.ZeroLine), axis.Options["zerolinewidth"].Number ?? 1);
        }
    }

    private static void Stroke(PathData path, Axis axis, Axis across, double at)
    {
        // To half a pixel, where a line of one pixel is sharp.
        at = Math.Round(at * 2, MidpointRounding.AwayFromZero) / 2;
        _ = axis.IsX ? path.Move(at, across.PixelFrom).Line(at, across.PixelTo) : path.Move(across.PixelFrom, at).Line(across.PixelTo, at);
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
        var given = axis.Options["tickangle"].Number;
        if (!axis.IsX || given is not null || axis.Kind != AxisKind.Category)
        {
            return !axis.IsX || given is null or 0 ? 0 : Math.Abs(given.Value) >= 80 ? 90 : 45;
        }

        // The first two labels less than six pixels apart; those that slant need about two lines of text from one to the next.
        var tight = axis.Ticks.Zip(axis.Ticks.Skip(1), (a, b) => (Width: (LabelWidth(a.Label, style) + LabelWidth(b.Label, style)) / 2,
            Room: Math.Abs(axis.Pixel(b.At) - axis.Pixel(a.At)))).Where(pair => pair.Width > pair.Room - 6);
        return tight.Select(pair => pair.Room > style.Size * 1.9 ? 45 : 90).FirstOrDefault();
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
        var title = axis.Options.Title;
        if (title.Length == 0)
        {
            return;
        }

        // At the outer edge of the labels' depth; the baseline of a line is at about 0.8 of its height.
        var (side, style) = (SideOf(axis), TitleStyle(axis, font));
        var (_, height, first) = TextDrawing.Measure(title, style, TitleRoom(axis));
        var depth = Depth(axis, font, plot).Depth;
        var middle = (axis.PixelFrom + axis.PixelTo) / 2;
        var edge = side switch
        {
            "top" => at - depth + first,
            "bottom" => at + depth - height + (first * 0.8),
            "right" => at + depth - (height - first) - 2,
            _ => at - depth + (first * 0.8),
        };
        TextDrawing.Rich(svg, axis.IsX ? middle : edge, axis.IsX ? edge : middle, title, style, "middle", axis.IsX ? 0 : -90,
            maxWidth: TitleRoom(axis));
    }
}
