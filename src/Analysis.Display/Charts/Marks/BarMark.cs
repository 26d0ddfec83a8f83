namespace Analysis.Display.Charts;

/// <summary>A rectangle from base to top. Lengths are values, so the axis begins at zero.</summary>
internal sealed class BarMark(Bars bars) : Mark
{
    private readonly Trace trace = bars.Trace;

    public override string Kind => bars.BinSize is not null ? "Histogram" : bars.IsHorizontal ? "Bar chart" : "Column chart";

    public override void Extend()
    {
        var axis = bars.ValueAxis;
        foreach (var end in bars.Tops.Concat(bars.Bases))
        {
            axis.Auto.Include(axis.OfNumber(end), 0, true, axis.Kind != AxisKind.Log);
        }
    }

    public override void Draw(Svg svg)
    {
        var scale = ColorScale.OfMarker(trace.Marker);
        // The bins of a histogram touch: a rim of the paper's colour parts them.
        var (rim, rimWidth) = bars.BinSize is null ? (HouseStyle.Text, 0) : (HouseStyle.Paper, 0.75);
        svg.Start("g");
        for (var i = 0; i < bars.Count; i++)
        {
            var (low, high, from, to) = bars.Pixels(i);
            if (double.IsNaN(low + high + from + to) || (bars.ValueAxis.Kind == AxisKind.Log && bars.Tops[i] <= 0))
            {
                continue;
            }

            var color = bars.ColorOf(i, scale);
            var box = bars.IsHorizontal ? Box.Between(low, high, from, to) : Box.Between(from, to, low, high);
            svg.Rect(box).Fill(color)
                .Stroke(Paint.Of(trace.Marker["line"]["color"].At(i).Text, rim), trace.Marker["line"]["width"].At(i).Number ?? rimWidth)
                .Hover(bars.Count <= Series.MostHovers ? Hover(i) : null).End();
            Hatch.Draw(svg, trace.Marker["pattern"], i, box, color);
        }

        svg.End();
    }

    private string Hover(int i)
    {
        var (axis, at) = (bars.PositionAxis, bars.Positions[i]);
        var shows = ": " + NumberText.Shortest(bars.Sizes[i]) + bars.ValueAxis.Options["ticksuffix"].Text;
        return bars.BinSize is { } size && axis.Kind != AxisKind.Category
            ? trace.Named + axis.Say(at - (size / 2)) + " – " + axis.Say(at + (size / 2)) + shows : trace.Hover(i, axis.Say(at) + shows);
    }
}
