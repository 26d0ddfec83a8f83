using Analysis.Notebooks.Tests.Pages;
using Analysis.Testing;
using Microsoft.Playwright;
using nietras.SeparatedValues;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The project's own notebooks, rendered once for a test class, and a browser to open their pages.</summary>
public abstract class RenderedNotebooks : IAsyncLifetime
{
    private readonly Browser browser = new();

    /// <summary>The notebooks' names.</summary>
    internal static string[] Names { get; } = [.. Directory.GetFiles(Path.Combine(Machine.Root, "notebooks"), "*.ipynb")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The site's pages, as the cases of a theory.</summary>
    public static TheoryData<string> Pages => [.. Names];

    /// <summary>The site's folder.</summary>
    internal string Site { get; } = Directory.CreateTempSubdirectory("site").FullName;

    /// <summary>What the command gave.</summary>
    internal Tool.Result Result { get; private set; } = new(-1, "", "");

    /// <summary>The options for <c>render</c> that name the articles.</summary>
    private protected abstract string[] Data();

    async Task IAsyncLifetime.InitializeAsync()
    {
        Result = Tool.Run(Machine.Root, ["render", "--force", "--out", Site, .. Data()]);
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

    /// <summary>The text of the CSV file to which a link leads, in the page or beside it.</summary>
    internal async Task<string> CsvAsync(ILocator link)
    {
        var address = (await link.GetAttributeAsync("href"))!;
        const string inline = "data:text/csv;charset=utf-8;base64,";
        var bytes = address.StartsWith(inline, StringComparison.Ordinal) ? Convert.FromBase64String(address[inline.Length..])
            : await File.ReadAllBytesAsync(Path.Combine(Site, Uri.UnescapeDataString(address)));
        return System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>The fields of a CSV text, header included.</summary>
    internal static List<string[]> Rows(string csv)
    {
        using var reader = Sep.Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .FromText(csv);
        return [.. reader.Enumerate(row => row[0..row.ColCount].ToStringsArray())];
    }
}
