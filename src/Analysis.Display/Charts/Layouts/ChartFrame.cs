namespace Analysis.Display.Charts;

/// <summary>The title above, the legend above or at the side, the axes' labels around, and what is left for the plot.</summary>
internal sealed class ChartFrame
{
    private const double Pad = 16;

    private readonly ChartPicture picture;
    private readonly Node layout;
    private readonly Legend legend;
    private readonly string title;
    private readonly TextStyle titleStyle;
    private readonly string? note;

    private ChartFrame(ChartPicture picture, Node layout)
    {
        (this.picture, this.layout) = (picture, layout);
        title = layout.Title;
        titleStyle = (picture.Font with { Size = HouseStyle.TitleSize, Bold = true }).With(layout["title"]["font"]);
        legend = new Legend(picture, layout);
        note = ChartText.Note(picture);
    }

    public Box Plot { get; private set; }

    /// <summary>Where the part of the chart below the title and a legend on top begins.</summary>
    private double Head { get; set; }

    public static ChartFrame Of(ChartPicture picture, Node layout, string? locale)
    {
        var frame = new ChartFrame(picture, layout);
        frame.Arrange(locale);
        return frame;
    }

    public void DrawTitle(Svg svg)
    {
        if (title.Length == 0)
        {
            return;
        }

        var (_, _, first) = TextDrawing.Measure(title, titleStyle, picture.Width - (2 * Pad));
        var at = layout["title"]["x"].Number ?? 0;
        var anchor = layout["title"]["xanchor"].Text switch
        {
            "center" => "middle",
            "right" => "end",
            "left" => "start",
            _ => at < 0.34 ? "start" : at > 0.66 ? "end" : "middle",
        };
        var x = at * picture.Width;
        x = anchor == "start" ? Math.Max(Pad, x) : anchor == "end" ? Math.Min(picture.Width - Pad, x) : x;
        TextDrawing.Rich(svg, x, 10 + (first * 0.85), title, titleStyle, anchor, maxWidth: picture.Width - (2 * Pad));
    }

    public void DrawLegend(Svg svg) => legend.Draw(svg, Plot, Head, Pad, picture);

    /// <summary>What the picture leaves out is said in it.</summary>
    public void DrawNote(Svg svg)
    {
        if (note is not null)
        {
            TextDrawing.Line(svg, picture.Width - 8, picture.Height - 6, note,
                picture.Font with { Size = 10, Color = Paint.Of(HouseStyle.MutedText) }, "end");
        }
    }

    private void Arrange(string? locale)
    {
        Head = 12 + (title.Length > 0 ? TextDrawing.Measure(title, titleStyle, picture.Width - (2 * Pad)).Height + 4 : 0);
        var top = Head + legend.HeightOnTop(picture.Width - (2 * Pad));
        var (left, right, bottom) = (Pad + 40, Pad, Pad + 24);
        for (var pass = 0; pass < 3; pass++)
        {
            Plot = Within(left, top, right, bottom);
            foreach (var axis in picture.Axes.All)
            {
                SetPixels(axis);
                AxisRanges.Set(axis, picture.Axes);
            }

            foreach (var axis in picture.Axes.All)
            {
                axis.Ticks = AxisTicks.Of(axis, AxisDrawing.LabelStyle(axis, picture.Font).Size, locale);
            }

            (left, top, right, bottom) = Margins();
        }
    }

    private (double Left, double Top, double Right, double Bottom) Margins()
    {
        var room = new Dictionary<string, double> { ["left"] = Pad, ["right"] = Pad, ["top"] = 0, ["bottom"] = Pad };
        foreach (var axis in picture.Axes.All.Where(a => a.IsVisible))
        {
            var side = AxisDrawing.SideOf(axis);
            var (depth, overhang) = AxisDrawing.Depth(axis, picture.Font, Plot);
            room[side] = Math.Max(room[side], depth + 8);
            room["right"] = Math.Max(room["right"], overhang + 6);
        }

        var right = room["right"] + legend.WidthAtSide + ColorBars.Width(picture);
        var margin = layout["margin"];
        var top = Head + legend.HeightOnTop(picture.Width - (2 * Pad)) + room["top"] + (SubplotTitles() ? 18 : 6);
        return (Math.Max(room["left"], margin["l"].Number ?? 0), Math.Max(top, margin["t"].Number ?? 0),
            Math.Max(right, margin["r"].Number ?? 0),
            Math.Max(room["bottom"] + legend.HeightBelow(picture.Width - (2 * Pad)) + (note is null ? 0 : 12), margin["b"].Number ?? 0));
    }

    /// <summary>Texts that stand just above a subplot need room at the top.</summary>
    private bool SubplotTitles() =>
        layout["annotations"].Items.Any(a => a["yref"].Text == "paper" && a["y"].Number > 0.999 && a["showarrow"].Flag == false
            && (a["yanchor"].Text is null or "bottom" or "auto"));

    private Box Within(double left, double top, double right, double bottom)
    {
        (left, right) = Fit(left, right, picture.Width);
        (top, bottom) = Fit(top, bottom, picture.Height);
        return new(left, top, picture.Width - left - right, picture.Height - top - bottom);
    }

    /// <summary>Labels never take more than two thirds of the picture.</summary>
    private static (double, double) Fit(double a, double b, double whole)
    {
        var most = whole * 0.67;
        return a + b <= most ? (a, b) : (a * most / (a + b), b * most / (a + b));
    }

    private void SetPixels(Axis axis)
    {
        var (start, length) = axis.IsX ? (Plot.Left, Plot.Width) : (Plot.Bottom, -Plot.Height);
        (axis.PixelFrom, axis.PixelTo) = (start + (axis.DomainFrom * length), start + (axis.DomainTo * length));
    }
}
