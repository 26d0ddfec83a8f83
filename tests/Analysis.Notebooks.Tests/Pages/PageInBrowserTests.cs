using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class PageInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Pages { get; } = [.. BrowserFixture.Pages];

    [RequiresTheory(Need.Chromium)]
    [InlineData("index")]
    [InlineData("00-tour")]
    [InlineData("90-failing")]
    public async Task Page_OpenedFromAFile_HasNoErrorAndNoRequestLeavesTheFolder(string name)
    {
        await using var open = await browser.OpenAsync(name);

        await open.DrawAllAsync();

        Assert.Equal("", open.Troubles);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Charts_ScriptsOff_AreDrawn()
    {
        await using var open = await browser.OpenAsync("00-tour", scripts: false);

        Assert.Equal(2, await open.Page.Locator("figure.analysis-chart svg:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator("button:visible").CountAsync());
        Assert.Equal("", open.Troubles);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Charts_ScriptsOn_AnswerToThePointer()
    {
        await using var open = await browser.OpenAsync("00-tour");
        await open.DrawAllAsync();

        var bar = open.Page.Locator("figure.analysis-chart .js-plotly-plot .bars .point path").First;
        await bar.HoverAsync(new() { Force = true });
        await open.Page.Locator("figure.analysis-chart .hoverlayer .hovertext").First.WaitForAsync();

        Assert.Equal(2, await open.Page.Locator("figure.analysis-chart .js-plotly-plot").CountAsync());
        Assert.Equal(0, await open.Page.Locator("figure.analysis-chart .nb-plot > svg:visible").CountAsync());
        Assert.Equal("", open.Troubles);
    }

    [RequiresTheory(Need.Chromium)]
    [InlineData("pointer")]
    [InlineData("keyboard")]
    [InlineData("finger")]
    public async Task Plotly_BeforeAChartIsTouched_IsNotLoadedAndThenOnce(string by)
    {
        await using var open = await browser.OpenAsync("00-tour", width: by == "finger" ? 360 : 1280);
        var charts = open.Page.Locator("figure.analysis-chart");
        await charts.Last.ScrollIntoViewIfNeededAsync();
        if (by == "finger")
        {
            var place = (await charts.Last.Locator(".nb-plot").BoundingBoxAsync())!;
            await open.SwipeUpAsync(place.X + (place.Width / 2), place.Y + (place.Height / 2), 100);
        }

        Assert.Equal((0, "undefined"), (open.PlotlyRequests, await open.Page.EvaluateAsync<string>("typeof window.Plotly")));
        Assert.Equal(2, await charts.Locator(".nb-plot > svg:visible").CountAsync());

        foreach (var chart in await charts.AllAsync())
        {
            if (by == "keyboard")
            {
                await open.Page.Keyboard.PressAsync("Tab");
                await chart.Locator(".nb-data a").FocusAsync();
                await chart.And(open.Page.Locator("[data-interactive]")).WaitForAsync();
            }
            else
            {
                await open.TouchAsync(chart);
            }
        }

        Assert.Equal(1, open.PlotlyRequests);
        Assert.Equal(2, await charts.Locator(".js-plotly-plot .bars .point path:visible").CountAsync() / 2);
        Assert.Equal(0, await charts.Locator(".nb-plot > svg:visible").CountAsync());
        Assert.Equal("", open.Troubles);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Chart_TappedOnAPhone_IsDrawnAndSaysTheValueAtOnce()
    {
        await using var open = await browser.OpenAsync("00-tour", width: 360);

        await open.Page.Locator("#figure-1 .nb-plot > svg.nb-small [fill='#005ea5']").First.TapAsync(new() { Force = true });

        Assert.Equal("(BBC 中文, 2843)", await open.Page.Locator("#figure-1 .hoverlayer .hovertext").First.TextContentAsync());
    }

    [RequiresFact(Need.Chromium)]
    public async Task Plotly_NotBesideThePage_LeavesThePictures()
    {
        var folder = Directory.CreateTempSubdirectory("alone").FullName;
        File.Copy(Path.Combine(browser.Site, "00-tour.html"), Path.Combine(folder, "00-tour.html"));
        File.Copy(Path.Combine(browser.Site, "site.js"), Path.Combine(folder, "site.js"));
        await using var open = await browser.OpenAsync(new Uri(Path.Combine(folder, "00-tour.html")), new Uri(folder + "/"));

        foreach (var chart in new[] { "#figure-1", "#figure-2" })
        {
            await open.Page.Locator(chart + " .nb-plot").HoverAsync();
            await open.Page.WaitForFunctionAsync(
                "document.querySelector('script[src=\"plotly.min.js\"]') && !document.querySelector('[aria-busy]')");
        }

        Assert.Equal(2, await open.Page.Locator("figure.analysis-chart .nb-plot > svg:visible").CountAsync());
        Assert.Equal(1, open.PlotlyRequests);
        Assert.DoesNotContain("exception", open.Troubles, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Contents_Links_LeadToTheirHeadings()
    {
        await using var open = await browser.OpenAsync("00-tour");

        var links = await open.Page.Locator(".nb-contents a").AllAsync();
        Assert.Equal(5, links.Count);
        foreach (var link in links)
        {
            await link.ClickAsync();
            var target = open.Page.Locator(":target");
            Assert.Equal(await link.InnerTextAsync(), await target.InnerTextAsync());
            Assert.InRange((await target.BoundingBoxAsync())!.Y, 0, 800);
        }
    }

    [RequiresFact(Need.Chromium)]
    public async Task Links_WithinTheNotebook_LeadToTheirPlaces()
    {
        await using var open = await browser.OpenAsync("00-tour");

        await open.Page.ClickAsync("text=the limits");

        Assert.Equal("Limits", await open.Page.Locator(":target").InnerTextAsync());
    }

    [RequiresFact(Need.Chromium)]
    public async Task Code_ShowAll_OpensAndClosesEveryCell()
    {
        await using var open = await browser.OpenAsync("00-tour");
        var visible = open.Page.Locator(".nb-code pre:visible");
        Assert.Equal(0, await visible.CountAsync());

        await open.Page.ClickAsync(".nb-all");
        Assert.Equal(5, await visible.CountAsync());

        await open.Page.ClickAsync(".nb-all");
        Assert.Equal(0, await visible.CountAsync());
    }

    [RequiresFact(Need.Chromium)]
    public async Task Code_ScriptsOff_OpensByItself()
    {
        await using var open = await browser.OpenAsync("00-tour", scripts: false);

        await open.Page.Locator(".nb-code summary").First.ClickAsync();

        Assert.Contains("Corpus.Load(\"data\"); // both files", await open.Page.Locator(".nb-code pre:visible")
            .InnerTextAsync(), StringComparison.Ordinal);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Code_Copy_PutsTheCellOnTheClipboard()
    {
        await using var open = await browser.OpenAsync("00-tour");
        await open.Page.Locator(".nb-code summary").Nth(1).ClickAsync();
        await open.Page.Locator(".nb-copy").Nth(1).ClickAsync();
        await open.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();

        // A page made for the purpose, where pasting shows what was copied.
        await open.Page.EvaluateAsync("document.body.appendChild(Object.assign(document.createElement('textarea'), { id: 'paste' }))");
        await open.Page.FocusAsync("#paste");
        await open.Page.Keyboard.PressAsync("Control+v");

        Assert.Equal("corpus.ArticlesFrame()", await open.Page.InputValueAsync("#paste"));
    }

    [RequiresTheory(Need.Chromium)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TableData_Downloaded_EqualsTheTable(bool scripts)
    {
        await using var open = await browser.OpenAsync("00-tour", scripts);

        var csv = await DownloadAsync(open, "#table-1 .nb-data a", "00-tour-table-1.csv");

        Assert.Equal(
            "source,title,published,characters\n"
            + "BBC 中文,朝鲜被指向俄罗斯提供武器 乌克兰战争中的平壤与莫斯科关系,2022-09-12 13:43,2843\n"
            + "半岛电视台,朝鲜否认向俄罗斯运送武器并要求美国“闭嘴”,2022-09-22 08:01,\n", csv);
    }

    [RequiresFact(Need.Chromium)]
    public async Task ChartData_Downloaded_EqualsTheFigure()
    {
        await using var open = await browser.OpenAsync("00-tour");

        Assert.Equal("x,characters\nBBC 中文,2843\n半岛电视台,1012\n", await DownloadAsync(open, "#figure-1 .nb-data a", "00-tour-figure-1.csv"));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Theme_FollowsThePreferenceAndTheSwitchAndIsRemembered()
    {
        await using var open = await browser.OpenAsync("00-tour", dark: true);
        Assert.Equal("rgb(22, 24, 27)", await BackgroundAsync(open));

        await open.Page.ClickAsync(".nb-theme");
        Assert.Equal("rgb(255, 253, 249)", await BackgroundAsync(open));

        await open.Page.ReloadAsync();
        Assert.Equal("rgb(255, 253, 249)", await BackgroundAsync(open));
        Assert.Equal("", open.Troubles);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Theme_Dark_RecoloursPictures()
    {
        await using var open = await browser.OpenAsync("index", dark: true);

        Assert.Equal("rgb(62, 154, 255)", await FillAsync("#005ea5"));
        Assert.Equal("rgb(177, 172, 162)", await FillAsync("#4a5663"));
        Assert.Equal("rgb(22, 24, 27)", await FillAsync("#ffffff"));

        Task<string> FillAsync(string drawn) =>
            open.Page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('.nb-thumb [fill=\"{drawn}\"]')).fill");
    }

    [RequiresFact(Need.Chromium)]
    public async Task Theme_Switched_RecoloursInteractiveCharts()
    {
        await using var open = await browser.OpenAsync("00-tour");
        await open.DrawAllAsync();
        await open.Page.ClickAsync(".nb-theme");

        await open.Page.WaitForFunctionAsync("getComputedStyle(document.querySelector('.js-plotly-plot .ytick text')).fill === 'rgb(177, "
            + "172, 162)'");
        Assert.Equal("rgb(62, 154, 255)",
            await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.js-plotly-plot .bars path')).fill"));

        Assert.Equal("", open.Troubles);
    }

    [RequiresTheory(Need.Chromium)]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_NeverScrollsSideways(string name)
    {
        await using var open = await browser.OpenAsync(name, width: 360);
        Assert.Equal(360, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await using var still = await browser.OpenAsync(name, scripts: false, width: 360);
        await still.Page.ScreenshotAsync(new() { FullPage = false });
        Assert.Equal(360, (await still.Page.Locator("html").BoundingBoxAsync())!.Width);
    }

    [RequiresTheory(Need.Chromium)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chart_TooWideForAPhone_ScrollsInItsBoxAndSaysSo(bool scripts)
    {
        await using var open = await browser.OpenAsync("20-wide", scripts, width: 360);
        if (scripts)
        {
            await open.DrawAllAsync();
        }

        var box = open.Page.Locator(".nb-plot");
        Assert.Equal(640, await box.EvaluateAsync<int>("box => box.scrollWidth"));
        Assert.Equal(("0", "region"), (await box.GetAttributeAsync("tabindex"), await box.GetAttributeAsync("role")));
        Assert.Equal("\"Wider than this screen: scroll sideways →\"",
            await box.EvaluateAsync<string>("box => getComputedStyle(box, '::before').content"));
        Assert.Equal("", open.Troubles);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Page_Printed_HasTheChartsAndNoButtons()
    {
        await using var open = await browser.OpenAsync("00-tour", dark: true);
        await open.DrawAllAsync();

        var pdf = await open.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.StartsWith("%PDF-1.", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Equal(2, await open.Page.Locator("figure.analysis-chart .nb-plot > svg:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator(".js-plotly-plot:visible, button:visible, nav:visible").CountAsync());
        Assert.Equal("rgb(28, 27, 25)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Failure_InAPage_IsNamedAboveAndShownInPlace()
    {
        await using var open = await browser.OpenAsync("90-failing");
        Assert.Equal("This run is not complete: cell 3 failed, and what follows it did not run.", await open.Page.Locator(".nb-alert")
            .InnerTextAsync());

        await open.Page.ClickAsync(".nb-alert a");

        Assert.Contains("没有文章", await open.Page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("throw new InvalidOperationException(\"没有文章\");", await open.Page.Locator(".nb-code[open] pre").InnerTextAsync());
    }

    [RequiresFact(Need.Chromium)]
    public async Task HostileOutputs_NeverRun()
    {
        await using var open = await browser.OpenAsync("10-hostile");
        await open.DrawAllAsync();

        Assert.All(await open.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('a[href]'), link => "
            + "link.getAttribute('href'))"),
            address => Assert.Matches("^(#|data:text/csv|https?:|data/|[a-z0-9-]+[.]html)", address));
        Assert.Null(await open.Page.EvaluateAsync<int?>("window.marker ?? null"));
        Assert.Empty(await open.ViolationsAsync());
        Assert.Equal("", open.Troubles);
    }

    private static Task<string> BackgroundAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static async Task<string> DownloadAsync(OpenPage open, string link, string expectedName)
    {
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.ClickAsync(link));
        Assert.Equal(expectedName, download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
