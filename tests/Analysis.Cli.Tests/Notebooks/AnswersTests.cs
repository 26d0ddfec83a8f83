using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>What the project's own notebooks answer on nine sources, of which Mill has fewest articles, and on an article without a source
/// that is about something else.</summary>
public sealed class AnswersTests : IDisposable
{
    private static readonly string[] Sources = ["Bell", "Crow", "Dawn", "Echo", "Fern", "Gull", "Hare", "Mill", "Iris"];
    private readonly TemporaryProject project = new();

    public AnswersTests()
    {
        Directory.CreateDirectory(project.Path("articles"));
        foreach (var (index, source) in Sources.Index())
        {
            Enumerable.Range(0, source == "Mill" ? 1 : 2).ToList()
                .ForEach(number => Write($"{source}{number}", $"Source: {source}",
                    $"Sanctions on 3 March: {source} reports on sanction {index}."));
        }

        Write("Other", "", "It rains.");
    }

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("10-compare-sources", " not compared: 7 articles of 7 others (Dawn, Echo, Fern, Gull and 3 more).")]
    [InlineData("20-term-frequencies",
        " Cautions: descriptive only: all 8 groups have fewer than five articles; left out: 1 article of 1 more group (Mill)")]
    [InlineData("30-dates",
        " Cautions: descriptive only: all 9 groups have fewer than five articles; left out: 1 article of 1 more group (Mill)")]
    [InlineData("40-one-story",
        " Cautions: descriptive only: all 9 groups have fewer than five articles; left out: 1 article of 1 more group (Mill)")]
    public void Answer_MoreSourcesThanAreTaken_SaysWhichAreLeftOut(string notebook, string end)
    {
        var result = Tool.Run(Machine.Root, "run", notebook, "--output", project.Path("out.ipynb"), "-p",
            $"data={project.Path("articles")}", "-p", "topic=sanctions");

        Assert.Equal(new Tool.Result(0, "", ""), result);
        Assert.Contains(end.TrimEnd('.'),
            Assert.IsType<ResultOutput>(NotebookFile.Read(project.Path("out.ipynb")).CodeCells.Last().Outputs[^1]).Data["text/markdown"],
            StringComparison.Ordinal);
    }

    private void Write(string name, string source, string text) =>
        File.WriteAllText(project.Path($"articles/{name}.txt"), $"Title: {name}\n{source}\nDate: 2024-03-12\n\n{text}\n");
}
