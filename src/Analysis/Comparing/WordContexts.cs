namespace Analysis;

/// <summary>The sentences in which a word stands: what is compared where the question is what sides say with it. Case does not matter, nor whether Chinese is traditional; a Latin word is found whole.</summary>
internal sealed class WordContexts
{
    private readonly string word;

    /// <param name="word">The word, or words with spaces between them.</param>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    public WordContexts(string word)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        this.word = TraditionalText.Simplify(word.Trim());
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

    /// <summary>The text with full stops for the word itself: it would be the commonest of its neighbours.</summary>
    public string Without(string text)
    {
        var without = text.ToCharArray();
        Places(text).ForEach(place => without.AsSpan(place, word.Length).Fill('。'));
        return new string(without);
    }

    /// <summary>Of compared articles those that have the word, on the sides that have enough of them; on the two largest where fewer than two have.</summary>
    public ComparedArticles Of(ComparedArticles compared)
    {
        var users = compared.Articles.Where(article => Places(WordComparer.WholeTextOf(article.Article)).Count > 0).ToArray();
        var sizes = users.CountBy(article => article.Side).OrderByDescending(side => side.Value).ThenBy(side => side.Key).ToArray();
        var enough = sizes.Where(side => side.Value >= ComparedArticles.FewestForTests).ToArray();
        int[] kept = [.. (enough.Length >= 2 ? enough : [.. sizes.Take(2)]).Select(side => side.Key).Order()];
        var nothing = compared.Nothing ?? (kept.Length > 1 ? null : kept.Length == 0 ? $"no article has the word '{word}'" : $"the word '{word}' stands in articles of {compared.Sides[kept[0]]} only");
        return new ComparedArticles(compared.By, compared.Within, [.. kept.Select(side => compared.Sides[side])],
            [.. users.Where(article => kept.Contains(article.Side)).Select(article => article with { Side = Array.IndexOf(kept, article.Side) })], nothing,
            [.. compared.Cautions, .. Left(compared, kept)]);
    }

    private IEnumerable<string> Left(ComparedArticles compared, int[] kept)
    {
        var left = compared.Sides.Where((_, side) => !kept.Contains(side)).ToArray();
        return kept.Length < 2 || left.Length == 0 ? [] : [$"fewer than five articles of {English.List(left)} have the word '{word}'; these are not compared"];
    }

    private List<int> Places(string text)
    {
        var (places, simplified) = (new List<int>(), TraditionalText.Simplify(text));
        for (var at = 0; (at = simplified.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
        {
            if (!Context.SplitsWord(text, at) && !Context.SplitsWord(text, at + word.Length))
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
            if ("。！？!?；;\n".Contains(text[at], StringComparison.Ordinal)
                || (text[at] == '.' && at > start && !char.IsUpper(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
