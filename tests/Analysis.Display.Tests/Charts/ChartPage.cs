using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Display.Tests.Charts;

/// <summary>A Chromium with an empty page that has Plotly.js, which referees the static pictures.</summary>
public sealed class ChartPage : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string Plotly => File.ReadAllText(Path.Combine(Machine.Root, "src/Analysis.Assets/obj/carried/plotly.min.js"));

    public async Task InitializeAsync()
    {
        if (File.Exists(Machine.Chromium))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>A page with this HTML; with Plotly.js where <paramref name="plotly"/>.</summary>
    public async Task<IPage> OpenAsync(string html, bool plotly = false, int width = 1480)
    {
        var page = await browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        page.SetDefaultTimeout(60_000);
        await page.SetContentAsync(html);
        if (plotly)
        {
            await page.AddScriptTagAsync(new() { Content = Plotly });
        }

        return page;
    }

    public static string Artifact(string name)
    {
        var file = Path.Combine(Machine.Root, "artifacts", "charts", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
