namespace Analysis.Display.Charts;

/// <summary>The channels of bars: each begins at zero, or where the one below it ends. Those of several traces stand side by side, on each
/// other or over each other, by plotly's rules.</summary>
internal sealed class Bars : Series
{
    private readonly BarValues values;
    private readonly double unit;

    private Bars(BarValues values, (double[] Bases, double[] Tops) ends, double slot, double shift, double unit, double gap)
        : base(values.Trace, values.IsHorizontal)
    {
        (this.values, this.unit, Bases, Tops) = (values, unit, ends.Bases, ends.Tops);
        (Missing, Unpaired) = (values.Missing, values.Unpaired);
        Widths = [.. Positions.Select((_, i) => Trace["width"].At(i).Number ?? slot * (1 - gap))];
        Starts = [.. Positions.Select((at, i) => at + (Trace["offset"].At(i).Number ?? shift - (Widths[i] / 2)))];
        double[] middles = [.. Starts.Select((start, i) => start + (Widths[i] / 2))];
        double[] tops = [.. Tops.Select(ValueAxis.OfNumber)];
        Marks = [new BarMark(this), new ErrorBarMark(Trace, IsHorizontal ? tops : middles, IsHorizontal ? middles : tops,
            Paint.Of(HouseStyle.Text)), new BarTextMark(this)];
    }

    public override int Count => Positions.Length;

    public double? BinSize => values.BinSize;

    public double[] Positions => values.Positions;

    public double[] Sizes => values.Sizes;

    /// <summary>From where to where each bar reaches, in the unit of the axis, before any logarithm.</summary>
    public double[] Bases { get; }

    public double[] Tops { get; }

    /// <summary>Where each bar begins across, and how wide it is, as coordinates.</summary>
    public double[] Starts { get; }

    public double[] Widths { get; }

    public override string Extent => BinSize is null ? base.Extent : ExtentOf(Sizes, "bins");

    public static (Values X, Values Y) Read(Node trace) => (Values.Read(trace["x"]), Values.Read(trace["y"]));

    public static IEnumerable<Series> Place(IReadOnlyList<Trace> traces, Node layout) => HistogramCounts
        .Of(traces.Where(trace => trace.Type == "histogram"), layout["barmode"].Text != "overlay")
        .Concat(traces.Where(trace => trace.Type != "histogram").Select(BarValues.Read))
        .OrderBy(bars => bars.Trace.Index).GroupBy(bars => (bars.Trace.X, bars.Trace.Y, bars.IsHorizontal))
        .SelectMany(group => Place([.. group], layout));

    /// <summary>The colour of a bar.</summary>
    public Paint ColorOf(int i, ColorScale? scale) =>
        Trace.ColorOf(i, scale).Faded(Trace.Opacity * (Trace.Marker["opacity"].At(i).Number ?? 1));

    /// <summary>Where a bar is, in pixels: from its base to its top, and across. NaN where it has no place.</summary>
    public (double Base, double Top, double Start, double End) Pixels(int i)
    {
        var low = ValueAxis.Pixel(ValueAxis.OfNumber(Bases[i]));
        return (double.IsNaN(low) ? ValueAxis.PixelFrom : low, ValueAxis.Pixel(ValueAxis.OfNumber(Tops[i])), PositionAxis.Pixel(Starts[i]),
            PositionAxis.Pixel(Starts[i] + Widths[i]));
    }

    // The whole unit of each bar, so that half a gap stays at both ends of the axis.
    public override void Extend()
    {
        foreach (var at in Positions.Distinct())
        {
            PositionAxis.Auto.Include([at - (unit / 2), at + (unit / 2)], 0, false, false);
        }

        if (Trace["width"].Exists || Trace["offset"].Exists)
        {
            PositionAxis.Auto.Include([.. Starts, .. Starts.Zip(Widths, (start, width) => start + width)], 0, false, false);
        }

        base.Extend();
    }

