using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Analysis.Notebooks.Execution;

/// <summary>Where an exception came from, in the words of the notebook: cells and lines, no paths and no addresses of this
/// machine.</summary>
internal static class CellStackTrace
{
    /// <summary>The line in the named cell nearest to where the exception, or else what caused it, was thrown, from 1; null where no frame
    /// is in the cell.</summary>
    public static int? LineIn(Exception exception, string cell) =>
        Frames(exception).FirstOrDefault(frame => CellName(frame) == cell) is { } found && found.GetFileLineNumber() > 0
        ? found.GetFileLineNumber()
        : Causes(exception).Select(cause => LineIn(cause, cell)).FirstOrDefault(line => line is not null);

    /// <summary>One line a frame, innermost first, down to the outermost cell; then what caused the exception, and its lines.</summary>
    public static IReadOnlyList<string> Lines(Exception exception)
    {
        var frames = Frames(exception);
        var last = Array.FindLastIndex(frames, IsCell);
        return [.. frames.Take(last + 1).Select(Line), .. Causes(exception)
            .SelectMany(cause => Lines(cause).Prepend($" ---> {Title(cause)}"))];
    }

    /// <summary>The exception's message, and what caused it.</summary>
    public static string Message(Exception exception) => Causes(exception).Select(cause => $"{cause.GetType().FullName}: {Message(cause)}")
        .Aggregate(exception.Message, (told, cause) => told.EndsWith('.') ? $"{told} Caused by {cause}" : $"{told}; caused by {cause}");

    private static string Title(Exception exception) => $"{exception.GetType().FullName}: {exception.Message}";

    private static Exception[] Causes(Exception exception) =>
        exception is AggregateException several ? [.. several.InnerExceptions] : exception.InnerException is { } inner ? [inner] : [];

    private static StackFrame[] Frames(Exception exception) =>
        [.. new StackTrace(exception, fNeedFileInfo: true).GetFrames().Where(frame => !IsHidden(frame.GetMethod()))];

    // What .NET itself leaves out of a stack trace: the steps that bring an exception from where it was thrown to who awaits it.
    private static bool IsHidden(MethodBase? method) => method?.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false) == true
        || method?.DeclaringType?.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false) == true;

    private static string? CellName(StackFrame frame) => Path.GetFileName(frame.GetFileName());

    private static bool IsCell(StackFrame frame) => CellName(frame)?.StartsWith("cell ", StringComparison.Ordinal) == true;

    private static string Line(StackFrame frame)
    {
        if (IsCell(frame))
        {
            return string.Create(CultureInfo.InvariantCulture, $"   at {CellName(frame)}, line {frame.GetFileLineNumber()}");
        }

        var method = frame.GetMethod();
        return $"   at {method?.DeclaringType?.FullName}.{method?.Name}";
    }
}
