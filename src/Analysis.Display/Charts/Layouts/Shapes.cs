namespace Analysis.Display.Charts;

/// <summary>Lines, rectangles, circles and paths that a figure draws on the plot or the paper.</summary>
internal static class Shapes
{
    public static void Draw(Svg svg, Node shapes, AxisSet axes, Box plot, bool below)
    {
        foreach (var shape in shapes.Items.Where(s => (s["visible"].Flag ?? true) && (s["layer"].Text is "below" or "between") == below))
        {
            var (x0, x1) = (Positions.X(shape["x0"], shape["xref"].Text, axes, plot, 0),
                Positions.X(shape["x1"], shape["xref"].Text, axes, plot, 1));
            var (y0, y1) = (Positions.Y(shape["y0"], shape["yref"].Text, axes, plot, 0),
                Positions.Y(shape["y1"], shape["yref"].Text, axes, plot, 1));
            if (shape["type"].Text == "path" || double.IsNaN(x0 + x1 + y0 + y1))
            {
                DrawPath(svg, shape, axes, plot);
                continue;
            }

            switch (shape["type"].Text)
            {
                case "line":
                    svg.Start("path").Path(new PathData().Move(x0, y0).Line(x1, y1));
                    break;
                case "circle":
                    svg.Start("ellipse").Attr("cx", (x0 + x1) / 2).Attr("cy", (y0 + y1) / 2).Attr("rx", Math.Abs(x1 - x0) / 2)
                    .Attr("ry", Math.Abs(y1 - y0) / 2);
                    break;
                default:
                    svg.Start("rect").Attr("x", Math.Min(x0, x1)).Attr("y", Math.Min(y0, y1)).Attr("width", Math.Abs(x1 - x0))
                    .Attr("height", Math.Abs(y1 - y0));
                    break;
            }

            Colour(svg, shape).End();
        }
    }

    private static Svg Colour(Svg svg, Node shape)
    {
        var (fill, line) = (Paint.Parse(shape["fillcolor"].Text)
            ?? new Paint(0, 0, 0, 0), Paint.Of(shape["line"]["color"].Text, HouseStyle.MutedText));
        var (opacity, width) = (shape["opacity"].Number ?? 1, shape["line"]["width"].Number ?? 2);
        svg.Attr("fill", fill.Alpha > 0 ? fill.Hex : "none").AttrUnless("fill-opacity", fill.Alpha > 0 ? fill.Alpha * opacity : 1, 1);
        return width > 0 && line.Alpha > 0
            ? svg.Attr("stroke", line.Hex).AttrUnless("stroke-width", width, 1).AttrUnless("stroke-opacity", line.Alpha * opacity, 1)
                .Attr("stroke-dasharray",
                    shape["line"]["dash"].Text switch
                    {
                        "dot" => "2 3",
                        "dash" => "6 4",
                        "longdash" => "10 5",
                        "dashdot" => "6 3 2 3",
                        _ => null
                    })
            : svg;
    }

    /// <summary>A path in the axes' values: only moves, lines and closings, which are all that plotly's pages draw.</summary>
    private static void DrawPath(Svg svg, Node shape, AxisSet axes, Box plot)
    {
        var path = new PathData();
        foreach (var piece in System.Text.RegularExpressions.Regex.Matches(shape["path"].Text
            ?? "", "([MLZz])([^MLZz]*)").Cast<System.Text.RegularExpressions.Match>())
        {
            var parts = piece.Groups[2].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (piece.Groups[1].Value is "Z" or "z")
            {
                path.Close();
            }
            else if (parts.Length == 2 && Value(parts[0], shape["xref"].Text ?? "x", axes, plot, true) is var x
                && Value(parts[1], shape["yref"].Text ?? "y", axes, plot, false) is var y && !double.IsNaN(x + y))
            {
                _ = piece.Groups[1].Value == "M" ? path.Move(x, y) : path.Line(x, y);
            }
        }

        if (!path.IsEmpty)
        {
            Colour(svg.Start("path").Path(path), shape).End();
        }
    }

    private static double Value(string text, string reference, AxisSet axes, Box plot, bool isX)
    {
        var axis = axes.Find(reference);
        var value = axis?.Kind == AxisKind.Date ? DateText.Parse(text.Replace('_', ' ')) ?? double.NaN : NumberText.Parse(text)
            ?? double.NaN;
        return axis is not null ? axis.Pixel(axis.OfNumber(value)) : isX ? plot.Left + (value * plot.Width)
            : plot.Bottom - (value * plot.Height);
    }
}
