namespace Analysis.Display.Charts;

/// <summary>One axis: what kind, from where to where in its own coordinates (logarithms, milliseconds, indices of categories), and between
/// which pixels.</summary>
internal sealed class Axis(string id, Node options)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public Node Options { get; } = options;

    public bool IsX { get; } = id[0] == 'x';

    public AxisKind Kind { get; set; }

    public List<string> Categories { get; private set; } = [];

    public AutoRange Auto { get; } = new();

    public double From { get; set; }

    public double To { get; set; } = 1;

    /// <summary>Where the axis begins and ends on the picture; for y the end lies above the start.</summary>
    public double PixelFrom { get; set; }

    public double PixelTo { get; set; }

    public IReadOnlyList<Tick> Ticks { get; set; } = [];

    /// <summary>Whether the range was given, so that data may lie outside of it.</summary>
    public bool IsFixed { get; set; }

    public bool IsVisible => Options["visible"].Flag ?? true;

    public double Length => Math.Abs(PixelTo - PixelFrom);

    /// <summary>The part of the plot that the axis fills, from 0 to 1.</summary>
    public double DomainFrom { get; private set; }

    public double DomainTo { get; private set; } = 1;

    public void SetDomain(double from, double to) => (DomainFrom, DomainTo) = (from, to);

    public double Pixel(double coordinate) => PixelFrom + ((coordinate - From) / (To - From) * (PixelTo - PixelFrom));

    /// <summary>The coordinate of a number that is already in the axis' unit; NaN for what a logarithm does not have.</summary>
    public double OfNumber(double value) => Kind == AxisKind.Log ? (value > 0 ? Math.Log10(value) : double.NaN) : value;

    /// <summary>The coordinates of a trace's values; NaN where a value has no place.</summary>
    public double[] Coordinates(Values values) => [.. Enumerable.Range(0, values.Count).Select(i => Kind switch
    {
        AxisKind.Date => values.Written(i) is { } written ? DateText.Parse(written) ?? double.NaN : values.Numbers[i],
        AxisKind.Category => values.Text(i) is { } name && places.TryGetValue(name, out var place) ? place : double.NaN,
        _ => OfNumber(values.Numbers[i]),
    })];

    /// <summary>The coordinate of one value of the layout, such as the position of an annotation or an end of a range. There, a number on a
    /// category axis is an index.</summary>
    public double OfNode(Node node) => Kind switch
    {
        AxisKind.Date when !node.IsNumber => DateText.Parse(node.Text) ?? double.NaN,
        AxisKind.Category when places.TryGetValue(node.Text ?? "", out var place) => place,
        _ => node.Number ?? double.NaN,
    };

    /// <summary>Learns the categories in the order in which they occur.</summary>
    public void Learn(Values values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values.Text(i) is { } name && places.TryAdd(name, Categories.Count))
            {
                Categories.Add(name);
            }
        }
    }

    /// <summary>Puts the categories into another order.</summary>
    public void Reorder(IEnumerable<string> order)
    {
        Categories = [.. order];
        foreach (var (place, name) in Categories.Index())
        {
            places[name] = place;
        }
    }

    /// <summary>A coordinate in words, for hover text.</summary>
    public string Say(double coordinate) => Kind switch
    {
        AxisKind.Category => coordinate >= 0 && (int)Math.Round(coordinate) < Categories.Count ? Categories[(int)Math.Round(coordinate)]
            : NumberText.Shortest(coordinate),
        AxisKind.Date => DateLabels.Full(coordinate),
        AxisKind.Log => NumberText.Shortest(Math.Pow(10, coordinate)),
        _ when Options["ticktext"].IsArray && Ticks.FirstOrDefault(tick => tick.At == coordinate) is { Label: { } label } => label,
        _ => NumberText.Shortest(coordinate),
    };
}
