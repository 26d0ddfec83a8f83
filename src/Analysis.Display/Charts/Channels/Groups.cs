namespace Analysis.Display.Charts;

/// <summary>
/// The channels of a trace that summarises groups of values: boxes and violins. The groups are the positions across, or the trace's name.
/// Those of several traces stand beside each other where the layout says <c>group</c>.
/// </summary>
internal sealed class Groups : Series
{
    private readonly bool hasOwnPlace;
    private readonly double unit;

    private Groups(Unplaced read, double offset, double halfWidth, double unit, Func<Groups, Mark> mark)
        : base(read.Trace, read.IsHorizontal)
    {
        var values = ValueAxis.Coordinates(IsHorizontal ? Trace.XValues : Trace.YValues);
        (Count, Missing, hasOwnPlace, this.unit) = (values.Length, values.Count(double.IsNaN), HasOwnPlaceOf(Trace, IsHorizontal), unit);
        (All, Offset, HalfWidth) = (read.Groups, offset, halfWidth);
        Marks = [mark(this)];
    }

    public override int Count { get; }

    /// <summary>Each group's place and its values as coordinates.</summary>
    public IReadOnlyList<Group> All { get; }

    /// <summary>The middle of this trace's shapes from the place of the group, and half their width, as coordinates.</summary>
    public double Offset { get; }

    public double HalfWidth { get; }

    /// <summary>A trace whose only position is its name stands apart and needs no legend.</summary>
    public override bool ShowsLegend => Trace["showlegend"].Flag ?? !hasOwnPlace;

    public override (ColorScale Scale, Node Options)? ColorBar => null;

    public static (Values X, Values Y) Read(Node trace)
    {
        var (x, y, horizontal) = (Values.Read(trace["x"]), Values.Read(trace["y"]), IsHorizontalOf(trace));
        var own = trace[horizontal ? "y0" : "x0"];
        var name = Values.Of((own.Exists ? own.Text : trace["name"].Text) ?? "");
        return horizontal ? (x, y.Count > 0 ? y : name) : (x.Count > 0 ? x : name, y);
    }

    public static IEnumerable<Groups> Place(IReadOnlyList<Trace> traces, Node layout, Func<Groups, Mark> mark)
    {
        foreach (var group in traces.Select(Unplaced.Read).GroupBy(t => (t.Trace.X, t.Trace.Y, t.IsHorizontal)))
        {
            var type = group.First().Trace.Type;
            var places = group.SelectMany(t => t.Groups.Select(g => g.At)).Distinct().Order().ToArray();
            var unit = places.Length < 2 ? 1 : places.Zip(places.Skip(1), (a, b) => b - a).Min();
            var (gap, groupGap) = (layout[type + "gap"].Number ?? 0.3, layout[type + "groupgap"].Number ?? 0.3);
            var beside = layout[type + "mode"].Text == "group" ? group.Count() : 1;
            var slot = unit * (1 - gap) / beside;
            foreach (var (i, read) in group.Index())
            {
                yield return new(read, beside > 1 ? slot * (i + 0.5 - (beside / 2.0)) : 0, slot * (1 - groupGap) / 2, unit, mark);
            }
        }
    }

    public override void Extend()
    {
        foreach (var group in All)
        {
            PositionAxis.Auto.Include([group.At - (unit / 2), group.At + (unit / 2)], 0, false, false);
        }

        base.Extend();
    }

    /// <summary>A group in words.</summary>
    public string Words(Group group)
    {
        var (s, at) = (group.Quartiles, hasOwnPlace ? "" : PositionAxis.Say(group.At) + " · ");
        return Trace.Named + at + $"median {ValueAxis.Say(s.Median)}, quartiles {ValueAxis.Say(s.Q1)} and {ValueAxis.Say(s.Q3)}, from "
            + $"{ValueAxis.Say(s.Sorted[0])} to {ValueAxis.Say(s.Sorted[^1])}, "
            + (s.Sorted.Length == 1 ? "1 value" : $"{s.Sorted.Length} values");
    }

    private static bool IsHorizontalOf(Node trace) => trace["orientation"].Text is { } o ? o == "h"
        : Values.Read(trace["x"]).Count > 0 && Values.Read(trace["y"]).Count == 0;

    private static bool HasOwnPlaceOf(Trace trace, bool isHorizontal) => Values.Read(trace[isHorizontal ? "y" : "x"]).Count == 0;

    /// <summary>One group: its place, its values in their order, and what they come to.</summary>
    internal sealed record Group(double At, double[] Values, Quartiles Quartiles);

    // What is known of a trace before those beside it.
    private sealed record Unplaced(Trace Trace, bool IsHorizontal, Group[] Groups)
    {
        public static Unplaced Read(Trace trace)
        {
            var horizontal = IsHorizontalOf(trace.Options);
            var (positions, values) = (trace.X.Coordinates(trace.XValues), trace.Y.Coordinates(trace.YValues));
            (positions, values) = horizontal ? (values, positions) : (positions, values);
            var own = HasOwnPlaceOf(trace, horizontal) ? (double.IsNaN(positions[0]) ? 0 : positions[0]) : (double?)null;
            double At(int i) => own ?? (i < positions.Length ? positions[i] : double.NaN);
            return new(trace, horizontal, [.. values.Select((v, i) => (At: At(i), Value: v))
                .Where(p => double.IsFinite(p.At) && double.IsFinite(p.Value)).GroupBy(p => p.At, p => p.Value).OrderBy(g => g.Key)
                .Select(g => new Group(g.Key, [.. g], new([.. g], trace["quartilemethod"].Text ?? "linear")))]);
        }
    }
}
