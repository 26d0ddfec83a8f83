namespace Analysis.Display.Charts;

/// <summary>Where boxes and violins stand: by their groups, those of several traces beside each other where the layout says
/// <c>group</c>.</summary>
internal static class BoxGroups
{
    public static void Arrange(IReadOnlyList<Mark> marks, Node layout)
    {
        foreach (var group in marks.OfType<GroupMark>().GroupBy(b => (b.X, b.Y, b.Kind, b.IsHorizontal)))
        {
            Arrange([.. group], group.Key.Kind, layout);
        }
    }

    private static void Arrange(GroupMark[] traces, string kind, Node layout)
    {
        var axis = traces[0].PositionAxis;
        var places = traces.SelectMany(t => t.Groups.Select(g => g.At)).Distinct().Order().ToArray();
        var unit = places.Length < 2 ? 1 : Enumerable.Range(1, places.Length - 1).Min(i => places[i] - places[i - 1]);
        var grouped = layout[kind + "mode"].Text == "group" && traces.Length > 1;
        var (gap, groupGap) = (layout[kind + "gap"].Number ?? 0.3, layout[kind + "groupgap"].Number ?? 0.3);
        for (var i = 0; i < traces.Length; i++)
        {
            var slot = unit * (1 - gap) / (grouped ? traces.Length : 1);
            traces[i].HalfWidth = slot * (1 - groupGap) / 2;
            traces[i].Offset = grouped ? slot * (i + 0.5 - (traces.Length / 2.0)) : 0;
        }

        foreach (var at in places)
        {
            axis.Auto.Include([at - (unit / 2), at + (unit / 2)], 0, false, false);
        }
    }
}
