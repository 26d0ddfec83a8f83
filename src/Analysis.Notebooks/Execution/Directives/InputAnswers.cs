using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>Answers what a notebook asks its reader for, with <c>@input</c>, <c>@password</c> or <c>GetInputAsync</c>, from the command
/// line's <c>-p name=value</c>.</summary>
/// <param name="answers">Values by name: the prompt, or the name of the variable that a directive sets.</param>
internal sealed class InputAnswers(IReadOnlyDictionary<string, string> answers)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private UnansweredException? unanswered;

    /// <summary>The names that were given and never asked for.</summary>
    public IEnumerable<string> Unused => answers.Keys.Where(name => !used.Contains(name));

    /// <summary>Whether a notebook asks for anything.</summary>
    public static bool AskedBy(Documents.Notebook notebook) => notebook.CodeCells.Any(cell => Asks(cell.Source));

    /// <summary>Answers a kernel's questions.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="cell">The cell that runs.</param>
    public void AddTo(CompositeKernel kernel, Func<CellSource> cell)
    {
        kernel.RegisterCommandHandler<RequestInput>((command, context) =>
        {
            string[] names = [.. Variables(kernel, cell(), command.Prompt), command.SaveAs ?? "", command.Prompt];
            if (Answer(names) is { } value)
            {
                context.Publish(new InputProduced(value, command));
            }
            else
            {
                context.Fail(command, unanswered = new UnansweredException(names, command.IsPassword));
            }

            return Task.CompletedTask;
        });
        kernel.RegisterCommandHandler<RequestInputs>((command, context) =>
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var input in command.Inputs)
            {
                string[] names = [.. Variables(kernel, cell(), input.Prompt), input.SaveAs ?? "", input.Prompt, input.Name];
                if (Answer(names) is not { } value)
                {
                    context.Fail(command, unanswered = new UnansweredException(names, input.TypeHint == "password"));
                    return Task.CompletedTask;
                }

                values[input.GetPropertyNameForJsonSerialization()] = value;
            }

            context.Publish(new InputsProduced(values, command));
            return Task.CompletedTask;
        });
    }

    /// <summary>What a cell asked for and was not given, or null where it failed for something else: on its way through the kernel, the
    /// name is lost.</summary>
    /// <param name="thrown">The exception with which the cell failed; null for a directive.</param>
    public UnansweredException? TakeUnanswered(Exception? thrown)
    {
        (var asked, unanswered) = (unanswered, null);
        if (asked is null || (thrown is not null && thrown.Message != asked.Message))
        {
            return null;
        }

        asked.Thrown = thrown;
        return asked;
    }

    private static bool Asks(string source) => source.Contains("@input", StringComparison.Ordinal)
        || source.Contains("@password", StringComparison.Ordinal)
        || source.Contains("GetInput", StringComparison.Ordinal) || source.Contains("GetPassword", StringComparison.Ordinal);

    // `#!set --name city --value @input:"Which city?"` asks for city.
    private static IEnumerable<string> Variables(CompositeKernel kernel, CellSource cell, string prompt) => cell.Lines
        .Where(line => line.TrimStart().StartsWith("#!", StringComparison.Ordinal) && Asks(line))
        .SelectMany(line => kernel.SubmissionParser.ParseDirectiveLine(line).InputFields)
        .Where(field => field.Prompt == prompt).Select(field => field.ValueName);

    private string? Answer(IEnumerable<string> names)
    {
        var name = names.FirstOrDefault(answers.ContainsKey);
        if (name is not null)
        {
            used.Add(name);
        }

        return name is null ? null : answers[name];
    }
}
