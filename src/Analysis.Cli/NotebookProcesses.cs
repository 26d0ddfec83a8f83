namespace Analysis.Cli;

/// <summary>
/// Runs notebooks in worker processes, several at a time: the current folder, the console and the formatters belong to a process, and only
/// a process can be ended when a cell never returns or brings it down. A worker runs one notebook after the other, because starting the
/// compiler costs more than most notebooks.
/// </summary>
internal static class NotebookProcesses
{
    /// <returns>One outcome a notebook, in the order of <paramref name="notebooks"/>.</returns>
    public static async Task<IReadOnlyList<NotebookOutcome>> RunAsync(IReadOnlyList<(string Path, RunSettings Settings)> notebooks,
        int jobs, Progress progress, CancellationToken cancellation)
    {
        var outcomes = new NotebookOutcome[notebooks.Count];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(jobs, notebooks.Count)).Select(_ => Task.Run(WorkAsync, cancellation)));
        return outcomes;

        async Task WorkAsync()
        {
            NotebookWorker? worker = null;
            try
            {
                for (var index = Interlocked.Increment(ref next); index < notebooks.Count; index = Interlocked.Increment(ref next))
                {
                    worker = worker is { Usable: true } ? worker : Renew(worker, notebooks[index].Settings.Memory);
                    progress.Start(notebooks[index].Path);
                    outcomes[index] = await RunAsync(worker, notebooks[index], cancellation);
                    progress.End(notebooks[index].Path);
                }
            }
            finally
            {
                worker?.Dispose();
            }
        }
    }

    private static NotebookWorker Renew(NotebookWorker? used, int? memory)
    {
        used?.Dispose();
        return NotebookWorker.Start(memory);
    }

    private static async Task<NotebookOutcome> RunAsync(NotebookWorker worker, (string Path, RunSettings Settings) notebook,
        CancellationToken cancellation)
    {
        var run = new NotebookProgress(notebook.Path);
        try
        {
            var ended = await worker.RunAsync(new WorkRequest(notebook.Path, notebook.Settings), run.Take, cancellation);
            return Outcome(ended.ExitCode, ended.Messages, wasEnded: false);
        }
        catch (WorkerEndedException exception)
        {
            return Outcome(ExitCode.Failed, run.Fail(exception.Message), wasEnded: true);
        }

        NotebookOutcome Outcome(int exitCode, string messages, bool wasEnded) =>
            new(notebook.Path, run.Notebook, exitCode,
            Joined([messages, .. run.Messages, Printed(notebook.Path, worker.TakePrinted())]))
            {
                Failures = run.Failures,
                WasEnded = wasEnded
            };
    }

    private static string Printed(string path, string text) =>
        text.Length == 0 ? ""
        : $"{path}: warning: printed past the notebook, by a process that a cell started or through the console's own stream: {text}";

    private static string Joined(params string[] messages) => string.Join('\n', messages.Where(message => message.Length > 0));
}
