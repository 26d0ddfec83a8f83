using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>Figures as they stand in notebooks, and what a page keeps of them.</summary>
public sealed class FigureTests
{
    private static string Folder => Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Pages", "Cases");

    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Path.Combine(Folder, "PlotlyScripts"), "*.txt").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal).OfType<string>()];

    public static TheoryData<string, string> SafeFigures()
    {
        var cases = new TheoryData<string, string>();
        foreach (var parts in File.ReadAllLines(Path.Combine(Folder, "safe-figures.txt")).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" ⇶ ")))
        {
            cases.Add(parts[0], parts[1]);
        }

        return cases;
    }

    [Theory, MemberData(nameof(Scripts))]
    public void Charts_OfAScript_AreWhatItsCallsDraw(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, "PlotlyScripts", name + ".txt")).ReplaceLineEndings("\n").Split("\n====\n");

        var charts = new JsonArray([.. PlotlyScript.Charts(parts[0])
            .Select(chart => new JsonObject { ["target"] = chart.Target, ["data"] = chart.Figure["data"]!.DeepClone(),
                ["layout"] = chart.Figure["layout"]?.DeepClone() })]);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(parts[1]), charts), charts.ToJsonString());
    }

    [Theory, MemberData(nameof(SafeFigures))]
    public void Clean_Figure_KeepsWhatFetchesNothing(string figure, string expected)
    {
        var clean = SafeFigure.Clean(ChartFigure.Parse(figure)!);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), clean), clean.ToJsonString());
        Assert.True(JsonNode.DeepEquals(clean, SafeFigure.Clean(clean)));
    }

    [Theory]
    [InlineData("""{"data":[],"layout":{}}""", true)]
    [InlineData("""{"layout":{}}""", false)]
    [InlineData("""[{"data":[]}]""", false)]
    [InlineData("""{"data":[],"data":[]}""", false)]
    [InlineData("Plotly", false)]
    public void Of_OutputWithATextOfJson_IsItsFigure(string json, bool isFigure) =>
        Assert.Equal(isFigure, ChartFigure.Of(MimeBundle.Of(("application/vnd.plotly.v1+json", json))) is not null);

    [Fact]
    public void Of_OutputWithJson_IsItsFigure()
    {
        var bundle = new MimeBundle([KeyValuePair.Create("application/vnd.plotly.v1+json", JsonNode.Parse("""{"data":[{"y":[1]}]}"""))]);

        Assert.Equal("""{"data":[{"y":[1]}]}""", ChartFigure.Of(bundle)?.ToJsonString());
    }
}
