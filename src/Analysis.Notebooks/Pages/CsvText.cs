using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>The data of a table or a chart as CSV (RFC 4180, but LF line ends).</summary>
internal static class CsvText
{
    /// <summary>
    /// The cells of an HTML table. Numbers (class <c>analysis-number</c>) lose their group separators, missing values (<c>analysis-null</c>) are empty;
    /// types (<c>analysis-type</c>) and notes (<c>analysis-note</c>) are no data.
    /// </summary>
    public static string OfTable(IElement table)
    {
        var rows = table.QuerySelectorAll("tr")
            .Where(row => row.Closest("table") == table && row.Closest(".analysis-note") is null)
            .Select(row => row.Children.Where(cell => !cell.ClassList.Contains("analysis-type") && !cell.ClassList.Contains("analysis-note")).ToList())
            .Where(cells => cells.Count > 0);
        return Lines(rows.Select(cells => cells.Select(CellText)));
    }

    /// <summary>
    /// The points of a figure, one row each: <c>series</c>, then each array that any trace has (<c>x</c>, <c>y</c>, …, under the axis' title
    /// where it has one), then the lengths of its error bars. A heat map has one row per field.
    /// </summary>
    public static string OfFigure(JsonObject figure)
    {
        var traces = ((JsonArray)figure["data"]!).OfType<JsonObject>().ToList();
        var points = traces.Select((trace, index) => (Name: Text(trace["name"]) is { Length: > 0 } name ? name : $"{index + 1}", Columns: Columns(trace))).ToList();
        var keys = Order.Where(key => points.Any(point => point.Columns.ContainsKey(key))).ToList();
        if (keys.Count == 0)
        {
            return "";
        }

        var header = keys.Select(key => FigureJson.Title(figure["layout"]?[key + "axis"]) ?? key).ToList();
        if (header.Distinct().Count() < header.Count)
        {
            header = keys;
        }

        var body = points.SelectMany(point => Enumerable.Range(0, point.Columns.Values.Select(column => column.Count).DefaultIfEmpty().Max())
            .Select(row => keys.Select(key => point.Columns.TryGetValue(key, out var column) && row < column.Count ? column[row] : "").Prepend(point.Name)));
        var withSeries = traces.Count > 1;
        return Lines(body.Prepend(header.Prepend("series")).Select(row => withSeries ? row : row.Skip(1)));
    }

    private static readonly string[] Order = ["x", "y", "z", "labels", "values", "text", "x plus", "x minus", "y plus", "y minus"];

    private static Dictionary<string, List<string>> Columns(JsonObject trace)
    {
        var columns = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (trace["z"] is JsonArray field && field.FirstOrDefault() is JsonArray)
        {
            return Field(trace, field);
        }

        foreach (var key in Order.Where(key => trace[key] is JsonArray))
        {
            columns[key] = [.. ((JsonArray)trace[key]!).Select(Text)];
        }

        foreach (var (axis, part, key) in new[] { ("x", "array", "x plus"), ("x", "arrayminus", "x minus"), ("y", "array", "y plus"), ("y", "arrayminus", "y minus") })
        {
            if (trace["error_" + axis]?[part] is JsonArray lengths)
            {
                columns[key] = [.. lengths.Select(Text)];
            }
        }

        return columns;
    }

    private static Dictionary<string, List<string>> Field(JsonObject trace, JsonArray field)
    {
        string Label(string axis, int index) => trace[axis] is JsonArray labels && index < labels.Count ? Text(labels[index]) : index.ToString(CultureInfo.InvariantCulture);
        var cells = field.OfType<JsonArray>().SelectMany((row, y) => row.Select((z, x) => (X: Label("x", x), Y: Label("y", y), Z: Text(z)))).ToList();
        return new(StringComparer.Ordinal) { ["x"] = [.. cells.Select(cell => cell.X)], ["y"] = [.. cells.Select(cell => cell.Y)], ["z"] = [.. cells.Select(cell => cell.Z)] };
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString() ?? "";

    private static string CellText(IElement cell)
    {
        if (cell.ClassList.Contains("analysis-null") || cell.QuerySelector(".analysis-null") is not null)
        {
            return "";
        }

        // A text that the table clips stands whole in the cell's title.
        if (cell.GetAttribute("title") is { } whole && cell.TextContent.TrimEnd().EndsWith('…') && whole.Length > cell.TextContent.Length)
        {
            return whole;
        }

        var copy = (IElement)cell.Clone();
        foreach (var aside in copy.QuerySelectorAll(".analysis-type, .analysis-note"))
        {
            aside.Remove();
        }

        var text = copy.TextContent.Trim();
        return cell.ClassList.Contains("analysis-number") ? text.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-') : text;
    }

    private static string Lines(IEnumerable<IEnumerable<string>> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
        {
            csv.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return csv.ToString();
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny(",\"\n\r") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
