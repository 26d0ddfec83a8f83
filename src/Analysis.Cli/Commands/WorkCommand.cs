using System.IO.Pipes;
using System.Text.Json;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli.Commands;

/// <summary>
/// <c>work</c>, which nobody types: a process that runs one notebook after the other for <c>run</c>, <c>render</c> and <c>check</c>. It
/// speaks through a pipe of its own (<see cref="WorkRequest"/> in, <see cref="WorkerEvent"/> out): what cells and the processes that they
/// start print and read never meets it. It ends when the one that asked is gone, whatever a cell does.
/// </summary>
internal static class WorkCommand
{
    public const string Name = "work";

    // What notebooks leave behind (their cells are libraries, which stay loaded) costs more in the end than another process.
    private const long MostMemory = 500_000_000;

    /// <summary>Works until nobody asks any more.</summary>
    /// <param name="name">The pipe's name.</param>
    public static async Task<int> RunAsync(string name)
    {
        ProcessGroup.Begin();
        // Most of a short notebook's time is the compiler's first steps: it takes them while the notebook is read and its kernel made.
        _ = Task.Run(NotebookRunner.WarmUp);
        using var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        await pipe.ConnectAsync(10_000);
        using var input = new StreamReader(pipe);
        var gate = new Lock();
        void Tell(WorkerEvent step)
        {
            lock (gate)
            {
                WorkerEvents.Write(pipe, step);
            }
        }

        var next = input.ReadLineAsync();
        while (await next is { } line)
        {
            // Read ahead: no further line means that nobody asks any more, and then the cell that runs ends too.
            next = input.ReadLineAsync();
            var run = NotebookRun.RunAsync(JsonSerializer.Deserialize(line, WorkerJson.Readable.WorkRequest)!, Tell);
            if (await Task.WhenAny(run, next) == next && await next is null)
            {
                ProcessGroup.End();
            }

            var ended = await run;
            Tell(ended with { Usable = ended.Usable && Environment.WorkingSet < MostMemory && !ProcessGroup.HasOthers() });
        }

        return ExitCode.Done;
    }
}
