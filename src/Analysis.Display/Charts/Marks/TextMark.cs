namespace Analysis.Display.Charts;

/// <summary>A text at each point of a trace.</summary>
internal sealed class TextMark(Points points) : Mark
{
    public override int Layer => Front;

    public override void Draw(Svg svg)
    {
        var style = new TextStyle(HouseStyle.FontSize, Paint.Of(HouseStyle.Text)).With(points.Trace["textfont"]);
        for (var i = 0; i < points.Count; i++)
        {
            var (x, y) = points.Pixel(i);
            if (points.Trace["text"].At(i).Text is not { Length: > 0 } text || double.IsNaN(x) || double.IsNaN(y))
            {
                continue;
            }

            // Beside the dot, three pixels from its edge.
            var gap = points.HasDots ? (points.Diameter(i) / 2) + 3 : 2;
            var position = points.Trace["textposition"].At(i).Text ?? "middle center";
            var (anchor, dx) = position.EndsWith("left", StringComparison.Ordinal) ? ("end", -gap)
                : position.EndsWith("right", StringComparison.Ordinal) ? ("start", gap) : ("middle", 0);
            // A line of text rises about 0.8 of its size above the baseline; its middle is 0.35 above.
            var dy = position.StartsWith("top", StringComparison.Ordinal) ? -gap - 1
                : position.StartsWith("bottom", StringComparison.Ordinal) ? gap + (style.Size * 0.8) : style.Size * 0.35;
            TextDrawing.Rich(svg, x + dx, y + dy, TextMetrics.Fit(text, style.Size, 220), style, anchor, halo: Paint.Of(HouseStyle.Paper));
        }
    }
}
