using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution.Directives;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Notebooks.Execution;

/// <summary>One cell while it runs.</summary>
internal sealed partial class CellRun(NotebookSession session, CodeCell cell, string file, int number, CellOutputs outputs)
{
    public const string TimeoutKind = "Timeout";
    private readonly CellSource source = new(string.Create(CultureInfo.InvariantCulture, $"cell {number}"), cell.Source);

    /// <summary>Runs the cell: the cell with its new outputs, and why it failed, or null where it went well.</summary>
    public async Task<(CodeCell Cell, CellFailure? Failure)> RunAsync(TimeSpan? timeout)
    {
        var failure = await FailureAsync(timeout).ConfigureAwait(false);
        return (cell with { ExecutionCount = outputs.Count, Outputs = outputs.Close() }, failure);
    }

    private async Task<CellFailure?> FailureAsync(TimeSpan? timeout)
    {
        var asked = session.KernelOf(cell);
        if (session.Find(asked) is not { } kernel)
        {
            return Report("Kernel", null, "this cell is in another language" + CellAdvice.ForKernel(asked), []);
        }

        try
        {
            return await session.RunAsync(source, kernel, outputs).WaitAsync(timeout ?? Timeout.InfiniteTimeSpan)
                .ConfigureAwait(false) is { } failed ? Explain(failed) : null;
        }
        catch (TimeoutException)
        {
            return Report(TimeoutKind, null, string.Create(CultureInfo.InvariantCulture,
                $"the cell was stopped after {timeout!.Value.TotalSeconds} s; give it longer with --timeout SECONDS, or look for a loop "
                + $"without an end."), []);
        }
    }

    private CellFailure Explain(CommandFailed failed) => failed.Exception switch
    {
        NotCompiledException exception => NotCompiled(exception),
        UnansweredException exception =>
        Report("Input", exception.Thrown is { } thrown ? CellStackTrace.LineIn(thrown, source.Name) : source.LineOf("@input", "@password"),
            exception.Message, []),
        Microsoft.DotNet.Interactive.NoSuitableKernelException exception => NotDone(exception.Message),
        { } exception => Thrown(exception),
        null => Refused(failed.Message),
    };

    private CellFailure NotCompiled(NotCompiledException exception)
    {
        var lines = exception.Errors.Select(error => $"{Place(error)}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}")
            .ToList();
        var first = exception.Errors[0];
        var inCell = first.Location.GetLineSpan().Path == source.Name;
        var message = first.GetMessage(CultureInfo.InvariantCulture) + (inCell ? "" : $" ({Place(first)})")
            + (lines.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (the first of {lines.Count} errors)") : "");
        return Report(first.Id, inCell ? Line(first) : null, message, lines, "CompilationError");
    }

    private static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Place(Diagnostic error)
    {
        var path = error.Location.GetLineSpan().Path;
        return string.IsNullOrEmpty(path) ? "the session"
            : string.Create(CultureInfo.InvariantCulture,
            $"{(Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path)}, line {Line(error)}");
    }

    private CellFailure Thrown(Exception exception)
    {
        var kind = exception.GetType().FullName!;
        // Where there is advice, it says more than what lay below the exception.
        var message = CellAdvice.For(kind, exception.Message).Length > 0 ? exception.Message : CellStackTrace.Message(exception);
        return Report(kind, CellStackTrace.LineIn(exception, source.Name), message, CellStackTrace.Lines(exception));
    }

    // `#!share` in a kernel that keeps no values, for one.
    private CellFailure NotDone(string message) => NoHandler().Match(message) is { Success: true } found
        ? Report("Kernel", source.LineOf(found.Groups["command"].Value),
        $"the {found.Groups["kernel"].Value} kernel cannot do this: {found.Groups["command"].Value}", [])
        : Report("Kernel", null, message, []);

    // A directive's errors are of the form `(1,1): error DNI101: Unknown magic command '#!foo'`.
    private CellFailure Refused(string message) => DirectiveError().Match(message) is { Success: true } error
        ? Report(error.Groups["id"].Value, int.Parse(error.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
        error.Groups["text"].Value, [])
        : Report("Directive", null, message, []);

    private CellFailure Report(string kind, int? line, string message, IReadOnlyList<string> traceback, string? name = null)
    {
        message += CellAdvice.For(kind, message);
        // Jupyter shows the traceback alone.
        var title = name is null ? [$"{kind}: {message}"] : Array.Empty<string>();
        outputs.AddLast(new ErrorOutput(name ?? kind, InertText.Of(message), [.. title.Concat(traceback).Select(InertText.Of)]));
        return new CellFailure(file, number, line, kind, message, source.Line(line));
    }

    [GeneratedRegex(@"^No handler registered on kernel (?<kernel>\S+) for command: (Directive: )?(?<command>.*)$", RegexOptions.Singleline)]
    private static partial Regex NoHandler();

    [GeneratedRegex(@"^\((?<line>\d+),\d+\): error (?<id>\w+): (?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex DirectiveError();
}
