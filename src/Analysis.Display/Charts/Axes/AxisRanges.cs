namespace Analysis.Display.Charts;

/// <summary>Sets from where to where an axis goes: as the figure says, like another axis, or so that everything fits.</summary>
internal static class AxisRanges
{
    public static void Set(Axis axis, AxisSet all)
    {
        var given = axis.Options["range"];
        var auto = axis.Options["autorange"].Text;
        if (given.Count == 2 && auto is null or "false" && axis.OfNode(given[0]) is var from && axis.OfNode(given[1]) is var to
            && !double.IsNaN(from + to) && from != to)
        {
            (axis.From, axis.To, axis.IsFixed) = (from, to, true);
            return;
        }

        var family = Family(axis, all);
        var ranges = family.Where(a => !a.Auto.IsEmpty)
            .Select(a => a.Auto.Range(Math.Max(20, axis.Length), a.Kind == AxisKind.Linear ? a.Options["rangemode"].Text ?? "normal"
                : "normal")).ToList();
        var empty = axis.Kind switch
        {
            AxisKind.Date => (946_684_800_000.0, 946_684_800_000.0 + (365 * DateText.Day)),
            AxisKind.Log => (0, 2),
            AxisKind.Category => (-0.5, 0.5),
            _ => axis.IsX ? (-1, 6) : (-1, 4),
        };
        var (low, high) = ranges.Count == 0 ? empty : (ranges.Min(r => r.From), ranges.Max(r => r.To));
        if (axis.Kind == AxisKind.Date && ranges.Count > 0 && high - low <= 2)
        {
            (low, high) = (low - (DateText.Day / 2), high + (DateText.Day / 2));
        }

        (axis.From, axis.To) = auto == "reversed" ? (high, low) : (low, high);
    }

    private static IEnumerable<Axis> Family(Axis axis, AxisSet all)
    {
        var root = axis.Options["matches"].Text ?? axis.Id;
        return all.All.Where(a => a == axis || a.Id == root || a.Options["matches"].Text == root);
    }
}
