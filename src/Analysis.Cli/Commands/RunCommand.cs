using System.CommandLine;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Commands;

/// <summary><c>run</c>: runs notebooks one after the other and writes their outputs into them, or into FILE.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var notebooks = NotebookPaths.Required();
        var output = new Option<string?>("--output")
        {
            HelpName = "FILE",
            Description = "Write here and leave the notebook as it is; with one notebook only."
        };
        var report = ReportOption.Create();
        var arguments = new RunArguments();
        var command = new Command("run", "Run notebooks and write the outputs into them.") { notebooks, output, report };
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            arguments.Read(parsed), NotebookPaths.Resolve(parsed.GetValue(notebooks) ?? []), parsed.GetValue(output),
            ReportOption.Read(parsed, report), parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RunSettings settings, IReadOnlyList<string> paths, string? output, string? report,
        TextWriter error, CancellationToken cancellation)
    {
        if (output is not null && paths.Count != 1)
        {
            throw new UsageException("analysis: --output names one file, so that only one notebook can be run into it.");
        }

        OutputFile.Check("--output", output, Path.GetExtension(output) is ".html" or ".htm"
            ? $"run writes a notebook (.ipynb); for a page: analysis render {paths[0]} --out DIR" : null);
        if (output is not null && !NotebookFile.HoldsOutputs(output))
        {
            throw new UsageException($"analysis: --output {output}: a {Path.GetExtension(output)} holds no outputs; expected a notebook "
                + $"(.ipynb). To convert one: analysis convert {paths[0]} {output}");
        }

        if (output is null && paths.FirstOrDefault(path => !NotebookFile.HoldsOutputs(path)) is { } without)
        {
            throw new UsageException($"{without}: a {Path.GetExtension(without)} holds no outputs; name a notebook for them: analysis run "
                + $"{without} --output {Path.ChangeExtension(without, ".ipynb")}");
        }

        var outcomes = await Progress.ShowAsync(paths.Count,
            progress => NotebookProcesses.RunAsync([.. paths.Select(path => (path, settings))], 1, progress, cancellation));
        foreach (var (outcome, messages) in outcomes.Zip(SharedFailures.Once(outcomes)))
        {
            if (messages.Length > 0)
            {
                error.WriteLine(messages);
            }

            Keep(outcome, output, settings.AllowErrors, error);
        }

        ReportOption.Write(report, outcomes);

        return outcomes.Max(outcome => outcome.ExitCode);
    }

    // Half a run must not replace the outputs of a whole one, unless asked for; a file of its own gets what there is, and so does the
    // notebook where a cell ended the process: what ran before it may have taken long, and cannot be had again.
    private static void Keep(NotebookOutcome outcome, string? output, bool allowErrors, TextWriter error)
    {
        if (outcome.Notebook is not { } notebook)
        {
            return;
        }

        if (outcome.ExitCode != ExitCode.Done && !outcome.WasEnded && !allowErrors && output is null)
        {
            error.WriteLine($"{outcome.Path}: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what "
                + $"there is.");
            return;
        }

        NotebookFile.Write(notebook, output ?? outcome.Path);
        if (outcome.WasEnded)
        {
            error.WriteLine($"{output ?? outcome.Path}: written, with the outputs of the cells before the one that failed.");
        }
    }
}
