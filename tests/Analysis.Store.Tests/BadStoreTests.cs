using System.Diagnostics;
using System.Globalization;
using Analysis.Cli.Tests;
using Analysis.Testing;

namespace Analysis.Store.Tests;

/// <summary>What is said of stores that cannot be built, finished or asked: what was found, where, and what to do.</summary>
public sealed class BadStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string data;
    private readonly string store;

    public BadStoreTests()
    {
        (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 20);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Open_OfNoStore_SaysHowOneIsMade()
    {
        Assert.Equal($"{store}: there is no store; `analysis store build DIR --out {store}` makes one.",
            Message(() => ArticleStore.Open(store)));
        Assert.Equal($"{store}: there is no store; `analysis store build DIR --out {store}` makes one.",
            Message(() => ArticleStore.Finish(store)));
        Assert.Equal($"{store}: there is no store; `analysis store build DIR --out {store}` makes one.",
            Message(() => ArticleStore.Info(store)));
        Assert.Equal($"{store}: there is no finished store; `analysis store build DIR --out {store}` makes one.",
            Message(() => ArticleStore.Sql(store, "select 1")));
    }

    [Fact]
    public async Task Open_WithNoPartLanded_SaysToGoOn()
    {
        await Building.BuildAsync(data, store);
        Building.Change(store, manifest => manifest["finished"] = null);
        Directory.Delete(Path.Combine(store, "parts"), recursive: true);

        Assert.Equal($"{store}: the store is not finished: no part has landed; `analysis store build` goes on where it was ended.",
            Message(() => ArticleStore.Open(store)));
        Assert.Equal($"{store}: the store cannot be finished: no part has landed; `analysis store build` goes on where it was ended.",
            Message(() => ArticleStore.Finish(store)));
        Assert.Contains(("finished", "no: no part has landed; `analysis store build` goes on where it was ended."),
            ArticleStore.Info(store));
    }

    [Fact]
    public async Task Open_WithAPartThatLacks_NamesIt()
    {
        await ArticleStore.BuildAsync([data], store, new StorePart(1, 3));
        await ArticleStore.BuildAsync([data], store, new StorePart(3, 3));

        Assert.Equal($"{store}: the store is not finished: part 2/3 has not landed; `analysis store build … --part` reads what lacks, and "
            + $"then finishes.", Message(() => ArticleStore.Open(store)));
        Assert.Equal($"{store}: the store cannot be finished: part 2/3 has not landed; `analysis store build … --part` reads what lacks, "
            + $"and then finishes.", Message(() => ArticleStore.Finish(store)));
    }

    [Fact]
    public async Task Open_OfAllPartsWithoutFinish_SaysToFinish()
    {
        await Building.BuildAsync(data, store, 2);
        Building.Change(store, manifest => manifest["finished"] = null);

        Assert.Equal($"{store}: the store is not finished: `analysis store finish` was not run, or was ended; run it.",
            Message(() => ArticleStore.Open(store)));
        Assert.True(ArticleStore.Finish(store));
        Assert.Equal(20, ArticleStore.Open(store).Articles.Count);
    }

    [Fact]
    public async Task Open_OfANewerVersion_SaysWhichIsRead()
    {
        await Building.BuildAsync(data, store);
        Building.Change(store, manifest => manifest["version"] = 99);

        Assert.Equal($"{Path.Combine(store, "store.json")}: the store has version 99, and this program reads versions up to 1; use a newer "
            + $"one, or build the store anew.", Message(() => ArticleStore.Open(store)));
    }

    [Fact]
    public async Task Open_WithADamagedManifest_SaysWhereItIsDamaged()
    {
        await Building.BuildAsync(data, store);
        var file = Path.Combine(store, "store.json");
        foreach (var (text, found) in new[] { ("", "is damaged ("), ("{\"store\": \"arti", "is damaged ("), ("[]", "is damaged ("),
            ("null", "is not of a store of articles; give a folder that `analysis store build` wrote."),
            ("{}", "is not of a store of articles; give a folder that `analysis store build` wrote."),
            ("{\"store\": \"books\", \"version\": 1}", "is not of a store of articles; give a folder that `analysis store build` wrote.") })
        {
            File.WriteAllText(file, text);
            var message = Message(() => ArticleStore.Open(store));
            Assert.StartsWith($"{file} {found}", message, StringComparison.Ordinal);
            Assert.Equal(message, await MessageAsync(() => Building.BuildAsync(data, store)));
        }
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("missing")]
    public async Task Open_WithAFileCutOrMissing_ReadsTheOthersAndSaysSo(string how)
    {
        Articles.WriteCsv(Path.Combine(data, "rows.csv"), 0, 2_500);
        await Building.BuildAsync(data, store);
        var file = Directory.GetFiles(Path.Combine(store, "articles")).Order(StringComparer.Ordinal).First();
        var all = ArticleStore.Open(store).Articles.Count;
        Spoil(file, how);

        var corpus = ArticleStore.Open(store);

        var problem = Assert.Single(corpus.Problems, problem => problem.File == $"articles/{Path.GetFileName(file)}");
        Assert.Equal($"the file of the store is {(how == "cut" ? "damaged" : "missing")}; the articles of its block are left out; "
            + $"`analysis store finish` writes tables anew, and `analysis store build` reads what raw/ lacks", problem.Message);
        Assert.InRange(corpus.Articles.Count, 1, all - 1);
        Assert.Contains(ArticleStore.Info(store), row => row.Name == "damaged");
        Assert.Equal(corpus.Articles.Count,
            Convert.ToInt32(ArticleStore.Sql(store, "select count(*) from articles")[0, 0], CultureInfo.InvariantCulture));
        Assert.Equal(0, (await Questions.AskAsync(["compare"], store)).Exit);
        Assert.Contains("articles/", (await Questions.AskAsync(["describe"], store)).Error, StringComparison.Ordinal);

        // the advice holds
        Assert.True(ArticleStore.Finish(store));
        Assert.Equal(all, ArticleStore.Open(store).Articles.Count);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("missing")]
    public async Task Build_WithARawFileCutOrMissing_ReadsItsArticlesAnew(string how)
    {
        await Building.BuildAsync(data, store);
        Spoil(Directory.GetFiles(Path.Combine(store, "raw"), "articles.parquet", SearchOption.AllDirectories).First(), how);
        Assert.Equal($"{Directory.GetDirectories(Path.Combine(store, "raw")).Single()}: the articles that were read are missing or "
            + $"damaged; `analysis store build` reads them again, and nothing else.", Message(() => ArticleStore.Finish(store)));
        Assert.Contains(ArticleStore.Info(store), row => row.Name == "damaged"
            && row.Value.StartsWith("the file of the store is ", StringComparison.Ordinal));

        await Building.BuildAsync(data, store);

        Assert.DoesNotContain(ArticleStore.Info(store), row => row.Name == "damaged");
        Questions.AreEqual(await Questions.AnswersAsync(Questions.Few, data), await Questions.AnswersAsync(Questions.Few, store));
    }

    [Fact]
    public async Task Build_IntoAFolderOfOtherFiles_IsRefused()
    {
        var other = folder.New("other");
        await File.WriteAllTextAsync(Path.Combine(other, "thesis.docx"), "precious");

        Assert.Equal($"{other}: the folder holds other files; give a new folder for the store.",
            await MessageAsync(() => Building.BuildAsync(data, other)));
        Assert.Equal(["thesis.docx"], Directory.GetFileSystemEntries(other).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Build_IntoAFile_IsRefused()
    {
        await File.WriteAllTextAsync(store, "precious");

        var result = Tool.Run(folder.Folder, "store", "build", data, "--out", store);

        Assert.Equal((1, "precious"), (Math.Min(1, result.ExitCode), await File.ReadAllTextAsync(store)));
        Assert.Contains(store, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_OfAPartThatAnotherProcessBuilds_IsRefused()
    {
        await Building.BuildAsync(data, store, 2);
        using (var other = new FileStream(Path.Combine(store, "locks", "part-1-of-2"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal($"{store}: another process is building part 1/2 of this store; wait until it is done.",
                await MessageAsync(() => Building.BuildAsync(data, store, 2, seed: 1)));
        }

        await Building.BuildAsync(data, store, 2);
    }

    [Fact]
    public async Task Build_OfAnotherLibrary_IsRefused()
    {
        await Building.BuildAsync(data, store);
        Building.Change(store, manifest => manifest["library"] = "0.0.9");

        Assert.Equal($"{store}: the store was begun by version 0.0.9, and this is version 0.1.0: its articles would be read in two ways; "
            + $"build a new store.", await MessageAsync(() => Building.BuildAsync(data, store)));
        Assert.Equal(20, ArticleStore.Open(store).Articles.Count);
    }

    [Fact]
    public async Task Build_WithOtherColumns_IsRefused()
    {
        await ArticleStore.BuildAsync([data], store, new StorePart(1, 2));
        await File.WriteAllTextAsync(Path.Combine(data, "columns.csv"), "column,field\nheadline,title\n");

        var message = await MessageAsync(() => ArticleStore.BuildAsync([data], store, new StorePart(2, 2)));

        Assert.Matches($"^{store}: the store was begun by version 0.1.0, and this is version 0.1.0 with columns.csv [0-9a-f]{{16}}: its "
            + $"articles would be read in two ways; build a new store\\.$", message);
    }

    [Fact]
    public async Task Build_OfAFolderThatChangedBetweenParts_SaysSoAndIsMendedByBuildingAgain()
    {
        await ArticleStore.BuildAsync([data], store, new StorePart(1, 2));
        Articles.Write(data, 20, 5);
        Assert.False(await ArticleStore.BuildAsync([data], store, new StorePart(2, 2)));

        Assert.Equal($"{store}: part 1/2 saw 20 files and part 2/2 saw 25, or others: the folder of articles changed between them; build "
            + $"the parts again, what is read already is not read twice.", Message(() => ArticleStore.Finish(store)));
        await Building.BuildAsync(data, store, 2);
        Assert.Equal(25, ArticleStore.Open(store).Articles.Count);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("一/三")]
    [InlineData("1/100000")]
    public void Part_ThatIsNone_SaysHowOneIsWritten(string part) =>
        Assert.Equal($"'{part}' is no part; write the part's number from 1 on and how many there are, such as 3/64.",
        Message(() => StorePart.Parse(part)));

    [Fact]
    public async Task Store_WithQuotesBlanksAndChineseInItsNames_AnswersAsItsFiles()
    {
        var (odd, into) = (folder.New("it's \"所有\" 文章; [a]*?"), folder.Path("it's \"the\" 库; [b]* {c}"));
        Articles.Write(odd, 0, 5);
        File.Move(Path.Combine(odd, "00000.txt"), Path.Combine(odd, "o'Brien's \"quote\" 香港 %_*[1].txt"));

        await Building.BuildAsync(odd, into, 2);

        Questions.AreEqual(await Questions.AnswersAsync(Questions.Few, odd), await Questions.AnswersAsync(Questions.Few, into));
        Assert.Equal("o'Brien's \"quote\" 香港 %_*[1].txt",
            ArticleStore.Sql(into, "select file from articles where file like 'o''Brien''s \"quote\" 香港%'")[0, 0]);
        Assert.Equal(0, Tool.Run(folder.Folder, "store", "build", odd, "--out", into + "2").ExitCode);
        Assert.Equal((0, "number\n5\n"),
            Tool.Run(folder.Folder, "sql", "select count(*) as \"number\" from articles", "--data", into + "2") is var result
            ? (result.ExitCode, result.Output.ReplaceLineEndings("\n")) : default);
    }

    [Fact]
    public async Task Build_IntoAPathWithAQuestionMark_IsRefused() =>
        Assert.Equal($"{store}?: DuckDB writes no database in a folder with a question mark in its path; give another.",
        await MessageAsync(() => Building.BuildAsync(data, store + "?")));

    [RequiresFact(Need.Mounts)]
    public void Build_OnADiskThatFillsUp_SaysSoAndGoesOnLater()
    {
        Articles.WriteCsv(Path.Combine(data, "rows.csv"), 0, 3_000);
        var small = folder.New("small");
        var program = $"dotnet exec '{Path.Combine(Tool.Folder, "Analysis.Cli.dll")}'";
        var result = Tool.RunProgram("unshare", folder.Folder, [], "", "-r", "-m", "sh", "-c",
            $"mount -t tmpfs -o size=1m none '{small}' && ({program} store build '{data}' --out '{small}/store' --jobs 1; echo \"exit "
            + $"$?\"; mount -o remount,size=200m '{small}'; {program} store build '{data}' --out '{small}/store' --jobs 1 && {program} sql "
            + $"'select count(*) as n from articles' --data '{small}/store')");

        Assert.Equal("exit 1\nn\n3020\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Matches("^DuckDB, which writes and reads stores, stopped: .*No space left on device; make room and run it again, what is "
            + "written stays\\.\n", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static void Spoil(string file, string how)
    {
        if (how == "missing")
        {
            File.Delete(file);
            return;
        }

        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length / 2);
    }

    private static string Message(Action work) => Assert.Throws<StoreException>(work).Message;

    private static string Message<T>(Func<T> work) => Message(() => { _ = work(); });

    private static async Task<string> MessageAsync(Func<Task> work) => (await Assert.ThrowsAsync<StoreException>(work)).Message;
}
