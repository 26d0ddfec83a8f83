using System.Text.Json.Nodes;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary><c>describe</c>, <c>compare</c>, <c>track</c> and <c>find</c>.</summary>
public sealed class QuestionCommandTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public QuestionCommandTests()
    {
        Directory.CreateDirectory(project.Path("articles"));
        foreach (var (source, word) in new[] { ("Bell", "penalties"), ("Crow", "embargo") })
        {
            for (var i = 0; i < 12; i++)
            {
                File.WriteAllText(project.Path($"articles/{source}{i}.txt"),
                    $"Title: {source}{i}\nSource: {source}\nDate: 2024-03-{1 + i}\n\nMinisters discussed {word} with delegation number "
                    + $"n{i}.\n");
            }
        }
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Compare_Text_GivesAnswerCautionsAndTheWords()
    {
        var result = Tool.Run(Machine.Root, "compare", "--data", project.Path("articles"));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Bell stands out by penalties; Crow stands out by embargo.\n- few articles (Bell 12 and Crow 12): only large "
            + "differences can be found, and intervals are approximate\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  Bell: penalties\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term group count documents rate rate_low rate_high log_ratio p marks caution", "compare")]
    [InlineData("period group articles documents count rate rate_low rate_high", "track", "penalties")]
    [InlineData("article source published left match right url", "find", "embargo")]
    public void Question_JsonLinesAndCsv_HaveTheKeysOfTheContract(string keys, params string[] command)
    {
        string[] arguments = [.. command, "--data", project.Path("articles"), "--format"];
        var rows = Tool.Run(Machine.Root, [.. arguments, "jsonl"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!.AsObject()).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(keys, string.Join(' ', row.Select(entry => entry.Key))));
        Assert.Equal(keys.Replace(' ', ','), Tool.Run(Machine.Root, [.. arguments, "csv"]).Output.Split('\n')[0]);
    }

    [Fact]
    public void Compare_JsonLines_SayWhatMarks()
    {
        var rows = Tool.Run(Machine.Root, "compare", "--data", project.Path("articles"), "--format", "jsonl").Output.Split('\n',
            StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject());
        Assert.Equal(("penalties", "Bell"), rows.Where(row => row["marks"]!.GetValue<bool>())
            .Select(row => ((string)row["term"]!, (string)row["group"]!)).Single(row => row.Item2 == "Bell"));
    }

    [Fact]
    public void Track_ByDay_GivesEachPeriodByItsFirstDay()
    {
        var output = Tool.Run(Machine.Root, "track", "penalty", "--data", project.Path("articles"), "--step", "day", "--from", "2024-03-02",
            "--to", "2024-03-03", "--format", "csv").Output;
        Assert.StartsWith("period,group,articles,documents,count,rate,rate_low,rate_high\n2024-03-02,Bell,1,1,1,", output,
            StringComparison.Ordinal);
        Assert.Equal(5, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Find_Text_ShowsTheLines()
    {
        var output = Tool.Run(Machine.Root, "find", "embargo", "--data", project.Path("articles"), "--source", "Crow").Output;
        Assert.StartsWith("embargo is written 12 times in all 12 articles: Crow 12 (", output, StringComparison.Ordinal);
        Assert.Contains("\nCrow: Crow0 Ministers discussed 【embargo】 with delegation number n0.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_Text_SaysWhatThereIs() => Assert.StartsWith(
        "There are 24 articles from 2 sources, published from 2024-03-01 to 2024-03-12, of ",
        Tool.Run(Machine.Root, "describe", "--data", project.Path("articles")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("track", "penalteis")]
    [InlineData("find", "penalteis")]
    [InlineData("compare", "--topic", "penalteis")]
    public void Question_OfAWordThatNobodyMentions_IsAnErrorWithNearWords(params string[] arguments)
    {
        var result = Tool.Run(Machine.Root, [.. arguments, "--data", project.Path("articles")]);
        Assert.Equal((1, "", "analysis: No article of 24 mentions penalteis. Did you mean penalties?\n"),
            (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Compare_WithoutAvx2_GivesTheSameBytes()
    {
        string[] arguments = ["compare", "--data", project.Path("articles"), "--format", "csv"];
        Assert.Equal(Tool.Run(Machine.Root, arguments).Output,
            Tool.Run(Machine.Root, new Dictionary<string, string> { ["DOTNET_EnableAVX2"] = "0", ["LANG"] = "de_DE.UTF-8" }, "",
                arguments).Output);
    }

    [Theory]
    [InlineData("analysis: there is no format \"json\". Did you mean jsonl? Expected one of: csv, jsonl, text.", "--format", "json")]
    [InlineData("analysis: There is no column 'sorce' to group articles by. Did you mean source? The columns are: id, file,", "--by",
        "sorce")]
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
