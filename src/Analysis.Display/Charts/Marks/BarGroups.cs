namespace Analysis.Display.Charts;

/// <summary>Where the bars of several traces stand: side by side, on each other or over each other, by plotly's rules.</summary>
internal static class BarGroups
{
    public static void Arrange(IReadOnlyList<Mark> marks, Node layout)
    {
        foreach (var group in marks.OfType<BarMark>().GroupBy(b => (b.X, b.Y, b.IsHorizontal)))
        {
            Arrange([.. group], layout);
        }
    }

    private static void Arrange(BarMark[] bars, Node layout)
    {
        var axis = bars[0].PositionAxis;
        var mode = layout["barmode"].Text ?? "group";
        var places = bars.SelectMany(b => b.Positions).Where(double.IsFinite).ToArray();
        var distinct = places.Distinct().Order().ToArray();
        var unit = bars[0].IsHistogram && bars[0] is HistogramMark h && axis.Kind != AxisKind.Category ? h.BinSize
            : SmallestDistance(distinct, axis);
        var gap = layout["bargap"].Number
            ?? (bars.All(b => b.IsHistogram) && axis.Kind != AxisKind.Category && (mode != "group" || bars.Length == 1) ? 0 : 0.2);
        var overlap = places.Length != distinct.Length;
        var slots = bars.Select(b => b.Trace["offsetgroup"].Text ?? "").ToArray();
        var named = slots.Any(s => s.Length > 0);
        var keys = named ? slots.Distinct(StringComparer.Ordinal).ToList() : [];
        var count = mode != "group" ? 1 : named ? keys.Count : overlap ? bars.Length : 1;
        var slot = unit * (1 - gap) / count;
        for (var t = 0; t < bars.Length; t++)
        {
            var bar = bars[t];
            var place = count == 1 ? 0 : named ? keys.IndexOf(slots[t]) : t;
            var width = slot * (1 - (layout["bargroupgap"].Number ?? 0));
            bar.Widths = [.. bar.Positions.Select((_, i) => bar.Trace["width"].At(i).Number ?? width)];
            bar.Offsets = [.. bar.Positions.Select((_, i) => bar.Trace["offset"].At(i).Number
                ?? (slot * (place + 0.5 - (count / 2.0))) - (bar.Widths[i] / 2))];
            bar.Bases = [.. bar.Positions.Select((_, i) => bar.Trace["base"].At(i).Number ?? 0)];
            bar.Tops = [.. bar.Sizes.Select((s, i) => s + bar.Bases[i])];
        }

        if (mode is "stack" or "relative")
        {
            Stack(bars, mode == "relative", layout["barnorm"].Text);
        }

        Extend(axis, bars, distinct, unit);
    }

    private static void Extend(Axis axis, BarMark[] bars, double[] distinct, double unit)
    {
        foreach (var at in distinct)
        {
            axis.Auto.Include(at - (unit / 2), 0, false, false);
            axis.Auto.Include(at + (unit / 2), 0, false, false);
        }

        foreach (var bar in bars.Where(b => b.Trace["width"].Exists || b.Trace["offset"].Exists))
        {
            for (var i = 0; i < bar.Count; i++)
            {
                axis.Auto.Include(bar.Positions[i] + bar.Offsets[i], 0, false, false);
                axis.Auto.Include(bar.Positions[i] + bar.Offsets[i] + bar.Widths[i], 0, false, false);
            }
        }
    }

    /// <summary>A single bar on a time axis is a day wide.</summary>
    private static double SmallestDistance(double[] distinct, Axis axis)
    {
        var smallest = double.MaxValue;
        for (var i = 1; i < distinct.Length; i++)
        {
            smallest = Math.Min(smallest, distinct[i] - distinct[i - 1]);
        }

        return axis.Kind == AxisKind.Category ? 1 : smallest < double.MaxValue ? smallest : axis.Kind == AxisKind.Date ? DateText.Day : 1;
    }

    private static void Stack(BarMark[] bars, bool apart, string? norm)
    {
        var sums = new Dictionary<(double, bool), double>();
        foreach (var bar in bars)
        {
            for (var i = 0; i < bar.Count; i++)
            {
                var size = double.IsNaN(bar.Sizes[i]) ? 0 : bar.Sizes[i];
                var key = (bar.Positions[i], apart && size < 0);
                var start = sums.GetValueOrDefault(key) + (bar.Trace["base"].At(i).Number ?? 0);
                (bar.Bases[i], bar.Tops[i]) = (start, start + size);
                sums[key] = start + size;
            }
        }

        if (norm is "percent" or "fraction")
        {
            foreach (var bar in bars)
            {
                for (var i = 0; i < bar.Count; i++)
                {
                    var total = sums.GetValueOrDefault((bar.Positions[i], false)) - sums.GetValueOrDefault((bar.Positions[i], true));
                    var factor = total == 0 ? 0 : (norm == "percent" ? 100 : 1) / total;
                    (bar.Bases[i], bar.Tops[i]) = (bar.Bases[i] * factor, bar.Tops[i] * factor);
                }
            }
        }
    }
}
