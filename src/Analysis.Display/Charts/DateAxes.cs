using System.Text.Json.Nodes;

namespace Analysis.Display.Charts;

/// <summary>Dates in an interactive chart, in the words of its picture: the day before the month, the year below at the first tick and
/// where it changes, and what the pointer shows in ISO 8601.</summary>
public static class DateAxes
{
    private const string Day = "\n%-d %b %Y";

    /// <summary>The forms of ticks, as d3 writes them: for ticks that stand as far apart as <c>From</c> or farther, up to <c>Until</c>, in
    /// milliseconds or in months such as <c>M1</c>; null for no limit.</summary>
    public static IReadOnlyList<(object? From, object? Until, string Form)> Forms { get; } =
    [
        (null, 999, "%H:%M:%S.%3f" + Day), (1000, 59_999, "%H:%M:%S" + Day), (60_000, 86_399_999, "%H:%M" + Day),
        (86_400_000, "M0.9", "%-d %b\n%Y"), ("M1", "M11", "%b\n%Y"), ("M12", null, "%Y"),
    ];

    /// <summary>The form of what the pointer shows, as d3 writes it: as precise as the dates are.</summary>
    /// <param name="times">The dates, in milliseconds.</param>
    public static string Hover(IEnumerable<double> times)
    {
        var precision = 0;
        foreach (var time in times)
        {
            precision = Math.Max(precision, time % DateText.Day == 0 ? 0 : time % 60_000 == 0 ? 1 : 2);
        }

        return "%Y-%m-%d" + precision switch { 0 => "", 1 => " %H:%M", _ => " %H:%M:%S" };
    }

    /// <summary>Gives them to each axis of dates of a figure that says nothing of its own dates. A figure that no picture can be drawn of
    /// stays as it is.</summary>
    /// <param name="figure">The figure, with its layout.</param>
    public static void Word(JsonObject figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        foreach (var (axis, times) in Found(figure))
        {
            var name = $"{axis.Id[0]}axis{axis.Id[1..]}";
            var layout = figure["layout"]!.AsObject();
            if (layout[name] is not JsonObject options)
            {
                layout[name] = options = [];
            }

            options["tickformatstops"] = new JsonArray([.. Forms.Select(form => new JsonObject
            {
                ["dtickrange"] = new JsonArray(JsonValue.Create(form.From), JsonValue.Create(form.Until)),
                ["value"] = form.Form,
            })]);
            options["hoverformat"] = Hover(times);
        }
    }

    private static List<(Axis Axis, IEnumerable<double> Times)> Found(JsonObject figure)
    {
        try
        {
            var picture = new ChartPicture(Figure.Parse(figure.ToJsonString()));
            return [.. picture.Axes.All.Where(axis => axis.Kind == AxisKind.Date && IsUnworded(axis.Options)).Select(axis => (axis,
                picture.Series.Select(series => series.Trace).SelectMany(trace => trace.X == axis ? axis.Coordinates(trace.XValues)
                : trace.Y == axis ? axis.Coordinates(trace.YValues) : []).Where(double.IsFinite)))];
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException)
        {
            return [];
        }
    }

    private static bool IsUnworded(Node options) => !options["tickformat"].Exists && !options["tickformatstops"].Exists
        && !options["hoverformat"].Exists && !options["tickvals"].Exists;
}
