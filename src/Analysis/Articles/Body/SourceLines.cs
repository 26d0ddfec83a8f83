namespace Analysis.Articles;

/// <summary>
/// On which line of its file a piece of a body stands. The tree keeps no positions; a piece is looked for by its first words, from the
/// place of the piece before it, and stands at that place where its words are written otherwise (with references, say).
/// </summary>
internal ref struct SourceLines(ReadOnlySpan<char> body, int firstLine)
{
    private const int Words = 16;
    private ReadOnlySpan<char> rest = body;
    private int line = firstLine;

    /// <summary>The line of the next piece.</summary>
    public int Next(ReadOnlySpan<char> piece)
    {
        var at = Find(piece.Trim(), "\r\n&<\"'\u00A0");
        at = at < 0 ? Find(piece.Trim(), "\r\n&<\"' \u00A0") : at;
        if (at >= 0)
        {
            line += rest[..at].Count('\n');
            rest = rest[at..];
        }

        return line;
    }

    private readonly int Find(ReadOnlySpan<char> piece, ReadOnlySpan<char> ends)
    {
        var end = piece.IndexOfAny(ends);
        var words = piece[..Math.Min(end < 0 ? piece.Length : end, Words)];
        return words.IsEmpty ? -1 : rest.IndexOf(words, StringComparison.Ordinal);
    }
}
