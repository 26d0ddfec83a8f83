using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>One notebook run in this process, which is a worker's.</summary>
internal static class NotebookRun
{
    /// <summary>Runs a notebook.</summary>
    /// <param name="request">Which, and how.</param>
    /// <param name="tell">Is told of each step as soon as it is done, so that a cell which ends the process takes nothing with it.</param>
    public static async Task<WorkerEvent.Ended> RunAsync(WorkRequest request, Action<WorkerEvent> tell)
    {
        var (path, settings) = request;
        var reports = new List<string>();
        AppContext.SetData("Analysis.LoadReport", (Action<string>)(report => reports.Add(report)));
        try
        {
            var imported = NotebookFile.Import(path);
            // The outputs of an earlier run can be large and are not needed any more.
            imported = imported with { Notebook = Unrun(imported.Notebook) };
            tell(WorkerEvent.Begun.With(ParameterCell.Apply(imported.Notebook, path, settings.Parameters)));
            var result = await NotebookRunner.RunAsync(imported.Notebook, path, new RunOptions
            {
                CellTimeout = settings.Timeout,
                AllowErrors = settings.AllowErrors,
                Parameters = settings.Parameters,
                KeepData = settings.KeepData,
                OnCell = (number, _) => tell(new WorkerEvent.CellBegun(number)),
                OnCellDone = (number, cell) => tell(WorkerEvent.CellDone.With(number, imported.Notebook with { Cells = [cell] })),
                OnFailure = failure => tell(new WorkerEvent.CellFailed(failure)),
            });
            string[] messages = [.. reports.Distinct(StringComparer.Ordinal), .. imported.Warnings,
                .. result.Warnings.Select(warning => $"{path}: warning: {warning}")];
            return new WorkerEvent.Ended(
                result.Failures.Count == 0 ? ExitCode.Done : ExitCode.Failed, string.Join('\n', messages),
                !result.Failures.Any(failure => failure.IsTimeout));
        }
        catch (Exception exception) when (UserErrors.Include(exception))
        {
            return new WorkerEvent.Ended(ExitCode.Usage, exception.Message, true);
        }
    }

    private static Notebook Unrun(Notebook notebook) =>
        notebook with
        {
            Cells = [.. notebook.Cells.Select(cell => cell is CodeCell code ? code with { ExecutionCount = null, Outputs = [] }
        : cell)]
        };
}
