using System.Text.Json;

namespace Analysis.Display.Charts;

/// <summary>A place in a figure's JSON that may not be there, with the template's value behind it.</summary>
internal readonly struct Node(JsonElement own, JsonElement template = default)
{
    /// <summary>The figure's value, or else the template's.</summary>
    public JsonElement Value => IsSet(own) ? own : template;

    public bool Exists => IsSet(own) || IsSet(template);

    public bool IsArray => Value.ValueKind == JsonValueKind.Array;

    public bool IsNumber => Value.ValueKind == JsonValueKind.Number;

    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    /// <summary>Text, or a number or truth value written as text; null where there is none.</summary>
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString(),
        JsonValueKind.Number => NumberText.Shortest(Value.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    public double? Number => Value.ValueKind switch
    {
        JsonValueKind.Number => Value.GetDouble(),
        JsonValueKind.String => NumberText.Parse(Value.GetString()),
        _ => null,
    };

    public bool? Flag => Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The text of a title, which figures write in two ways.</summary>
    public string Title => this["title"]["text"].Text ?? this["title"].Text ?? "";

    public int Count => IsArray ? Value.GetArrayLength() : 0;

    public Node this[string name] => new(Member(own, name), Member(template, name));

    public Node this[int index] => IsArray && index < Count ? new(Value[index]) : default;

    public IEnumerable<Node> Items => IsArray ? Value.EnumerateArray().Select(item => new Node(item)) : [];

    /// <summary>The item of an array, or the one value that stands for all.</summary>
    public Node At(int index) => IsArray ? this[index] : this;

    public Node Behind(JsonElement fallback) => new(own, fallback);

    private static bool IsSet(JsonElement e) => e.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    private static JsonElement Member(JsonElement e, string name) => e.ValueKind == JsonValueKind.Object
        && e.TryGetProperty(name, out var value) ? value : default;
}
