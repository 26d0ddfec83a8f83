using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>What the project's own notebooks answer on nine sources, of which Mill has fewest articles, and on an article without a source that is about something else.</summary>
public sealed class AnswersTests : IDisposable
{
    private static readonly string[] Sources = ["Bell", "Crow", "Dawn", "Echo", "Fern", "Gull", "Hare", "Mill", "Iris"];
    private readonly TemporaryProject project = new();

    public AnswersTests()
    {
        Directory.CreateDirectory(project.Path("articles"));
        foreach (var (index, source) in Sources.Index())
        {
            Enumerable.Range(0, source == "Mill" ? 1 : 2).ToList().ForEach(number => Write($"{source}{number}", $"Source: {source}", $"Sanctions on 3 March: {source} reports on sanction {index}."));
        }

        Write("Other", "", "It rains.");
    }

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("10-compare-sources", " not compared: 7 articles of 7 others (Dawn, Echo, Fern, Gull and 3 more).")]
    [InlineData("20-term-frequencies", " Left out: 1 article of 1 other source (Mill).")]
    [InlineData("30-dates", " dates mentioned: **Bell** 2 (2 before the day of publication), **Crow** 2 (2 before the day of publication), **Dawn** 2 (2 before the day of publication), "
        + "**Echo** 2 (2 before the day of publication) and 4 more in the table above. Descriptive only: 8 of 8 sources have fewer than five articles. Left out: 1 article of 1 other source (Mill).")]
    [InlineData("40-one-story", " counted as a word of its own: **Bell** 2 (1111.1 per 10,000 words), **Crow** 2 (1111.1 per 10,000 words), **Dawn** 2 (1111.1 per 10,000 words), "
        + "**Echo** 2 (1111.1 per 10,000 words) and 4 more in the table above. Descriptive only: 8 of 8 sources have fewer than five articles. Left out: 1 article of 1 other source (Mill).")]
    public void Answer_MoreSourcesThanAreTaken_SaysWhichAreLeftOut(string notebook, string end)
    {
        var result = Tool.Run(Machine.Root, "run", notebook, "--output", project.Path("out.ipynb"), "-p", $"data={project.Path("articles")}", "-p", "topic=sanctions");

        Assert.Equal(new Tool.Result(0, "", ""), result);
        Assert.EndsWith(end, Assert.IsType<ResultOutput>(NotebookFile.Read(project.Path("out.ipynb")).CodeCells.Last().Outputs[^1]).Data["text/markdown"], StringComparison.Ordinal);
    }

    private void Write(string name, string source, string text) => File.WriteAllText(project.Path($"articles/{name}.txt"), $"Title: {name}\n{source}\nDate: 2024-03-12\n\n{text}\n");
}
