using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Analysis.Notebooks.Documents;
using Analysis.Testing;
using Machine = Analysis.Testing.Machine;

namespace Analysis.Cli.Tests;

public sealed class SetupScriptTests
{
    private static readonly string Library = Path.Combine(Machine.Root, "notebooks", "lib");

    // What the kernel has itself: a second one would be other types.
    private static readonly string[] OfTheKernel =
        ["FSharp.Core", "Microsoft.AspNetCore.Html.Abstractions", "Microsoft.DotNet.Interactive.Formatting"];

    private static readonly string[] References =
        [.. File.ReadAllLines(Path.Combine(Library, "setup.csx")).Where(line => line.StartsWith("#r ", StringComparison.Ordinal))
        .Select(line => Path.Combine(Library, line[4..^1]))];

    private static string Folder => Path.GetDirectoryName(References[0])!;

    [Fact]
    public void SetupScript_AfterABuild_NamesWhatCellsNameInOneFolder()
    {
        Assert.All(References, reference => Assert.True(File.Exists(reference), reference));
        Assert.Single(References.Select(Path.GetDirectoryName).Distinct());
        Assert.Equal(["Microsoft.Data.Analysis", "Plotly.NET", "Plotly.NET.CSharp", "AngleSharp", "Analysis.Display", "Analysis"],
            References.Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void Library_HoldsWhatItsFilesReferToAndNothingElse()
    {
        var files = Directory.GetFiles(Folder, "*.dll")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, ReferencesOf, StringComparer.Ordinal);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var used = files.Values.SelectMany(references => references).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(used.Where(reference => !files.ContainsKey(reference) && !framework.Contains(reference)).Except(OfTheKernel));
        Assert.Empty(files.Keys.Where(file => !used.Contains(file)).Except(References.Select(Path.GetFileNameWithoutExtension)));
        Assert.DoesNotContain(files.Keys, file => OfTheKernel.Contains(file)
            || file.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jieba.dict")]
    [InlineData("StopWords.LICENSE.txt")]
    [InlineData("jieba.LICENSE.txt")]
    [InlineData("Analysis.xml")]
    [InlineData("Analysis.Display.xml")]
    public void Library_HoldsItsDataAndItsDocumentation(string file) => Assert.True(File.Exists(Path.Combine(Folder, file)));

    // The engine alone, in a folder without the library: everything must come from notebooks/lib.
    [Fact]
    public void FirstCell_InAHostWithoutTheLibrary_FindsAllThatItNeeds()
    {
        using var project = new TemporaryProject();
        string[] library = ["Analysis.dll", "Plotly.NET.CSharp.dll", "YamlDotNet.dll", "UtfUnknown.dll", "Sep.dll", "csFastFloat.dll",
            "jieba.dict", "StopWords.LICENSE.txt"];
        foreach (var file in Directory.GetFiles(Tool.Folder)
            .Where(file => !library.Contains(Path.GetFileName(file)) && !file.EndsWith(".deps.json", StringComparison.Ordinal)))
        {
            File.Copy(file, project.Path(Path.GetFileName(file)));
        }

        CopyFolder(Library, project.Path("lib"));
        project.Notebook("a.ipynb", """
            #load "lib/setup.csx"
            using Analysis; using Microsoft.Data.Analysis;
            using Plotly.NET; using Plotly.NET.CSharp; using Chart = Plotly.NET.CSharp.Chart;
            """, $"var corpus = Corpus.Load({Verbatim(Path.Combine(Machine.Root, "data"))});\ncorpus.ArticlesFrame().Rows.Count",
            "string.Join(\" \", Tokenizer.Default.Segmenter.Cut(\"朝鲜否认\"))",
            "using System.IO;\nPath.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(Corpus).Assembly.Location)))",
            "corpus.ArticlesFrame()");

        var result = Tool.RunDll(project.Path("Analysis.Cli.dll"), project.Folder, [], "", "run", "a.ipynb");

        Assert.Equal(new Tool.Result(0, "", ""), result);
        var cells = NotebookFile.Read(project.Path("a.ipynb")).CodeCells.ToList();
        Assert.Equal(["2", "朝鲜 否认", "lib"], cells.Skip(1).Take(3)
            .Select(cell => ((ResultOutput)cell.Outputs.Single()).Data["text/plain"]!));
        Assert.Equal(["text/html", "text/plain"], ((ResultOutput)cells[4].Outputs.Single()).Data.Types);
    }

    [Fact]
    public void FirstCell_AfterAnOlderPlotly_SaysSoInOneSentence()
    {
        using var project = new TemporaryProject();
        project.Notebook("a.ipynb",
            "using System.Reflection.Emit;\nAssemblyBuilder.DefineDynamicAssembly(new(\"Plotly.NET\") { Version = new(5, 1, 0, 0) }, "
            + "AssemblyBuilderAccess.Run);",
            $"#load {Verbatim(Path.Combine(Library, "setup.csx"))[1..]}");

        var result = Tool.Run(project.Folder, "run", "a.ipynb");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("InvalidOperationException: This kernel has loaded Plotly.NET 5.1.0, and the charts here need 6.0.0: restart the "
            + "kernel and load lib/setup.csx before any other library.\n",
            result.Error, StringComparison.Ordinal);
    }

    private static string[] ReferencesOf(string file)
    {
        using var portable = new PEReader(File.OpenRead(file));
        var reader = portable.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
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
