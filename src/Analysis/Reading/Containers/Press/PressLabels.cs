namespace Analysis.Reading;

/// <summary>The labels of <c>press.tsv</c>.</summary>
internal static class PressLabels
{
    private const int Longest = 40;

    private static readonly Dictionary<string, Dictionary<string, (string Label, string Kind)>> Rows = Tsv.Read("press.tsv")
        .GroupBy(cells => cells[0])
        .ToDictionary(rows => rows.Key,
            rows => rows.ToDictionary(cells => cells[1], cells => (cells[1], cells[2]), StringComparer.OrdinalIgnoreCase));

    /// <summary>The label at a line's beginning, and what follows it; null where none of the program's stands there.</summary>
    /// <param name="program">The program.</param>
    /// <param name="text">The line, or a block of lines.</param>
    /// <param name="anyCase">Whether a capital first is enough (<c>Load-Date:</c>), and a line of its own without colon.</param>
    public static PressLabel? Of(string program, string text, bool anyCase = true)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(':');
        var isAlone = colon < 0 && anyCase && text.Length <= Longest;
        var written = colon > 0 ? text[..colon].Trim() : isAlone ? text.Trim() : "";
        return written.Length > 1 && char.IsUpper(written[0]) | !char.IsLower(written[0]) && Rows[program].TryGetValue(written, out var row)
            && (anyCase || written == row.Label) && !(isAlone && NeedsColon(row.Kind))
            ? new PressLabel(row.Label, row.Kind, text[(isAlone ? text.Length : colon + 1)..].Trim()) : null;
    }

    /// <summary>The kind of Factiva's labels of two or three letters, which a blank or a tab follows.</summary>
    public static string? KindOf(string program, string label) => Rows[program].TryGetValue(label, out var row) ? row.Kind : null;

    // Only a heading stands alone.
    private static bool NeedsColon(string kind) => kind is not ("body" or "graphic" or "end" or "head of after");
}
