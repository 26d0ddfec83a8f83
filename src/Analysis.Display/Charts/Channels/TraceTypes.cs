namespace Analysis.Display.Charts;

/// <summary>A type of trace, which is a row of <see cref="TraceTypes"/>.</summary>
/// <param name="Names">What figures call it, separated by spaces; the first is its name in messages.</param>
/// <param name="Read">Its values on the x and the y axis, from which the axes learn what kind they are.</param>
/// <param name="Place">All traces of the type, now that the axes know, with their channels and marks; stacks and groups are found
/// here.</param>
internal sealed record TraceType(string Names, Func<Node, (Values X, Values Y)> Read,
    Func<IReadOnlyList<Trace>, Node, IEnumerable<Series>> Place);

/// <summary>The types of traces that have axes. A pie has none: see <see cref="PieMark"/>.</summary>
internal static class TraceTypes
{
    private static readonly TraceType[] Rows =
    [
        new("scatter scattergl", Points.Read, (traces, _) => Points.Place(traces)),
        new("bar histogram", Bars.Read, Bars.Place),
        new("box", Groups.Read, (traces, layout) => Groups.Place(traces, layout, groups => new BoxMark(groups))),
        new("violin", Groups.Read, (traces, layout) => Groups.Place(traces, layout, groups => new ViolinMark(groups))),
        new("heatmap heatmapgl", Cells.Read, (traces, _) => traces.Select(trace => new Cells(trace))),
    ];

    // What a browser's graphics card draws has the other's name with an ending.
    private static IEnumerable<string> Known =>
        Rows.SelectMany(row => row.Names.Split(' ')).Where(name => !name.EndsWith("gl", StringComparison.Ordinal));

    public static TraceType Of(string name, int index) => Rows.FirstOrDefault(row => row.Names.Split(' ').Contains(name))
        ?? throw new NotSupportedException($"Trace {index + 1} of the figure is of type '{name}', which the static picture does not draw. "
            + $"It draws {string.Join(", ", Known)} and pie.");

    /// <summary>The series of all traces, in the figure's order.</summary>
    public static List<Series> Place(IEnumerable<Trace> traces, Node layout) => [.. traces.GroupBy(trace => Of(trace.Type, trace.Index))
        .SelectMany(type => type.Key.Place([.. type], layout)).OrderBy(series => series.Trace.Index)];
}
