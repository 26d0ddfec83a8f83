using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Display.Charts;
using Analysis.Testing;
using Microsoft.Playwright;
using Plotly.NET;

namespace Analysis.Display.Tests.Charts;

/// <summary>Plotly.js and Chromium judge the pictures.</summary>
public sealed class ChartInBrowserTests(ChartPage browser) : IClassFixture<ChartPage>
{
    /// <summary>A figure for each type of trace and kind of axis, and which of its elements to compare.</summary>
    private static readonly (string Figure, string Kind)[] Compared =
    [
        ("column", "bar"), ("column-grouped", "bar"), ("column-stacked", "bar"), ("column-dates", "bar"), ("column-labels", "bar"),
            ("bar", "bar"), ("bar-stacked", "bar"), ("histogram", "bar"),
        ("point", "points"), ("bubble", "points"), ("error-bars", "points"), ("edge-log-negative", "points"), ("line-dates", "lines"),
        ("line-linear", "lines"), ("line-log", "lines"), ("area", "lines"),
        ("area-stacked", "lines"), ("box", "box"), ("violin", "violin"), ("heatmap", "heatmap"), ("heatmap-annotated", "heatmap"),
        ("pie", "pie"), ("doughnut", "pie"),
    ];

    [RequiresFact(Need.Chromium)]
    public async Task Gallery_EachFigure_PassesPlotlyValidate()
    {
        var page = await browser.OpenAsync("<body>", plotly: true);
        var troubles = new List<string>();
        foreach (var (name, figure) in Gallery.Figures)
        {
            var found = await page.EvaluateAsync<string?>(Validate, FigureJson.Of(figure()));
            // Only an empty trace is invisible, as it should be.
            troubles.AddRange(found is null
                || (name == "edge-empty" && found.StartsWith("Trace 0 got defaulted to be not visible", StringComparison.Ordinal)) ? []
                : [name + ": " + found]);
        }

        Assert.Empty(troubles);
    }

    // The package leaves empty containers, such as "marker": {}, in traces; they say nothing, and Plotly.js has no use for them.
    private const string Validate = """
        json => {
          const f = JSON.parse(json), empty = p => p.code === 'unused' && Object.keys(p.path.reduce((at, name) => at?.[name], f[p.container]) ?? 1).length === 0;
          const found = (Plotly.validate(f.data, f.layout) ?? []).filter(p => !empty(p));
          return found.length ? found.map(p => p.msg).join('; ') : null;
        }
        """;

    [RequiresFact(Need.Chromium)]
    public async Task Gallery_EachTypeOfTrace_StandsWherePlotlyPutsIt()
    {
        var page = await browser.OpenAsync("<body style=\"margin:0;background:#fff\">", plotly: true);
        var script = await File.ReadAllTextAsync(Path.Combine(Machine.Root, "tests/Analysis.Display.Tests/Charts/Positions.js"));
        var report = new List<string>();
        foreach (var (figure, kind) in Compared)
        {
            // A plot of another colour than the paper is an element of its own, by which the script finds the plot's area.
            var json = FigureJson.Of(Gallery.Figures[figure]().Laid(("plot_bgcolor", "#fefefe")));
            var answer = await page.EvaluateAsync<string>(script,
                new Dictionary<string, object> { ["svg"] = ChartSvg.Render(json), ["json"] = json, ["kind"] = kind });
            report.Add(figure + ": " + Difference(JsonSerializer.Deserialize<Dictionary<string, double[][]>>(answer)!));
        }

        await File.WriteAllLinesAsync(ChartPage.Artifact("positions.txt"), report);
        await page.ScreenshotAsync(new() { Path = ChartPage.Artifact("side-by-side.png"), FullPage = true });
        Assert.All(report, r => Assert.EndsWith("within 2%", r, StringComparison.Ordinal));
    }

    // The ticks need not stand at the same days; each is written as the picture would write it there.
    [RequiresTheory(Need.Chromium)]
    [InlineData("2022-09-12", "2022-09-19", "2022-09-19", "^[0-9]{1,2} [A-Z][a-z]{2}(\n2022)?$")]
    [InlineData("2021-02-01", "2022-09-19", "2022-09-19", "^[A-Z][a-z]{2}(\n202[12])?$")]
    [InlineData("1990-02-01", "2022-09-19", "2022-09-19", "^(19|20)[0-9]{2}$")]
    [InlineData("2022-09-12T08:00:00", "2022-09-12T20:30:00", "2022-09-12 20:30", "^[0-9]{2}:[0-9]{2}(\n12 Sep 2022)?$")]
    [InlineData("2022-09-12T08:00:00", "2022-09-12T08:00:31", "2022-09-12 08:00:31", "^[0-9]{2}:[0-9]{2}:[0-9]{2}(\n12 Sep 2022)?$")]
    public async Task Dates_InTheInteractiveChart_AreWrittenAsInThePicture(string from, string to, string hover, string form)
    {
        var figure = System.Text.Json.Nodes.JsonNode.Parse("{\"data\":[{\"type\":\"scatter\",\"x\":[\"" + from + "\",\"" + to
            + "\"],\"y\":[1,2]}],\"layout\":{\"width\":700}}")!.AsObject();
        var picture = ChartSvg.Render(figure.ToJsonString()).Split("<text").Skip(1)
            .Select(text => text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..])
            .Select(text => Regex.Replace(text[..text.IndexOf("</text>", StringComparison.Ordinal)], "<[^>]*>", "\n"))
            .Select(text => Regex.Replace(text.Trim('\n'), "\n+", "\n")).ToList();
        DateAxes.Word(figure);

