using System.Diagnostics;
using System.Globalization;
using Analysis.Display.Charts;
using Microsoft.Playwright;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis.Benchmarks;

/// <summary>Static SVG beside Plotly.js' <c>toImage</c> in Chromium on the same figures: medians after warm-up, in milliseconds.</summary>
internal static class ChartComparison
{
    public static int Run(string[] args)
    {
        var figures = new (string Name, string Json)[] { ("line chart, 4 series of 400 points", Lines()), ("heatmap, 50 by 50", Heatmap()) };
        var plotly = Plotly(figures.Select(f => f.Json).ToArray()).GetAwaiter().GetResult();
        for (var i = 0; i < figures.Length; i++)
        {
            var (name, json) = figures[i];
            var (median, bytes) = Median(() => ChartSvg.Render(json));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: SVG {median:0.000} ms, {bytes / 1024.0:0} KB allocated, {ChartSvg.Render(json).Length / 1024.0:0} KB long; Plotly.js toImage {plotly[i]:0.0} ms; ratio {plotly[i] / median:0}"));
        }

        return 0;
    }

    private static string Lines()
    {
        var x = Enumerable.Range(0, 400).Select(i => new DateTime(2022, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(i)).ToArray();
        return GenericChart.toJson(Chart.Combine(Enumerable.Range(0, 4).Select(s => Chart.Line<DateTime, double, string>(x, Enumerable.Range(0, 400).Select(i => Math.Sin((i + (s * 40)) / 25.0) + s).ToArray(), Name: $"series {s}")).ToArray()).WithTitle("Four series"));
    }

    private static string Heatmap()
    {
        var z = Enumerable.Range(0, 50).Select(r => Enumerable.Range(0, 50).Select(c => Math.Sin(r * c / 90.0)).ToArray()).ToArray();
        var names = Enumerable.Range(0, 50).Select(i => $"词 {i}").ToArray();
        return GenericChart.toJson(Chart.Heatmap<double, string, string, string>(z, X: names, Y: names).WithTitle("Fifty by fifty"));
    }

    private static (double Milliseconds, long Bytes) Median(Func<string> render)
    {
        for (var i = 0; i < 300; i++)
        {
            render();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        render();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var times = new double[201];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            render();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[100], bytes);
    }

    private static async Task<double[]> Plotly(string[] figures)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Analysis.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Analysis.sln was not found above " + AppContext.BaseDirectory);
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(root, "src/Analysis.Assets/obj/carried/plotly.min.js") });
        var medians = new List<double>();
        foreach (var json in figures)
        {
            medians.Add(await page.EvaluateAsync<double>(
                "async json => { const times = []; for (let i = 0; i < 25; i++) { const f = JSON.parse(json); const t = performance.now(); await Plotly.toImage(f, { format: 'svg', width: 700, height: 450 }); if (i >= 10) times.push(performance.now() - t); } times.sort((a, b) => a - b); return times[7]; }",
                json));
        }

        return [.. medians];
    }
}
