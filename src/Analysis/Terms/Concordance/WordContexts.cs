using System.Buffers;

namespace Analysis;

/// <summary>
/// The sentences in which a word stands: what is compared where the question is what sides say with it. Case does not matter, nor whether Chinese is
/// traditional; a Latin word is found whole.
/// </summary>
internal sealed class WordContexts
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?；;\n");

    /// <param name="word">The word, or words with spaces between them.</param>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    public WordContexts(string word)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        Word = TraditionalText.Simplify(word.Trim());
    }

    /// <summary>The sentences of a text that have the word, each a paragraph; empty where none has.</summary>
    public string In(string text)
    {
        var (sentences, places, next) = (new List<string>(), Places(text), 0);
        for (int start = 0, end; start < text.Length && next < places.Count; start = end)
        {
            end = EndOfSentence(text, start);
            if (places[next] < end)
            {
                sentences.Add(text[start..end].Trim());
                next = places.FindIndex(next, place => place >= end) is >= 0 and var later ? later : places.Count;
            }
        }

        return string.Join("\n\n", sentences);
    }

    /// <summary>The word, in simplified characters.</summary>
    public string Word { get; }

    /// <summary>The text with full stops for the word itself: it would be the commonest of its neighbours.</summary>
    public string Without(string text)
    {
        var without = text.ToCharArray();
        Places(text).ForEach(place => without.AsSpan(place, Word.Length).Fill('。'));
        return new string(without);
    }

    /// <summary>Whether a text has the word.</summary>
    public bool IsIn(string text) => Places(text).Count > 0;

    private List<int> Places(string text)
    {
        var (places, simplified) = (new List<int>(), TraditionalText.Simplify(text));
        for (var at = 0; (at = simplified.IndexOf(Word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += Word.Length)
        {
            if (!Context.SplitsWord(text, at) && !Context.SplitsWord(text, at + Word.Length))
            {
                places.Add(at);
            }
        }

        return places;
    }

    // A full stop ends one before a space, but not after a capital (U.S. officials).
    private static int EndOfSentence(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var isStop = text[at] == '.' && at > start && !char.IsUpper(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
            if (isStop || Ends.Contains(text[at]))
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
