using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>The kernel that a cell is for, where the notebook says so beside the cell's text.</summary>
internal static class CellKernel
{
    /// <summary>The kernel's name as Polyglot Notebooks keeps it in the cell's metadata, or null where the cell does not say.</summary>
    public static string? Of(Cell cell) => Text(cell.Metadata, "polyglot_notebook", "kernelName")
        ?? Text(cell.Metadata, "dotnet_interactive", "language");

    /// <summary>The kernel of a notebook that is in another language as a whole, or null.</summary>
    public static string? Of(Notebook notebook) => Text(notebook.Metadata, "kernelspec", "language")?.ToLowerInvariant() switch
    {
        "f#" or "fsharp" => "fsharp",
        "powershell" or "pwsh" => "pwsh",
        "python" or "r" or "julia" or "sql" => Text(notebook.Metadata, "kernelspec", "language"),
        _ => null,
    };

    private static string? Text(JsonObject metadata, string part, string name) =>
        (metadata[part] as JsonObject)?[name] is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;
}
