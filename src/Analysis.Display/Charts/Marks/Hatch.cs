namespace Analysis.Display.Charts;

/// <summary>Hatches a bar with lines or dots, so that series stay apart without colour. Drawn as a path: patterns would need ids.</summary>
internal static class Hatch
{
    // A bar larger than the usual picture, or longer than any screen, is one that a given range cuts.
    private const int LargestArea = 400_000;
    private const int LongestSide = 20_000;

    public static void Draw(Svg svg, Node pattern, int index, Box bar, Paint on)
    {
        var shape = pattern["shape"].At(index).Text;
        var (x, y, width, height) = bar;
        if (string.IsNullOrEmpty(shape) || width * height is 0 or > LargestArea || Math.Max(width, height) > LongestSide)
        {
            return;
        }

        // Lines closer than four pixels would be a grey.
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
