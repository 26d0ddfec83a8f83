using System.Diagnostics;
using System.Globalization;

namespace Analysis.Notebooks.Execution;

/// <summary>Where an exception came from, in the words of the notebook: cells and lines, no paths and no addresses of this machine.</summary>
internal static class CellStackTrace
{
    /// <summary>The line in the named cell nearest to where the exception was thrown, from 1, or null where no frame is in it.</summary>
    public static int? LineIn(Exception exception, string cell) =>
        Frames(exception).FirstOrDefault(frame => CellName(frame) == cell) is { } found && found.GetFileLineNumber() > 0 ? found.GetFileLineNumber() : null;

    /// <summary>One line a frame, innermost first, down to the outermost cell.</summary>
    public static IReadOnlyList<string> Lines(Exception exception)
    {
        var frames = Frames(exception);
        var last = Array.FindLastIndex(frames, IsCell);
        return [.. frames.Take(last + 1).Select(Line)];
    }

    private static StackFrame[] Frames(Exception exception) => new StackTrace(exception, fNeedFileInfo: true).GetFrames();

    // Roslyn writes the source's name into the debug information as a path in the notebook's folder.
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
