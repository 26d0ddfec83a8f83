using System.Diagnostics;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>axe-core over every sample page. The test fetches axe-core once, as a file, into obj/.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Version = "4.14.1";

    private static readonly Lazy<string> Axe = new(FetchAxe);

    public static TheoryData<string, bool, int> Views()
    {
        var views = new TheoryData<string, bool, int>();
        foreach (var name in new[] { "index", "00-tour", "90-failing" })
        {
            views.Add(name, false, 1280);
            views.Add(name, true, 1280);
            views.Add(name, false, 360);
        }

        return views;
    }

    [RequiresTheory(Need.Chromium, Need.Node)]
    [MemberData(nameof(Views))]
    public async Task Page_InEachView_HasNoViolation(string name, bool dark, int width)
    {
        await using var open = await browser.OpenAsync(name, dark: dark, width: width);
        await open.DrawAllAsync();
        foreach (var summary in await open.Page.Locator(".nb-code summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await open.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe.Value) + ";0");
        var violations = await open.Page.EvaluateAsync<string[]>(
            "axe.run(document).then(result => result.violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 200) + ' ' + node.any.concat(node.all).map(check => check.message).join('; '))))");

        Assert.Empty(violations);
    }

    private static string FetchAxe()
    {
        var folder = Path.Combine(Machine.Root, "tests/Analysis.Notebooks.Tests/obj/npm", Version);
        var script = Path.Combine(folder, "package/axe.min.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            Run("npm", folder, "pack", "--silent", $"axe-core@{Version}");
            Run("tar", folder, "-xzf", $"axe-core-{Version}.tgz");
        }

        return script;
    }

    private static void Run(string file, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
