namespace Analysis;

/// <summary>
/// The sentences in which a word stands (<see cref="WordFinder"/>): what is compared where the question is what sides say with it.
/// </summary>
internal sealed class WordContexts
{
    private readonly WordFinder finder;

    /// <param name="word">The word, or words with spaces between them.</param>
    /// <param name="words">How the corpus's texts are cut.</param>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    public WordContexts(string word, CorpusWords words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        Word = word.Trim();
        finder = new WordFinder([Word], words);
    }

    /// <summary>The sentences of a text that have the word, each a paragraph; empty where none has.</summary>
    public string In(string text)
    {
        var (sentences, places, next) = (new List<string>(), Places(text), 0);
        for (int start = 0, end; start < text.Length && next < places.Count; start = end)
        {
            end = Sentences.EndOf(text, start);
            if (places[next].Start < end)
            {
                sentences.Add(text[start..end].Trim());
                next = places.FindIndex(next, place => place.Start >= end) is >= 0 and var later ? later : places.Count;
            }
        }

        return string.Join("\n\n", sentences);
    }

    /// <summary>The word, as it was written.</summary>
    public string Word { get; }

    /// <summary>The text with full stops for the word itself: it would be the commonest of its neighbours.</summary>
    public string Without(string text)
    {
        var without = text.ToCharArray();
        Places(text).ForEach(place => without.AsSpan(place.Start, place.Length).Fill('。'));
        return new string(without);
    }

    /// <summary>Whether a text has the word.</summary>
    public bool IsIn(string text) => Places(text).Count > 0;

    private List<WordFinder.Place> Places(string text) => WordFinder.WithoutOverlaps(finder.Find(text));
}
