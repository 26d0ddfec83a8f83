using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

public sealed class SetupScriptTests
{
    private static readonly string Library = Path.Combine(Machine.Root, "notebooks", "lib");

    [Fact]
    public void SetupScript_AfterABuild_NamesFilesThatExistInOneFolder()
    {
        var references = File.ReadAllLines(Path.Combine(Library, "setup.csx")).Where(line => line.StartsWith("#r ", StringComparison.Ordinal)).Select(line => line[4..^1]).ToList();

        Assert.All(references, reference => Assert.True(File.Exists(Path.Combine(Library, reference)), reference));
        Assert.Single(references.Select(Path.GetDirectoryName).Distinct());
        Assert.Contains(references, reference => Path.GetFileName(reference) == "AngleSharp.dll");
        Assert.Contains(references, reference => Path.GetFileName(reference) == "Analysis.dll");
    }

    // The engine alone, in a folder without the library: everything must come from notebooks/lib.
    [Fact]
    public void FirstCell_InAHostWithoutTheLibrary_FindsAllThatItNeeds()
    {
        using var project = new TemporaryProject();
        string[] engine = ["Analysis.Cli.dll", "Analysis.Cli.runtimeconfig.json", "Analysis.Notebooks.dll", "System.CommandLine.dll"];
        foreach (var file in Directory.GetFiles(Tool.Folder).Where(file => engine.Contains(Path.GetFileName(file)) || Path.GetFileName(file).StartsWith("Microsoft.", StringComparison.Ordinal)))
        {
            File.Copy(file, project.Path(Path.GetFileName(file)));
        }

        CopyFolder(Library, project.Path("lib"));
        project.Notebook("a.ipynb", """
            #load "lib/setup.csx"
            using Analysis; using Microsoft.Data.Analysis;
            using Plotly.NET; using Plotly.NET.CSharp; using Chart = Plotly.NET.CSharp.Chart;
            """, $"var corpus = Corpus.Load({Verbatim(Path.Combine(Machine.Root, "data"))});\ncorpus.ArticlesFrame().Rows.Count",
            "string.Join(\" \", Tokenizer.Default.Segmenter.Cut(\"朝鲜否认\"))", "Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(Corpus).Assembly.Location)))", "corpus.ArticlesFrame()");

        var result = Tool.RunDll(project.Path("Analysis.Cli.dll"), project.Folder, [], "", "run", "a.ipynb");

        Assert.Equal(new Tool.Result(0, "", ""), result);
        var cells = NotebookFile.Read(project.Path("a.ipynb")).CodeCells.ToList();
        Assert.Equal(["2", "朝鲜 否认", "lib"], cells.Skip(1).Take(3).Select(cell => ((ResultOutput)cell.Outputs.Single()).Data["text/plain"]!));
        Assert.Equal(["text/html", "text/plain"], ((ResultOutput)cells[4].Outputs.Single()).Data.Types);
    }

    private static string Verbatim(string path) => "@\"" + path + "\"";

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
