namespace Analysis.Display.Charts;

/// <summary>A symbol at each point of a trace.</summary>
internal sealed class DotMark(Points points) : Mark
{
    // As paths of so few dots are hardly shorter than their circles, those stay elements, which a page can show one by one.
    private const int FewestOfCloud = 100;

    // Beyond so many, dots that would cover each other are drawn once.
    private const int MostApart = 4000;

    private readonly Trace trace = points.Trace;
    private readonly Node marker = points.Trace.Marker;

    public override int Layer => Front;

    public override void Draw(Svg svg)
    {
        var scale = ColorScale.OfMarker(marker);
        var seen = points.Count > MostApart ? new HashSet<(int, int)>() : null;
        var plain = !marker["color"].IsArray && !marker["symbol"].IsArray;
        // Bubbles cover each other, and show it.
        var paint = trace.FirstColor.Faded(trace.Opacity * (marker["opacity"].Number ?? (marker["size"].IsArray ? 0.7 : 1)));
        var cloud = plain && IsCloud(svg) ? new PathData() : null;
        svg.Start("g");
        if (plain)
        {
            Outline(svg.Fill(paint), 0);
        }

        for (var i = 0; i < points.Count; i++)
        {
            var (x, y) = points.Pixel(i);
            // Dots less than four thirds of a pixel apart are one to the eye.
            if (double.IsNaN(x) || double.IsNaN(y)
                || (seen is not null && !seen.Add(((int)Math.Round(x * 0.75), (int)Math.Round(y * 0.75)))))
            {
                continue;
            }

            if (cloud is not null)
            {
                cloud.Dot(x, y);
                continue;
            }

            Draw(svg, x, y, i, plain ? null : trace.ColorOf(i, scale).Faded(trace.Opacity), points.Diameter(i));
            svg.Hover(points.IsSilent ? null : trace.Hover(i, Shows(i))).End();
        }

        if (cloud is { IsEmpty: false })
        {
            svg.Start("path").Path(cloud).Attr("stroke-linecap", "round").Stroke(paint, points.Diameter(0)).End();
        }

        svg.End();
    }

    public override void DrawSample(Svg svg, double x, double y)
    {
        Draw(svg, x + 12, y + 6, 0, trace.FirstColor, Math.Clamp(points.Diameter(0), 2, 12));
        svg.End();
    }

    // Equal dots that say nothing to a pointer: an element for each would be three times as long as its place.
    private bool IsCloud(Svg svg) => svg.IsCompact
        && (points.IsSilent ? points.Count > FewestOfCloud / 10 : points.Count > FewestOfCloud && !svg.SaysValues)
        && !marker["size"].IsArray && !marker["opacity"].IsArray
        && (marker["symbol"].Text ?? "circle") is "circle" or "0" && marker["line"]["width"].Number is null or 0 && points.Diameter(0) > 0;

    private string Shows(int i) => trace.X.Say(points.Xs[i]) + ", "
        + trace.Y.Say(points.Ys[i] - (points.Bases is { } bases && !points.IsSideways ? bases[i] : 0));

    // Without a colour, the group's holds.
    private void Draw(Svg svg, double x, double y, int i, Paint? paint, double diameter)
    {
        Symbols.Start(svg, Symbols.Name(marker["symbol"].At(i).Text), x, y, diameter / 2);
        if (paint is { } color)
        {
            Outline(svg.Fill(color.Faded(marker["opacity"].At(i).Number ?? 1)), i);
        }
    }

    // Symbols that are lines have nothing else; bubbles are parted by a rim of the paper's colour.
    private void Outline(Svg svg, int i)
    {
        var isLine = Symbols.IsLine(Symbols.Name(marker["symbol"].At(i).Text));
        var color = Paint.Parse(marker["line"]["color"].At(i).Text) ?? (isLine ? trace.FirstColor : Paint.Of(HouseStyle.Paper));
        svg.Stroke(color, marker["line"]["width"].At(i).Number ?? (isLine ? 1.5 : marker["size"].IsArray ? 1 : 0));
    }
}
