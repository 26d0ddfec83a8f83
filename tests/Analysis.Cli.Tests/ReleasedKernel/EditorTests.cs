using System.Text.Json.Nodes;
using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The released .NET Interactive as an editor talks to it; its FSharp.Core is older than the one that Plotly.NET asks
/// for.</summary>
public sealed class EditorTests(EditorFixture editor) : IClassFixture<EditorFixture>
{
    private const string Setup = """
        #load "lib/setup.csx"
        using Analysis; using Microsoft.Data.Analysis;
        using Plotly.NET; using Plotly.NET.CSharp; using Chart = Plotly.NET.CSharp.Chart;
        """;

    public static TheoryData<string> Names => RenderedNotebooks.Pages;

    [RequiresTheory(Need.ReleasedKernel), MemberData(nameof(Names))]
    public void Editor_SendsTheCellsOneByOne_AndGetsTheCommittedOutputs(string name) =>
        ReleasedOutputs.AssertAsCommitted(name, editor.Session.Run(ReleasedOutputs.Committed(name)));

    [RequiresFact(Need.ReleasedKernel)]
    public void Setup_LoadedTwiceAndBesideAPackageWithAnFSharpCoreOfItsOwn_StillDraws()
    {
        Assert.Empty(editor.Session.Run(Setup));
        Assert.Empty(editor.Session.Run(Setup));
        editor.Session.Run("#r \"nuget: FSharp.Core, 10.1.403\"");
        var newer = editor.Session.Run("typeof(Microsoft.FSharp.Core.FSharpOption<int>).Assembly.GetName().Version.ToString()");
        Assert.Equal("10.1.0.0", Assert.IsType<ResultOutput>(Assert.Single(newer)).Data["text/plain"]);

        var charts = new[] { "Corpus.Load(\"../data\").Lengths().Chart()",
            "Chart.Point<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 })" }.SelectMany(editor.Session.Run);

        Assert.All(charts, chart => Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"],
            Assert.IsType<ResultOutput>(chart).Data.Types));
    }

    [RequiresFact(Need.ReleasedKernel)]
    public void StorePackage_ReferencedByItsTwoAssemblies_OpensAStore()
    {
        var package = Path.Combine(Tool.Folder, "store");
        var store = Path.Combine(Path.GetTempPath(), "analysis-editor-" + Guid.NewGuid().ToString("N"));
        try
        {
            var built = Tool.Run(Machine.Root, "store", "build", Path.Combine(Machine.Root, "data"), "--out", store);
            Assert.Equal(0, built.ExitCode);
            Assert.Empty(editor.Session.Run(Setup));
            Assert.Empty(editor.Session.Run($"#r \"{Path.Combine(package, "DuckDB.NET.Data.dll")}\"\n#r "
                + $"\"{Path.Combine(package, "Analysis.Store.dll")}\""));

            var opened = editor.Session.Run($"Analysis.Store.ArticleStore.Open(@\"{store}\").Articles.Count.ToString()");
            var asked = editor.Session.Run($"Analysis.Store.ArticleStore.Sql(@\"{store}\", \"select count(*) as n from articles\")[0, "
                + $"0].ToString()");

            Assert.Equal("2", Assert.IsType<ResultOutput>(Assert.Single(opened)).Data["text/plain"]);
            Assert.Equal("2", Assert.IsType<ResultOutput>(Assert.Single(asked)).Data["text/plain"]);
        }
        finally
        {
            if (Directory.Exists(store))
            {
                Directory.Delete(store, recursive: true);
            }
        }
    }

    [RequiresFact(Need.ReleasedKernel)]
    public void Hover_OverAMemberOfTheLibrary_ShowsItsDocumentation()
    {
        editor.Session.Run(Setup);

        var hover = editor.Session.Send("RequestHoverText",
            new JsonObject { ["code"] = "Corpus.Load", ["linePosition"] = new JsonObject { ["line"] = 0, ["character"] = 8 } });

        var text = (string)hover.Single(kernelEvent =>
            (string)kernelEvent["eventType"]! == "HoverTextProduced")["event"]!["content"]![0]!["value"]!;
        Assert.Contains("Corpus Corpus.Load(string path", text, StringComparison.Ordinal);
        Assert.Contains("Reads", text, StringComparison.Ordinal);
    }
}
