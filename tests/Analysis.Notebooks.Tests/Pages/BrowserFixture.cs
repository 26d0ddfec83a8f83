using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A Chromium and a site of sample notebooks, written once, opened from its files.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly Browser browser = new();

    /// <summary>The site's folder.</summary>
    internal string Site { get; } = Directory.CreateTempSubdirectory("site").FullName;

    /// <summary>The site's pages by file name.</summary>
    internal static string[] Pages { get; } = ["index", "00-tour", "10-hostile", "20-wide", "90-failing"];

    async Task IAsyncLifetime.InitializeAsync()
    {
        SiteWriter.Write([SampleNotebooks.Tour(), HostileNotebook.Page(), SampleNotebooks.Wide(), SampleNotebooks.Failing()], Site);
        await browser.StartAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await browser.StopAsync();
        Directory.Delete(Site, recursive: true);
    }

    /// <summary>Opens a page of the site.</summary>
    internal Task<OpenPage> OpenAsync(string name, bool scripts = true, bool dark = false, int width = 1280) =>
        browser.OpenAsync(Site, name, scripts, dark, width);

    /// <inheritdoc cref="Browser.OpenAsync(Uri, Uri, bool, bool, int)"/>
    internal Task<OpenPage> OpenAsync(Uri address, Uri home) => browser.OpenAsync(address, home);
}
