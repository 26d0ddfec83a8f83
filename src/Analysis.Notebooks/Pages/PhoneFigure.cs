using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// A figure laid out anew for a phone: as wide as its screen, so that labels keep their size. Panels side by side stand below one another,
/// the legend stands above, long labels are cut and long titles of axes broken. What is plotted stays the same.
/// </summary>
internal static class PhoneFigure
{
    /// <summary>The width in pixels, that of the text on the narrowest common phones.</summary>
    public const int Width = 320;

    // A table of colours with more columns has no room for their names: it is scrolled.
    private const int MostColumns = 6;

    // Of the width, what the labels at the side may take, and about what is then left for the axis.
    private const double LongestLabel = 130;
    private const double LongestTitle = 200;

    // More labels than these thin themselves out, which given ones do not.
    private const int MostLabels = 60;
    private const int MostTicksAcross = 6;

    private const double RoomForTwoLines = 34;

    private const double PanelGap = 60;
    private const int UsualHeight = 340;

    /// <summary>The members of the layout that are others on a phone; null where the figure does not fit one.</summary>
    public static JsonObject? Layout(JsonObject figure)
    {
        var layout = figure["layout"] as JsonObject ?? [];
        var traces = ChartFigure.Traces(figure).ToList();
        if (traces.Exists(trace => trace["z"] is JsonArray rows && rows.OfType<JsonArray>().Any(row => row.Count > MostColumns)))
        {
            return null;
        }

        var phone = new JsonObject { ["width"] = Width, ["height"] = Number(layout["height"]) ?? (double)UsualHeight };
        var legend = Copy(layout["legend"]);
        (legend["orientation"], legend["x"], legend["y"], legend["yanchor"]) = ("h", 0, 1, "bottom");
        phone["legend"] = legend;
        var across = traces.GroupBy(trace => Text(trace["xaxis"]) ?? "x").ToList();
        foreach (var own in across)
        {
            SetAxis(layout, phone, "xaxis" + own.Key[Math.Min(1, own.Key.Length)..], axis => Across(axis, own));
        }

        foreach (var own in traces.GroupBy(trace => Text(trace["yaxis"]) ?? "y"))
        {
            SetAxis(layout, phone, "yaxis" + own.Key[Math.Min(1, own.Key.Length)..],
                axis => Upwards(axis, own, layout["grid"] is null ? Number(phone["height"]) ?? 0 : 0));
        }

        return Stack(layout, across.Count, phone) ? phone : null;
    }

    /// <summary>The figure with the members of its layout that are others on a phone.</summary>
    public static JsonObject With(JsonObject figure, JsonObject phone)
    {
        var layout = Copy(figure["layout"]);
        foreach (var (name, value) in phone)
        {
            layout[name] = value?.DeepClone();
        }

        return new() { ["data"] = figure["data"]!.DeepClone(), ["layout"] = layout };
    }

    private static void SetAxis(JsonObject layout, JsonObject phone, string name, Action<JsonObject> change)
    {
        var axis = Copy(layout[name]);
        change(axis);
        if (axis.Count > 0 && !JsonNode.DeepEquals(axis, layout[name]))
        {
            phone[name] = axis;
        }
    }

    // Panels in one column, each as high as it was. Grids of another make keep their places and do not fit.
    private static bool Stack(JsonObject layout, int panels, JsonObject phone)
    {
        if (layout["grid"] is not JsonObject || Number(layout["grid"]!["columns"]) is not > 1)
        {
            return true;
        }

        var (grid, titles) = (Copy(layout["grid"]), layout["annotations"] as JsonArray ?? []);
        if (Text(grid["pattern"]) != "independent" || grid["subplots"] is not null || grid["domain"] is not null
            || (titles.Count > 0 && titles.Count != panels) || titles.Any(title => Text(title.Member("yref")) != "paper"))
        {
            return false;
        }

        var rows = Math.Max(1, Number(grid["rows"]) ?? 1);
        var height = Math.Round(40 + (panels * Math.Max(120, ((Number(layout["height"]) ?? UsualHeight) - 90) / rows)));
        var gap = Math.Round(PanelGap * panels / height, 3);
        (grid["rows"], grid["columns"], grid["ygap"]) = (panels, 1, gap);
        (phone["height"], phone["grid"], phone["annotations"]) =
            (height, grid, new JsonArray([.. titles.Select((title, number) => Placed(title, number, panels - gap))]));
        return true;
    }

