using System.Text;

namespace Analysis;

/// <summary>
/// Cuts Chinese text into words with jieba's algorithm: the most probable path through the dictionary's words, and a hidden Markov model
/// for runs of characters that the dictionary leaves single. Same tokens as Python jieba 0.42.1 in precise mode with HMM. Safe to use from
/// several threads at once.
/// </summary>
public sealed class Segmenter
{
    private readonly JiebaDictionary dictionary;
    private readonly UserWords? userWords;
    private readonly double[] weights;
    private readonly double logTotal;

    /// <summary>A segmenter with the words of jieba's dictionary and, where given, of <paramref name="ownWords"/>.</summary>
    /// <exception cref="FileNotFoundException"><c>jieba.dict</c> is not beside this assembly.</exception>
    public Segmenter(WordList? ownWords = null)
        : this(JiebaDictionary.Shared, ownWords)
    {
    }

    internal Segmenter(JiebaDictionary dictionary, WordList? ownWords)
    {
        this.dictionary = dictionary;
        userWords = ownWords is null or { Entries.Count: 0 } ? null : UserWords.Compile(ownWords, dictionary);
        logTotal = Math.Log(userWords?.Total ?? dictionary.Total);
        weights = new double[dictionary.Frequencies.Length];
        var (previous, weight) = (0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            // Entries are ordered by frequency: each logarithm is taken once.
            var frequency = dictionary.Frequencies[i];
            weight = frequency == previous ? weight : Math.Log(frequency) - logTotal;
            (weights[i], previous) = (weight, frequency);
        }

        weights[0] = double.NegativeInfinity;
    }

    /// <summary>The segmenter with jieba's own dictionary, made on first use.</summary>
    public static Segmenter Default => DefaultHolder.Value;

    /// <summary>Cuts a text into tokens that follow each other without gaps; white space and punctuation are tokens too.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="ends">Receives where each token ends (exclusive, in UTF-16 units); must be at least as long as the text.</param>
    /// <returns>The number of tokens.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is shorter than <paramref name="text"/>.</exception>
    public int Segment(ReadOnlySpan<char> text, Span<int> ends)
    {
        if (ends.Length < text.Length)
        {
            throw new ArgumentException($"Room for {ends.Length} ends was given; a text of {text.Length} characters needs as many.",
                nameof(ends));
        }

        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!BlockCharacters.Contains(text[i]))
            {
                i += text[i..] is ['\r', '\n', ..] || (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) ? 2 : 1;
                ends[count++] = i;
                continue;
            }

            var start = i++;
            while (i < text.Length && BlockCharacters.Contains(text[i]))
            {
                i++;
            }

