namespace Analysis.Display.Charts;

/// <summary>Texts at places of the plot or the paper, with arrows where the figure wants them.</summary>
internal static class Annotations
{
    public static void Draw(Svg svg, Node annotations, AxisSet axes, Box plot, TextStyle font, IReadOnlyList<Cells> tables)
    {
        foreach (var a in annotations.Items.Where(a => a["visible"].Flag ?? true))
        {
            var (x, y) = (Positions.X(a["x"], a["xref"].Text, axes, plot, 0.5), Positions.Y(a["y"], a["yref"].Text, axes, plot, 0.5));
            if (!double.IsNaN(x + y))
            {
                var onCell = a["font"]["color"].Exists ? null : tables.Select(cells => cells.TextColorAt(x, y))
                    .FirstOrDefault(color => color is not null);
                var style = font.With(a["font"]);
                Draw(svg, a, x + (a["xshift"].Number ?? 0), y - (a["yshift"].Number ?? 0), onCell is { } color
                    ? style with { Color = color } : style);
            }
        }
    }

    private static void Draw(Svg svg, Node a, double x, double y, TextStyle style)
    {
        var text = a["text"].Text ?? "";
        var (width, height, first) = TextDrawing.Measure(text, style, 320);
        var arrow = a["showarrow"].Flag ?? true;
        var (textX, textY) = arrow ? (x + (a["ax"].Number ?? -10), y + (a["ay"].Number ?? -30)) : (x, y);
        string Anchor(string axis, string low, string middle, string high) =>
            a[axis + "anchor"].Text is { } given && (given == low || given == middle || given == high) ? given
            : arrow || a[axis + "ref"].Text != "paper" ? middle : Third(a[axis].Number ?? 0.5, low, middle, high);
        var (part, anchor) = Anchor("x", "left", "center", "right") switch
        {
            "left" => (0, "start"),
            "right" => (1, "end"),
            _ => (0.5, "middle"),
        };
        var left = textX - (part * width);
        var top = textY - (Anchor("y", "bottom", "middle", "top") switch { "top" => 0, "bottom" => height, _ => height / 2 });
        if (arrow && Math.Abs(textX - x) + Math.Abs(textY - y) > 1)
        {
            Arrow(svg, a, x, y, textX, textY > y ? Math.Max(y, top) : textY < y ? Math.Min(y, top + height) : textY);
        }

        var behind = Paint.Parse(a["bgcolor"].Text) ?? Paint.None;
        if (behind.Alpha > 0 || a["bordercolor"].Exists)
        {
            var pad = a["borderpad"].Number ?? 3;
            svg.Rect(left - pad, top - pad, width + (2 * pad), height + (2 * pad)).Fill(behind)
                .Attr("stroke", Paint.Parse(a["bordercolor"].Text)?.Hex).Attr("stroke-width", a["borderwidth"].Text).End();
        }

        // The baseline of the first line: letters rise to about 0.78 of a line's height.
        TextDrawing.Rich(svg, left + (part * width), top + (first * 0.78), text, style, anchor, a["textangle"].Number ?? 0, maxWidth: 320);
    }

    private static string Third(double at, string low, string middle, string high) => at < 1 / 3.0 ? low : at > 2 / 3.0 ? high : middle;

    private static void Arrow(Svg svg, Node a, double x, double y, double fromX, double fromY)
    {
        var color = Paint.Of(a["arrowcolor"].Text, HouseStyle.MutedText);
        var width = a["arrowwidth"].Number ?? 1.2;
        var (dx, dy) = (x - fromX, y - fromY);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1)
        {
            return;
        }

        var off = a["standoff"].Number ?? 0;
        (dx, dy) = (dx / length, dy / length);
        (x, y) = (x - (dx * off), y - (dy * off));
        svg.Start("path").Path(new PathData().Move(fromX, fromY).Line(x, y)).Attr("stroke", color.Hex).AttrUnless("stroke-width", width, 1)
            .End();
        if (a["arrowhead"].Number is not 0)
        {
            var size = 5 * (a["arrowsize"].Number ?? 1);
            svg.Start("path").Path(new PathData().Move(x, y)
                .Line(x - (dx * size * 1.4) + (dy * size * 0.6), y - (dy * size * 1.4) - (dx * size * 0.6))
                .Line(x - (dx * size * 1.4) - (dy * size * 0.6), y - (dy * size * 1.4) + (dx * size * 0.6)).Close()).Attr("fill", color.Hex)
                    .End();
        }
    }
}
