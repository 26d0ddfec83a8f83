namespace Analysis.Display.Charts;

/// <summary>
/// Finds the range that shows all marks with room around them: each asks for a coordinate and so many pixels beyond it. The rules are
/// plotly's, so that the picture and the interactive chart agree.
/// </summary>
internal sealed class AutoRange
{
    private readonly List<Want> lows = [];
    private readonly List<Want> highs = [];

    private readonly record struct Want(double At, double Pixels, bool Padded);

    public bool IsEmpty => lows.Count == 0;

    public double Lowest => lows.Min(w => w.At);

    public double Highest => highs.Max(w => w.At);

    /// <summary>Asks for room for a coordinate: so many pixels, another twentieth of the axis where padded. Zero is the edge where bars
    /// stand on it.</summary>
    public void Include(double at, double pixels, bool padded, bool toZero)
    {
        if (double.IsFinite(at))
        {
            Add(lows, toZero ? Math.Min(0, at) : at, pixels, padded, toZero, 1);
            Add(highs, toZero ? Math.Max(0, at) : at, pixels, padded, toZero, -1);
        }
    }

    public void Include(ReadOnlySpan<double> coordinates, double pixels, bool padded, bool toZero)
    {
        foreach (var at in coordinates)
        {
            Include(at, pixels, padded, toZero);
        }
    }

    /// <summary>The range on an axis of so many pixels.</summary>
    public (double From, double To) Range(double length, string mode)
    {
        var (toZero, nonNegative) = (mode == "tozero", mode == "nonnegative");
        if (IsEmpty)
        {
            return nonNegative || toZero ? (0, 1) : (-1, 6);
        }

        double Room(Want w) => w.Pixels + (w.Padded ? length / 20 : 0);
        var (best, low, high) = (0.0, lows[0], highs[0]);
        foreach (var l in lows)
        {
            foreach (var h in highs)
            {
                var free = length - Room(l) - Room(h);
                if (h.At > l.At && free > length / 10 && (h.At - l.At) / free > best)
                {
                    (best, low, high) = ((h.At - l.At) / free, l, h);
                }
            }
        }

        if (Lowest == Highest)
        {
            return AllEqual(Lowest, toZero, nonNegative, Room(highs[0]), length);
        }

        low = toZero && low.At >= 0 || (nonNegative && low.At - (best * Room(low)) < 0) ? new(0, 0, false) : low;
        high = toZero && high.At <= 0 ? new(0, 0, false) : high;
        best = (high.At - low.At) / (length - Room(low) - Room(high));
        return (low.At - (best * Room(low)), high.At + (best * Room(high)));
    }

    private static (double From, double To) AllEqual(double value, bool toZero, bool nonNegative, double room, double length)
        => (toZero, value) switch
        {
            (true, 0) => (0, 1),
            (true, > 0) => (0, value / (1 - Math.Min(0.5, room / length))),
            (true, _) => (value / (1 - Math.Min(0.5, room / length)), 0),
            _ => nonNegative ? (Math.Max(0, value - 1), Math.Max(1, value + 1)) : (value - 1, value + 1),
        };

    private static void Add(List<Want> wants, double at, double pixels, bool padded, bool toZero, int sign)
    {
        var want = toZero && at == 0 ? new Want(0, 0, false) : new Want(at, pixels, padded);
        for (var i = wants.Count - 1; i >= 0; i--)
        {
            var known = wants[i];
            if (sign * known.At <= sign * want.At && known.Pixels >= want.Pixels && (known.Padded || !want.Padded))
            {
                return;
            }

            if (sign * want.At <= sign * known.At && want.Pixels >= known.Pixels && (want.Padded || !known.Padded))
            {
                wants.RemoveAt(i);
            }
        }

        wants.Add(want);
    }
}
