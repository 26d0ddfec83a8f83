using System.Diagnostics;

namespace Analysis.Testing;

/// <summary>axe-core, the judge of accessibility, fetched once, as a file, into the test project's obj/.</summary>
internal static class AxeScript
{
    private const string Version = "4.14.1";

    private static readonly Lazy<string> Fetched = new(Fetch);

    /// <summary>The script's path.</summary>
    public static string File => Fetched.Value;

    private static string Fetch()
    {
        var folder = Path.Combine(Machine.Root, "tests", typeof(AxeScript).Assembly.GetName().Name!, "obj/npm", Version);
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
