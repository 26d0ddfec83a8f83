using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Documents;

/// <summary>Compares notebooks by what a text format holds: cells with their kind, id, source, language and metadata, and the notebook's
/// metadata.</summary>
internal static class SameCells
{
    public static void Assert(Notebook expected, Notebook actual)
    {
        Xunit.Assert.Equal(Describe(expected), Describe(actual));
        Xunit.Assert.True(JsonNode.DeepEquals(KernelSpec.Readable(expected).Metadata, actual.Metadata),
            $"{expected.Metadata.ToJsonString()} became {actual.Metadata.ToJsonString()}");
    }

    public static IEnumerable<string> Describe(Notebook notebook, bool withIds = true) => notebook.Cells.Select(cell =>
    {
        var language = cell is CodeCell code ? CellLanguage.Of(code, notebook) : "";
        return string.Join('\0', cell.GetType().Name, withIds ? cell.Id
            : "", language, cell.Source,
            string.Join(',', CellLanguage.Others(cell, language).OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => $"{entry.Key}={entry.Value?.ToJsonString()}")));
    });
}
