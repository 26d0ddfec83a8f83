using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>The value of a cell's last expression (nbformat's <c>execute_result</c>).</summary>
/// <param name="Data">The value in each MIME type.</param>
/// <param name="ExecutionCount">The cell's execution count.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : Output
{
    /// <summary>The output's metadata, unknown keys included. Not to be changed in place.</summary>
    public JsonObject Metadata { get; init; } = [];
}