    private static IEnumerable<Bars> Place(BarValues[] bars, Node layout)
    {
        var axis = bars[0].PositionAxis;
        var mode = layout["barmode"].Text ?? "group";
        var places = bars.SelectMany(b => b.Positions).Where(double.IsFinite).ToArray();
        var distinct = places.Distinct().Order().ToArray();
        var unit = axis.Kind == AxisKind.Category ? 1 : bars[0].BinSize ?? SmallestDistance(distinct, axis);
        // A fifth of the room is gap, but the bins of a histogram touch: what they count has no gaps.
        var gap = layout["bargap"].Number
            ?? (bars.All(b => b.BinSize is not null) && axis.Kind != AxisKind.Category && (mode != "group" || bars.Length == 1) ? 0 : 0.2);
        var groups = bars.Select(b => b.Trace["offsetgroup"].Text ?? "").ToArray();
        var named = groups.Any(g => g.Length > 0);
        var keys = groups.Distinct(StringComparer.Ordinal).ToList();
        var overlap = places.Length != distinct.Length;
        var count = mode != "group" ? 1 : named ? keys.Count : overlap ? bars.Length : 1;
        var slot = unit * (1 - gap) / count;
        var ends = mode is "stack" or "relative" ? Stack(bars, mode == "relative", layout["barnorm"].Text)
            : bars.Select(b => (Bases: GivenBases(b), Tops: b.Sizes.Zip(GivenBases(b), (size, from) => size + from).ToArray())).ToArray();
        double Place(int t) => count == 1 ? 0 : named ? keys.IndexOf(groups[t]) : t;
        return bars.Select((b, t) => new Bars(b, ends[t], slot, slot * (Place(t) + 0.5 - (count / 2.0)), unit,
            layout["bargroupgap"].Number ?? 0));
    }

    private static double[] GivenBases(BarValues bars) => [.. bars.Sizes.Select((_, i) => bars.Trace["base"].At(i).Number ?? 0)];

    /// <summary>A single bar on a time axis is a day wide.</summary>
    private static double SmallestDistance(double[] distinct, Axis axis) => distinct.Length > 1
        ? distinct.Zip(distinct.Skip(1), (a, b) => b - a).Min() : axis.Kind == AxisKind.Date ? DateText.Day : 1;

    private static (double[] Bases, double[] Tops)[] Stack(BarValues[] bars, bool apart, string? norm)
    {
        var sums = new Dictionary<(double At, bool Below), double>();
        var ends = bars.Select(b => (Bases: GivenBases(b), Tops: new double[b.Sizes.Length])).ToArray();
        foreach (var ((bases, tops), values) in ends.Zip(bars))
        {
            for (var i = 0; i < tops.Length; i++)
            {
                var size = double.IsNaN(values.Sizes[i]) ? 0 : values.Sizes[i];
                var key = (values.Positions[i], apart && size < 0);
                bases[i] += sums.GetValueOrDefault(key);
                sums[key] = tops[i] = bases[i] + size;
            }
        }

        if (norm is not ("percent" or "fraction"))
        {
            return ends;
        }

        double Factor(double at) => sums.GetValueOrDefault((at, false)) - sums.GetValueOrDefault((at, true)) is var total && total == 0 ? 0
            : (norm == "percent" ? 100 : 1) / total;
        double[] Shares(double[] of, BarValues values) => [.. of.Select((end, i) => end * Factor(values.Positions[i]))];
        return [.. ends.Zip(bars, (end, values) => (Shares(end.Bases, values), Shares(end.Tops, values)))];
    }

    /// <summary>The sample in the legend, hatched as the bars are.</summary>
    public override void DrawSample(Svg svg, double x, double y)
    {
        base.DrawSample(svg, x, y);
        Hatch.Draw(svg, Trace.Marker["pattern"], 0, Box.Between(x + 6, x + 18, y, y + 12), Trace.FirstColor);
    }
}
