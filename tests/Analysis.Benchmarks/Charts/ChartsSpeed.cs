using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Benchmarks;

/// <summary>
/// Ten charts of 400 points each, shown in a notebook by the built command line: how long the figure's JSON and the picture take, in the
/// first cell that shows them and after many times, in one process as users have it. Beside it Plotly.js, which draws the same figures as
/// SVG in Chromium, in a new page and after many times.
/// </summary>
internal static class ChartsSpeed
{
    public static int Run(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
        {
            var (times, figures) = Ours(folder);
            var plotly = PlotlyAsync(figures).GetAwaiter().GetResult();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"ten charts of 400 points, milliseconds; {figures.Sum(figure => figure.Length) / 1000} kB of JSON"));
            Console.WriteLine($"  first: made {Text(times, "made")}, figure JSON {Text(times, "json")}, picture {Text(times, "picture")}; "
                + $"Plotly.js toImage {Text(plotly, "cold")}");
            Console.WriteLine($"  after {Text(times, "turns")} times: made {Text(times, "madeWarm")}, figure JSON "
                + $"{Text(times, "jsonWarm")}, picture {Text(times, "pictureWarm")}; Plotly.js toImage {Text(plotly, "warm")}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  Plotly.js takes {Number(plotly, "cold") / (Number(times, "json") + Number(times, "picture")):F1} times as long at "
                + $"first, {Number(plotly, "warm") / (Number(times, "jsonWarm") + Number(times, "pictureWarm")):F1} times after"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (JsonElement Times, string[] Figures) Ours(string folder)
    {
        var tool = Path.Combine(Machine.Root, "src", "Analysis.Cli", "bin", "Release", "net10.0", "Analysis.Cli.dll");
        var output = Path.Combine(folder, "ran.ipynb");
        var notebook = Path.Combine(Machine.Root, "tests", "Analysis.Benchmarks", "Charts", "charts.ipynb");
        using var process = Process.Start("dotnet", [tool, "run", notebook, "--output", output]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{notebook}: ended with {process.ExitCode}");
        }

        var outputs = JsonNode.Parse(File.ReadAllText(output))!["cells"]!.AsArray().SelectMany(cell => cell!["outputs"]!.AsArray())
            .ToList();
        var printed = outputs.Single(one => (string?)one!["name"] == "stdout")!["text"]!;
        var text = printed is JsonArray lines ? string.Concat(lines.Select(line => (string)line!)) : (string)printed!;
        var figures = outputs.Select(one => one!["data"]?["application/vnd.plotly.v1+json"]?.ToJsonString()).OfType<string>().ToArray();
        return (JsonDocument.Parse(text).RootElement, figures);
    }

    private static async Task<JsonElement> PlotlyAsync(string[] figures)
    {
        const string program = """
            async figures => {
                const draw = async () => {
                    const start = performance.now();
                    for (const figure of figures) await Plotly.toImage(JSON.parse(figure), { format: 'svg', width: 700, height: 450 });
                    return performance.now() - start;
                };
                const cold = await draw();
                const times = [];
                for (let turn = 0; turn < 15; turn++) times.push(await draw());
                return { cold, warm: times.sort((a, b) => a - b)[7] };
            }
            """;
        using var playwright = await Playwright.CreateAsync();
        await using var browser =
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Machine.Root, "src/Analysis.Assets/obj/carried/plotly.min.js") });
        return await page.EvaluateAsync<JsonElement>(program, figures);
    }

    private static double Number(JsonElement times, string name) => times.GetProperty(name).GetDouble();

    private static string Text(JsonElement times, string name) => Number(times, name).ToString("0.#", CultureInfo.InvariantCulture);
}
