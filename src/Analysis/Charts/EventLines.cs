using System.Globalization;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Analysis;

/// <summary>Events as dotted lines in a chart over time; what they are stands below the title, where no label lies over another.</summary>
/// <param name="events">The events in the order of their days.</param>
internal sealed class EventLines(IReadOnlyList<(DateTime Day, string Label)> events)
{
    private const int MostNamed = 4;

    /// <summary>None.</summary>
    public static EventLines None { get; } = new([]);

    /// <summary>The lines of those that lie in the chart's time.</summary>
    /// <param name="times">The periods' starts.</param>
    public Shape[] Shapes(DateTime[] times) =>
        [.. Within(times).Select(each =>
        Shape.Upright(each.Day, Line.Of(1, Color.fromHex(Display.Charts.HouseStyle.MutedText), StyleParam.DrawingStyle.Dot)))];

    /// <summary>What the subtitle says of them; empty for none.</summary>
    /// <param name="times">The periods' starts.</param>
    public string Note(DateTime[] times)
    {
        var shown = Within(times);
        var named = shown.Take(MostNamed)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Day:yyyy-MM-dd} {each.Label}"));
        return shown.Length == 0 ? "" : $"; dotted: {string.Join(", ", named)}{(shown.Length > MostNamed ? FormattableString.Invariant($" and {shown.Length - MostNamed} more") : "")}";
    }

    private (DateTime Day, string Label)[] Within(DateTime[] times) =>
        times.Length == 0 ? []
        : [.. events.Where(each => each.Day >= times[0]
            && each.Day < times[^1] + (times.Length > 1 ? times[^1] - times[^2] : TimeSpan.FromDays(1)))];
}
