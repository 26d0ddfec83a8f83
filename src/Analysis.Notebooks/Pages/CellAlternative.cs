using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>The text that a cell's metadata gives for its pictures, under the key <c>alt</c> as nbconvert reads it.</summary>
internal static class CellAlternative
{
    public static string? Of(Cell cell) => cell.Metadata["alt"] is JsonValue value && value.GetValueKind() == JsonValueKind.String
        && value.GetValue<string>() is { Length: > 0 } text ? text : null;
}
