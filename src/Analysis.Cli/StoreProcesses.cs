using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Cli;

/// <summary>Reads the parts of a store in processes of this same program.</summary>
internal static class StoreProcesses
{
    /// <summary>Set for them: they say how far they are in lines that are not for people.</summary>
    public const string ProgressVariable = "ANALYSIS_STORE_PROGRESS";

    private const int Signals = 128;
    private const int MostRestarts = 2;

    /// <summary>Reads all parts.</summary>
    /// <returns>The exit code of the first that failed; 0 where none did.</returns>
    public static async Task<int> ReadAsync(string[] paths, string store, int parts, StoreProgress progress, TextWriter error,
        CancellationToken cancellation)
    {
        var (done, of) = (new int[parts], new int[parts]);
        var exits = await Task.WhenAll(Enumerable.Range(1, parts).Select(part => RunAsync(
            ["build", .. paths, "--out", store, "--part", string.Create(CultureInfo.InvariantCulture, $"{part}/{parts}")],
            (what, own, all) =>
            {
                if (what != StoreProgress.Reading)
                {
                    progress.Say(what, own, all);
                    return;
                }

                (done[part - 1], of[part - 1]) = (own, all);
                progress.Say($"{what} files", done.Sum(), of.Sum());
            },
            error, cancellation)));
        return exits.FirstOrDefault(exit => exit != ExitCode.Done);
    }

    /// <summary>Finishes the store.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> FinishAsync(string store, StoreProgress progress, TextWriter error, CancellationToken cancellation) =>
        RunAsync(["finish", store], progress.Say, error, cancellation);

    // A process that was ended from outside goes on where it was; what it did stays.
    private static async Task<int> RunAsync(string[] arguments, Action<string, int, int> say, TextWriter error,
        CancellationToken cancellation)
    {
        for (var times = 1; ; times++)
        {
            var exit = await RunAsync(Start(arguments), line => Take(line, say, error), cancellation);
            if (exit <= Signals || times > MostRestarts)
            {
                return exit;
            }

            error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"analysis: a process was ended (exit code {exit}) and is begun again: store {string.Join(' ', arguments)}"));
        }
    }

    private static void Take(string line, Action<string, int, int> say, TextWriter error)
    {
        if (line.Split('\t') is [var what, var own, var all])
        {
            say(what, int.Parse(own, CultureInfo.InvariantCulture), int.Parse(all, CultureInfo.InvariantCulture));
        }
        else
        {
            error.WriteLine(line);
        }
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

    private static Process Start(string[] arguments)
    {
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(StoreProcesses).Assembly.Location] : [];
        var start = new ProcessStartInfo(host, [.. program, "store", .. arguments])
        {
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8
        };
        start.Environment[ProgressVariable] = "1";
        return Process.Start(start)!;
    }
}
