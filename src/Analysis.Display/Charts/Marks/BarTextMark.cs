namespace Analysis.Display.Charts;

/// <summary>A text at the end of each bar: inside where there is room, otherwise behind it.</summary>
internal sealed class BarTextMark(Bars bars) : Mark
{
    private readonly Trace trace = bars.Trace;

    public override void Draw(Svg svg)
    {
        if ((trace["textposition"].At(0).Text ?? "auto") == "none" || !(trace["text"].Exists || trace["texttemplate"].Exists))
        {
            return;
        }

        var scale = ColorScale.OfMarker(trace.Marker);
        var style = new TextStyle(HouseStyle.FontSize - 1, Paint.Of(HouseStyle.Text)).With(trace["textfont"]);
        for (var i = 0; i < bars.Count; i++)
        {
            if (trace["text"].At(i).Text is { Length: > 0 } text && !double.IsNaN(bars.Tops[i] + bars.Positions[i]))
            {
                Draw(svg, i, RichText.Plain(text), style, bars.ColorOf(i, scale));
            }
        }
    }

    private void Draw(Svg svg, int i, string text, TextStyle style, Paint color)
    {
        var (low, high, from, to) = bars.Pixels(i);
        var (length, across, width) = (Math.Abs(high - low), Math.Abs(to - from), TextMetrics.Width(text, style.Size));
        // Along the bar four pixels stay free before and behind the text, three above and below.
        var fits = bars.IsHorizontal ? width + 8 < length && style.Size < across + 2 : width < across && style.Size + 6 < length;
        var position = trace["textposition"].At(i).Text ?? "auto";
        var inside = position == "inside" || (position != "outside" && fits);
        // Beside a bar much narrower than its text, the texts of neighbours would run into each other.
        if ((!fits && inside) || across < (bars.IsHorizontal ? style.Size * 0.8 : Math.Min(width * 0.6, 24)))
        {
            return;
        }

        if (inside)
        {
            style = style with
            {
                Color = trace["textfont"]["color"].Exists || trace["insidetextfont"]["color"].Exists
                    ? style.With(trace["insidetextfont"]).Color : color.OnTop,
            };
        }

        var middle = (from + to) / 2;
        if (bars.IsHorizontal)
        {
            var right = high >= low;
            TextDrawing.Line(svg, high + (right == inside ? -4 : 4), middle + (style.Size * 0.35), text, style,
                right == inside ? "end" : "start");
        }
        else
        {
            // A baseline: below it nothing stands but the tails of letters.
            var (up, below) = (high <= low, high + style.Size + 2);
            TextDrawing.Line(svg, middle, inside ? (up ? below : high - 5) : up ? high - 4 : below, text, style, "middle");
        }
    }
}
