using System.Globalization;
using Analysis.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>One cell while it runs.</summary>
internal sealed class CellRun(CSharpSession session, CodeCell cell, string file, int number, int count, bool keepData)
{
    public const string TimeoutKind = "Timeout";
    private readonly CellOutputs outputs = new(keepData);
    private readonly string sourceName = string.Create(CultureInfo.InvariantCulture, $"cell {number}");

    /// <summary>Runs the cell: the cell with its new outputs, and why it failed, or null where it went well.</summary>
    public async Task<(CodeCell Cell, CellFailure? Failure)> RunAsync(TimeSpan? timeout)
    {
        var failure = await FailureAsync(timeout).ConfigureAwait(false);
        return (cell with { ExecutionCount = count, Outputs = outputs.Close() }, failure);
    }

    private async Task<CellFailure?> FailureAsync(TimeSpan? timeout)
    {
        try
        {
            var (value, exception) = await OnItsOwnThread().WaitAsync(timeout ?? Timeout.InfiniteTimeSpan).ConfigureAwait(false);
            if (exception is null && value is not (null or DisplayedValue))
            {
                outputs.Add(new ResultOutput(ValueFormatter.Format(value, [], keepData), count));
            }

            return exception is null ? null : Thrown(exception);
        }
        catch (TimeoutException)
        {
            return Report(TimeoutKind, null, string.Create(CultureInfo.InvariantCulture,
                $"the cell was stopped after {timeout!.Value.TotalSeconds} s; give it longer with --timeout SECONDS, or look for a loop without an end."), []);
        }
        catch (CompilationErrorException exception)
        {
            return NotCompiled(exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A value whose own formatting throws fails its cell like any other exception.
            return Thrown(exception);
        }
    }

    // No code can be stopped from outside: a thread in the background is left behind at a timeout and ends with the process.
    private Task<(object? Value, Exception? Exception)> OnItsOwnThread()
    {
        var done = new TaskCompletionSource<(object?, Exception?)>(TaskCreationOptions.RunContinuationsAsynchronously);
        CellOutputs.Current = outputs;
        var thread = new Thread(() =>
        {
            try
            {
                done.SetResult(session.RunAsync(cell.Source, sourceName).GetAwaiter().GetResult());
            }
#pragma warning disable CA1031 // Whatever it is, it belongs to the waiting task.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                done.SetException(exception);
            }
        }, 16 * 1024 * 1024)
        { IsBackground = true, Name = sourceName };
        thread.Start();
        CellOutputs.Current = null;
        return done.Task;
    }

    private CellFailure NotCompiled(CompilationErrorException exception)
    {
        var errors = exception.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.ConvertAll(error => $"{Place(error)}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
        var first = errors[0];
        var inCell = first.Location.GetLineSpan().Path == sourceName;
        var message = first.GetMessage(CultureInfo.InvariantCulture) + (inCell ? "" : $" ({Place(first)})")
            + (errors.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (the first of {errors.Count} errors)") : "");
        return Report(first.Id, inCell ? Line(first) : null, message, lines, "CompilationError");
    }

    private static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Place(Diagnostic error)
    {
        var path = error.Location.GetLineSpan().Path;
        return string.IsNullOrEmpty(path) ? "the session"
            : string.Create(CultureInfo.InvariantCulture, $"{(Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path)}, line {Line(error)}");
    }

    private CellFailure Thrown(Exception exception) =>
        Report(exception.GetType().FullName!, CellStackTrace.LineIn(exception, sourceName), exception.Message, CellStackTrace.Lines(exception));

    private CellFailure Report(string kind, int? line, string message, IReadOnlyList<string> traceback, string? name = null)
    {
        message += CellAdvice.For(kind, message);
        outputs.Add(new ErrorOutput(name ?? kind, message, traceback));
        var source = line is { } at ? cell.Source.ReplaceLineEndings("\n").Split('\n').ElementAtOrDefault(at - 1) : null;
        return new CellFailure(file, number, line, kind, message, source);
    }
}
