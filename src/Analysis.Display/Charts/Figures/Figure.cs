using System.Text.Json;

namespace Analysis.Display.Charts;

/// <summary>A plotly figure as read: its traces and its layout, each with the template behind it.</summary>
internal sealed class Figure
{
    private Figure(Node root)
    {
        Config = root["config"];
        var template = root["layout"]["template"];
        Layout = root["layout"].Behind(template["layout"].Value);
        Traces = [.. root["data"].Items.Where(t => t["visible"].Text is null or "true")
            .Select((t, i) => t.Behind(TemplateOf(template, t, i)))];
    }

    public IReadOnlyList<Node> Traces { get; }

    public Node Layout { get; }

    public Node Config { get; }

    /// <exception cref="ArgumentException">The text is no JSON or no figure.</exception>
    public static Figure Parse(string json)
    {
        try
        {
            var root = JsonElement.Parse(WholeText.OfJson(json));
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data)
                && data.ValueKind == JsonValueKind.Array
                ? new(new(root))
                : throw new ArgumentException("This JSON is no plotly figure: expected an object with an array \"data\". Give what "
                    + "GenericChart.toJson returns.", nameof(json));
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"This text is no JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}). Give what "
                + $"GenericChart.toJson returns.", nameof(json), e);
        }
    }

    private static JsonElement TemplateOf(Node template, Node trace, int index)
    {
        var candidates = template["data"][trace["type"].Text ?? "scatter"];
        return candidates.Count > 0 ? candidates[index % candidates.Count].Value : default;
    }
}
