using System.CommandLine;
using Analysis.Notebooks.Documents;

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
            arguments.Read(parsed), NotebookPaths.Resolve(parsed.GetValue(notebooks) ?? []), parsed.GetValue(output), parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(RunSettings settings, IReadOnlyList<string> paths, string? output, TextWriter error)
    {
        if (output is not null && paths.Count != 1)
        {
            throw new UsageException("analysis: --output names one file, so that only one notebook can be run into it.");
        }

        OutputFile.Check("--output", output, Path.GetExtension(output) is ".html" or ".htm" ? $"run writes a notebook (.ipynb); for a page: analysis render {paths[0]} --out DIR" : null);
        if (output is not null && !NotebookFile.HoldsOutputs(output))
        {
            throw new UsageException($"analysis: --output {output}: a {Path.GetExtension(output)} holds no outputs; expected a notebook (.ipynb). To convert one: analysis convert {paths[0]} {output}");
        }

        if (output is null && paths.FirstOrDefault(path => !NotebookFile.HoldsOutputs(path)) is { } without)
        {
            throw new UsageException($"{without}: a {Path.GetExtension(without)} holds no outputs; name a notebook for them: analysis run {without} --output {Path.ChangeExtension(without, ".ipynb")}");
        }

        var code = ExitCode.Done;
        foreach (var path in paths)
        {
            var run = await NotebookRun.RunAsync(path, output, settings);
            if (run.Messages.Length > 0)
            {
                error.WriteLine(run.Messages);
            }

            code = Math.Max(code, run.ExitCode);
        }

        return code;
    }
}
