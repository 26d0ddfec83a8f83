using System.Globalization;
using Analysis.Reading;

namespace Analysis;

/// <summary>Something met while reading: what was found, where, and what became of it. Nothing is dropped or repaired without
/// one.</summary>
/// <param name="File">The file, relative to the loaded folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; null where it concerns the whole file.</param>
/// <param name="Field">The field concerned, as in the <c>articles</c> table; null where none is.</param>
/// <param name="Severity">How much was lost.</param>
/// <param name="Message">What was found, what was expected, and what to do; one line.</param>
public sealed record Problem(string File, int? Line, string? Field, Severity Severity, string Message)
{
    /// <summary>One line, <c>file:line: field: message</c>, as far as they are known; control characters in the file's name are written as
    /// <c>\u000a</c>.</summary>
    public override string ToString() =>
        ShownName.Of(File) + (Line is { } line ? line.ToString(":0", CultureInfo.InvariantCulture) : "") + ": "
        + (Field is { } field ? field + ": " : "") + Message;
}
