using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Analysis.Cli.Commands;
using Analysis.Notebooks.Documents;
using PipeOptions = System.IO.Pipes.PipeOptions;

namespace Analysis.Cli;

/// <summary>A process that runs notebooks, seen from the one that asks for them.</summary>
internal sealed class NotebookWorker : IDisposable
{
    /// <summary>Printed text beyond this is not kept.</summary>
    private const int MostPrinted = 10_000;

    // A worker stops a cell that takes too long by itself; one that does not even do that is ended.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo folder;
    private readonly NamedPipeServerStream pipe;
    private readonly Process process;
    private readonly StringBuilder printed = new();
    private PipeReader? reader;

    private NotebookWorker(DirectoryInfo folder, NamedPipeServerStream pipe, Process process)
    {
        (this.folder, this.pipe, this.process) = (folder, pipe, process);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // Who reads standard input in a cell finds its end there.
        process.StandardInput.Close();
    }

    /// <summary>Whether it can run another notebook.</summary>
    public bool Usable { get; private set; } = true;

    /// <summary>Starts this same program as a worker.</summary>
    /// <param name="memory">The most memory that it may take for objects, in MB; null for no limit.</param>
    public static NotebookWorker Start(int? memory)
    {
        // A folder that only this user may enter holds the pipe: no port is open, and no child inherits it.
        var folder = Directory.CreateTempSubdirectory("analysis-");
        var name = Path.Combine(folder.FullName, "pipe");
        var pipe = new NamedPipeServerStream(
            OperatingSystem.IsWindows() ? folder.Name : name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte,
            PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // `dotnet analysis.dll`: the process is the dotnet host, which has to be told the assembly.
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(typeof(NotebookWorker).Assembly.Location);
        }

        start.ArgumentList.Add(WorkCommand.Name);
        start.ArgumentList.Add(OperatingSystem.IsWindows() ? folder.Name : name);
        if (memory is { } megabytes)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        }

        return new NotebookWorker(folder, pipe, Process.Start(start)!);
    }

    /// <summary>Runs one notebook.</summary>
    /// <param name="request">Which, and how.</param>
    /// <param name="take">Is given each step as soon as the worker tells it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="WorkerEndedException">A cell brought the process down, or did not let itself be stopped.</exception>
    public async Task<WorkerEvent.Ended> RunAsync(WorkRequest request, Action<WorkerEvent> take, CancellationToken cancellation)
    {
        Usable = false;
        try
        {
            await ConnectAsync(cancellation);
            await pipe.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(request, WorkerJson.Readable.WorkRequest) + "\n"),
                cancellation);
            while (await ReadAsync(request.Settings.Timeout, cancellation) is { } step)
            {
                if (step is WorkerEvent.Ended ended)
                {
                    Usable = ended.Usable;
                    return ended;
                }

                take(step);
            }
        }
        catch (NotebookFormatException exception)
        {
            throw new WorkerEndedException($"it said what no worker says: {exception.Message}");
        }
        catch (IOException)
        {
            // It ended in the middle of a step.
        }

        throw await WhyEndedAsync();
    }

    /// <summary>What was printed past the notebook since the last call: by processes that a cell started, or by code that took the console
    /// for itself.</summary>
    public string TakePrinted()
    {
        lock (printed)
        {
            var text = printed.ToString().Trim();
            printed.Clear();
            return text;
        }
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }

        ProcessGroup.End(process.Id);
        process.Dispose();
        reader?.Complete();
        pipe.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        if (reader is not null)
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var exit = process.WaitForExitAsync(ended.Token);
        var connection = pipe.WaitForConnectionAsync(ended.Token);
        if (await Task.WhenAny(connection, exit) == exit)
        {
            throw await WhyEndedAsync();
        }

        await connection;
        await ended.CancelAsync();
        reader = PipeReader.Create(pipe, new StreamPipeReaderOptions(leaveOpen: true));
    }

    private async Task<WorkerEvent?> ReadAsync(TimeSpan? timeout, CancellationToken cancellation)
    {
        try
        {
            return await WorkerEvents.ReadAsync(reader!, cancellation)
                .WaitAsync(timeout is { } limit ? limit + Grace : Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (TimeoutException)
        {
            throw new WorkerEndedException(string.Create(CultureInfo.InvariantCulture,
                $"the cell did not stop after {timeout!.Value.TotalSeconds} s"));
        }
    }

    private async Task<WorkerEndedException> WhyEndedAsync()
    {
        await process.WaitForExitAsync();
        // The runtime says why in its first lines, then where.
        var lines = TakePrinted().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .TakeWhile(line => !line.StartsWith("at ", StringComparison.Ordinal) && !line.StartsWith("Repeated ", StringComparison.Ordinal))
            .Take(2);
        var why = string.Join(' ', lines);
        return new WorkerEndedException(string.Create(CultureInfo.InvariantCulture,
            $"exit code {process.ExitCode}{(why.Length == 0 ? "" : ": " + why)}"));
    }

    private void Keep(string? line)
    {
        lock (printed)
        {
            if (line is not null && printed.Length < MostPrinted)
            {
                printed.Append(line, 0, Math.Min(line.Length, MostPrinted)).Append('\n');
            }
        }
    }
}
