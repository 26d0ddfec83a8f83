using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

/// <summary>Runs cells given as text.</summary>
internal static class Run
{
    public static Task<RunResult> Cells(params string[] sources) =>
        Notebook(Of(sources), new RunOptions { CellTimeout = TimeSpan.FromSeconds(60) });

    public static async Task<RunResult> Notebook(Notebook notebook, RunOptions options)
    {
        using var folder = new TemporaryFolder();
        return await NotebookRunner.RunAsync(notebook, Path.Combine(folder.Path, "test.ipynb"), options);
    }

    public static Notebook Of(params string[] sources) =>
        new() { Cells = [.. sources.Select((source, index) => new CodeCell { Id = $"c{index + 1}", Source = source })] };

    public static Notebook WithParameters(string parameters, params string[] sources) => new()
    {
        Cells = [new CodeCell { Id = "p", Source = parameters, Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") } },
            .. Of(sources).Cells],
    };

    public static IReadOnlyList<Output> Outputs(this RunResult result, int cell = 1) => ((CodeCell)result.Notebook.Cells[cell - 1]).Outputs;

    /// <summary>The failure's text, the notebook's folder left out.</summary>
    public static string Message(this CellFailure failure) => (failure with { File = Path.GetFileName(failure.File) }).ToString();
}
