namespace Analysis.Display.Charts;

/// <summary>Writes text into the picture.</summary>
internal static class TextDrawing
{
    /// <summary>One line. The anchor is start, middle or end; the angle is in degrees, clockwise, about the point.</summary>
    public static void Line(Svg svg, double x, double y, string text, TextStyle style, string anchor = "start", double angle = 0,
        Paint? halo = null)
    {
        Begin(svg, x, y, style, anchor, angle, halo);
        svg.Text(text).End();
    }

    /// <summary>Lines of rich text; the first baseline is at <paramref name="y"/>.</summary>
    public static void Rich(Svg svg, double x, double y, string text, TextStyle style, string anchor = "start", double angle = 0,
        Paint? halo = null, double maxWidth = double.MaxValue)
    {
        var lines = Fitted(text, style, maxWidth);
        Begin(svg, x, y, style, anchor, angle, halo);
        if (lines is [[var only]] && IsPlain(only, style))
        {
            svg.Text(only.Text).End();
            return;
        }

        foreach (var (i, line) in lines.Index())
        {
            foreach (var (at, run) in line.Index())
            {
                svg.Start("tspan");
                if (at == 0 && i > 0)
                {
                    svg.Attr("x", x).Attr("dy", Height(line, style));
                }

                var size = run.SizeIn(style.Size);
                svg.Attr("font-size", size == style.Size ? null : Num(size))
                    .Attr("font-weight", run.Bold && !style.Bold ? "bold" : run.Size > 0 && style.Bold && !run.Bold ? "normal" : null)
                    .Attr("font-style", run.Italic ? "italic" : null).Attr("fill", Paint.Parse(run.Color) is { } c ? c.Hex : null)
                        .Text(run.Text).End();
            }
        }

        svg.End();
    }

    /// <summary>How wide and how high rich text is.</summary>
    public static (double Width, double Height, double First) Measure(string text, TextStyle style, double maxWidth = double.MaxValue)
    {
        var lines = Fitted(text, style, maxWidth);
        return (lines.Max(l => l.Sum(r => TextMetrics.Width(r.Text, r.SizeIn(style.Size), r.Bold || style.Bold))),
            lines.Sum(l => Height(l, style)), Height(lines[0], style));
    }

    private static List<List<RichText.Run>> Fitted(string text, TextStyle style, double maxWidth)
    {
        // A line of several styles stays whole: where it breaks would depend on all of them.
        List<List<RichText.Run>> Wrapped(List<RichText.Run> line) => maxWidth < double.MaxValue && line is [var only]
            ? [.. TextMetrics.Wrap(only.Text, only.SizeIn(style.Size) * (only.Bold || style.Bold ? 1.07 : 1), maxWidth, 3)
                .Select(text => new List<RichText.Run> { only with { Text = text } })] : [line];
        return [.. RichText.Lines(text).SelectMany(Wrapped)];
    }

    private static double Height(List<RichText.Run> line, TextStyle style)
        => (line.Count == 0 ? style.Size : line.Max(r => r.Size > 0 ? r.Size : style.Size * Math.Max(r.Scale, 0.8))) * 1.28;

    private static bool IsPlain(RichText.Run run, TextStyle style) => !run.Italic && run.Bold == style.Bold | !run.Bold && run.Scale == 1
        && run.Size == 0 && run.Color is null;

    private static void Begin(Svg svg, double x, double y, TextStyle style, string anchor, double angle, Paint? halo)
    {
        svg.Start("text").Attr("x", x).Attr("y", y).Attr("font-size", style.Size == HouseStyle.FontSize ? null : Num(style.Size))
            .Attr("font-family", style.Family).Attr("font-weight", style.Bold ? "bold" : null).Attr("fill", style.Color.Hex)
            .Attr("text-anchor", anchor == "start" ? null : anchor);
        if (angle != 0)
        {
            svg.Attr("transform", $"rotate({Num(angle)} {Num(x)} {Num(y)})");
        }

        if (halo is { } paint)
        {
            svg.Attr("stroke", paint.Hex).Attr("stroke-width", "3").Attr("stroke-linejoin", "round").Attr("paint-order", "stroke");
        }
    }

    public static string Num(double value)
    {
        var text = new System.Text.StringBuilder();
        Svg.Number(text, value);
        return text.ToString();
    }
}
