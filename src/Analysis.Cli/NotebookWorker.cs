using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Analysis.Cli.Commands;

namespace Analysis.Cli;

/// <summary>A process that runs notebooks, seen from the one that asks for them.</summary>
internal sealed class NotebookWorker : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private NotebookWorker(Process process) => (this.process, errors) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Whether it can run another notebook.</summary>
    public bool Usable { get; private set; } = true;

    /// <summary>Starts this same program as a worker.</summary>
    public static NotebookWorker Start()
    {
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        // `dotnet analysis.dll`: the process is the dotnet host, which has to be told the assembly.
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(typeof(NotebookWorker).Assembly.Location);
        }

        start.ArgumentList.Add(WorkCommand.Name);
        return new NotebookWorker(Process.Start(start)!);
    }

    /// <summary>Runs one notebook.</summary>
    /// <exception cref="WorkerEndedException">A cell brought the process down.</exception>
    public async Task<NotebookRun> RunAsync(WorkRequest request, CancellationToken cancellation)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request).AsMemory(), cancellation);
        await process.StandardInput.FlushAsync(cancellation);
        if (await process.StandardOutput.ReadLineAsync(cancellation) is not { } line)
        {
            Usable = false;
            await process.WaitForExitAsync(cancellation);
            throw new WorkerEndedException(process.ExitCode, (await errors).Split('\n')[0].Trim());
        }

        var run = JsonSerializer.Deserialize<NotebookRun>(line)!;
        Usable = !run.Abandoned;
        return run;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