        var page = await browser.OpenAsync("<body><div id=c></div>", plotly: true);
        var ticks = await page.EvaluateAsync<string[]>("""
            async json => {
              const f = JSON.parse(json);
              await Plotly.newPlot('c', f.data, f.layout);
              Plotly.Fx.hover('c', [{ curveNumber: 0, pointNumber: 1 }]);
              await new Promise(done => setTimeout(done, 200));
              const lines = text => Array.from(text.childNodes, part => part.textContent).join('\n');
              return [document.querySelector('.hoverlayer').textContent, ...Array.from(document.querySelectorAll('.xtick text'), lines)];
            }
            """, figure.ToJsonString());

        Assert.Contains(hover, ticks[0], StringComparison.Ordinal);
        Assert.True(ticks.Length > 2);
        Assert.All(ticks.Skip(1), tick => Assert.Matches(form, tick));
        Assert.True(picture.Count(tick => Regex.IsMatch(tick, form)) > 2, string.Join('|', picture));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Gallery_AsPage_NeedsNoScriptAndNoNetwork()
    {
        var html = GalleryPage();
        await File.WriteAllTextAsync(ChartPage.Artifact("gallery.html"), html);
        var page = await browser.OpenAsync("<body>", width: 1460);
        var requests = new List<string>();
        page.Request += (_, r) => requests.Add(r.Url);
        await page.SetContentAsync(html);
        await page.ScreenshotAsync(new() { Path = ChartPage.Artifact("gallery.png"), FullPage = true });

        Assert.Empty(requests);
        Assert.Equal(Gallery.Figures.Count,
            await page.EvaluateAsync<int>("() => [...document.images].filter(i => i.complete && i.naturalWidth > 0).length"));
    }


    [RequiresFact(Need.Chromium, Need.Rsvg)]
    public async Task Svg_AloneAsImage_IsTheSameInChromiumAndLibrsvg()
    {
        var rows = new List<string>();
        foreach (var name in new[] { "column-grouped", "line-dates", "area-stacked", "box", "violin", "heatmap-annotated", "doughnut",
            "grid", "point-symbols" })
        {
            var file = ChartPage.Artifact($"alone/{name}.svg");
            await File.WriteAllTextAsync(file, ChartSvg.Render(FigureJson.Of(Gallery.Figures[name]())));
            using var rsvg = System.Diagnostics.Process.Start("rsvg-convert", [file, "-o", Path.ChangeExtension(file, ".png")])!;
            await rsvg.WaitForExitAsync();
            Assert.Equal(0, rsvg.ExitCode);
            rows.Add($"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(file))}\" width=\"700\"><img src=\"data:image/png;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".png")))}\" width=\"700\"><br>");
        }

        var page = await browser.OpenAsync("<body style=\"margin:4px;background:#161b22\">" + string.Concat(rows), width: 1440);
        await page.ScreenshotAsync(new() { Path = ChartPage.Artifact("chromium-and-librsvg.png"), FullPage = true });
        var differing = await page.EvaluateAsync<double[]>(await File.ReadAllTextAsync(Path.Combine(Machine.Root,
            "tests/Analysis.Display.Tests/Charts/Pixels.js")));

        Assert.All(differing, share => Assert.InRange(share, 0, 0.03));
    }

    [RequiresFact(Need.Chromium)]
    public async Task Gallery_InLightAndDarkPages_HasNoAxeViolation()
    {
        foreach (var background in new[] { "#ffffff", "#161b22" })
        {
            var page = await browser.OpenAsync(GalleryPage().Replace("#f4f4f4", background, StringComparison.Ordinal)
                .Replace("<h2>", background == "#161b22" ? "<h2 style=\"color:#fff\">" : "<h2>", StringComparison.Ordinal)
                .Replace("<h1>", background == "#161b22" ? "<h1 style=\"color:#fff\">" : "<h1>", StringComparison.Ordinal));
            await page.EvaluateAsync(new Deque.AxeCore.Commons.BundledAxeScriptProvider().GetScript() + ";0");
            var violations = await page.EvaluateAsync<string[]>("axe.run(document).then(r => r.violations.flatMap(v => v.nodes.map(n => "
                + "v.id + ': ' + n.html.slice(0, 160) + ' ' + n.any.concat(n.all).map(c => c.message).join('; '))))");
            Assert.Empty(violations);
        }
    }

    private static string GalleryPage() =>
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Gallery of charts</title></head>"
        + "<body style=\"background:#f4f4f4;font-family:sans-serif\"><main><h1>Charts</h1>"
        + string.Concat(Gallery.Figures.Select(f => $"<section><h2>{f.Key}</h2>{ChartOutput.Html(FigureJson.Of(f.Value()))}</section>"))
        + "</main></body></html>";

    private static string Difference(Dictionary<string, double[][]> boxes)
    {
        var (mine, theirs) = (boxes["mine"], boxes["theirs"]);
        if (mine.Length != theirs.Length || mine.Length == 0)
        {
            return $"{mine.Length} marks here, {theirs.Length} in Plotly.js";
        }

        // Plotly draws series and groups in an order of its own: the order on the page decides.
        var (a, b) = (mine.OrderBy(Key).ToArray(), theirs.OrderBy(Key).ToArray());
        var worst = a.Max(m => b.Min(t => Distance(m, t)));
        worst = Math.Max(worst, b.Max(t => a.Min(m => Distance(m, t))));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{mine.Length} marks, at most {worst:P2} of the plot apart, {(worst <= 0.02 ? "within" : "beyond")} 2%");
    }

    private static double Key(double[] box) => box[0];

    private static double Distance(double[] a, double[] b) => a.Zip(b, (u, v) => Math.Abs(u - v)).Max();
}
