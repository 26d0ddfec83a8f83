using System.Text.Json.Nodes;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private static readonly string[] Keys = ["term", "group", "count", "documents", "rate", "rate_low", "rate_high", "log_ratio", "p", "marks", "caution"];

    private readonly TemporaryProject project = new();

    public CompareTests()
    {
        Directory.CreateDirectory(project.Path("articles"));
        foreach (var (source, word) in new[] { ("Bell", "penalties"), ("Crow", "embargo") })
        {
            for (var i = 0; i < 12; i++)
            {
                File.WriteAllText(project.Path($"articles/{source}{i}.txt"), $"Title: {source}{i}\nSource: {source}\nDate: 2024-03-{1 + i}\n\nMinisters discussed {word} with delegation number n{i}.\n");
            }
        }
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Compare_Text_GivesAnswerCautionsAndTheWords()
    {
        var result = Tool.Run(Machine.Root, "compare", "--data", project.Path("articles"));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Bell stands out by penalties; Crow stands out by embargo.\n- few articles (Bell 12 and Crow 12): only large differences can be found\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  Bell: penalties\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_JsonLines_HaveTheKeysOfTheContract()
    {
        var output = Tool.Run(Machine.Root, "compare", "--data", project.Path("articles"), "--format", "jsonl").Output;
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();

        Assert.All(rows, row => Assert.Equal(Keys, row.Select(entry => entry.Key)));
        Assert.Equal(("penalties", "Bell"), rows.Where(row => row["marks"]!.GetValue<bool>()).Select(row => ((string)row["term"]!, (string)row["group"]!)).Single(row => row.Item2 == "Bell"));
    }

    [Fact]
    public void Compare_WithoutAvx2_GivesTheSameBytes()
    {
        string[] arguments = ["compare", "--data", project.Path("articles"), "--format", "csv"];
        Assert.Equal(Tool.Run(Machine.Root, arguments).Output, Tool.Run(Machine.Root, new Dictionary<string, string> { ["DOTNET_EnableAVX2"] = "0", ["LANG"] = "de_DE.UTF-8" }, "", arguments).Output);
    }

    [Theory]
    [InlineData("analysis: there is no format \"json\". Did you mean jsonl? Expected one of: csv, jsonl, text.", "--format", "json")]
    [InlineData("analysis: There is no column 'sorce' to group articles by. Did you mean source? The columns are: id, file,", "--by", "sorce")]
    public void Compare_WrongUsage_SaysWhatIsExpected(string message, params string[] arguments)
    {
        var result = Tool.Run(Machine.Root, ["compare", .. arguments]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_TheTwoArticles_ClaimsNothing()
    {
        var output = Tool.Run(Machine.Root, "compare").Output;

        Assert.StartsWith("These articles say ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("stands out", output, StringComparison.Ordinal);
    }
}
