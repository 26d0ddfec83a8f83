namespace Analysis.Display.Charts;

/// <summary>Stands areas of one stack group on each other. Where a series has no value at a position that another has, it counts as
/// zero.</summary>
internal static class AreaStacks
{
    public static void Arrange(IReadOnlyList<Mark> marks)
    {
        foreach (var group in marks.OfType<ScatterMark>().Where(s => s.Trace["stackgroup"].Text is { Length: > 0 })
            .GroupBy(s => (s.X, s.Y, s.Trace["stackgroup"].Text)))
        {
            Stack([.. group]);
        }
    }

    private static void Stack(ScatterMark[] series)
    {
        var norm = series.Select(s => s.Trace["groupnorm"].Text).FirstOrDefault(n => n is { Length: > 0 });
        var totals = new Dictionary<double, double>();
        foreach (var s in series)
        {
            for (var i = 0; i < s.Count; i++)
            {
                totals[Place(s, i)] = totals.GetValueOrDefault(Place(s, i)) + Size(s, i);
            }
        }

        var places = totals.Keys.Where(double.IsFinite).Order().ToArray();
        var sums = new double[places.Length];
        foreach (var s in series)
        {
            var sizes = new double[places.Length];
            for (var i = 0; i < s.Count; i++)
            {
                var at = Array.BinarySearch(places, Place(s, i));
                if (at >= 0)
                {
                    sizes[at] += Size(s, i);
                }
            }

            var bases = sums.ToArray();
            for (var i = 0; i < places.Length; i++)
            {
                var total = totals[places[i]];
                sums[i] += norm is null ? sizes[i] : total == 0 ? 0 : sizes[i] / total * (norm == "percent" ? 100 : 1);
            }

            s.Restack(places, bases, [.. sums]);
        }
    }

    private static double Place(ScatterMark s, int i) => s.IsSideways ? s.Ys[i] : s.Xs[i];

    private static double Size(ScatterMark s, int i) => (s.IsSideways ? s.Xs[i] : s.Ys[i]) is var v && double.IsNaN(v) ? 0 : v;
}
