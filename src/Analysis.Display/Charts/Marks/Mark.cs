namespace Analysis.Display.Charts;

/// <summary>One trace as marks on the picture. The chart calls Learn, Place, Extend and Draw in this order, each for all traces before the
/// next.</summary>
internal abstract class Mark(Node trace, Axis x, Axis y, Paint color)
{
    /// <summary>Beyond so many marks with words for a pointer, they would weigh more than the picture.</summary>
    protected const int MostHovers = 400;

    public Node Trace { get; } = trace;

    public Axis X { get; } = x;

    public Axis Y { get; } = y;

    public Paint Color { get; } = color;

    public string Kind => Trace["type"].Text ?? "scatter";

    public string Name => RichText.Plain(Trace["name"].Text);

    public double Opacity => Math.Clamp(Trace["opacity"].Number ?? 1, 0, 1);

    /// <summary>Points of the trace that the picture leaves out because they would cover each other.</summary>
    public int Thinned { get; protected set; }

    /// <summary>Points that have no place: missing values, or none above zero on a logarithmic axis.</summary>
    public int Missing { get; protected set; }

    /// <summary>Values of one array that have no partner in the other.</summary>
    public int Unpaired { get; protected set; }

    /// <summary>How many values the trace has.</summary>
    public abstract int Count { get; }

    public virtual bool ShowsLegend => Trace["showlegend"].Flag ?? true;

    /// <summary>What decides the kinds of the axes and their categories.</summary>
    public abstract Values XValues { get; }

    public abstract Values YValues { get; }

    /// <summary>Finds the coordinates of the values; the axes' kinds are known now.</summary>
    public abstract void Place();

    /// <summary>Asks both axes for room.</summary>
    public abstract void Extend();

    public abstract void Draw(Svg svg);

    /// <summary>The sample in the legend, in a box of 24 by 12 pixels.</summary>
    public virtual void DrawSample(Svg svg, double x, double y)
        => Filled(svg.Start("rect").Attr("x", x + 6).Attr("y", y).Attr("width", 12).Attr("height", 12), FirstColor().Faded(Opacity)).End();

    protected virtual Paint FirstColor() => Paint.Parse(Trace["marker"]["color"].At(0).Text) ?? Color;

    protected string? HoverText(int i) => Trace["hovertext"].At(i).Text ?? Trace["text"].At(i).Text;

    protected static Svg Filled(Svg svg, Paint paint) => paint.Alpha <= 0 ? svg.Attr("fill", "none") : svg.Attr("fill", paint.Hex)
        .AttrUnless("fill-opacity", paint.Alpha, 1);

    protected static Svg Stroked(Svg svg, Paint paint, double width)
        => width <= 0 || paint.Alpha <= 0 ? svg : svg.Attr("stroke", paint.Hex).AttrUnless("stroke-width", width, 1)
            .AttrUnless("stroke-opacity", paint.Alpha, 1);

    /// <summary>plotly's names of dashes as lengths.</summary>
    protected static string? Dash(string? name, double width) => name switch
    {
        null or "solid" => null,
        "dot" => Lengths(width, 1, 1.5),
        "dash" => Lengths(width, 3, 2.5),
        "longdash" => Lengths(width, 5, 3),
        "dashdot" => Lengths(width, 3, 2, 1, 2),
        "longdashdot" => Lengths(width, 5, 2, 1, 2),
        _ => name.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or '.' or 'p' or 'x') ? name.Replace("px", "", StringComparison.Ordinal)
        : null,
    };

    private static string Lengths(double width, params ReadOnlySpan<double> times)
    {
        var text = new List<string>();
        foreach (var time in times)
        {
            text.Add(TextDrawing.Num(Math.Max(1.5, width * time)));
        }

        return string.Join(' ', text);
    }
}