    private static JsonObject Placed(JsonNode? title, int number, double rows)
    {
        var placed = Copy(title);
        (placed["x"], placed["y"]) = (0.5, Math.Round(1 - (number / rows), 4));
        return placed;
    }

    private static void Across(JsonObject axis, IEnumerable<JsonObject> traces)
    {
        if (axis["title"] is JsonObject title && Text(title["text"]) is { } text)
        {
            title["text"] = string.Join("<br>", Broken(text, LongestTitle));
        }

        if (axis["tickvals"] is JsonArray { Count: > MostTicksAcross } values && axis["ticktext"] is JsonArray texts
            && texts.Count == values.Count)
        {
            // the tick at zero stays
            var zero = Math.Max(0, values.ToList().FindIndex(value => Number(value) == 0));
            var kept = Enumerable.Range(0, values.Count)
                .Where(at => (at - zero) % ((values.Count + MostTicksAcross - 1) / MostTicksAcross) == 0).ToList();
            (axis["tickvals"], axis["ticktext"]) = (Of(kept.Select(at => values[at])), Of(kept.Select(at => texts[at])));
        }

        if (axis["tickvals"] is null && axis["dtick"] is null
            && traces.All(trace => trace["x"] is JsonArray { Count: > 0 } numbers && Number(numbers[0]) is not null))
        {
            axis["nticks"] = MostTicksAcross - 1;
        }

        // numbers at the ends of bars keep their size while the bars get shorter
        if (axis["range"] is JsonArray { Count: 2 } range && Number(range[0]) is { } low && Number(range[1]) is { } high
            && traces.Any(trace => Text(trace["textposition"]) == "outside"))
        {
            axis["range"] = new JsonArray(low - ((high - low) / 10), high + ((high - low) / 10));
        }
    }

    private static void Upwards(JsonObject axis, IEnumerable<JsonObject> traces, double height)
    {
        var given = axis["ticktext"] as JsonArray;
        var labels = (given ?? Of(traces.SelectMany(trace => trace["y"] as JsonArray ?? []).Select(Text).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select(label => (JsonNode)label))).ToList();
        var lines = height > labels.Count * RoomForTwoLines ? 2 : 1;
        if (labels.Count > MostLabels || !labels.Exists(label => Fitted(Text(label), lines) != Text(label)))
        {
            return;
        }

        axis["tickvals"] = given is null ? Of(labels) : axis["tickvals"]?.DeepClone();
        axis["ticktext"] = Of(labels.Select(label => (JsonNode?)Fitted(Text(label), lines)));
    }

    private static string? Fitted(string? label, int lines)
    {
        if (label is null || label.Contains('<', StringComparison.Ordinal) || Wide(label) <= LongestLabel)
        {
            return label;
        }

        var broken = Broken(label, LongestLabel);
        if (broken.Count <= lines && broken.TrueForAll(line => Wide(line) <= LongestLabel))
        {
            return string.Join("<br>", broken);
        }

        var length = Enumerable.Range(1, label.Length).Last(length => Wide(label[..length]) <= LongestLabel - 12);
        var entity = label.LastIndexOf('&', length - 1);
        return Markup.Cut(label, entity >= 0 && label.IndexOf(';', entity) >= length ? entity : length);
    }

    private static List<string> Broken(string text, double width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && Wide(lines[^1] + " " + word) > width)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }

        return lines;
    }

    // About how many pixels a text takes at the usual size.
    private static double Wide(string text) => text.Sum(letter => letter < '\u2E80' ? 6.4 : 12);

    private static JsonObject Copy(JsonNode? node) => node is JsonObject ? (JsonObject)node.DeepClone() : [];

    private static JsonArray Of(IEnumerable<JsonNode?> nodes) => new([.. nodes.Select(node => node?.DeepClone())]);

    private static double? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number)
        && double.IsFinite(number) ? number : null;

    private static string? Text(JsonNode? node) => ChartFigure.Text(node);
}
