using System.CommandLine;
using System.Globalization;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Commands;

/// <summary><c>check</c>: runs notebooks again and compares what they put out with what their files hold.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var notebooks = NotebookPaths.Optional();
        var report = ReportOption.Create();
        var arguments = new RunArguments();
        var jobs = JobsOption.Create();
        var command = new Command("check", "Run notebooks again; fail where the outputs in the file differ from the new ones.") { notebooks,
            jobs, report };
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => CheckAsync(
            arguments.Read(parsed), NotebookPaths.Resolve(parsed.GetValue(notebooks) ?? []), JobsOption.Read(parsed, jobs),
            ReportOption.Read(parsed, report), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> CheckAsync(RunSettings settings, IReadOnlyList<string> paths, int jobs, string? report,
        InvocationConfiguration streams, CancellationToken cancellation)
    {
        if (paths.FirstOrDefault(path => !NotebookFile.HoldsOutputs(path)) is { } without)
        {
            throw new UsageException($"{without}: a {Path.GetExtension(without)} holds no outputs that a run could be compared with; keep "
                + $"them in a notebook: analysis run {without} --output {Path.ChangeExtension(without, ".ipynb")}");
        }

        var before = paths.Select(NotebookFile.Read).ToList();
        var outcomes = await Progress.ShowAsync(paths.Count,
            progress => NotebookProcesses.RunAsync([.. paths.Select(path => (path, settings))], jobs, progress, cancellation));
        var all = new List<OutputDifference>();
        foreach (var (outcome, old, messages) in outcomes.Zip(before, SharedFailures.Once(outcomes)))
        {
            if (messages.Length > 0)
            {
                streams.Error.WriteLine(messages);
            }

            if (outcome.Notebook is { } now && NotebookComparison.Differences(outcome.Path, old, now) is { Count: > 0 } differences)
            {
                all.AddRange(differences);
                foreach (var difference in differences)
                {
                    streams.Output.WriteLine(difference);
                }

                var count = string.Create(CultureInfo.InvariantCulture,
                    $"{differences.Count} difference{(differences.Count == 1 ? "" : "s")} from a new run");
                streams.Error.WriteLine(outcome.ExitCode == ExitCode.Done
                    ? $"{outcome.Path}: {count}; look at them, and keep what is new with: analysis run {outcome.Path}"
                    : $"{outcome.Path}: {count}, which came as far as a cell that failed; mend it, or keep what there is with: analysis "
                    + $"run {outcome.Path} --allow-errors");
            }
        }

        ReportOption.Write(report, outcomes, all);
        var worst = outcomes.Max(outcome => outcome.ExitCode);
        return worst != ExitCode.Done ? worst : all.Count > 0 ? ExitCode.Different : ExitCode.Done;
    }
}
