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

    public double DomainFrom { get; set; }

    public double DomainTo { get; set; } = 1;

    public double Pixel(double coordinate) => PixelFrom + ((coordinate - From) / (To - From) * (PixelTo - PixelFrom));

    /// <summary>The coordinate of a number that is already in the axis' unit; NaN for what a logarithm does not have.</summary>
    public double OfNumber(double value) => Kind == AxisKind.Log ? (value > 0 ? Math.Log10(value) : double.NaN) : value;

    /// <summary>The coordinates of a trace's values; NaN where a value has no place.</summary>
    public double[] Coordinates(Values values)
    {
        var result = new double[values.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Coordinate(values.Numbers[i], values.Written(i), values, i);
        }

        return result;
    }

    /// <summary>The coordinate of one value of the layout, such as the position of an annotation or an end of a range. There, a number on a
    /// category axis is an index.</summary>
    public double OfNode(Node node)
    {
        var text = node.Text;
        return Kind switch
        {
            AxisKind.Date => node.Value.ValueKind == System.Text.Json.JsonValueKind.Number ? node.Number!.Value : DateText.Parse(text)
                ?? double.NaN,
            AxisKind.Category => text is not null && places.TryGetValue(text, out var place) ? place : node.Number ?? double.NaN,
            _ => node.Number ?? double.NaN,
        };
    }

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
        places.Clear();
        for (var i = 0; i < Categories.Count; i++)
        {
            places[Categories[i]] = i;
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

    private double Coordinate(double number, string? written, Values values, int index) => Kind switch
    {
        AxisKind.Date => written is null ? number : DateText.Parse(written) ?? double.NaN,
        AxisKind.Category => values.Text(index) is { } name && places.TryGetValue(name, out var place) ? place : double.NaN,
        _ => OfNumber(number),
    };
}
