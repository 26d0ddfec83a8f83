using System.CommandLine;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli.Commands;

/// <summary><c>run</c>: runs notebooks one after the other and writes their outputs into them, or into FILE.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var notebooks = NotebookPaths.Required();
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = "Write here and leave the notebook as it is; with one notebook only." };
        var arguments = new RunArguments();
        var command = new Command("run", "Run notebooks and write the outputs into them.") { notebooks, output };
        arguments.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            NotebookPaths.Resolve(parsed.GetValue(notebooks) ?? []), parsed.GetValue(output), arguments.Read(parsed), parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, string? output, RunSettings settings, TextWriter error)
    {
        if (output is not null && paths.Count != 1)
        {
            throw new UsageException("analysis: --output names one file, so that only one notebook can be run into it.");
        }

        var code = ExitCode.Done;
        foreach (var path in paths)
        {
            code = Math.Max(code, await RunAsync(path, output, settings, error));
        }

        return code;
    }

    private static async Task<int> RunAsync(string path, string? output, RunSettings settings, TextWriter error)
    {
        var options = new RunOptions { CellTimeout = settings.Timeout, AllowErrors = settings.AllowErrors, Parameters = settings.Parameters };
        var result = await NotebookRunner.RunAsync(NotebookFile.Read(path), path, options);
        // Half a run must not replace the outputs of a whole one, unless asked for; a file of its own gets what there is.
        if (result.Failures.Count == 0 || settings.AllowErrors || output is not null)
        {
            NotebookFile.Write(result.Notebook, output ?? path);
        }

        foreach (var failure in result.Failures)
        {
            error.WriteLine(failure);
        }

        return result.Failures.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
