using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>What a chart over time draws beside its sources: the moving average of all of them, and where their rate changes.</summary>
internal sealed class Trend
{
    /// <summary>How many periods the average takes: of days a week.</summary>
    public const int Window = 7;

    // an average of fewer periods would hide what it is to show
    private const int FewestForAverage = 15;

    private readonly DateTime[] times;
    private readonly Detected<int> changes;

    /// <param name="times">The periods' starts.</param>
    /// <param name="articles">The articles of interest, of all sources together.</param>
    /// <param name="totals">All articles. Words would be surer than they are: those of one article come together.</param>
    public Trend(DateTime[] times, int[] articles, int[] totals)
    {
        this.times = times;
        changes = articles.SequenceEqual(totals) ? new([], "each article is of interest: nothing can change")
            : ChangePoints.Find(articles, totals);
    }

    /// <summary>What the subtitle says of the changes.</summary>
    public string Note => changes.Items.Count > 0 ? "; dashed: the share of articles on it changes" : changes.TooFew is null
        ? "; no change of the share of articles" : "";

    /// <summary>Whether there are enough periods for an average.</summary>
    public bool HasAverage => times.Length >= FewestForAverage;

    /// <summary>The line of the average; null where there are too few periods. The ends, which have no average, are left out; a gap stays
    /// one.</summary>
    /// <param name="counts">The counts of all sources together.</param>
    /// <param name="totals">Of what they are a part, for rates per 10,000; null for the counts themselves.</param>
    public GenericChart? Average(int[] counts, int[]? totals = null)
    {
        if (!HasAverage)
        {
            return null;
        }

        // the mean of rates would give a thin period the weight of a full one
        var sums = Means(counts);
        var parts = totals is null ? null : Means(totals);
        var values = sums.Select((sum, at) => parts is null ? sum : parts[at] > 0 ? 10_000 * sum / parts[at] : null).ToArray();
        var (first, last) = (Array.FindIndex(values, value => value is not null), Array.FindLastIndex(values, value => value is not null));
        return first < 0 ? null : Chart.Line<DateTime, double, string>(
            times[first..(last + 1)], ChartValues.NumbersOrGaps(values[first..(last + 1)]), Name: $"mean of {Window}", ShowMarkers: false,
            LineColor: Color.fromHex(Display.Charts.HouseStyle.Text), LineWidth: 1.5);
    }

    private static IReadOnlyList<double?> Means(int[] counts) => MovingAverage.Of([.. counts.Select(count => (double?)count)], Window);

    /// <summary>A dashed line before each period with which another rate begins.</summary>
    public IEnumerable<Shape> Changes() => changes.Items.Select(at => Between(times[at - 1], times[at]));

    private static Shape Between(DateTime before, DateTime after)
    {
        var place = before + ((after - before) / 2);
        return Shape.Upright(place, Line.Of(1.5, Color.fromHex(Display.Charts.HouseStyle.MutedText), StyleParam.DrawingStyle.Dash));
    }
}
