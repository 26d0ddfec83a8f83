using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>One cell: a <see cref="CodeCell"/>, a <see cref="MarkdownCell"/> or a <see cref="RawCell"/>.</summary>
public abstract record Cell
{
    /// <summary>The cell's id, unique in its notebook; <c>cell-N</c> with the cell's number where the file has none (before nbformat
    /// 4.5).</summary>
    public required string Id { get; init; }

    /// <summary>The text, lines separated as in the file.</summary>
    public required string Source { get; init; }

    /// <summary>The cell's metadata, unknown keys included. Not to be changed in place.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The strings of the metadata's <c>tags</c>: <c>parameters</c> marks the cell that <c>-p name=value</c> overrides.</summary>
    public IReadOnlyList<string> Tags => Metadata["tags"] is JsonArray tags
        ? [.. tags.OfType<JsonValue>().Where(tag => tag.GetValueKind() == System.Text.Json.JsonValueKind.String)
        .Select(tag => tag.GetValue<string>())]
        : [];
}
