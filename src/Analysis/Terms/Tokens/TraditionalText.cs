namespace Analysis;

/// <summary>
/// Traditional Chinese, character by character, as simplified: jieba's dictionary is a simplified one. Lengths and offsets stay. Only for looking words
/// up; nothing is ever shown so.
/// </summary>
internal static class TraditionalText
{
    // A text is taken for traditional where at least one in so many of its characters is.
    private const int Share = 20;
    private static readonly char[] simplified = Load();

    /// <summary>Writes the simplified form of a traditional text; false where the text is not traditional, and then it counts for nothing.</summary>
    public static bool Simplify(ReadOnlySpan<char> text, Span<char> result)
    {
        var changed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (BlockCharacters.IsHan(c) && simplified[c - DictionaryHeader.FirstHan] is not '\0' and var simple)
            {
                c = simple;
                changed++;
            }

            result[i] = c;
        }

        return changed > 0 && changed >= text.Length / Share;
    }

    /// <summary>The word in simplified characters.</summary>
    public static string Simplify(string word) => string.Create(word.Length, word, (result, text) => Simplify(text, result));

    private static char[] Load()
    {
        using var stream = typeof(TraditionalText).Assembly.GetManifestResourceStream("Analysis.Terms.Tokens.traditional.txt")!;
        using var reader = new StreamReader(stream);
        var map = new char[DictionaryHeader.HanCount];
        foreach (var pair in reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            map[pair[0] - DictionaryHeader.FirstHan] = pair[1];
        }

        return map;
    }
}
