using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>
/// <c>work</c>, which help does not show: a process that runs one notebook after the other for <c>render</c> and <c>check</c>. A line of JSON in is a
/// <see cref="WorkRequest"/>, a line out its <see cref="NotebookRun"/>; it ends with its input, or when a cell cannot be stopped.
/// </summary>
internal static class WorkCommand
{
    public const string Name = "work";

    public static Command Create()
    {
        var command = new Command(Name, "Run notebooks for render and check.") { Hidden = true };
        command.SetAction((parsed, _) => WorkAsync(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> WorkAsync(TextWriter output)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        while (await input.ReadLineAsync() is { } line)
        {
            var request = JsonSerializer.Deserialize<WorkRequest>(line)!;
            var run = await NotebookRun.RunAsync(request.Path, request.Output, request.Settings);
            await output.WriteLineAsync(JsonSerializer.Serialize(run));
            await output.FlushAsync();
            if (run.Abandoned)
            {
                break;
            }
        }

        return ExitCode.Done;
    }
}
