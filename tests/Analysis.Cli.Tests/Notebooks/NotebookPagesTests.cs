using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Tests.Pages;
using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The pages of the project's own notebooks, as readers use them.</summary>
public sealed partial class NotebookPagesTests(NotebooksOnTheSeeds notebooks) : IClassFixture<NotebooksOnTheSeeds>
{
    public static TheoryData<string> Pages => RenderedNotebooks.Pages;

    public static TheoryData<string> PagesAndIndex => [.. RenderedNotebooks.Names, "index"];

    [Fact]
    public void Render_AllNotebooks_GivesSixPagesWithoutAWarning()
    {
        Assert.Equal((0, ""), (notebooks.Result.ExitCode, notebooks.Result.Error));
        Assert.Equal(6, RenderedNotebooks.Names.Length);
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Page_Opened_DrawsItsChartsWithoutErrorOrRequest(string name)
    {
        await using var open = await notebooks.OpenAsync(name);
        await open.DrawAllAsync();

        Assert.Equal("", open.Troubles);
        Assert.Empty(await open.ViolationsAsync());
        Assert.Equal(await Charts(open).CountAsync(), await open.Page.Locator("figure.analysis-chart[data-interactive]").CountAsync());
        Assert.True(name == "index" || await Charts(open).CountAsync() > 0);
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task Contents_Links_LeadToTheirHeadings(string name)
    {
        await using var open = await notebooks.OpenAsync(name);

        var links = await open.Page.EvaluateAsync<string[][]>(
            "Array.from(document.querySelectorAll('.nb-contents a'), link => [link.textContent, "
            + "document.getElementById(decodeURIComponent(link.hash.slice(1)))?.textContent])");
        Assert.True(links.Length > 5);
        Assert.All(links, link => Assert.Equal(link[0], link[1]));

        await open.Page.Locator(".nb-contents a").Last.ClickAsync();
        Assert.Equal(links[^1][0], await open.Page.Locator(":target").InnerTextAsync());
        await Assertions.Expect(open.Page.Locator(":target")).ToBeInViewportAsync();
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task Code_FoldedAndUnfolded_IsTheNotebooks(string name)
    {
        await using var open = await notebooks.OpenAsync(name);
        var sources = NotebookFile.Read(Path.Combine(Machine.Root, "notebooks", name + ".ipynb")).CodeCells.Select(cell =>
            cell.Source.TrimEnd()).ToList();
        Assert.Equal(0, await open.Page.Locator(".nb-code pre:visible").CountAsync());

        await open.Page.ClickAsync(".nb-all");
        Assert.Equal(sources, await open.Page.Locator(".nb-code pre:visible").AllInnerTextsAsync());

        await open.Page.Locator(".nb-copy").Last.ClickAsync();
        await open.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        await open.Page.EvaluateAsync("document.body.appendChild(Object.assign(document.createElement('textarea'), { id: 'paste' }))");
        await open.Page.FocusAsync("#paste");
        await open.Page.Keyboard.PressAsync("Control+v");
        Assert.Equal(sources[^1], await open.Page.InputValueAsync("#paste"));
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task TableData_OfEachTable_HoldsTheCellsShownAndAllOtherRows(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false);

        foreach (var table in await open.Page.Locator("figure.nb-table").AllAsync())
        {
            var csv = RenderedNotebooks.Rows(await notebooks.CsvAsync(table.Locator(".nb-data a")));
            var shown = (await table.EvaluateAsync<string?[][]>(
                "figure => Array.from(figure.querySelectorAll('tr:not(.nb-printed)'), row => Array.from(row.cells, cell => cell.matches('.analysis-null, .nb-host') ? "
                + "'' : cell.title || (cell.querySelector('.analysis-type')?.remove(), cell.textContent)))")).ToList();
            var note = await table.Locator(".analysis-note").InnerTextAsync();

            // of columns without a value the page says the names only
            var columns = shown[0].Select(name => csv[0].ToList().FindIndex(column => column.TrimStart('\uFEFF') == name)).ToArray();
            Assert.Equal(shown.Select(row => string.Join(" | ", row.Select(Ungrouped))), csv.Take(shown.Count)
                .Select(row => string.Join(" | ", columns.Select((column, place) =>
                    shown.Exists(cells => cells[place]?.EndsWith(" %", StringComparison.Ordinal) == true) ? Share(row[column])
                        : Shown(row[column]).TrimStart('\uFEFF')))));
            Assert.Equal(note.Split(" row")[0].Split(" of ")[^1], (csv.Count - 1)
                .ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    // A file has no separators between thousands; a number that is grouped otherwise stays as it is, and differs.
    private static string? Ungrouped(string? cell) =>
        cell is not null && Grouped().IsMatch(cell) ? cell.Replace(",", "", StringComparison.Ordinal) : cell;

    [System.Text.RegularExpressions.GeneratedRegex(@"^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?( %)?$")]
    private static partial System.Text.RegularExpressions.Regex Grouped();

    // A file has six digits of a number, the page three.
    private static string Shown(string cell) => cell.Contains('.', StringComparison.Ordinal)
        && double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? Display.CellText.Shown(number) : cell;

    private static string Share(string cell) =>
        double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var share)
        ? Display.CellText.ShownShare(share) : cell;

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task ChartData_OfEachChart_HoldsEveryPointPlotted(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false);

        foreach (var chart in await Charts(open).AllAsync())
        {
            var rows = RenderedNotebooks.Rows(await notebooks.CsvAsync(chart.Locator(".nb-data a"))).Select(row => row.ToHashSet())
                .ToList();
            var figure = JsonNode.Parse((await chart.Locator("script.plotly-figure").TextContentAsync())!)!;
            foreach (var trace in figure["data"]!.AsArray()
                .Where(trace => trace!["z"] is null && trace["x"] is JsonArray && trace["y"] is JsonArray))
            {
                var points = trace!["x"]!.AsArray().Zip(trace["y"]!.AsArray())
                    .Where(point => point.First is not null && point.Second is not null);
                Assert.All(points, point => Assert.Contains(rows, row => row.Contains(point.First!.ToString())
                    && row.Contains(point.Second!.ToString())));
            }

            Assert.True(rows.Count > 1);
        }
    }

    [RequiresTheory(Need.Chromium)]
    [InlineData("10-compare-sources")]
    [InlineData("20-term-frequencies")]
    public async Task Terms_FollowedByKeyboard_LeadToTheirLineAndItToTheArticle(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false);
        var term = open.Page.Locator("figure.nb-table td a[href^='#s-line-']").First;

        await term.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        var line = open.Page.Locator("tr:target");
        Assert.Equal(await term.InnerTextAsync(), await line.Locator("td").First.InnerTextAsync());
        Assert.InRange((await line.BoundingBoxAsync())!.Y, 0, 800);
        Assert.StartsWith("https://", await line.Locator("td.nb-match a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.True(await open.Page.Locator("figure.analysis-chart .nb-terms a[href^='#s-line-']").CountAsync() > 5);
    }

    [RequiresFact(Need.Chromium)]
    public async Task Page_WalkedByKeyboard_SkipsToTheContentAndShowsEveryStop()
    {
        await using var open = await notebooks.OpenAsync("10-compare-sources");
        var names = new List<string>();
        for (var stop = 0; stop < 30; stop++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            var (name, outline) =
                (await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label') ?? "
                + "document.activeElement.textContent.trim()"),
                await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle + ' ' + "
                + "(document.activeElement.getBoundingClientRect().width > 0)"));
            Assert.Equal("solid true", outline);
            names.Add(name);
        }

        Assert.Equal(["Skip to the content", "All notebooks", "Show all code", "Switch to dark colours", "Length, structure and pictures"],
            names.Take(5));
        Assert.All(names, name => Assert.NotEqual("", name));

        await open.Page.FocusAsync(".nb-skip");
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Page_ReadAloud_HasLandmarksNamedTablesAndMarkedChinese()
    {
        await using var open = await notebooks.OpenAsync("20-term-frequencies");

        foreach (var landmark in new[]
        {
            open.Page.GetByRole(AriaRole.Banner), open.Page.GetByRole(AriaRole.Main),
            open.Page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }),
            open.Page.GetByRole(AriaRole.Region, new() { Name = "How this page was made" }),
        })
        {
            Assert.Equal(1, await landmark.CountAsync());
        }

        Assert.Equal(await open.Page.Locator("table").CountAsync(), await open.Page.Locator("table[aria-label^='Table ']").CountAsync());
        foreach (var picture in new[] { "svg:not(.nb-small)", "svg.nb-small" })
        {
            Assert.Equal(await Charts(open)
                .CountAsync(), await open.Page.Locator($"figure.analysis-chart {picture}[role=img][aria-label^='Figure ']").CountAsync());
        }

        Assert.Empty(await open.Page.EvaluateAsync<string[]>("""
            Array.from(document.querySelectorAll("main *, .nb-colophon *"))
                .filter(element => !element.closest("script, [lang^=zh], .js-plotly-plot") && Array.from(element.childNodes).some(node => node.nodeType === 3 && /[\u4e00-\u9fff]/.test(node.data)))
                .map(element => element.outerHTML)
            """));
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Page_OnAPhone_NeverScrollsSideways(string name)
    {
        await using var open = await notebooks.OpenAsync(name, width: 360);
        await open.DrawAllAsync();

        Assert.Equal(360, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Charts_OnAPhone_FitTheScreenWithReadableLabels(string name)
    {
        await using var open = await notebooks.OpenAsync(name, width: 360);
        await open.DrawAllAsync();
        Assert.Empty(await UnreadableAsync(open, ".js-plotly-plot .main-svg, .nb-thumb > svg"));
        Assert.Equal(0, await open.Page.Locator(".modebar, .nb-sideways").CountAsync());

        await using var still = await notebooks.OpenAsync(name, scripts: false, width: 360);
        Assert.Empty(await UnreadableAsync(still, ".nb-plot > svg, .nb-thumb > svg"));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Thumbnails_OfTheIndex_HaveReadableLabels()
    {
        await using var open = await notebooks.OpenAsync("index");

        Assert.Equal(6, await open.Page.Locator(".nb-thumb > svg").CountAsync());
        Assert.Empty(await UnreadableAsync(open, ".nb-thumb > svg"));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Charts_TouchedOnAPhone_LetThePageScrollAndSayTheirValues()
    {
        await using var open = await notebooks.OpenAsync("20-term-frequencies", width: 360);
        await open.DrawAllAsync();
        await open.Page.Locator("#figure-1").EvaluateAsync("figure => figure.scrollIntoView()");
        var before = await open.Page.EvaluateAsync<double>("scrollY");
        var bar = (await open.Page.Locator("#figure-1 .bars .point path").First.BoundingBoxAsync())!;

        await open.SwipeUpAsync(bar.X + 20, bar.Y + (bar.Height / 2), 100);
        Assert.InRange(await open.Page.EvaluateAsync<double>("scrollY") - before, 50, 150);

        await open.Page.Locator("#figure-1 .bars .point path").First.TapAsync(new() { Force = true });
        await open.Page.Locator("#figure-1 .hoverlayer .hovertext").First.WaitForAsync();
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task Page_BeforeItsFirstFinding_HasNoCodeAndNoInputs(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false);

        Assert.Equal("How this was made (Imports, Inputs; cells 2 to 6)", await open.Page.Locator(".nb-setup > summary").InnerTextAsync());
        Assert.Equal(0, await open.Page.Locator(".nb-setup :is(h2, .nb-code):visible").CountAsync());
        Assert.Equal(await open.Page.Locator(".nb-contents a").First.InnerTextAsync(),
            await open.Page.Locator("main h2:visible").First.InnerTextAsync());
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(PagesAndIndex))]
    public async Task Page_LightAndDark_HasNoAccessibilityViolation(string name)
    {
        await using var open = await notebooks.OpenAsync(name);
        await open.DrawAllAsync();
        Assert.Empty(await AxeCore.ViolationsAsync(open));

        await using var dark = await notebooks.OpenAsync(name, dark: true);
        Assert.Equal("rgb(22, 24, 27)",
            await dark.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Empty(await AxeCore.ViolationsAsync(dark));

        await using var phone = await notebooks.OpenAsync(name, dark: true, width: 360);
        await phone.DrawAllAsync();
        Assert.Empty(await AxeCore.ViolationsAsync(phone));
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task Page_ScriptsOff_IsComplete(string name)
    {
        await using var open = await notebooks.OpenAsync(name, scripts: false);

        Assert.Equal(await Charts(open).CountAsync(), await open.Page.Locator("figure.analysis-chart .nb-plot > svg:visible").CountAsync());
        Assert.Equal(await open.Page.Locator("figure.nb-exhibit:not(.nb-empty)")
            .CountAsync(), await open.Page.Locator("figure.nb-exhibit .nb-data a:visible").CountAsync());
        Assert.All(await open.Page.Locator("figure.nb-empty").AllInnerTextsAsync(), text => Assert.Matches("No rows|Nothing to show", text));
        Assert.Equal(0, await open.Page.Locator("button:visible").CountAsync());
        await open.Page.Locator(".nb-setup > summary").ClickAsync();
        await open.Page.Locator(".nb-code summary").First.ClickAsync();
        Assert.Equal(1, await open.Page.Locator(".nb-code pre:visible").CountAsync());
    }

    [RequiresTheory(Need.Chromium), MemberData(nameof(Pages))]
    public async Task Page_Printed_HasItsCharts(string name)
    {
        await using var open = await notebooks.OpenAsync(name, dark: true);
        await open.DrawAllAsync();

        var pdf = await open.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.StartsWith("%PDF-1.", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Equal(await Charts(open).CountAsync(), await open.Page.Locator("figure.analysis-chart .nb-plot > svg:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator(".js-plotly-plot:visible, button:visible, nav:visible").CountAsync());
    }

    // Texts below 11 pixels, and texts that reach out of the picture at its sides or out of the screen.
    private static Task<string[]> UnreadableAsync(OpenPage open, string pictures) => open.Page.EvaluateAsync<string[]>("""
        pictures => Array.from(document.querySelectorAll(pictures)).filter(picture => picture.getClientRects().length > 0).flatMap(picture => {
            const box = picture.getBoundingClientRect();
            const scale = picture.viewBox.baseVal?.width ? box.width / picture.viewBox.baseVal.width : 1;
            return Array.from(picture.querySelectorAll("text")).filter(text => {
                const place = text.getBoundingClientRect();
                return place.width > 0 && (parseFloat(getComputedStyle(text).fontSize) * scale < 11 || place.left < box.left - 1 || place.right > Math.min(box.right, innerWidth) + 1);
            }).map(text => text.textContent);
        })
        """, pictures);

    private static ILocator Charts(OpenPage open) => open.Page.Locator("figure.analysis-chart");
}
