using Analysis.Testing;

namespace Analysis.Store.Tests;

/// <summary>A store answers as the files do that it was built of, to the byte.</summary>
public sealed class SameAnswersTests
{
    private static readonly string Data = Path.Combine(Machine.Root, "data");

    private static string Corpus(string name) => Path.Combine(Machine.Shared, "corpora", name);

    [Fact]
    public async Task Answers_OfTheProjectsData_AreThoseOfTheFiles() => await CompareAsync(Data, Questions.Of, 1);

    [RequiresFact(Need.Shared)]
    public async Task Answers_OfTheDevelopmentCorpora_AreThoseOfTheFiles()
    {
        foreach (var name in new[] { "date-line", "front-matter-epoch", "front-matter-epoch-nan", "front-matter-html",
            "front-matter-markdown", "hexo", "html" })
        {
            await CompareAsync(Corpus(name), Questions.Of, 4);
        }
    }

    [RequiresFact(Need.Shared)]
    public async Task Answers_OfSixHundredFeeds_AreThoseOfTheFiles() => await CompareAsync(Corpus("feedx"), Questions.Of, 4, 1, 7);

    [Fact]
    public async Task Answers_OfFilesOfAllKinds_AreThoseOfTheFiles()
    {
        using var folder = new TemporaryFolder();
        var data = folder.New("articles");
        Articles.WriteOfAllKinds(data);
        // our own exports, which are read again as what they came from
        foreach (var (table, format) in new[] { ("articles", "csv"), ("articles", "jsonl"), ("paragraphs", "csv") })
        {
            Assert.Equal(0, (await Questions.AskAsync(["export", table, "--format", format, "--out",
                Path.Combine(data, $"export {table}.{format}")], Data)).Exit);
        }

        await CompareAsync(data, Questions.Of, 4, 1, 7);
    }

    [Fact]
    public async Task Answers_OfSeveralFoldersAndFiles_AreThoseOfTheFiles()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.New("first"), folder.New("second"));
        Articles.Write(first, 0, 30);
        Articles.WriteSideFiles(first);
        Articles.Write(second, 20, 30);
        File.WriteAllText(Path.Combine(second, "topics.csv"), "name,words\n选举,選舉 | 选举\n");
        Articles.WriteCsv(folder.Path("rows.csv"), 900, 100);
        string[] paths = [first, folder.Path("rows.csv"), second];

        Assert.True(await ArticleStore.BuildAsync(paths, folder.Path("store"), StorePart.Whole));

        foreach (var question in Questions.Of.Where(question => question[0] != "export" || question[1] is "articles" or "problems"))
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            await Cli.CommandLine.RunAsync([.. question, .. paths.SelectMany(path => new[] { "--data", path })], output, error);
            var stored = await Questions.AskAsync(question, folder.Path("store"));
            Assert.Equal((output.ToString(), error.ToString()), (stored.Output, stored.Error));
        }
    }

    // All questions of the first number of parts, a few of the others.
    private static async Task CompareAsync(string data, string[][] questions, params int[] parts)
    {
        using var folder = new TemporaryFolder();
        var answers = await Questions.AnswersAsync(questions, data);
        Assert.Contains("exit 0", answers["export articles"], StringComparison.Ordinal);
        var contents = new HashSet<string>();
        foreach (var (i, count) in parts.Index())
        {
            var store = folder.Path($"store{count}");
            await Building.BuildAsync(data, store, count, seed: count);
            Questions.AreEqual(answers, await Questions.AnswersAsync(i == 0 ? questions : Questions.Few, store));
            contents.Add(Building.Content(store));
        }

        Assert.Single(contents);
    }
}
