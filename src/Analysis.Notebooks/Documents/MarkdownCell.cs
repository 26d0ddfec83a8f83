using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>A cell of markdown text.</summary>
public sealed record MarkdownCell : Cell
{
    /// <summary>Attached files by name (each a MIME bundle), or null where the file has none.</summary>
    public JsonObject? Attachments { get; init; }
}
