using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analysis.Display;

namespace Analysis.Notebooks.Documents;

/// <summary>JSON on one line of a text: all scripts' letters as they are, but nothing that ends a line or a comment in any
/// language.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Writes an object.</summary>
    public static string Write(JsonObject value) => value.ToJsonString(Options);

    /// <summary>Reads an object; null where the text is none.</summary>
    public static JsonObject? Read(string text)
    {
        try
        {
            return JsonNode.Parse(WholeText.OfJson(text), documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
