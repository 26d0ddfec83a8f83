using System.Globalization;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution.Directives;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Runs a notebook's C# cells, in order, in one session. A process runs one notebook at a time, for the current folder, the console and
/// the formatters belong to the process; notebooks in parallel are processes in parallel.
/// </summary>
public static class NotebookRunner
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>Has the compiler take its first steps, which take longer than a cell, for a process that is about to run a
    /// notebook.</summary>
    public static void WarmUp() => CSharpKernel.WarmUp();

    /// <summary>Runs a notebook in its folder; its own outputs are dropped first.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The notebook's path: its folder is the current one while cells run, and messages name it as given.</param>
    /// <param name="options">Timeout, parameters, what follows a failure.</param>
    /// <exception cref="ParameterException">A parameter is unknown or not of its variable's type; nothing has run.</exception>
    public static async Task<RunResult> RunAsync(Notebook notebook, string path, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        var (settings, answers) = Split(notebook, options.Parameters);
        var parameterised = ParameterCell.Apply(notebook, path, settings);
        await OneAtATime.WaitAsync().ConfigureAwait(false);
        var folder = Environment.CurrentDirectory;
        var culture = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture,
            CultureInfo.DefaultThreadCurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            CellWriter.Install();
            Formatter.ResetToDefault();
            Environment.CurrentDirectory = Path.GetDirectoryName(Path.GetFullPath(path, folder))!;
            return await RunCellsAsync(parameterised, path, options, answers).ConfigureAwait(false);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture,
                CultureInfo.DefaultThreadCurrentUICulture) = culture;
            Environment.CurrentDirectory = folder;
            OneAtATime.Release();
        }
    }

    // Where a notebook asks its reader for values, a name that is none of its variables is an answer.
    private static (IReadOnlyDictionary<string, string> Settings, IReadOnlyDictionary<string, string> Answers) Split(Notebook notebook,
        IReadOnlyDictionary<string, string> given)
    {
        var variables = ParameterCell.Read(notebook).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var answers = given.Where(entry => !variables.Contains(entry.Key) && InputAnswers.AskedBy(notebook))
            .ToDictionary(StringComparer.Ordinal);
        return (given.Where(entry => !answers.ContainsKey(entry.Key)).ToDictionary(StringComparer.Ordinal), answers);
    }

    private static async Task<RunResult> RunCellsAsync(Notebook notebook, string path, RunOptions options,
        IReadOnlyDictionary<string, string> answers)
    {
        using var session = new NotebookSession(Environment.CurrentDirectory, notebook, answers);
        var cells = new List<Cell>(notebook.Cells.Count);
        var failures = new List<CellFailure>();
        var ran = new List<(int Index, CellOutputs Outputs)>();
        var stopped = false;
        foreach (var cell in notebook.Cells)
        {
            if (cell is not CodeCell code || string.IsNullOrWhiteSpace(code.Source) || stopped)
            {
                cells.Add(cell is CodeCell unrun ? unrun with { ExecutionCount = null, Outputs = [] } : cell);
                continue;
            }

            var number = cells.Count + 1;
            options.OnCell?.Invoke(number, notebook.Cells.Count);
            ran.Add((cells.Count, new CellOutputs(ran.Count + 1, options.KeepData, options.OutputLimit)));
            var (run, failure) = await new CellRun(session, code, path, number, ran[^1].Outputs).RunAsync(options.CellTimeout)
                .ConfigureAwait(false);
            cells.Add(run);
            options.OnCellDone?.Invoke(number, run);
            TakeChanges(cells, ran, options);
            if (failure is not null)
            {
                options.OnFailure?.Invoke(failure);
                failures.Add(failure);
                stopped = !options.AllowErrors || failure.IsTimeout;
            }
        }

        return new RunResult(notebook with { Cells = cells }, failures) { Warnings = session.Warnings, Notes = session.Notes };
    }

    // What the last cell updated of those before it.
    private static void TakeChanges(List<Cell> cells, List<(int Index, CellOutputs Outputs)> ran, RunOptions options)
    {
        foreach (var (index, outputs) in ran)
        {
            if (outputs.TakeChanged() is { } changed)
            {
                var cell = (CodeCell)cells[index] with { Outputs = changed };
                cells[index] = cell;
                options.OnCellDone?.Invoke(index + 1, cell);
            }
        }
    }
}
