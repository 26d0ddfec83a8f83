using System.Diagnostics;
using System.Runtime.Versioning;
using Analysis.Cli.Tests;

namespace Analysis.Store.Tests;

/// <summary>What becomes of a store whose building ends early, or whose articles change: the next run makes it what it would have
/// been.</summary>
[SupportedOSPlatform("linux")]
public sealed class KilledTests
{
    private const int Moments = 10;

    [Fact]
    public void Build_KilledAtAnyMomentAndBegunAgain_MakesTheSameStore() =>
        AfterKills("build", moment => Tool.Run(".", Build(moment.Data, moment.Store)));

    [Fact]
    public void Finish_KilledAtAnyMomentAndBegunAgain_MakesTheSameStore() =>
        AfterKills("finish", moment => Tool.Run(".", "store", "finish", moment.Store));

    [Fact]
    public async Task Build_OfMoreFiles_IsThatOfAllFiles()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        Articles.Write(data, 50, 30);

        await IsAnewAsync(data, store);
    }

    [Fact]
    public async Task Build_OfAChangedFile_IsThatOfTheNewText()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        File.AppendAllText(Path.Combine(data, "00007.txt"), "\n更正：香港的数字有误。\n");

        await IsAnewAsync(data, store);
    }

    [Fact]
    public async Task Build_WithoutAFileThatWasThere_IsThatOfTheOthers()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        File.Delete(Path.Combine(data, "00007.txt"));

        await IsAnewAsync(data, store);
    }

    [Fact]
    public async Task Build_WithOtherSideFiles_IsThatOfTheNewOnes()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        Articles.WriteSideFiles(data);

        await IsAnewAsync(data, store);
    }

    [Fact]
    public async Task Build_OfNothingNew_WritesNoFileAnew()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        DateTime[] Written() =>
            [.. Directory.GetFiles(Path.Combine(store, "articles"))
                .Concat(Directory.GetFiles(Path.Combine(store, "raw"), "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(File.GetLastWriteTimeUtc)];
        var before = Written();

        await Building.BuildAsync(data, store, 2);

        Assert.Equal(before, Written());
    }

    [Fact]
    public async Task Build_InAnotherNumberOfParts_IsTheSameStore()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 50);
        await Building.BuildAsync(data, store, 2);
        Assert.False(await ArticleStore.BuildAsync([data], store, new StorePart(1, 3)));
        Assert.Equal($"{store}: the store cannot be finished: parts 2/3, 3/3 have not landed; `analysis store build … --part` reads what "
            + $"lacks, and then finishes.", Assert.Throws<StoreException>(() => ArticleStore.Finish(store)).Message);

        await IsAnewAsync(data, store, 3);
    }

    private static string[] Build(string data, string store) => ["store", "build", data, "--out", store, "--jobs", "2"];

    // Built again, the store is as one that is built now.
    private static async Task IsAnewAsync(string data, string store, int parts = 2)
    {
        await Building.BuildAsync(data, store, parts);
        var anew = store + " anew";
        await Building.BuildAsync(data, anew);
        Assert.Equal(Building.Content(anew), Building.Content(store));
        Assert.Empty(Building.LeftAside(store));
        Questions.AreEqual(await Questions.AnswersAsync(Questions.Few, data), await Questions.AnswersAsync(Questions.Few, store));
    }

    private static void AfterKills(string what, Func<(string Data, string Store), Tool.Result> again)
    {
        using var folder = new TemporaryFolder();
        var (data, whole, store) = (folder.New("articles"), folder.Path("whole"), folder.Path("store"));
        Articles.Write(data, 0, 200);
        Articles.WriteCsv(Path.Combine(data, "rows.csv"), 5_000, 1_500);
        var undisturbed = Stopwatch.StartNew();
        Assert.Equal(0, Tool.Run(".", Build(data, whole)).ExitCode);
        var all = undisturbed.ElapsedMilliseconds;
        var random = new Random(2026);
        var ended = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            if (what == "build")
            {
                // half of the moments go on where the last one ended, half begin anew
                ended += KillAfter(random.NextInt64(all), Build(data, store)) ? 1 : 0;
                if (moment % 2 == 1)
                {
                    IsWhole(again((data, store)));
                    Directory.Delete(store, recursive: true);
                }
            }
            else
            {
                Copy(whole, store);
                Unfinish(store);
                ended += KillAfter(random.NextInt64(all), "store", "finish", store) ? 1 : 0;
                IsWhole(again((data, store)));
                Directory.Delete(store, recursive: true);
            }
        }

        Assert.True(ended > Moments / 3, $"{ended} of {Moments} runs were killed; the others had ended before");

        void IsWhole(Tool.Result result)
        {
            Assert.True(result.ExitCode == 0, result.Error);
            Assert.Equal(Building.Manifest(whole).ToJsonString(), Building.Manifest(store).ToJsonString()
                .Replace("\"parts\":1", "\"parts\":2", StringComparison.Ordinal));
            Assert.Empty(Building.LeftAside(store));
            var (expected, found) =
                (Questions.AnswersAsync(Questions.Few, whole).Result, Questions.AnswersAsync(Questions.Few, store).Result);
            Questions.AreEqual(expected, found);
        }
    }

    // Whether it was still running, in a process group of its own.
    private static bool KillAfter(long milliseconds, params string[] arguments)
    {
        using var process = Tool.Start("setsid", ".", [], ["dotnet", "exec", Path.Combine(Tool.Folder, "Analysis.Cli.dll"), .. arguments]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var runs = !process.WaitForExit((int)milliseconds);
        using var kill = Process.Start(new ProcessStartInfo("sh", ["-c", $"kill -9 -{process.Id}"]) { RedirectStandardError = true })!;
        kill.WaitForExit();
        process.WaitForExit();
        _ = (output.Result, error.Result);
        return runs;
    }

    private static void Copy(string from, string to)
    {
        using var copy = Process.Start("cp", ["-r", from, to]);
        copy.WaitForExit();
    }

    private static void Unfinish(string store)
    {
        Building.Change(store, manifest => manifest["finished"] = null);
        foreach (var table in Directory.GetDirectories(store)
            .Where(folder => Path.GetFileName(folder) is not ("raw" or "parts" or "side" or "locks")))
        {
            Directory.Delete(table, recursive: true);
        }
    }
}
