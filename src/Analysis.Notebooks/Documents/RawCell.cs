using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>A cell that is neither run nor rendered.</summary>
public sealed record RawCell : Cell
{
    /// <summary>Attached files by name (each a MIME bundle), or null where the file has none.</summary>
    public JsonObject? Attachments { get; init; }
}
