using System.Globalization;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>One notebook run in this process: what <c>run</c> does, and what a worker does for <c>render</c> and <c>check</c>.</summary>
/// <param name="ExitCode">0, 1 or 2.</param>
/// <param name="Messages">Warnings and what went wrong, line by line; empty when all went well.</param>
/// <param name="Abandoned">Whether a cell that took too long is still running in this process.</param>
internal sealed record NotebookRun(int ExitCode, string Messages, bool Abandoned)
{
    /// <summary>Runs a notebook and writes it to <paramref name="output"/>, or over itself where that is null.</summary>
    public static async Task<NotebookRun> RunAsync(string path, string? output, RunSettings settings)
    {
        try
        {
            var options = new RunOptions { CellTimeout = settings.Timeout, AllowErrors = settings.AllowErrors, Parameters = settings.Parameters, KeepData = settings.KeepData };
            var imported = NotebookFile.Import(path);
            var result = await NotebookRunner.RunAsync(imported.Notebook, path, options);
            // Half a run must not replace the outputs of a whole one, unless asked for; a file of its own gets what there is.
            var kept = result.Failures.Count > 0 && !settings.AllowErrors && output is null;
            if (!kept)
            {
                NotebookFile.Write(result.Notebook, output ?? path);
            }

            return new NotebookRun(
                result.Failures.Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.Failed,
                string.Join('\n', [.. imported.Warnings, .. result.Warnings.Select(warning => $"{path}: warning: {warning}"), .. Warnings(path, result.Notebook), .. result.Failures.Select(failure => failure.ToString()),
                    .. kept ? [$"{path}: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what there is."] : Array.Empty<string>()]),
                result.Failures.Any(failure => failure.IsTimeout));
        }
        catch (Exception exception) when (UserErrors.Include(exception))
        {
            return new NotebookRun(Cli.ExitCode.Usage, exception.Message, false);
        }
    }

    // What a cell writes to standard error is meant for whoever runs the notebook.
    private static IEnumerable<string> Warnings(string path, Notebook notebook) => notebook.Cells.SelectMany((cell, index) => (cell as CodeCell)?.Outputs.OfType<StreamOutput>()
        .Where(stream => stream.Name == "stderr")
        .Select(stream => string.Create(CultureInfo.InvariantCulture, $"{path}: cell {index + 1}: warning: {stream.Text.Trim()}")) ?? []);
}
