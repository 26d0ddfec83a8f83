using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

public sealed class ExportTests
{
    private static readonly string[] Keys =
    [
        "id", "file", "format", "source", "domain", "url", "title", "authors", "categories", "published", "published_precision",
            "published_from", "language", "characters", "text", "dateline",
    ];

    private static readonly Lazy<List<JsonObject>> Articles = new(() =>
        Tool.Run(Machine.Root, "export", "articles", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonNode.Parse(line)!.AsObject()).ToList());

    [Fact]
    public void ExportArticles_JsonLines_HasTheKeysOfTheContract() =>
        Assert.All(Articles.Value, article => Assert.Equal(Keys, article.Select(entry => entry.Key)));

    // The values that were checked by hand.
    [Theory]
    [InlineData(0, "source", "\"BBC 中文\"")]
    [InlineData(0, "domain", "\"www.bbc.com\"")]
    [InlineData(0, "url", "\"https://www.bbc.com/zhongwen/simp/world-62853214\"")]
    [InlineData(0, "title", "\"朝鲜被指向俄罗斯提供武器 乌克兰战争中的平壤与莫斯科关系\"")]
    [InlineData(0, "published", "\"2022-09-12T13:43:02Z\"")]
    [InlineData(0, "published_precision", "\"second\"")]
    [InlineData(0, "language", "\"zh-Hans\"")]
    [InlineData(0, "authors", "null")]
    [InlineData(1, "source", "\"半岛电视台\"")]
    [InlineData(1, "domain", "\"chinese.aljazeera.net\"")]
    [InlineData(1, "url", "null")]
    [InlineData(1, "title", "\"朝鲜否认向俄罗斯运送武器并要求美国“闭嘴”\"")]
    [InlineData(1, "published", "\"2022-09-22T08:01:12Z\"")]
    [InlineData(1, "categories", "[\"新媒体\",\"Aljazeera 半岛网\",\"新闻\"]")]
    public void ExportArticles_TheTwoArticles_GivesTheKnownValues(int article, string key, string json) =>
        Assert.Equal(json, Articles.Value[article][key]?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null");

    [Fact]
    public void Export_JsonLines_LeavesChineseReadable()
    {
        var output = Tool.Run(Machine.Root, "export", "images", "--format", "jsonl").Output;

        Assert.Contains("\"caption\":\"俄国在乌克兰战争中武器消耗很大。\",\"credit\":\"Russian defence ministry\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", output, StringComparison.Ordinal);
    }

    // What is written is read again: the same articles with the same ids and texts, to the last byte.
    [Theory]
    [InlineData("csv", "data")]
    [InlineData("jsonl", "data")]
    public void ExportArticles_OfItsOwnExport_WritesTheSameAgain(string format, string data) =>
        AssertReadAgain(format, Path.Combine(Machine.Root, data));

    [RequiresTheory(Need.Shared)]
    [InlineData("csv", "corpora")]
    [InlineData("jsonl", "corpora")]
    [InlineData("csv", "cases/loading")]
    [InlineData("jsonl", "cases/loading")]
    public void ExportArticles_OfAnExportOfRealArticles_WritesTheSameAgain(string format, string data) =>
        AssertReadAgain(format, Path.Combine(Machine.Shared, data));

    private static void AssertReadAgain(string format, string data)
    {
        using var folder = new TemporaryProject();
        var (first, second) = (folder.Path("first." + format), folder.Path("second." + format));
        Assert.Equal(0, Tool.Run(Machine.Root, "export", "articles", "--data", data, "--format", format, "--out", first).ExitCode);
        Assert.Equal(0, Tool.Run(Machine.Root, "export", "articles", "--data", first, "--format", format, "--out", second).ExitCode);

        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
    }

    [Fact]
    public void Export_Csv_QuotesByRfc4180AndWritesIsoDates()
    {
        using var project = new TemporaryProject();

        var result = Tool.Run(Machine.Root, "export", "articles", "--out", project.Path("a.csv"));

        var lines = File.ReadAllText(project.Path("a.csv")).Split('\n');
        Assert.Equal(new Tool.Result(0, "", ""), result);
        Assert.Equal(string.Join(',', Keys), lines[0]);
        Assert.Contains(",2022-09-12T13:43:02Z,second,epoch comment,zh-Hans,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Export_UnderAnotherCultureAndZone_GivesTheSameBytes() => Assert.Equal(
        Tool.Run(Machine.Root, "export", "articles").Output,
        Tool.Run(Machine.Root, new Dictionary<string, string> { ["LANG"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai" }, "", "export",
        "articles").Output);

    [Theory]
    [InlineData("analysis: there is no table \"artcles\". Did you mean articles?", "export", "artcles")]
    [InlineData("analysis: there is no format \"json\". Did you mean jsonl? Expected one of: csv, jsonl.", "export", "articles", "--format",
        "json")]
    [InlineData("analysis: export needs TABLE: articles | paragraphs | images", "export")]
    [InlineData("analysis: --out data: this is a folder; expected a file in it.", "export", "articles", "--out", "data")]
    [InlineData("analysis: --out none/a.csv: there is no folder none; make it, or name another.", "export", "articles", "--out",
        "none/a.csv")]
    [InlineData("analysis: the argument after \"--out\" is empty; give it a value, or leave it out.", "export", "articles", "--out", "")]
    [InlineData("analysis: there is no option \"--output\". Did you mean --out?\n", "export", "articles", "--output", "a.csv")]
    [InlineData("analysis: there is no option \"--format\".\nTry: analysis inspect --help", "inspect", "data", "--format", "csv")]
    [InlineData("data: this is a folder; expected a text in UTF-8.", "segment", "data")]
    [InlineData("missing.txt: there is no such file; expected a text in UTF-8.", "segment", "missing.txt")]
    public void Export_WrongUsage_SaysWhatIsExpected(string message, params string[] arguments)
    {
        var result = Tool.Run(Machine.Root, arguments);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_FolderThatDoesNotExist_ExitsWithOneAndSaysSo()
    {
        var result = Tool.Run(Machine.Root, "export", "articles", "--data", "no-such-folder");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("no-such-folder: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_TheTwoArticles_ShowsFieldsAndTheirOrigins() =>
        Snapshot.Match(Tool.Run(Machine.Root, "inspect", "data/000_56e3897b65045e8c.txt", "data/003_9ab1863a17550d3b.txt").Output,
        "Inspect.verified.txt");

    [Fact]
    public void Segment_StandardInput_GivesOneLineALine() => Assert.Equal(
        new Tool.Result(0, "朝鲜 否认 向 俄罗斯 运送 武器\n\n制裁 , ok\n", ""),
        Tool.Run(Machine.Root, [], "朝鲜否认向俄罗斯运送武器\n\n制裁 , ok\n", "segment"));
}
