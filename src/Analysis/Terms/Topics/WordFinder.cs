using System.Buffers;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// Finds words where they are written, as a reader would: a word of Chinese as a word, several, or a part of a compound (示威 in 示威者), never
/// across two words (国安 in 联合国安理会) or within another name (印度 in 印度尼西亚), simplified and traditional alike; a word of a script with spaces
/// only as a whole, in any case, singular and plural of English alike. One in capitals (<c>US</c>) is found in capitals only.
/// </summary>
internal sealed class WordFinder
{
    private const int LongWord = 4;
    private const int MostWays = 16;

    private static readonly SearchValues<char> MiddleDots = SearchValues.Create(WordList.MiddleDots);

    private readonly Segmenter segmenter;
    private readonly Compounds compounds;
    private readonly Wanted[] words;

    /// <param name="words">The words or phrases, none empty.</param>
    /// <param name="own">How the corpus's texts are cut.</param>
    public WordFinder(IEnumerable<string> words, CorpusWords own)
    {
        this.words = [.. words.Select(word => new Wanted(word))];
        // what is asked for is a word, so that the segmenter does not cut it
        var plain = own.Options.Tokenizer.Segmenter;
        var missing = this.words.Where(word => word.IsHan && word.Text.All(BlockCharacters.IsHan) && plain.Cut(word.Text).Count > 1)
            .Select(word => new UserWord(word.Text)).ToArray();
        segmenter = missing.Length == 0 ? plain : new Segmenter(new WordList([.. own.Own.Entries, .. missing]));
        compounds = new Compounds(segmenter);
    }

    /// <summary>The places of all words in a text, word by word; they may overlap.</summary>
    public List<Place> Find(string text)
    {
        var simplified = Folded(text);
        Cuts? cuts = null;
        var found = new List<Place>();
        for (var word = 0; word < words.Length; word++)
        {
            foreach (var place in words[word].In(simplified))
            {
                if (!words[word].IsHan || IsWhole(simplified, (cuts ??= new Cuts(simplified, segmenter)).Around(place), place))
                {
                    found.Add(place with { Word = word });
                }
            }
        }

        return found;
    }

    /// <summary>For each word, what a text must have one of to have the word: letters as they may be written there.</summary>
    public IReadOnlyList<IReadOnlyList<Needle>> Needles => [.. words.Select(word => word.Needles)];

    /// <summary>Places in the order of the text, without those that overlap an earlier one.</summary>
    public static List<Place> WithoutOverlaps(IEnumerable<Place> found)
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

    // Simplified, with one kind of middle dot.
    private static string Folded(string text)
    {
        var folded = TraditionalText.Simplify(text);
        return folded.AsSpan().IndexOfAny(MiddleDots) < 0 ? folded
            : string.Concat(folded.Select(letter => MiddleDots.Contains(letter) ? '·' : letter));
    }

    private bool IsWhole(string text, bool[] cuts, Place place)
    {
        var end = place.Start + place.Length;
        if (cuts[place.Start] && cuts[end])
        {
            return true;
        }

        var (first, last) = (Array.LastIndexOf(cuts, true, place.Start), Array.IndexOf(cuts, true, end));
        if (Array.IndexOf(cuts, true, first + 1) == last)
        {
            return compounds.HasPart(text[first..last], place.Start - first, place.Length);
        }

        // across two words: so long a one is none by chance (国家安全 in 国家|安全法), a short one is (中国 in 其中|国家)
        return place.Length >= LongWord && (cuts[place.Start] || cuts[end]);
    }

    // Where the segmenter cuts the text: of blocks that signs part it cuts each by itself, so only those are cut in which a word stands.
    private sealed class Cuts(string text, Segmenter segmenter)
    {
        private readonly bool[] cuts = new bool[text.Length + 1];
        private readonly bool isSegmented = SegmentedText.Is(text);
        private readonly HashSet<(int, int)> known = [];

        public bool[] Around(Place place)
        {
            var (start, end) = (place.Start, place.Start + place.Length);
            while (start > 0 && BlockCharacters.Contains(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && BlockCharacters.Contains(text[end]))
            {
                end++;
            }

            if (known.Add((start, end)))
            {
                Cut(start, end);
            }

            return cuts;
        }

        private void Cut(int start, int end)
        {
            cuts[start] = true;
            var ends = new int[end - start];
            var pieces = segmenter.Segment(text.AsSpan(start..end), ends);
            foreach (var piece in ends.AsSpan(0, isSegmented ? SegmentedText.Join(text.AsSpan(start..end), ends, pieces) : pieces))
            {
                cuts[start + piece] = true;
            }
        }
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
        private readonly string[] forms;

        public Wanted(string word)
        {
            Text = Folded(word);
            IsHan = Text.Any(BlockCharacters.IsHan);
            var isCapitals = Text.Length > 1 && Text.Any(char.IsUpper) && !Text.Any(char.IsLower);
            comparison = isCapitals ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            forms = isCapitals || Text.Length < 3 || !char.IsAsciiLetter(Text[^1]) ? [Text] : EnglishForms.Of(Text);
        }

        public string Text { get; }

        public bool IsHan { get; }

        /// <summary>Of each form the longest stretch that can be written in few enough ways, in all of them.</summary>
        public IReadOnlyList<Needle> Needles =>
            [.. forms.SelectMany(form => Enumerable.Range(0, form.Length).Select(start => Stretch(form[start..]))
                .MaxBy(stretch => stretch[0].Length)!)
            .Distinct(StringComparer.Ordinal)
                .Select(text => new Needle(text, comparison == StringComparison.OrdinalIgnoreCase
                    && text.Any(letter => char.ToUpperInvariant(letter) != char.ToLowerInvariant(letter))))];

        private static List<string> Stretch(string form)
        {
            var ways = new List<string> { "" };
            foreach (var letter in form)
            {
                var written = letter == '·' ? WordList.MiddleDots : TraditionalText.FormsOf(letter);
                if (ways[0].Length > 0 && ways.Count * written.Count > MostWays)
                {
                    break;
                }

                ways = [.. ways.SelectMany(way => written.Select(each => way + each))];
            }

            return ways;
        }

        // The places of all forms in order; of those that begin at one the longest. Each form is looked for once.
        public IEnumerable<Place> In(string text)
        {
            var next = Array.ConvertAll(forms, form => NextOf(form, text, 0));
            while (true)
            {
                var best = default(Place);
                for (var form = 0; form < forms.Length; form++)
                {
                    best = next[form] >= 0
                        && (best.Length == 0 || next[form] < best.Start || (next[form] == best.Start && forms[form].Length > best.Length))
                        ? new Place(next[form], forms[form].Length, 0) : best;
                }

                if (best.Length == 0)
                {
                    yield break;
                }

                yield return best;
                for (var form = 0; form < forms.Length; form++)
                {
                    next[form] = next[form] >= 0 && next[form] <= best.Start ? NextOf(forms[form], text, best.Start + 1) : next[form];
                }
            }
        }

        private int NextOf(string form, string text, int from)
        {
            for (; from < text.Length && text.IndexOf(form, from, comparison) is >= 0 and var start; from = start + 1)
            {
                if (!Context.SplitsWord(text, start) && !Context.SplitsWord(text, start + form.Length))
                {
                    return start;
                }
            }

            return -1;
        }
    }
}
