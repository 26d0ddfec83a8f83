namespace Analysis;

/// <summary>What stands beside a place of a text.</summary>
internal static class Context
{
    /// <summary>Up to <paramref name="width"/> UTF-16 units before a place, on one line; no character is cut in two.</summary>
    public static string Before(string text, int place, int width)
    {
        var start = Math.Max(0, place - width);
        start += start < place && char.IsLowSurrogate(text[start]) ? 1 : 0;
        return OneLine(text[start..place]);
    }

    /// <summary>Up to <paramref name="width"/> UTF-16 units from a place on, on one line; no character is cut in two.</summary>
    public static string After(string text, int place, int width)
    {
        var end = Math.Min(text.Length, place + width);
        end -= end > place && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return OneLine(text[place..end]);
    }

    /// <summary>The text with each blank line between paragraphs as one space.</summary>
    public static string OneLine(string text) => text.Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>Whether a cut before this place would split a word of a script that puts spaces between words.</summary>
    public static bool SplitsWord(string text, int place) =>
        place > 0 && place < text.Length && IsSpacedLetter(text[place]) && IsSpacedLetter(text[place - 1]);

    /// <summary>Whether a letter or digit belongs to a script that puts spaces between words (all but those of East and South-East
    /// Asia).</summary>
    public static bool IsSpaced(int letter) => letter is < 0x0E00 or (>= 0xAC00 and <= 0xD7A3);

    private static bool IsSpacedLetter(char letter) => IsSpaced(letter) && char.IsLetterOrDigit(letter);
}
