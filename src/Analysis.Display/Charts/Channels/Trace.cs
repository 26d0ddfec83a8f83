namespace Analysis.Display.Charts;

/// <summary>One trace of a figure as it is read: what it says, its axes, the palette's colour for it, and the values that stand on the
/// axes.</summary>
internal sealed class Trace(Node options, int index, Axis x, Axis y, Paint color, (Values X, Values Y) values)
{
    public Node Options { get; } = options;

    /// <summary>Its place among the figure's traces, from 0.</summary>
    public int Index { get; } = index;

    public Axis X { get; } = x;

    public Axis Y { get; } = y;

    public Paint Color { get; } = color;

    public Values XValues { get; } = values.X;

    public Values YValues { get; } = values.Y;

    public string Type { get; } = options["type"].Text ?? "scatter";

    public string Name { get; } = RichText.Plain(options["name"].Text);

    public double Opacity { get; } = Math.Clamp(options["opacity"].Number ?? 1, 0, 1);

    public Node Marker { get; } = options["marker"];

    public Paint FirstColor => Paint.Parse(Marker["color"].At(0).Text) ?? Color;

    public Node this[string name] => Options[name];

    /// <summary>The colour of one point or bar: its number on a scale, its own colour, or the trace's.</summary>
    public Paint ColorOf(int i, ColorScale? scale)
    {
        var color = Marker["color"].At(i);
        return scale is not null && color.Number is { } number ? scale[number] : Paint.Parse(color.Text) ?? Color;
    }

    /// <summary>What a pointer gets of one item: the figure's text for it, or the trace's name, and then what the item shows.</summary>
    public string Hover(int i, string shows) => ((this["hovertext"].At(i).Text ?? this["text"].At(i).Text) is { } text
        ? RichText.Plain(text) + " · " : Named) + shows;

    /// <summary>The name before other words, if there is one.</summary>
    public string Named => Name.Length > 0 ? Name + " · " : "";
}
