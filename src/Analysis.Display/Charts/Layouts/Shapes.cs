using System.Text.RegularExpressions;

namespace Analysis.Display.Charts;

/// <summary>Lines, rectangles, circles and paths that a figure draws on the plot or the paper.</summary>
internal static partial class Shapes
{
    public static void Draw(Svg svg, Node shapes, AxisSet axes, Box plot, bool below)
    {
        foreach (var shape in shapes.Items.Where(s => (s["visible"].Flag ?? true) && (s["layer"].Text is "below" or "between") == below))
        {
            double X(string name, double otherwise) => Positions.X(shape[name], shape["xref"].Text, axes, plot, otherwise);
            double Y(string name, double otherwise) => Positions.Y(shape[name], shape["yref"].Text, axes, plot, otherwise);
            var (x0, x1, y0, y1) = (X("x0", 0), X("x1", 1), Y("y0", 0), Y("y1", 1));
            var type = double.IsNaN(x0 + x1 + y0 + y1) ? "path" : shape["type"].Text;
            var path = type == "path" ? PathOf(shape, axes, plot) : new PathData().Move(x0, y0).Line(x1, y1);
            if (!path.IsEmpty)
            {
                Colour(type switch
                {
                    "path" or "line" => svg.Start("path").Path(path),
                    "circle" => svg.Start("ellipse").Attr("cx", (x0 + x1) / 2).Attr("cy", (y0 + y1) / 2)
                        .Attr("rx", Math.Abs(x1 - x0) / 2).Attr("ry", Math.Abs(y1 - y0) / 2),
                    _ => svg.Rect(Box.Between(x0, x1, y0, y1)),
                }, shape).End();
            }
        }
    }

    private static Svg Colour(Svg svg, Node shape)
    {
        var (opacity, width) = (shape["opacity"].Number ?? 1, shape["line"]["width"].Number ?? 2);
        var line = Paint.Of(shape["line"]["color"].Text, HouseStyle.MutedText).Faded(opacity);
        svg.Fill((Paint.Parse(shape["fillcolor"].Text) ?? Paint.None).Faded(opacity)).Stroke(line, width);
        return width <= 0 || line.Alpha <= 0 ? svg : svg.Attr("stroke-dasharray", shape["line"]["dash"].Text switch
        {
            "dot" => "2 3",
            "dash" => "6 4",
            "longdash" => "10 5",
            "dashdot" => "6 3 2 3",
            _ => null,
        });
    }

    /// <summary>A path in the axes' values: only moves, lines and closings, which are all that plotly's pages draw.</summary>
    private static PathData PathOf(Node shape, AxisSet axes, Box plot)
    {
        var path = new PathData();
        foreach (var piece in Command().Matches(shape["path"].Text ?? "").Cast<Match>())
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

        return path;
    }

    private static double Value(string text, string reference, AxisSet axes, Box plot, bool isX)
    {
        var axis = axes.Find(reference);
        var value = (axis?.Kind == AxisKind.Date ? DateText.Parse(text.Replace('_', ' ')) : NumberText.Parse(text)) ?? double.NaN;
        return axis is not null ? axis.Pixel(axis.OfNumber(value)) : isX ? plot.Left + (value * plot.Width)
            : plot.Bottom - (value * plot.Height);
    }

    [GeneratedRegex("([MLZz])([^MLZz]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
