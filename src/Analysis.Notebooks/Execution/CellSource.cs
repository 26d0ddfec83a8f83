namespace Analysis.Notebooks.Execution;

/// <summary>
/// The text of a cell, to find the places of the pieces that its directives cut it into: a piece is put back on its own lines, so that the
/// compiler and stack traces count the cell's lines and not the piece's.
/// </summary>
/// <param name="name">The cell's name in diagnostics and stack traces: <c>cell 4</c>.</param>
/// <param name="text">Its text.</param>
internal sealed class CellSource(string name, string text)
{
    private readonly string[] lines = Split(text);
    private int next;

    /// <summary>The cell's name.</summary>
    public string Name => name;

    /// <summary>The cell's text.</summary>
    public string Text => text;

    /// <summary>The lines of the cell.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>A line of the cell, from 1; null where it has none of that number.</summary>
    public string? Line(int? number) => number is { } at ? lines.ElementAtOrDefault(at - 1) : null;

    /// <summary>The number of the first directive's line that has one of the texts, from 1; null where none has.</summary>
    public int? LineOf(params string[] texts) =>
        Array.FindIndex(lines, line => line.TrimStart().StartsWith('#')
        && texts.Any(text => line.Contains(text, StringComparison.Ordinal))) is >= 0 and var at ? at + 1 : null;

    /// <summary>The piece behind as many empty lines as stand before it in the cell; null where the piece is not of this cell.</summary>
    public string? Place(string piece)
    {
        var placed = new string[lines.Length];
        var at = next;
        foreach (var line in Split(piece))
        {
            while (at < lines.Length && !Same(lines[at], line) && IsPassedOver(lines[at]))
            {
                at++;
            }

            if (at < lines.Length && Same(lines[at], line))
            {
                placed[at] = lines[at];
                at++;
            }
            else if (line.Trim().Length > 0)
            {
                return null;
            }
        }

        next = at;
        return string.Join('\n', placed, 0, at);
    }

    private static string[] Split(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    // The cuts are between lines; white space at them is lost.
    private static bool Same(string line, string other) => line.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    private static bool IsPassedOver(string line) => line.Trim() is "" or ['#', ..];
}
