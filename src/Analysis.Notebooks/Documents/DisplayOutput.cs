using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>A value shown by <c>display</c> (nbformat's <c>display_data</c>).</summary>
/// <param name="Data">The value in each MIME type.</param>
public sealed record DisplayOutput(MimeBundle Data) : Output
{
    /// <summary>The output's metadata, unknown keys included. Not to be changed in place.</summary>
    public JsonObject Metadata { get; init; } = [];
}
