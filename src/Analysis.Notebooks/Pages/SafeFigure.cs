using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// A figure of anybody's with nothing left in it that Plotly.js would fetch, that leads elsewhere than to the web, or that hides what
/// stands around it. Arrays that are packed are unpacked, so that whoever reads the figure reads one form.
/// </summary>
internal static partial class SafeFigure
{
    // What Plotly.js draws in a page that lets it fetch nothing and make no code of text: no maps, and nothing that WebGL draws.
    private static readonly FrozenSet<string> Drawn = Set(
        "scatter bar box violin histogram heatmap pie histogram2d histogram2dcontour contour sunburst treemap icicle funnel funnelarea "
        + "waterfall indicator table candlestick ohlc "
        + "sankey scatterpolar barpolar scatterternary scattersmith carpet scattercarpet contourcarpet parcats image");

    // Types that WebGL draws, and those that show the same without it.
    private static readonly FrozenDictionary<string, string> Plain =
        new Dictionary<string, string>
        {
            ["scattergl"] = "scatter",
            ["heatmapgl"] = "heatmap",
            ["scatterpolargl"] = "scatterpolar"
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // Members that set what all objects have, that only a server or a map needs, or that act on frames, which a page has none of.
    private static readonly FrozenSet<string> Dropped =
        Set("__proto__ constructor prototype geojson frames sliders mapboxAccessToken topojsonURL");

    // The sizes that pictures keep to as well.
    private static readonly (string Name, double Least, double Most)[] Sizes = [("width", 80, 8000), ("height", 60, 8000)];

    /// <summary>A new figure with the safe members of <paramref name="figure"/>: <c>data</c> and <c>layout</c>, both always
    /// there.</summary>
    public static JsonObject Clean(JsonObject figure)
    {
        var layout = figure["layout"] is JsonObject given ? (JsonObject)Kept(given)! : [];
        foreach (var (name, least, most) in Sizes)
        {
            if (layout[name] is JsonValue value && value.TryGetValue<double>(out var size))
            {
                layout[name] = Math.Clamp(size, least, most);
            }
        }

        return new() { ["data"] = new JsonArray([.. ChartFigure.Traces(figure).Select(Trace)]), ["layout"] = layout };
    }

    /// <summary>Whether Plotly.js can draw the figure in a page.</summary>
    public static bool IsDrawn(JsonObject figure) => Types(figure).All(Drawn.Contains);

    /// <summary>The types of the figure's traces, each once.</summary>
    public static IEnumerable<string> Types(JsonObject figure) =>
        ChartFigure.Traces(figure).Select(trace => ChartFigure.Text(trace["type"]) ?? "scatter").Distinct(StringComparer.Ordinal);

    private static JsonObject Trace(JsonObject trace)
    {
        var clean = (JsonObject)Kept(trace)!;
        if (ChartFigure.Text(clean["type"]) is { } type && Plain.TryGetValue(type, out var plain))
        {
            clean["type"] = plain;
        }

        return clean;
    }

    private static JsonNode? Kept(JsonNode? node) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(Kept)]),
        JsonObject packed when ChartFigure.Text(packed["bdata"]) is { } data => Unpacked(data, packed),
        JsonObject holder => new JsonObject(holder.Where(IsSafe).Select(member => KeyValuePair.Create(member.Key, Kept(member.Value)))),
        _ => ChartFigure.Text(node) is { } text ? JsonValue.Create(Markup.Visible(Links(text))) : node?.DeepClone(),
    };

    private static bool IsSafe(KeyValuePair<string, JsonNode?> member) => !Dropped.Contains(member.Key) && (member.Key, member.Value) switch
    {
        (var key, JsonObject) when Map().IsMatch(key) => false,
        ("updatemenus", var menus) => !Reaching().IsMatch(menus?.ToJsonString() ?? ""),
        (var key, var value) when key.Contains("source", StringComparison.OrdinalIgnoreCase) => ChartFigure.Text(value) is not { } address
        || OutputSanitizer.IsInlinePicture(address),
        _ => true,
    };

    private static JsonArray? Unpacked(string data, JsonObject packed)
    {
        try
        {
            JsonNode?[] numbers = [.. PackedNumbers.Read(data, ChartFigure.Text(packed["dtype"]) ?? "f8")
                .Select(number => double.IsFinite(number) ? JsonValue.Create(number) : null)];
            var columns = ChartFigure.Text(packed["shape"])?.Split(',') is [_, var width]
                && int.TryParse(width, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 0;
            return columns == 0 ? new(numbers) : new([.. numbers.Chunk(columns).Select(row => new JsonArray(row))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Plotly.js makes links of <a href>, and styles of style. What is left leads to the web, or sets type.
    private static string Links(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var open = 0;
        return Tag().Replace(text, Left);

        string Left(Match tag)
        {
            var (name, isEnd) = (tag.Groups["name"].Value, tag.Groups["end"].Length > 0);
            if (!name.Equals("a", StringComparison.OrdinalIgnoreCase))
            {
                return Styled().IsMatch(tag.Value) && !SafeStyle().IsMatch(tag.Value) ? $"<{name}>" : tag.Value;
            }

            var address = Address().Match(tag.Value);
            open += isEnd ? -1 : address.Success ? 1 : 0;
            open = Math.Max(open, isEnd ? -1 : 0);
            return isEnd ? open >= 0 ? "</a>" : "" : address.Success ? $"<a href=\"{address.Groups[1].Value}\">" : "";
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("^(?:map|mapbox|geo)[0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Map();

    // A button's arguments can set any member of the figure.
    [GeneratedRegex("//|source|geo|map|animate", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reaching();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-zA-Z]+)(?![a-zA-Z])[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\shref\s*=\s*[""']?(https?://[^\s""'<>]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\sstyle\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Styled();

    [GeneratedRegex(@"^<[a-zA-Z]+\s+style\s*=\s*([""'])(?:\s*(?:font-size|font-weight|font-style|font-family|color)\s*:[\w\s#.,%-]*;?)*\s*\1\s*>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SafeStyle();
}
