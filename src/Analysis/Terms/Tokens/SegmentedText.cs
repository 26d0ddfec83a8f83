namespace Analysis;

/// <summary>Chinese that its author has cut into words, with a space between each two (<c>人均 收入 增长</c>): such words stay as they
/// are.</summary>
internal static class SegmentedText
{
    // Words are two characters long on average; of a text with so many characters to a space hardly one is cut otherwise.
    private const int MostHanPerSpace = 5;
    private const int FewestHan = 8;

    /// <summary>Whether a text is cut into words.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var (han, spaces) = (0, 0);
        if (!text.Contains(' '))
        {
            return false;
        }

        for (var at = 0; at < text.Length; at++)
        {
            han += BlockCharacters.IsHan(text[at]) ? 1 : 0;
            spaces += text[at] == ' ' && at > 0 && at + 1 < text.Length && BlockCharacters.IsHan(text[at - 1])
                && BlockCharacters.IsHan(text[at + 1]) ? 1 : 0;
        }

        return han >= FewestHan && spaces * MostHanPerSpace >= han;
    }

    /// <summary>Keeps of a segmenter's cuts those that do not stand between two Chinese characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Where its pieces end; overwritten.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>How many are left.</returns>
    public static int Join(ReadOnlySpan<char> text, Span<int> ends, int count)
    {
        var kept = 0;
        foreach (var end in ends[..count])
        {
            ends[kept] = end;
            kept += end < text.Length && BlockCharacters.IsHan(text[end - 1]) && BlockCharacters.IsHan(text[end]) ? 0 : 1;
        }

        return kept;
    }
}
