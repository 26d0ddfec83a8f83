using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Cli;

/// <summary>Reads the parts of a store in processes of this same program.</summary>
internal static class StoreProcesses
{
    /// <returns>The exit code of the first that failed; 0 where none did.</returns>
    public static async Task<int> RunAsync(string[] paths, string store, int parts, string variable, StoreProgress progress, TextWriter error, CancellationToken cancellation)
    {
        var (done, of) = (new int[parts], new int[parts]);
        var exits = await Task.WhenAll(Enumerable.Range(1, parts).Select(part => RunAsync(Start(paths, store, part, parts, variable), line =>
        {
            if (line.Split('\t') is not [var what, var own, var all])
            {
                error.WriteLine(line);
            }
            else if (what == StoreProgress.Reading)
            {
                (done[part - 1], of[part - 1]) = (int.Parse(own, CultureInfo.InvariantCulture), int.Parse(all, CultureInfo.InvariantCulture));
                progress.Say($"{what} files", done.Sum(), of.Sum());
            }
            else
            {
                progress.Say(what, int.Parse(own, CultureInfo.InvariantCulture), int.Parse(all, CultureInfo.InvariantCulture));
            }
        }, cancellation)));
        return exits.FirstOrDefault(exit => exit != ExitCode.Done);
    }

    private static async Task<int> RunAsync(Process process, Action<string> take, CancellationToken cancellation)
    {
        using (process)
        {
            await using var end = cancellation.Register(() => process.Kill(entireProcessTree: true));
            while (await process.StandardError.ReadLineAsync(CancellationToken.None) is { } line)
            {
                take(line);
            }

            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return process.ExitCode;
        }
    }

    private static Process Start(string[] paths, string store, int part, int parts, string variable)
    {
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(StoreProcesses).Assembly.Location] : [];
        string[] arguments = [.. program, "store", "build", .. paths, "--out", store, "--part", string.Create(CultureInfo.InvariantCulture, $"{part}/{parts}")];
        var start = new ProcessStartInfo(host, arguments) { RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment[variable] = "1";
        return Process.Start(start)!;
    }
}
