using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>A notebook as data: nbformat 4 without its JSON. Nothing here runs.</summary>
public sealed record Notebook
{
    /// <summary>The cells, in the order of the file.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The notebook's metadata, unknown keys included. Not to be changed in place.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The minor version of nbformat 4, 5 for new notebooks; from 5 on the file holds the cells' ids.</summary>
    public int FormatMinor { get; init; } = 5;

    /// <summary>The code cells, in order.</summary>
    public IEnumerable<CodeCell> CodeCells => Cells.OfType<CodeCell>();

    /// <summary>The text of the first first-level heading of a markdown cell, or null where there is none.</summary>
    public string? Title => Cells.OfType<MarkdownCell>()
        .SelectMany(cell => cell.Source.Split('\n'))
        .Where(line => line.StartsWith("# ", StringComparison.Ordinal))
        .Select(line => line[2..].Trim())
        .FirstOrDefault();
}
