using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>One value in one or several MIME types, in ordinal order of the types. A JSON type holds JSON, every other one a
/// text.</summary>
public sealed class MimeBundle
{
    private readonly SortedDictionary<string, JsonNode?> values;

    /// <param name="values">MIME types and values; a text is a JSON string.</param>
    public MimeBundle(IEnumerable<KeyValuePair<string, JsonNode?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        this.values = new(StringComparer.Ordinal);
        foreach (var (type, value) in values)
        {
            this.values[type] = value;
        }
    }

    /// <summary>A bundle of texts.</summary>
    /// <param name="texts">MIME types and texts.</param>
    public static MimeBundle Of(params (string Type, string Text)[] texts) =>
        new(texts.Select(entry => new KeyValuePair<string, JsonNode?>(entry.Type, JsonValue.Create(entry.Text))));

    /// <summary>The MIME types, in ordinal order.</summary>
    public IReadOnlyCollection<string> Types => values.Keys;

    /// <summary>The value in <paramref name="type"/> as text (JSON as its compact text), or null where the bundle has no such
    /// type.</summary>
    public string? this[string type] => !values.TryGetValue(type, out var value) ? null
        : value is JsonValue text && text.TryGetValue(out string? plain) && !IsJson(type) ? plain
        : value?.ToJsonString() ?? "null";

    /// <summary>Whether a MIME type's values are JSON and not text: <c>application/json</c> and those that end in <c>+json</c>.</summary>
    public static bool IsJson(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type == "application/json"
            || (type.StartsWith("application/", StringComparison.Ordinal) && type.EndsWith("+json", StringComparison.Ordinal));
    }

    internal IEnumerable<KeyValuePair<string, JsonNode?>> Values => values;
}
