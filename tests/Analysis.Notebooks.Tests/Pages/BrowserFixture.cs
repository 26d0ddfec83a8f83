using Analysis.Notebooks.Pages;
using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A Chromium and a site of sample notebooks, written once, opened from its files.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The site's folder.</summary>
    internal string Site { get; } = Directory.CreateTempSubdirectory("site").FullName;

    /// <summary>The site's pages by file name.</summary>
    internal static string[] Pages { get; } = ["index", "00-tour", "10-hostile", "90-failing"];

    async Task IAsyncLifetime.InitializeAsync()
    {
        SiteWriter.Write([SampleNotebooks.Tour(), HostileNotebook.Page(), SampleNotebooks.Failing()], Site);
        if (File.Exists(Machine.Chromium))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Args = ["--no-sandbox"] });
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        Directory.Delete(Site, recursive: true);
    }

    /// <summary>Opens a page of the site.</summary>
    internal Task<OpenPage> OpenAsync(string name, bool scripts = true, bool dark = false, int width = 1280) =>
        OpenAsync(new Uri(Path.Combine(Site, name + ".html")), new Uri(Site + "/"), scripts, dark, width);

    /// <summary>Opens an address, and notes every request that leaves <paramref name="home"/>.</summary>
    internal async Task<OpenPage> OpenAsync(Uri address, Uri home, bool scripts = true, bool dark = false, int width = 1280)
    {
        var context = await browser!.NewContextAsync(new()
        {
            JavaScriptEnabled = scripts,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var page = new OpenPage(context, await context.NewPageAsync(), home);
        await page.Page.GotoAsync(address.AbsoluteUri);
        return page;
    }
}
