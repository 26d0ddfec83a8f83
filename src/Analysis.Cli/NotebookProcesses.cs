using System.Globalization;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli;

/// <summary>
/// Runs notebooks in worker processes, several at a time: the current folder, the console and the formatters belong to a process, and only a process can
/// be ended when a cell never returns or brings it down. A worker runs one notebook after the other, because starting the compiler costs more than most notebooks.
/// </summary>
internal static class NotebookProcesses
{
    /// <returns>One outcome a notebook, in the order of <paramref name="notebooks"/>.</returns>
    public static async Task<IReadOnlyList<NotebookOutcome>> RunAsync(IReadOnlyList<(string Path, RunSettings Settings)> notebooks, int jobs, Progress progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
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
                        worker = worker is { Usable: true } ? worker : Renew(worker);
                        progress.Start(notebooks[index].Path);
                        outcomes[index] = await RunAsync(worker, notebooks[index], Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{index}.ipynb")), cancellation);
                        progress.End(notebooks[index].Path);
                    }
                }
                finally
                {
                    worker?.Dispose();
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static NotebookWorker Renew(NotebookWorker? used)
    {
        used?.Dispose();
        return NotebookWorker.Start();
    }

    private static async Task<NotebookOutcome> RunAsync(NotebookWorker worker, (string Path, RunSettings Settings) notebook, string output, CancellationToken cancellation)
    {
        try
        {
            var run = await worker.RunAsync(new WorkRequest(notebook.Path, output, notebook.Settings), cancellation);
            return new NotebookOutcome(notebook.Path, File.Exists(output) ? NotebookFile.Read(output) : null, run.ExitCode, run.Messages);
        }
        catch (WorkerEndedException exception)
        {
            return new NotebookOutcome(notebook.Path, null, ExitCode.Failed,
                $"{notebook.Path}: a cell ended the process that ran it ({exception.Message}). Run it alone to see which: analysis run {notebook.Path}");
        }
    }
}
