namespace Analysis;

/// <summary>A user dictionary made ready to be used beside jieba's: where both have a word, the user's frequency holds.</summary>
internal sealed class UserWords
{
    private readonly ushort[] codes;
    private readonly TrieCell[] cells;
    private readonly int[] frequencies;
    private readonly string?[] tags;
    private readonly double[] weights;

    private UserWords(SortedDictionary<string, UserWord> words, long total)
    {
        Total = total;
        var sorted = words.Keys.ToArray();
        codes = TrieBuilder.Codes(sorted);
        cells = TrieBuilder.Build(sorted, [.. Enumerable.Range(1, sorted.Length)], codes);
        frequencies = [0, .. words.Values.Select(word => word.Frequency!.Value)];
        tags = [null, .. words.Values.Select(word => word.PartOfSpeech)];
        weights = Array.ConvertAll(frequencies, frequency => Math.Log(Math.Max(1, frequency)) - Math.Log(total));
    }

    /// <summary>The sum of all frequencies of jieba's dictionary and of this one.</summary>
    public long Total { get; }

    public static UserWords Compile(WordList dictionary, JiebaDictionary jieba)
    {
        var words = new SortedDictionary<string, UserWord>(StringComparer.Ordinal);
        var total = jieba.Total;
        foreach (var entry in dictionary.Entries)
        {
            var frequency = entry.Frequency
                ?? FrequencySuggestion.For(entry.Text, total, word => words.TryGetValue(word, out var own) ? own.Frequency
                    : KnownFrequency(jieba, word));
            words[entry.Text] = entry with { Frequency = frequency };
            total += frequency;
        }

        return new UserWords(words, total);
    }

    /// <summary>The word's frequency here, 0 included; null where it is not the user's.</summary>
    public int? Find(ReadOnlySpan<char> word) => new WordTrie(codes, cells).Find(word) is > 0 and var entry ? frequencies[entry] : null;

    public string? TagOf(ReadOnlySpan<char> word) => tags[new WordTrie(codes, cells).Find(word)];

    /// <summary>Whether any of these words stands in a text; nearly always none does.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        var own = new WordTrie(codes, cells);
        for (var from = 0; from < text.Length; from++)
        {
            var node = WordTrie.RootBase;
            for (var at = from; at < text.Length && node != 0 && own.Follow(own.CodeOf(text[at]), ref node, out var entry); at++)
            {
                if (entry != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The most probable path, as Segmenter's own, through the words of both dictionaries.</summary>
    public void FindPath(ReadOnlySpan<char> block, SegmentationScratch scratch, WordTrie jieba, double[] jiebaWeights, double logTotal)
    {
        var own = new WordTrie(codes, cells);
        var (scores, ends) = (scratch.Scores, scratch.Ends);
        scores[block.Length] = 0;
        for (var from = block.Length - 1; from >= 0; from--)
        {
            var (best, bestEnd, jiebaNode, ownNode) = (double.NegativeInfinity, from + 1, WordTrie.RootBase, WordTrie.RootBase);
            for (var at = from; at < block.Length && (jiebaNode | ownNode) != 0; at++)
            {
                var (entry, ownEntry) = (0, 0);
                jiebaNode = jiebaNode != 0 && jieba.Follow(jieba.CodeOf(block[at]), ref jiebaNode, out entry) ? jiebaNode : Stop(ref entry);
                ownNode = ownNode != 0 && own.Follow(own.CodeOf(block[at]), ref ownNode, out ownEntry) ? ownNode : Stop(ref ownEntry);
                var isWord = ownEntry == 0 ? entry != 0 : frequencies[ownEntry] != 0;
                var score = (ownEntry == 0 ? jiebaWeights[entry] : weights[ownEntry]) + scores[at + 1];
                if (isWord && score >= best)
                {
                    (best, bestEnd) = (score, at + 1);
                }
            }

            scores[from] = double.IsNegativeInfinity(best) ? scores[from + 1] - logTotal : best;
            ends[from] = bestEnd;
        }
    }

    /// <summary>Splits those of the <paramref name="count"/> words that the user gave the frequency 0 into characters.</summary>
    public int SplitForced(ReadOnlySpan<char> run, int runOffset, int start, int count, Span<int> ends)
    {
        Span<int> copy = count <= 256 ? stackalloc int[count] : new int[count];
        ends[..count].CopyTo(copy);
        var written = 0;
        foreach (var end in copy)
        {
            if (Find(run[(start - runOffset)..(end - runOffset)]) == 0)
            {
                while (++start < end)
                {
                    ends[written++] = start;
                }
            }

            ends[written++] = start = end;
        }

        return written;
    }

    private static int? KnownFrequency(JiebaDictionary jieba, string word) => jieba.Words.Find(word) is > 0 and var entry
        ? jieba.Frequencies[entry] : null;

    private static int Stop(ref int entry) => entry = 0;
}
