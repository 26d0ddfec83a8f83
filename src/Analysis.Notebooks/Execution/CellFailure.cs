using System.Globalization;
using System.Text.Json.Serialization;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>Why a cell failed, and where.</summary>
/// <param name="File">The notebook's path, as it was given.</param>
/// <param name="Cell">The cell's number: 1 is the notebook's first cell, of whatever kind.</param>
/// <param name="Line">The line in the cell, from 1; null where it is not known.</param>
/// <param name="Kind">The compiler's error number, the exception's type, or <c>Timeout</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="SourceLine">The text of the line, or null where it is not known.</param>
public sealed record CellFailure(string File, int Cell, int? Line, string Kind, string Message, string? SourceLine)
{
    /// <summary>Whether the cell took too long; its code may still be running.</summary>
    [JsonIgnore]
    public bool IsTimeout => Kind == CellRun.TimeoutKind;

    /// <summary><c>notebook:3:2: error: kind: message</c>, the form of which editors and build servers make a link, with the line itself
    /// below.</summary>
    public override string ToString()
    {
        var text = $"{CellPlace.Of(File, Cell, Line)}: error: {Kind}: {Message}";
        return string.IsNullOrWhiteSpace(SourceLine) ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}\n    cell {Cell}, line {Line}: {SourceLine.Trim()}");
    }
}
