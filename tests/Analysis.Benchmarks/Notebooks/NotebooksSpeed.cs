using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// Whole processes, from start to end: the built <c>analysis render</c> over all notebooks in notebooks/, beside <c>jupyter nbconvert --execute</c> over one Python
/// notebook that loads the two articles of data/, counts their words and draws three charts. Three turns each, one after the other; the medians count.
/// </summary>
internal static class NotebooksSpeed
{
    private const int Turns = 3;

    public static int Run(string[] arguments)
    {
        var root = Root();
        var tool = Path.Combine(root, "src", "Analysis.Cli", "bin", "Release", "net10.0", "Analysis.Cli.dll");
        var notebooks = Directory.GetFiles(Path.Combine(root, "notebooks"), "*.ipynb").Length;
        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
        {
            var peer = Path.Combine(root, "tests", "Analysis.Benchmarks", "Notebooks", "peer.ipynb");
            var ours = new List<double>();
            var theirs = new List<double>();
            for (var turn = 0; turn < Turns; turn++)
            {
                ours.Add(Seconds(root, "dotnet", tool, "render", "--out", Path.Combine(folder, "site")));
                theirs.Add(Seconds(root, "/usr/bin/python3", "-m", "nbconvert", "--execute", "--to", "html", "--output-dir", folder, peer));
            }

            var (render, convert) = (Median(ours), Median(theirs));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"analysis render, {notebooks} notebooks: {render:F2} s ({render / notebooks:F2} s a notebook)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jupyter nbconvert --execute, 1 notebook: {convert:F2} s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"per notebook {convert / (render / notebooks):F1} times faster (goal: at least 4)"));
            return convert / (render / notebooks) >= 4 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Seconds(string folder, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(Turns / 2);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"Analysis.sln was not found above {AppContext.BaseDirectory}.");
    }
}
