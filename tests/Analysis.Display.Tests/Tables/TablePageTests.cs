using Analysis.Testing;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.Playwright;

namespace Analysis.Display.Tests;

/// <summary>The table in a page, without any style but the reader's own: light and dark, nothing run, nothing fetched.</summary>
public sealed class TablePageTests
{
    [RequiresTheory(Need.Chromium)]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Table_InAPage_ShowsItsRowsAndRunsNothing(ColorScheme scheme)
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("source", ["BBC 中文", "半岛电视台", null, "VOA"]),
            new StringDataFrameColumn("title",
            ["<script>document.title='run'</script>", string.Concat(Enumerable.Repeat("朝鲜否认向俄罗斯运送武器", 10)), "“闭嘴”",
                "<img src=x onerror=\"document.title='run'\">"]),
            new DateTimeDataFrameColumn("published",
            [new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc), new DateTime(2022, 9, 22, 8, 1, 12, DateTimeKind.Utc), null,
                new DateTime(2022, 9, 13)]),
            new Int32DataFrameColumn("characters", [2144, 1206, null, 998]),
            new DoubleDataFrameColumn("rate", [12.3456789, 0.00012, null, 1234567.8]));
        using var playwright = await Playwright.CreateAsync();
        await using var browser =
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1200, Height = 420 } });
        var requests = 0;
        page.Request += (_, _) => requests++;
        var html = frame.ToDisplayString(HtmlFormatter.MimeType);
        await page.SetContentAsync($"<!doctype html><meta name=\"color-scheme\" content=\"light dark\"><title>table</title><body>{html}");
        var folder = Path.Combine(Machine.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"table-{scheme.ToString().ToLowerInvariant()}.png") });
        Assert.Equal("table", await page.TitleAsync());
        Assert.Equal(0, requests);
        Assert.Equal(4, await page.Locator("tbody tr").CountAsync());
        Assert.Equal("right", await page.Locator("tbody tr td")
            .Nth(3).EvaluateAsync<string>("cell => getComputedStyle(cell).textAlign.replace('-webkit-', '')"));
        Assert.Equal(120, (await page.Locator("td[title]").First.GetAttributeAsync("title"))!.Length);
    }
}
