using Analysis.Testing;
using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A Chromium that opens pages; it does not start where there is none.</summary>
internal sealed class Browser
{
    // Narrower windows are those of phones: touched, with no pointer that hovers.
    public const int WidestPhone = 500;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts the browser.</summary>
    public async Task StartAsync()
    {
        if (File.Exists(Machine.Chromium))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>Ends the browser.</summary>
    public async Task StopAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>Opens a page of a site in a folder.</summary>
    public Task<OpenPage> OpenAsync(string site, string name, bool scripts = true, bool dark = false, int width = 1280) =>
        OpenAsync(new Uri(Path.Combine(site, name + ".html")), new Uri(site + "/"), scripts, dark, width);

    /// <summary>Opens an address, and notes every request that leaves <paramref name="home"/> and every violation of the page's
    /// policy.</summary>
    public async Task<OpenPage> OpenAsync(Uri address, Uri home, bool scripts = true, bool dark = false, int width = 1280)
    {
        var context = await browser!.NewContextAsync(new()
        {
            JavaScriptEnabled = scripts,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 800 },
            HasTouch = width < WidestPhone,
            IsMobile = width < WidestPhone,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        await context.AddInitScriptAsync("window.violations = []; document.addEventListener('securitypolicyviolation', event => "
            + "window.violations.push(event.violatedDirective + ' ' + event.blockedURI));");
        var page = new OpenPage(context, await context.NewPageAsync(), home);
        await page.Page.GotoAsync(address.AbsoluteUri);
        return page;
    }
}
