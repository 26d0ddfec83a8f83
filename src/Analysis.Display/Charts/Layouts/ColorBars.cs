namespace Analysis.Display.Charts;

/// <summary>The scales of charts whose colours stand for numbers, at the right of the plot.</summary>
internal static class ColorBars
{
    private const double Thickness = 14;

    public static double Width(ChartPicture picture) => Scales(picture).Sum(s => WidthOf(s, picture));

    public static void Draw(Svg svg, ChartPicture picture, ChartFrame frame)
    {
        var x = frame.Plot.Right + 14;
        foreach (var scale in Scales(picture))
        {
            Draw(svg, scale, x, frame.Plot, picture);
            x += WidthOf(scale, picture);
        }
    }

    private static IEnumerable<(ColorScale Scale, Node Options)> Scales(ChartPicture picture) =>
        picture.Series.Select(series => series.ColorBar).OfType<(ColorScale, Node)>();

    private static Axis Ruler((ColorScale Scale, Node Options) bar, double top, double height, TextStyle font)
    {
        var axis = new Axis("y", bar.Options) { From = bar.Scale.From, To = bar.Scale.To, PixelFrom = top + height, PixelTo = top };
        axis.Ticks = AxisTicks.Of(axis, font.Size, null);
        return axis;
    }

    private static double WidthOf((ColorScale Scale, Node Options) bar, ChartPicture picture)
        => Thickness + 26 + Ruler(bar, 0, 200, picture.Font).Ticks.Select(t => TextMetrics.Width(t.Label, picture.Font.Size))
            .DefaultIfEmpty(0).Max() + (bar.Options.Title.Length > 0 ? 16 : 0);

    private static void Draw(Svg svg, (ColorScale Scale, Node Options) bar, double x, Box plot, ChartPicture picture)
    {
        var height = plot.Height * Math.Clamp(bar.Options["len"].Number ?? 1, 0.1, 1);
        var top = plot.Top + ((plot.Height - height) / 2);
        const int Steps = 64;
        svg.Start("g");
        for (var i = 0; i < Steps; i++)
        {
            // Half a pixel over the next one, so that no paper shows between them.
            svg.Rect(x, top + (height * i / Steps), Thickness, (height / Steps) + 0.5)
                .Attr("fill", bar.Scale.At(1 - ((i + 0.5) / Steps)).Hex).End();
        }

        var style = picture.Font with { Color = Paint.Of(HouseStyle.MutedText) };
        var axis = Ruler(bar, top, height, style);
        foreach (var tick in axis.Ticks)
        {
            TextDrawing.Line(svg, x + Thickness + 5, axis.Pixel(tick.At) + (style.Size * 0.35), tick.Label, style);
        }

        if (bar.Options.Title is { Length: > 0 } title)
        {
            TextDrawing.Rich(svg, x + WidthOf(bar, picture) - 12, top + (height / 2), title, style, "middle", -90, maxWidth: height);
        }

        svg.End();
    }
}
