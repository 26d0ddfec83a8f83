using System.Diagnostics;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>axe-core, fetched once, as a file, into the test project's obj/.</summary>
internal static class AxeCore
{
    private const string Version = "4.14.1";

    private static readonly Lazy<string> Script = new(Fetch);

    /// <summary>Every violation on a page, one line each; all code is unfolded first.</summary>
    public static async Task<string[]> ViolationsAsync(OpenPage open)
    {
        foreach (var summary in await open.Page.Locator(".nb-code summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await open.Page.EvaluateAsync(await File.ReadAllTextAsync(Script.Value) + ";0");
        return await open.Page.EvaluateAsync<string[]>(
            "axe.run(document).then(result => result.violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 200) + ' ' + node.any.concat(node.all).map(check => check.message).join('; '))))");
    }

    private static string Fetch()
    {
        var folder = Path.Combine(Machine.Root, "tests", typeof(AxeCore).Assembly.GetName().Name!, "obj/npm", Version);
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
