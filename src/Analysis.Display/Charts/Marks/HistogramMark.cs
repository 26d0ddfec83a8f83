namespace Analysis.Display.Charts;

/// <summary>Counts values into bins and draws them as bars.</summary>
internal sealed class HistogramMark : BarMark
{
    public HistogramMark(Node trace, Axis x, Axis y, Paint color) : base(trace, x, y, color)
        => IsHorizontal = trace["orientation"].Text is { } o ? o == "h" : XValues.Count == 0 && YValues.Count > 0;

    /// <summary>The width of a bin in coordinates; 1 on an axis of names.</summary>
    public double BinSize { get; private set; } = 1;

    /// <summary>The values that are counted; traces on the same axis share bins, so each sees all of them.</summary>
    public IReadOnlyList<HistogramMark> Sharing { get; set; } = [];

    private Values Source => IsHorizontal ? YValues : XValues;

    public override void Place()
    {
        var axis = PositionAxis;
        var values = axis.Coordinates(Source);
        Missing = values.Count(double.IsNaN);
        var shared = (Sharing.Count > 1 ? Sharing.SelectMany(s => s.PositionAxis.Coordinates(s.Source)) : values).Where(double.IsFinite)
            .ToArray();
        var start = 0.0;
        var count = axis.Categories.Count;
        if (axis.Kind == AxisKind.Category)
        {
            (start, BinSize) = (-0.5, 1);
        }
        else if (shared.Length > 0)
        {
            (start, BinSize) = HistogramBins.Of(shared, Trace[IsHorizontal ? "ybins" : "xbins"],
                Trace[IsHorizontal ? "nbinsy" : "nbinsx"].Number, axis);
            count = (int)Math.Clamp(Math.Floor((shared.Max() - start) / BinSize) + 1, 1, 10_000);
        }

        Sizes = Counted(values, start, count);
        Positions = [.. Enumerable.Range(0, count).Select(i => start + ((i + 0.5) * BinSize))];
    }

    protected override string Hover(int i) => PositionAxis.Kind == AxisKind.Category ? base.Hover(i)
        : (Name.Length > 0 ? Name + " · " : "") + PositionAxis.Say(Positions[i] - (BinSize / 2)) + " – "
            + PositionAxis.Say(Positions[i] + (BinSize / 2)) + ": " + NumberText.Shortest(Sizes[i]);

    private double[] Counted(double[] values, double start, int count)
    {
        var function = Trace["histfunc"].Text ?? "count";
        var amounts = function == "count" ? null : Values.Read(Trace[IsHorizontal ? "x" : "y"]).Numbers;
        var bins = Enumerable.Range(0, count).Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            var bin = double.IsNaN(values[i]) ? -1 : (int)Math.Floor(((values[i] - start) / BinSize) + 1e-9);
            if (bin >= 0 && bin < count)
            {
                bins[bin].Add(amounts is null ? 1 : amounts[i]);
            }
        }

        return Normalised([.. bins.Select(b => function switch { "avg" => b.Count > 0 ? b.Average() : 0, "min" => b.Count > 0 ? b.Min()
            : 0, "max" => b.Count > 0 ? b.Max() : 0, _ => b.Sum() })]);
    }

    private double[] Normalised(double[] bins)
    {
        var total = bins.Sum();
        var norm = Trace["histnorm"].Text ?? "";
        if (norm.Length > 0 && total > 0)
        {
            var factor = norm switch
            {
                "percent" => 100 / total,
                "probability" => 1 / total,
                "density" => 1 / BinSize,
                "probability density" => 1 / (total * BinSize),
                _ => 1
            };
            bins = [.. bins.Select(b => b * factor)];
        }

        if (Trace["cumulative"]["enabled"].Flag ?? false)
        {
            var sum = 0.0;
            bins = [.. bins.Select(b => sum += b)];
        }

        return bins;
    }
}
