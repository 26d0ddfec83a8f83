namespace Analysis;

/// <summary>The names of a corpus in all their forms, to be found in its texts whatever words these are cut into.</summary>
internal sealed class NameLexicon
{
    private const int Longest = 31;

    private readonly Dictionary<string, NameKind> kinds;
    private readonly Dictionary<string, NameKind>.AlternateLookup<ReadOnlySpan<char>> byCharacters;
    private readonly Dictionary<(char, char), int> lengths = [];

    /// <summary>A lexicon of names; where one stands twice, the later kind counts.</summary>
    public NameLexicon(IEnumerable<(string Text, NameKind Kind)> names)
    {
        kinds = new(StringComparer.Ordinal);
        foreach (var (text, kind) in names)
        {
            kinds[text] = kind;
            if (text.Length is > 1 and <= Longest)
            {
                lengths[(text[0], text[1])] = lengths.GetValueOrDefault((text[0], text[1])) | (1 << text.Length);
            }
        }

        byCharacters = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a string names; null where it is no name.</summary>
    public NameKind? KindOf(ReadOnlySpan<char> text) => byCharacters.TryGetValue(text, out var kind) ? kind : null;

    /// <summary>The ends of the names that begin at a place of a text, the longest first.</summary>
    public IEnumerable<(int End, NameKind Kind)> At(string text, int start)
    {
        if (start + 1 >= text.Length || !lengths.TryGetValue((text[start], text[start + 1]), out var possible))
        {
            yield break;
        }

        for (var length = Math.Min(Longest, text.Length - start); length > 1; length--)
        {
            if ((possible & (1 << length)) != 0 && KindOf(text.AsSpan(start, length)) is { } kind)
            {
                yield return (start + length, kind);
            }
        }
    }
}
