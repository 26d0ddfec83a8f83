using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Analysis.Display;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>The figure of a chart: the JSON that Plotly.js draws. Its members may be of any kind, for it may be anybody's.</summary>
internal static partial class ChartFigure
{
    // Titles with a subtitle stay below it.
    private const int LongestText = 400;

    // What a layout may draw into a plot.
    private static readonly string[] Drawn = ["annotations", "shapes", "images"];

    // Escapes <, > and & but leaves Chinese readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The figure in an output, or null where it has none. Our notebooks hold it as JSON, those of the released kernel as a text
    /// of JSON.</summary>
    public static JsonObject? Of(MimeBundle data) => data.Values.FirstOrDefault(entry => entry.Key == ChartOutput.FigureType).Value switch
    {
        JsonObject figure => IsFigure(figure),
        JsonValue value when Text(value) is { } json => Parse(json),
        _ => null,
    };

    /// <summary>The figure in <paramref name="json"/>, or null where it is none.</summary>
    public static JsonObject? Parse(string json) => IsFigure(ParseNode(json));

    /// <summary>The value that <paramref name="json"/> writes, or null where it is no JSON or names a member twice.</summary>
    public static JsonNode? ParseNode(string json)
    {
        try
        {
            return JsonNode.Parse(WholeText.OfJson(json), documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member, or null where the node is no object.</summary>
    public static JsonNode? Member(this JsonNode? node, string name) => (node as JsonObject)?[name];

    /// <summary>A text, or null where the node is none.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The figure's traces.</summary>
    public static IEnumerable<JsonObject> Traces(JsonObject figure) => ((JsonArray)figure["data"]!).OfType<JsonObject>();

    /// <summary>Whether any trace has values: a chart that says why it is empty is no picture of its notebook.</summary>
    public static bool ShowsValues(JsonObject figure) => Traces(figure).Any(trace => trace.Any(member => member.Value switch
    {
        JsonArray values => values.Any(value => value is not null) && member.Key is "x" or "y" or "z" or "values" or "r" or "lat",
        JsonObject packed => packed["bdata"] is not null,
        _ => false,
    }));

    /// <summary>Whether nothing is drawn of a figure but its title: its traces have places and none has a value, and nothing else stands in
    /// the plot.</summary>
    public static bool IsEmpty(JsonObject figure) => !ShowsValues(figure)
        && Traces(figure).All(trace => Text(trace["type"]) is null or "scatter" or "bar" or "box" or "violin" or "histogram" or "heatmap")
        && Drawn.All(name => figure["layout"].Member(name) is not JsonArray { Count: > 0 });

    /// <summary>
    /// Cuts every text of a figure that is longer than a page has room for. Texts that were different stay so: categories that begin alike
    /// must not become one.
    /// </summary>
    public static void CutTexts(JsonNode figure) => CutTexts(figure, new(StringComparer.Ordinal));

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
            if (child is JsonArray or JsonObject)
            {
                CutTexts(child, cuts);
            }
            else if (Text(child) is { Length: > LongestText } text)
            {
                replace(cuts.TryGetValue(text, out var cut) ? cut
                    : cuts[text] = Markup.Cut(text, LongestText) + (cuts.Count == 0 ? "" : $" ({cuts.Count + 1})"));
            }
        }
    }

    /// <summary>The figure as text that can stand in an element: without <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>.</summary>
    public static string Write(JsonObject figure) => figure.ToJsonString(Readable);

    /// <summary>The first line of the title of a layout or an axis, without Plotly's markup, or null where it has none.</summary>
    public static string? Title(JsonNode? holder) => Lines(holder) is [var first, ..] ? first : null;

    /// <summary>The further lines of a layout's title, or null where it has one line.</summary>
    public static string? Subtitle(JsonNode? holder) =>
        Lines(holder) is [_, .. { Length: > 0 } rest] ? string.Join(' ', rest)
        : Text(holder.Member("title").Member("subtitle").Member("text"));

    private static JsonObject? IsFigure(JsonNode? node) => node is JsonObject figure && figure["data"] is JsonArray ? figure : null;

    private static string[] Lines(JsonNode? holder)
    {
        var title = holder.Member("title");
        var text = Text(title is JsonObject ? title.Member("text") : title) ?? "";
        return [.. LineBreak().Split(text).Select(line => WebUtility.HtmlDecode(Tag().Replace(line, " ")).Trim())
            .Where(line => line.Length > 0)];
    }

    [GeneratedRegex("<br ?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
