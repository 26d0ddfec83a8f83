namespace Analysis;

/// <summary>
/// Traditional Chinese, character by character, as simplified: jieba's dictionary is a simplified one. Lengths and offsets stay. Only for
/// looking words up; nothing is ever shown so.
/// </summary>
internal static class TraditionalText
{
    // A text is taken for traditional where at least one in so many of its characters is.
    private const int Share = 20;
    private static readonly char[] simplified = Load();
    private static readonly Lazy<ILookup<char, char>> forms = new(() => Enumerable.Range(0, simplified.Length)
        .Where(i => simplified[i] != '\0').ToLookup(i => simplified[i], i => (char)(DictionaryHeader.FirstHan + i)));

    /// <summary>Writes the simplified form of a traditional text; false where the text is not traditional, and then it counts for
    /// nothing.</summary>
    public static bool Simplify(ReadOnlySpan<char> text, Span<char> result) => Change(text, result) is > 0 and var changed
        && changed >= text.Length / Share;

    /// <summary>Writes the simplified form of a word, which may be the word itself; whether they differ.</summary>
    public static bool SimplifyWord(ReadOnlySpan<char> word, Span<char> result) => Change(word, result) > 0;

    /// <summary>The word in simplified characters.</summary>
    public static string Simplify(string word) => string.Create(word.Length, word, (result, text) => Change(text, result));

    /// <summary>The characters whose simplified form a character is: itself, where it is simplified, and traditional ones.</summary>
    public static IReadOnlyList<char> FormsOf(char simple) => forms.Value[simple] is var own && own.Any()
        ? [.. own, .. SimpleOf(simple) == simple ? [simple] : Array.Empty<char>()] : [simple];

    /// <summary>Whether a word has a traditional character.</summary>
    public static bool IsIn(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (SimpleOf(c) != c)
            {
                return true;
            }
        }

        return false;
    }

    private static int Change(ReadOnlySpan<char> text, Span<char> result)
    {
        var changed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var simple = SimpleOf(text[i]);
            changed += simple != text[i] ? 1 : 0;
            result[i] = simple;
        }

        return changed;
    }

    private static char SimpleOf(char c) => BlockCharacters.IsHan(c) && simplified[c - DictionaryHeader.FirstHan] is not '\0' and var simple
        ? simple : c;

    private static char[] Load()
    {
        using var stream = typeof(TraditionalText).Assembly.GetManifestResourceStream("Analysis.Terms.Tokens.traditional.txt")!;
        using var reader = new StreamReader(stream);
        var map = new char[DictionaryHeader.HanCount];
        foreach (var pair in reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            map[pair[0] - DictionaryHeader.FirstHan] = pair[1];
        }

        return map;
    }
}