            if (i - start == 1)
            {
                ends[count++] = i;
            }
            else
            {
                count += SegmentBlock(text[start..i], start, ends[count..]);
            }
        }

        return count;
    }

    /// <summary>The tokens of a text as strings, white space included.</summary>
    public IReadOnlyList<string> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = new int[text.Length];
        var tokens = new string[Segment(text, ends)];
        for (int i = 0, start = 0; i < tokens.Length; start = ends[i++])
        {
            tokens[i] = text[start..ends[i]];
        }

        return tokens;
    }

    /// <summary>The tokens for a search index: before each word of three and more characters, the dictionary's words of two and three
    /// characters inside it.</summary>
    public IReadOnlyList<string> CutForSearch(string text)
    {
        var found = new List<string>();
        foreach (var token in Cut(text))
        {
            for (var length = 2; length <= 3; length++)
            {
                for (var i = 0; token.Length > length && i + length <= token.Length; i++)
                {
                    if (FrequencyOf(token.AsSpan(i, length)) > 0)
                    {
                        found.Add(token.Substring(i, length));
                    }
                }
            }

            found.Add(token);
        }

        return found;
    }

    /// <summary>One line of text as <c>analysis segment</c> prints it: its tokens separated by single spaces, white-space tokens
    /// dropped.</summary>
    public string SegmentLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var ends = new int[line.Length];
        var count = Segment(line, ends);
        var result = new StringBuilder(line.Length * 2);
        for (int i = 0, start = 0; i < count; start = ends[i++])
        {
            if (!BlockCharacters.IsPythonSpace(line[start]))
            {
                result.Append(result.Length > 0 ? " " : "").Append(line, start, ends[i] - start);
            }
        }

        return result.ToString();
    }

    /// <summary>The word's frequency in the dictionaries; 0 where it is none of their words.</summary>
    public int FrequencyOf(ReadOnlySpan<char> word) =>
        userWords?.Find(word) ?? dictionary.Frequencies[dictionary.Words.Find(word)];

    /// <summary>The word's part of speech as jieba's dictionary tags it (<c>n</c>, <c>nr</c>, <c>ns</c>, <c>v</c>, …); null where it has
    /// none.</summary>
    public string? PartOfSpeechOf(ReadOnlySpan<char> word)
    {
        if (userWords?.TagOf(word) is { } tag)
        {
            return tag;
        }

        var entry = dictionary.Words.Find(word);
        return entry == 0 ? null : dictionary.TagOf(entry);
    }

    private int SegmentBlock(ReadOnlySpan<char> block, int offset, Span<int> ends)
    {
        var scratch = SegmentationScratch.For(block.Length);
        if (userWords?.StandIn(block) != true)
        {
            FindPath(block, scratch);
        }
        else
        {
            userWords.FindPath(block, scratch, dictionary.Words, weights, logTotal);
        }

        var (count, single) = (0, 0);
        for (var i = 0; i < block.Length;)
        {
            var end = scratch.Ends[i];
            if (end - i > 1)
            {
                count += CutSingles(block[single..i], scratch, offset + single, ends[count..]);
                ends[count++] = offset + end;
                single = end;
            }

            i = end;
        }

        return count + CutSingles(block[single..], scratch, offset + single, ends[count..]);
    }

    // From the block's end to its beginning; of two paths equally probable the longer word wins, as in Python's max over (probability,
    // index).
    private void FindPath(ReadOnlySpan<char> block, SegmentationScratch scratch)
    {
        var words = dictionary.Words;
        words.LookUpPairs(block, scratch.Codes, scratch.First, scratch.Second);
        var codes = scratch.Codes.AsSpan(0, block.Length + 1);
        var (scores, ends) = (scratch.Scores, scratch.Ends);
        scores[block.Length] = scores[block.Length + 1] = 0;
        for (var from = block.Length - 1; from >= 0; from--)
        {
            // Written without branches as far as pairs go: which pairs are words is hard to foresee.
            var (first, second) = (scratch.First[from], scratch.Second[from]);
            var isFirst = first.Label == codes[from] ? -1 : 0;
            var isPair = isFirst & (second.Label == codes[from + 1] ? -1 : 0);
            var best = weights[first.Entry & isFirst] + scores[from + 1];
            var pair = weights[second.Entry & isPair] + scores[from + 2];
            var bestEnd = from + 1 + (pair >= best ? 1 : 0);
            best = double.MaxNative(best, pair);
            var node = second.ChildrenBase & isPair;
            for (var at = from + 2; node != 0 && at < block.Length && words.Follow(codes[at], ref node, out var entry); at++)
            {
                if (entry != 0 && weights[entry] + scores[at + 1] is var score && score >= best)
                {
                    (best, bestEnd) = (score, at + 1);
                }
            }

            var isKnown = !double.IsNegativeInfinity(best);
            scores[from] = isKnown ? best : scores[from + 1] - logTotal;
            ends[from] = isKnown ? bestEnd : from + 1;
        }
    }

    // A run of single characters: one stays; a word that the path did not choose falls apart; the rest goes through the model.
    private int CutSingles(ReadOnlySpan<char> run, SegmentationScratch scratch, int offset, Span<int> ends)
    {
        if (run.Length > 1 && FrequencyOf(run) == 0)
        {
            return CutUnknown(run, scratch.States, offset, ends);
        }

        for (var i = 0; i < run.Length; i++)
        {
            ends[i] = offset + i + 1;
        }

        return run.Length;
    }

    private int CutUnknown(ReadOnlySpan<char> run, Span<byte> states, int offset, Span<int> ends)
    {
        var count = 0;
        for (var i = 0; i < run.Length;)
        {
            var start = i;
            if (BlockCharacters.IsHan(run[i]))
            {
                while (i < run.Length && BlockCharacters.IsHan(run[i]))
                {
                    i++;
                }

                var words = dictionary.Model.Cut(run[start..i], states, offset + start, ends[count..]);
                count += userWords is null ? words : userWords.SplitForced(run, offset, offset + start, words, ends[count..]);
            }
            else
            {
                i = BlockCharacters.EndOfLatin(run, i);
                ends[count++] = offset + i;
            }
        }

        return count;
    }

    private static class DefaultHolder
    {
        public static readonly Segmenter Value = new();
    }
}
