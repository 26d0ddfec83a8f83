using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>How the released kernel ran a cell.</summary>
/// <param name="State">Whether it ran.</param>
/// <param name="Html">What it shows as HTML, in order, updates in their places.</param>
internal sealed record ReleasedCell(CellState State, IReadOnlyList<string> Html)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs the code cells of a notebook that are not empty, in a kernel of their own.</summary>
    public static IReadOnlyList<ReleasedCell> Run(Notebook notebook, string folder)
    {
        using var session = new EditorSession(folder, Patience);
        var cells = new List<ReleasedCell>();
        foreach (var cell in notebook.CodeCells.Where(cell => !string.IsNullOrWhiteSpace(cell.Source)))
        {
            cells.Add(cells.LastOrDefault()?.State == CellState.Ended ? cells[^1] : Run(session, cell.Source, Kernel(notebook, cell)));
        }

        return cells;
    }

    private static ReleasedCell Run(EditorSession session, string code, string kernel)
    {
        try
        {
            var events = session.Send("SubmitCode", new JsonObject { ["code"] = code, ["targetKernelName"] = kernel });
            return new ReleasedCell((string?)events[^1]["eventType"] == "CommandSucceeded" ? CellState.Ran
                : CellState.Failed, Shown(events));
        }
        catch (Exception exception) when (exception is EndOfStreamException or TimeoutException or IOException)
        {
            return new ReleasedCell(CellState.Ended, []);
        }
    }

    private static IReadOnlyList<string> Shown(IEnumerable<JsonNode> events)
    {
        var shown = new OrderedDictionary<string, string?>();
        foreach (var one in events)
        {
            var id = (string?)one["event"]?["valueId"];
            switch ((string?)one["eventType"])
            {
                case "DisplayedValueUpdated" when id is not null && shown.ContainsKey(id):
                case "DisplayedValueProduced" or "ReturnValueProduced":
                    shown[id ?? $"output {shown.Count}"] = HtmlOf(one["event"]!);
                    break;
            }
        }

        return [.. shown.Values.OfType<string>()];
    }

    private static string? HtmlOf(JsonNode content) => (string?)content["formattedValues"]!.AsArray()
        .FirstOrDefault(value => (string?)value!["mimeType"] == "text/html")?["value"];

    // As an editor does: the kernel that stands beside the cell, or else that of the notebook's language.
    private static string Kernel(Notebook notebook, CodeCell cell) =>
        (string?)cell.Metadata["polyglot_notebook"]?["kernelName"] ?? (string?)cell.Metadata["dotnet_interactive"]?["language"]
        ?? ((string?)notebook.Metadata["kernelspec"]?["language"] == "F#" ? "fsharp" : "csharp");
}
