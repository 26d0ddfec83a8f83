using System.Diagnostics;
using System.Globalization;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli;

/// <summary>
/// Runs notebooks, several at a time, each as <c>analysis run</c> in a process of its own: the current folder, the console and the formatters belong
/// to a process, and only a process can be ended when a cell never returns or brings its process down.
/// </summary>
internal static class NotebookProcesses
{
    /// <returns>One outcome a notebook, in the order of <paramref name="paths"/>.</returns>
    public static async Task<IReadOnlyList<NotebookOutcome>> RunAsync(IReadOnlyList<string> paths, RunSettings settings, int jobs, Progress progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
        {
            var outcomes = new NotebookOutcome[paths.Count];
            var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
            await Parallel.ForAsync(0, paths.Count, options, async (index, token) =>
            {
                progress.Start(paths[index]);
                outcomes[index] = await RunAsync(paths[index], Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{index}.ipynb")), settings, token);
                progress.End(paths[index]);
            });
            return outcomes;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<NotebookOutcome> RunAsync(string path, string output, RunSettings settings, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(path, output, settings))!;
        process.StandardInput.Close();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            var messages = (await errors).TrimEnd();
            return process.ExitCode is ExitCode.Done or ExitCode.Usage or ExitCode.Failed
                ? new NotebookOutcome(path, File.Exists(output) ? NotebookFile.Read(output) : null, process.ExitCode, messages)
                : new NotebookOutcome(path, null, ExitCode.Failed, string.Create(CultureInfo.InvariantCulture,
                    $"{path}: a cell ended the process that ran it (exit code {process.ExitCode}){LastLine(messages)}. Run it alone to see which: analysis run {path}"));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo StartInfo(string path, string output, RunSettings settings)
    {
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // `dotnet analysis.dll`: the process is the dotnet host, which has to be told the assembly.
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(typeof(NotebookProcesses).Assembly.Location);
        }

        foreach (var argument in Arguments(path, output, settings))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static IEnumerable<string> Arguments(string path, string output, RunSettings settings) =>
    [
        "run", "--output", output, "--timeout", (settings.Timeout?.TotalSeconds ?? 0).ToString(CultureInfo.InvariantCulture),
        .. settings.AllowErrors ? ["--allow-errors"] : Array.Empty<string>(),
        .. settings.Parameters.SelectMany(parameter => new[] { "-p", $"{parameter.Key}={parameter.Value}" }),
        "--", path,
    ];

    private static string LastLine(string messages) => messages.Length == 0 ? "" : ": " + messages.Split('\n')[0].Trim();
}
