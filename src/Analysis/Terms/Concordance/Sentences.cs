using System.Buffers;

namespace Analysis;

/// <summary>The sentences of a text.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("。！？!?；;\n");

    /// <summary>Where the sentence ends that begins at a place: behind its mark. A full stop ends one before a space, but not after a
    /// capital (U.S. officials).</summary>
    public static int EndOf(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var isStop = text[at] == '.' && at > start && !char.IsUpper(text[at - 1])
                && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
            if (isStop || Marks.Contains(text[at]))
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>The sentence of a text that holds some characters of it.</summary>
    public static string Around(string text, int offset, int length)
    {
        var start = offset;
        while (start > 0 && !Ends(text, start - 1))
        {
            start--;
        }

        var end = offset + length;
        while (end < text.Length && !Ends(text, end))
        {
            end++;
        }

        // closing quotation marks belong to the sentence before them
        while (end < text.Length && (Ends(text, end) || text[end] is '”' or '」' or '』' or '"'))
        {
            end++;
        }

        return text[start..end].TrimStart('”', '」', '』', '"', ' ').TrimEnd();
    }

    private static bool Ends(string text, int at) => text[at] is '。' or '！' or '？' or '!' or '?' or '\n'
        || (text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && at > 2
            && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]));
}
