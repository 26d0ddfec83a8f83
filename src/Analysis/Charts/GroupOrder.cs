using Plotly.NET;

namespace Analysis;

/// <summary>In which order a chart shows its groups, and in which colours. A group keeps its colour in every chart that is given the same
/// list, whether all of them are in the chart or not.</summary>
internal sealed class GroupOrder
{
    private readonly Dictionary<string, int> places;

    /// <param name="present">The groups of the chart's table, in its order.</param>
    /// <param name="order">The order to keep; null takes the table's.</param>
    public GroupOrder(IEnumerable<string> present, IReadOnlyList<string>? order)
    {
        var names = present.Distinct(StringComparer.Ordinal).ToArray();
        string[] all = [.. order ?? [], .. names.Except(order ?? [])];
        places = all.Index().DistinctBy(place => place.Item, StringComparer.Ordinal)
            .ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        Present = [.. all.Where(names.ToHashSet(StringComparer.Ordinal).Contains)];
    }

    /// <summary>The groups of the chart.</summary>
    public string[] Present { get; }

    /// <summary>The colour of a group.</summary>
    public Color ColorOf(string group) => HouseTheme.ColorOf(places[group]);

    /// <summary>The marker of a group: the ninth has the first one's colour, and another shape.</summary>
    public Plotly.NET.TraceObjects.Marker MarkerOf(string group, double size) =>
        Plotly.NET.TraceObjects.Marker.Of(size, ColorOf(group), Turn(group) switch
        {
            0 => null,
            1 => StyleParam.MarkerSymbol.Diamond,
            _ => StyleParam.MarkerSymbol.Square,
        });

    /// <summary>How the bars of a group are hatched: those of the ninth, which have the first one's colour; null for not.</summary>
    public string? HatchOf(string group) => Turn(group) switch { 0 => null, 1 => "/", _ => "x" };

    /// <summary>The line of a group: that of the ninth has the first one's colour, and is dashed.</summary>
    public Line LineOf(string group) => Line.Of(color: ColorOf(group),
        dash: Turn(group) switch { 0 => null, 1 => StyleParam.DrawingStyle.Dash, _ => StyleParam.DrawingStyle.Dot });

    /// <summary>The colour of a group, so pale that lines show through.</summary>
    public Color PaleOf(string group)
    {
        var rgb = Convert.FromHexString(HouseTheme.Colors[places[group] % HouseTheme.Colors.Count].AsSpan(1));
        return Color.fromARGB(40, rgb[0], rgb[1], rgb[2]);
    }

    // How often the colours were all taken before it.
    private int Turn(string group) => places[group] / HouseTheme.Colors.Count % 3;
}
