namespace Analysis.Display.Charts;

/// <summary>Hatches a bar with lines or dots, so that series stay apart without colour. Drawn as a path: patterns would need ids.</summary>
internal static class Hatch
{
    public static void Draw(Svg svg, Node pattern, int index, double x, double y, double width, double height, Paint on)
    {
        var shape = pattern["shape"].At(index).Text;
        if (string.IsNullOrEmpty(shape) || width * height > 400_000 || width <= 0 || height <= 0)
        {
            return;
        }

        var step = Math.Max(4, pattern["size"].At(index).Number ?? 8);
        var path = new PathData();
        if (shape is "|" or "+")
        {
            for (var at = x + (step / 2); at < x + width; at += step)
            {
                path.Move(at, y).Line(at, y + height);
            }
        }

        if (shape is "-" or "+" or ".")
        {
            for (var at = y + height - (step / 2); at > y; at -= step)
            {
                path.Move(x, at).Line(x + width, at);
            }
        }

        if (shape is "/" or "x" or "\\")
        {
            Diagonals(path, shape, x, y, width, height, step * 1.4);
        }

        var ink = Paint.Of(pattern["fgcolor"].At(index).Text, on.OnTop.Hex);
        svg.Start("path").Path(path).Attr("fill", "none").Attr("stroke", ink.Hex).Attr("stroke-opacity", 0.7)
            .Attr("stroke-width", shape == "." ? "2" : "1.5")
                .Attr("stroke-dasharray", shape == "." ? $"2 {TextDrawing.Num(step - 2)}" : null).End();
    }

    private static void Diagonals(PathData path, string shape, double x, double y, double width, double height, double step)
    {
        for (var c = step / 2; c < width + height; c += step)
        {
            var (fromX, fromY) = c <= height ? (0.0, c) : (c - height, height);
            var (toX, toY) = c <= width ? (c, 0.0) : (width, c - width);
            if (shape is "/" or "x")
            {
                path.Move(x + fromX, y + fromY).Line(x + toX, y + toY);
            }

            if (shape is "\\" or "x")
            {
                path.Move(x + width - fromX, y + fromY).Line(x + width - toX, y + toY);
            }
        }
    }
}
