using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

/// <summary>A folder with notebooks for one test.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("analysis-").FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Writes a notebook; its first cell is tagged <c>parameters</c>.</summary>
    public string Notebook(string name, params string[] sources)
    {
        var cells = sources.Select((source, index) => (Cell)new CodeCell
        {
            Id = $"c{index + 1}",
            Source = source,
            Metadata = index == 0 ? new JsonObject { ["tags"] = new JsonArray("parameters") } : [],
        });
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        NotebookFile.Write(new Notebook
        {
            Cells = [new MarkdownCell { Id = "title",
            Source = $"# {System.IO.Path.GetFileNameWithoutExtension(name)}\n\nWhat is it?" }, .. cells]
        }, Path(name));
        return name;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
