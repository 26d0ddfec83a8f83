namespace Analysis;

/// <summary>
/// Finds words where they are written, as a reader would: a word of Chinese as a word, several, or a part of a compound (示威 in 示威者), never across two words (国安 in 联合国安理会) or within
/// another name (印度 in 印度尼西亚), simplified and traditional alike; a word of a script with spaces only as a whole, in any case, singular and plural of English alike. One in capitals
/// (<c>US</c>) is found in capitals only.
/// </summary>
internal sealed class WordFinder
{
    private readonly Segmenter segmenter;
    private readonly Compounds compounds;
    private readonly Wanted[] words;

    /// <param name="words">The words or phrases, none empty.</param>
    /// <param name="own">The words that the corpus's segmenter knows beside its dictionary.</param>
    public WordFinder(IEnumerable<string> words, WordList own)
    {
        this.words = [.. words.Select(word => new Wanted(word))];
        // what is asked for is a word, so that the segmenter never cuts it
        var plain = own.Entries.Count == 0 ? Segmenter.Default : new Segmenter(own);
        var missing = this.words.Where(word => word.IsHan && plain.Cut(word.Text).Count > 1 && word.Text.All(BlockCharacters.IsHan)).Select(word => new UserWord(word.Text)).ToArray();
        segmenter = missing.Length == 0 ? plain : new Segmenter(new WordList([.. own.Entries, .. missing]));
        compounds = new Compounds(segmenter);
    }

    /// <summary>The places of all words in a text, in their order; those that overlap an earlier one are left out.</summary>
    public List<Place> Find(string text)
    {
        var simplified = TraditionalText.Simplify(text, new char[text.Length]) ? TraditionalText.Simplify(text) : text;
        bool[]? cuts = null;
        var found = new List<Place>();
        for (var word = 0; word < words.Length; word++)
        {
            for (var from = 0; words[word].Next(simplified, from) is { Length: > 0 } place; from = place.Start + 1)
            {
                if (!words[word].IsHan || IsWhole(simplified, cuts ??= Cuts(simplified), place))
                {
                    found.Add(place with { Word = word });
                }
            }
        }

        return WithoutOverlaps(found);
    }

    private bool IsWhole(string text, bool[] cuts, Place place)
    {
        var end = place.Start + place.Length;
        if (cuts[place.Start] && cuts[end])
        {
            return true;
        }

        var (first, last) = (Array.LastIndexOf(cuts, true, place.Start), Array.IndexOf(cuts, true, end));
        // a cut within the match: it lies across two words
        return Array.IndexOf(cuts, true, first + 1) == last && compounds.HasPart(text[first..last], place.Start - first, place.Length);
    }

    private static List<Place> WithoutOverlaps(List<Place> found)
    {
        var (kept, end) = (new List<Place>(), 0);
        foreach (var place in found.OrderBy(place => place.Start).ThenByDescending(place => place.Length).ThenBy(place => place.Word))
        {
            if (place.Start >= end)
            {
                kept.Add(place);
                end = place.Start + place.Length;
            }
        }

        return kept;
    }

    // Where the segmenter cuts the text.
    private bool[] Cuts(string text)
    {
        var (cuts, ends) = (new bool[text.Length + 1], new int[text.Length]);
        cuts[0] = true;
        foreach (var end in ends.AsSpan(0, segmenter.Segment(text, ends)))
        {
            cuts[end] = true;
        }

        return cuts;
    }

    /// <summary>Where a word stands.</summary>
    /// <param name="Start">Its first UTF-16 unit.</param>
    /// <param name="Length">How many it has there.</param>
    /// <param name="Word">The number of the word that was asked for.</param>
    public readonly record struct Place(int Start, int Length, int Word);

    // A word as it is looked for.
    private sealed class Wanted
    {
        private readonly StringComparison comparison;
        private readonly string stem;
        private readonly bool isEnglish;

        public Wanted(string word)
        {
            Text = TraditionalText.Simplify(word);
            IsHan = Text.Any(BlockCharacters.IsHan);
            comparison = Text.Length > 1 && Text.All(letter => char.IsUpper(letter) || !char.IsLetter(letter)) && Text.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            isEnglish = comparison == StringComparison.OrdinalIgnoreCase && Text.Length > 2 && char.IsAsciiLetter(Text[^1]);
            stem = isEnglish ? Stem(Text) : Text;
        }

        public string Text { get; }

        public bool IsHan { get; }

        public Place Next(string text, int from)
        {
            for (; from < text.Length && text.IndexOf(stem, from, comparison) is >= 0 and var start; from = start + 1)
            {
                var length = LengthAt(text, start);
                if (length > 0 && !Context.SplitsWord(text, start) && !Context.SplitsWord(text, start + length))
                {
                    return new Place(start, length, 0);
                }
            }

            return default;
        }

        // The plural of English: Harman's S stemmer (1991, J. Am. Soc. Inf. Sci. 42:7-15), so that sanction finds sanctions and the other way round.
        private int LengthAt(string text, int start)
        {
            if (!isEnglish)
            {
                return stem.Length;
            }

            var end = start + stem.Length;
            while (end < text.Length && char.IsAsciiLetter(text[end]) && end - start < stem.Length + 3)
            {
                end++;
            }

            var word = text.AsSpan(start..end);
            return word.Length == stem.Length || Stem(word.ToString()).Equals(stem, StringComparison.OrdinalIgnoreCase) ? word.Length : 0;
        }

        private static string Stem(string word) =>
            word.Length < 4 || !word.EndsWith('s') ? (word.Length > 3 && word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word)
            : word.EndsWith("ies", StringComparison.Ordinal) && word[^4] is not ('a' or 'e') ? word[..^3]
            : word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) ? word
            : word[..^1];
    }
}
