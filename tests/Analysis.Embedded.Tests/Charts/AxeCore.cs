using System.Diagnostics;
using Analysis.Testing;

namespace Analysis.Embedded.Tests.Charts;

/// <summary>axe-core, fetched once as a file into obj/.</summary>
internal static class AxeCore
{
    private const string Version = "4.14.1";

    public static string File { get; } = Fetch();

    private static string Fetch()
    {
        var folder = Path.Combine(Machine.Root, "tests/Analysis.Embedded.Tests/obj/npm", Version);
        var script = Path.Combine(folder, "package/axe.min.js");
        if (!System.IO.File.Exists(script))
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
