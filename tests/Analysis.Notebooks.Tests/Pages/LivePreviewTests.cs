using System.Collections.Concurrent;
using System.Net;
using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class LivePreviewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly string site = Directory.CreateTempSubdirectory("site").FullName;
    private readonly string watched = Directory.CreateTempSubdirectory("watched").FullName;

    public void Dispose()
    {
        Directory.Delete(site, recursive: true);
        Directory.Delete(watched, recursive: true);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Preview_NotebookChanges_RebuildsAndReloadsThePageWithTheFailure()
    {
        var reports = new List<string>();
        SiteWriter.Write([SampleNotebooks.Tour()], site, live: true);
        await using var preview = await LivePreview.StartAsync(site, [watched], Rebuild, reports.Add);
        await using var open = await browser.OpenAsync(new Uri(preview.Address, "00-tour.html"), preview.Address);
        await open.Page.WaitForLoadStateAsync();

        await File.WriteAllTextAsync(Path.Combine(watched, "00-tour.ipynb"), "changed");
        await open.Page.Locator("#failure").WaitForAsync();

        Assert.True((await open.Page.Locator("#failure").BoundingBoxAsync())!.Y is > 0 and < 800);
        Assert.Equal(["rebuilt after a change to 00-tour.ipynb"], reports);
        Assert.Equal("", open.Troubles);

        Task Rebuild(IReadOnlyCollection<string> changed, CancellationToken cancellation)
        {
            Assert.Equal([Path.Combine(watched, "00-tour.ipynb")], changed);
            SiteWriter.Write([SampleNotebooks.Failing() with { Name = "00-tour" }], site, live: true);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Preview_RebuildThrows_ReportsAndGoesOn()
    {
        var reports = new BlockingCollection<string>();
        await using var preview =
            await LivePreview.StartAsync(site, [watched], (_, _) => throw new InvalidOperationException("no notebook"), reports.Add);

        await File.WriteAllTextAsync(Path.Combine(watched, "a.ipynb"), "1");
        Assert.True(reports.TryTake(out var report, 10_000));

        Assert.Equal("not rebuilt: no notebook", report);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("above/data")]
    public async Task Preview_FolderWasAway_IsWatchedAgain(string name)
    {
        var reports = new BlockingCollection<string>();
        var folder = Path.Combine(watched, name);
        var top = Path.Combine(watched, name.Split('/')[0]);
        Directory.CreateDirectory(folder);
        await using var preview = await LivePreview.StartAsync(site, [folder], (_, _) => Task.CompletedTask, reports.Add);

        Directory.Delete(top, recursive: true);
        Await(reports, "data: the folder is away; it is watched again when it is back.");
        await Task.Delay(1500);
        Directory.CreateDirectory(folder);
        Await(reports, "data: the folder is back, and watched again.");
        Await(reports, "rebuilt after a change to data");
        await File.WriteAllTextAsync(Path.Combine(folder, "one.txt"), "1");
        Await(reports, "rebuilt after a change to one.txt");
    }

    [Fact]
    public async Task Preview_FolderIsReplacedAtOnce_IsWatchedAgain()
    {
        var reports = new BlockingCollection<string>();
        var folder = Path.Combine(watched, "data");
        Directory.CreateDirectory(folder);
        await using var preview = await LivePreview.StartAsync(site, [folder, Path.Combine(watched, "a.ipynb")],
            (_, _) => Task.CompletedTask, reports.Add);

        Directory.Delete(folder);
        Directory.CreateDirectory(folder);
        Await(reports, "data: the folder is back, and watched again.");
        await Task.Delay(1000);
        await File.WriteAllTextAsync(Path.Combine(folder, "one.txt"), "1");
        Await(reports, "rebuilt after a change to one.txt");
        await File.WriteAllTextAsync(Path.Combine(watched, "b.ipynb"), "not watched");
        await File.WriteAllTextAsync(Path.Combine(watched, "a.ipynb"), "watched");
        Await(reports, "rebuilt after a change to a.ipynb");
    }

    // Reads reports until the one that has to come; a change of several files may be told in one or in several.
    private static void Await(BlockingCollection<string> reports, string expected)
    {
        var seen = new List<string>();
        while (seen.LastOrDefault() != expected)
        {
            Assert.True(reports.TryTake(out var report, 20_000), $"expected: {expected}\nseen: {string.Join('\n', seen)}");
            seen.Add(report);
        }
    }

    [Fact]
    public async Task Preview_AskedUnderAnotherName_Refuses()
    {
        SiteWriter.Write([SampleNotebooks.Tour()], site, live: true);
        await using var preview = await LivePreview.StartAsync(site, [watched], (_, _) => Task.CompletedTask, _ => { });
        using var client = new HttpClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(preview.Address)).StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, preview.Address) { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(rebound)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(preview.Address, "..%2f..%2fetc/passwd"))).StatusCode);
    }
}
