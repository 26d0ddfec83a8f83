using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Freezing;

namespace Analysis.Notebooks.Tests.Freezing;

public sealed class FrozenRunsTests : IDisposable
{
    private static readonly Notebook Run = Of("# Old title", "ran");
    private readonly string folder = Directory.CreateTempSubdirectory("frozen").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Find_KeptRun_HasItsOutputsAndTheTextsOfToday()
    {
        var runs = new FrozenRuns(folder);
        runs.Keep("notebooks/a.ipynb", Run, Fingerprint(1));

        var found = runs.Find("notebooks/a.ipynb", Of("# New title", null), Fingerprint(1));

        Assert.Equal("# New title", found!.Cells[0].Source);
        Assert.Equal(new StreamOutput("stdout", "ran"), found.CodeCells.Single().Outputs.Single());
    }

    [Fact]
    public void Find_AnotherFingerprintOrNotebook_IsNull()
    {
        var runs = new FrozenRuns(folder);
        runs.Keep("notebooks/a.ipynb", Run, Fingerprint(1));

        Assert.Null(runs.Find("notebooks/a.ipynb", Run, Fingerprint(2)));
        Assert.Null(runs.Find("other/a.ipynb", Run, Fingerprint(1)));
        Assert.Null(runs.Find("notebooks/a.ipynb", Run with { Cells = [.. Run.Cells, new CodeCell { Id = "c", Source = "" }] },
            Fingerprint(1)));
    }

    [Fact]
    public void Find_SpoiledFile_IsNull()
    {
        var runs = new FrozenRuns(folder);
        runs.Keep("a.ipynb", Run, Fingerprint(1));
        File.WriteAllText(Directory.GetFiles(folder).Single(), "{");

        Assert.Null(runs.Find("a.ipynb", Run, Fingerprint(1)));
    }

    [Fact]
    public void Keep_ManyRuns_KeepsTheLastFourOfEachNotebook()
    {
        var runs = new FrozenRuns(folder);
        // whole paths: other tests change the current folder meanwhile
        var (one, two) = (Path.Combine(folder, "a.ipynb"), Path.Combine(folder, "b.ipynb"));
        runs.Keep(two, Run, Fingerprint(0));
        for (var number = 1; number <= 9; number++)
        {
            runs.Keep(one, Run, Fingerprint(number));
            File.SetLastWriteTimeUtc(Directory.GetFiles(folder, $"*{number}{new string('0', 31)}.ipynb")
                .Single(), DateTime.UnixEpoch.AddDays(number));
        }

        Assert.Equal([6, 7, 8, 9], Enumerable.Range(1, 9).Where(number => runs.Find(one, Run, Fingerprint(number)) is not null));
        Assert.NotNull(runs.Find(two, Run, Fingerprint(0)));
    }

    [Fact]
    public void Keep_WhereNothingCanBeWritten_DoesNothing()
    {
        File.WriteAllText(Path.Combine(folder, "file"), "");

        new FrozenRuns(Path.Combine(folder, "file", "freeze")).Keep("a.ipynb", Run, Fingerprint(1));

        Assert.Equal(["file"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void IsWritten_SiteAsItWasNoted_UntilAFileOrItsSourceChanges()
    {
        var (runs, site) = (new FrozenRuns(Path.Combine(folder, "freeze")), Path.Combine(folder, "site"));
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "index.html"), "page");
        runs.Note(site, "source", [Path.Combine(site, "index.html")]);

        Assert.True(runs.IsWritten(site, "source"));
        Assert.False(runs.IsWritten(site, "another source"));
        Assert.False(runs.IsWritten(folder, "source"));
        File.WriteAllText(Path.Combine(site, "index.html"), "spoiled");
        Assert.False(runs.IsWritten(site, "source"));
        File.Delete(Path.Combine(site, "index.html"));
        Assert.False(runs.IsWritten(site, "source"));
    }

    private static string Fingerprint(int number) => number + new string('0', 63);

    private static Notebook Of(string text, string? output) => new()
    {
        Cells = [new MarkdownCell { Id = "a", Source = text }, new CodeCell { Id = "b", Source = "1", Outputs = output is null ? []
            : [new StreamOutput("stdout", output)] }],
    };
}
