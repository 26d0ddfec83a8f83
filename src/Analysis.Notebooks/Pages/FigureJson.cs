using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>The figure of a chart: the JSON that Plotly.js draws, in an element that no browser runs.</summary>
internal static partial class FigureJson
{
    // Titles with a subtitle stay below it.
    private const int LongestText = 400;

    // Escapes <, > and & but leaves Chinese readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Leaves in the element only the figure's data and layout, written anew; removes the element where it holds no figure.</summary>
    public static void Rewrite(IElement script)
    {
        if (Parse(script.TextContent) is not { } figure)
        {
            script.Remove();
            return;
        }

        foreach (var attribute in script.Attributes.Where(attribute => attribute.Name is not ("type" or "class")).ToArray())
        {
            script.RemoveAttribute(attribute.Name);
        }

        Write(script, new JsonObject { ["data"] = figure["data"]?.DeepClone(), ["layout"] = figure["layout"]?.DeepClone() });
    }

    /// <summary>
    /// Cuts every text of a figure that is longer than a page has room for. Texts that were different stay so: categories that begin alike must
    /// not become one.
    /// </summary>
    /// <returns>Whether there was any.</returns>
    public static bool CutTexts(JsonNode figure)
    {
        var cuts = new Dictionary<string, string>(StringComparer.Ordinal);
        CutTexts(figure, cuts);
        return cuts.Count > 0;
    }

    private static void CutTexts(JsonNode node, Dictionary<string, string> cuts)
    {
        IEnumerable<(JsonNode? Child, Action<JsonNode> Replace)> children = node switch
        {
            JsonArray array => array.Select((child, index) => (child, (Action<JsonNode>)(cut => array[index] = cut))).ToList(),
            JsonObject holder => holder.Select(member => (member.Value, (Action<JsonNode>)(cut => holder[member.Key] = cut))).ToList(),
            _ => [],
        };
        foreach (var (child, replace) in children)
        {
            if (Text(child) is not { } text)
            {
                CutTexts(child ?? new JsonObject(), cuts);
            }
            else if (text.Length > LongestText)
            {
                replace(cuts.TryGetValue(text, out var cut) ? cut : cuts[text] = Markup.Cut(text, LongestText) + (cuts.Count == 0 ? "" : $" ({cuts.Count + 1})"));
            }
        }
    }

    /// <summary>Puts the figure into the element.</summary>
    public static void Write(IElement script, JsonObject figure) => script.TextContent = Markup.Visible(figure.ToJsonString(Readable));

    /// <summary>The figure in <paramref name="json"/>, or null where it is none.</summary>
    public static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject figure && figure["data"] is JsonArray ? figure : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first line of the title of a layout or an axis, without Plotly's markup, or null where it has none.</summary>
    public static string? Title(JsonNode? holder) => Lines(holder) is [var first, ..] ? first : null;

    /// <summary>The further lines of a layout's title, or null where it has one line.</summary>
    public static string? Subtitle(JsonNode? holder) =>
        Lines(holder) is [_, .. { Length: > 0 } rest] ? string.Join(' ', rest) : Text((holder as JsonObject)?["title"] is JsonObject title ? (title["subtitle"] as JsonObject)?["text"] : null);

    private static string[] Lines(JsonNode? holder)
    {
        var title = (holder as JsonObject)?["title"];
        var text = Text(title is JsonObject detailed ? detailed["text"] : title) ?? "";
        return [.. LineBreak().Split(text).Select(line => WebUtility.HtmlDecode(Tag().Replace(line, " ")).Trim()).Where(line => line.Length > 0)];
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex("<br ?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
