using System.Globalization;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Pages;

/// <summary>The values that a chart plots, as rows.</summary>
internal static class FigureData
{
    /// <summary>
    /// The points of a figure, one row each: <c>series</c>, then each array that any trace has (<c>x</c>, <c>y</c>, …, under the axis'
    /// title where it has one), then the lengths of its error bars. A heat map has one row per field. What is missing is null; a gap in a
    /// line is no row.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(JsonObject figure)
    {
        var traces = ChartFigure.Traces(figure).ToList();
        var points = traces.Select((trace, index) => (Name: Text(trace["name"]) is { Length: > 0 } name ? name
            : $"{index + 1}", Columns: Columns(trace))).ToList();
        var keys = Order.Where(key => points.Any(point => point.Columns.ContainsKey(key))).ToList();
        if (keys.Count == 0)
        {
            return [];
        }

        var header = keys.Select(key => ChartFigure.Title(figure["layout"].Member(key + "axis")) ?? key).ToList();
        if (header.Distinct().Count() < header.Count)
        {
            header = keys;
        }

        var body = points.SelectMany(point => Enumerable.Range(0, point.Columns.Values.Select(column => column.Count).DefaultIfEmpty()
            .Max())
            .Select(row => keys.Select(key => point.Columns.TryGetValue(key, out var column) && row < column.Count ? column[row] : null)
                .ToList())
            .Where(row => row.Exists(value => value is not null)).Select(row => row.Prepend(point.Name)));
        var withSeries = traces.Count > 1;
        return body.Prepend(header.Prepend("series")).Select(row => (withSeries ? row : row.Skip(1)).ToList());
    }

    /// <summary>The texts along the axes and of the slices, each once, as they are read: from the left, from the top.</summary>
    public static IReadOnlyList<string> Labels(JsonObject figure)
    {
        var upwards = figure["layout"].Member("yaxis").Member("autorange")?.ToString() != "reversed";
        return [.. ChartFigure.Traces(figure)
            .SelectMany(trace => Texts(trace["x"]).Concat(upwards ? Texts(trace["y"]).Reverse() : Texts(trace["y"]))
                .Concat(Texts(trace["labels"])))
            .Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Texts(JsonNode? values) =>
        values is JsonArray array ? array.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : "")
        .Where(text => text.Length > 0) : [];

    private static readonly string[] Order = ["x", "y", "z", "labels", "values", "text", "x plus", "x minus", "y plus", "y minus"];

    private static Dictionary<string, List<string?>> Columns(JsonObject trace)
    {
        var columns = new Dictionary<string, List<string?>>(StringComparer.Ordinal);
        if (trace["z"] is JsonArray field && field.FirstOrDefault() is JsonArray)
        {
            return Field(trace, field);
        }

        foreach (var key in Order.Where(key => trace[key] is JsonArray))
        {
            columns[key] = [.. ((JsonArray)trace[key]!).Select(Text)];
        }

        foreach (var (axis, part, key) in new[] { ("x", "array", "x plus"), ("x", "arrayminus", "x minus"), ("y", "array", "y plus"),
            ("y", "arrayminus", "y minus") })
        {
            if (trace["error_" + axis].Member(part) is JsonArray lengths)
            {
                columns[key] = [.. lengths.Select(Text)];
            }
        }

        return columns;
    }

    private static Dictionary<string, List<string?>> Field(JsonObject trace, JsonArray field)
    {
        string Label(string axis, int index) => trace[axis] is JsonArray labels && index < labels.Count ? Text(labels[index]) ?? ""
            : index.ToString(CultureInfo.InvariantCulture);
        var cells = field.OfType<JsonArray>().SelectMany((row, y) => row.Select((z, x) => (X: Label("x", x), Y: Label("y", y), Z: Text(z))))
            .ToList();
        return new(StringComparer.Ordinal)
        {
            ["x"] = [.. cells.Select(cell => cell.X)],
            ["y"] = [.. cells.Select(cell => cell.Y)],
            ["z"] = [.. cells.Select(cell => cell.Z)]
        };
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text
        : node?.ToJsonString();
}
