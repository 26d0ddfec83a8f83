using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The project's own notebooks on hostile articles.</summary>
public sealed class HostileArticlesTests(NotebooksOnHostileArticles notebooks) : IClassFixture<NotebooksOnHostileArticles>
{
    public static TheoryData<string> PagesAndIndex => [.. RenderedNotebooks.Names, "index"];

    [Fact]
    public void Render_HostileArticles_GivesEveryPage() => Assert.Equal((0, ""), (notebooks.Result.ExitCode, notebooks.Result.Error));

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Page_OfHostileArticles_RunsNothingFetchesNothingAndViolatesNothing(string name)
    {
        await using var open = await notebooks.OpenAsync(name);
        await open.DrawAllAsync();

        Assert.Contains("制裁", await open.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Null(await open.Page.EvaluateAsync<int?>("window.marker ?? null"));
        Assert.Empty(await open.ViolationsAsync());
        Assert.Equal("", open.Troubles);
        Assert.All(await open.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('a[href]'), link => "
            + "link.getAttribute('href'))"),
            address => Assert.Matches("^(#|data:text/csv|https?:|data/|[a-z0-9-]+[.]html)", address));
        Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069]", await open.Page.ContentAsync());
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Page_OfHostileArticles_StaysSmallAndNarrowAndItsDataHoldNoFormula(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false, width: 360);
        await open.Page.ScreenshotAsync();

        Assert.Equal(360, (await open.Page.Locator("html").BoundingBoxAsync())!.Width);
        // five charts and five tables; with whole titles it would be megabytes
        Assert.InRange(new FileInfo(Path.Combine(notebooks.Site, name + ".html")).Length, 10_000, 400_000);

        foreach (var link in await open.Page.Locator(".nb-data a").AllAsync())
        {
            Assert.DoesNotMatch("(^|[,\n])\"?[=@]", await notebooks.CsvAsync(link));
        }
    }
}
