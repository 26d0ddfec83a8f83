namespace Analysis;

/// <summary>The runs of pieces of Chinese in a corpus, in which a piece follows another that the dictionary does not know as a word of several characters.</summary>
internal sealed class PieceRuns
{
    private const int LongestWord = 8;
    private const int None = -1;

    // Parts of speech in jieba's dictionary whose words are in no name: pronouns, numbers, measure words, prepositions, conjunctions, particles, directions.
    private const string Functions = "rmqpcuyef";

    // Below this frequency of the dictionary's the tag is a guess (许章 is tagged a number).
    private const int Common = 500;

    private readonly TokenizedCorpus tokens;
    private readonly bool[] isPiece;
    private readonly bool[] isWeak;
    private readonly int[] counts;
    private readonly List<Dictionary<(int Run, int Piece), int>> longer = []; // per length from two on: a run and one more piece
    private readonly List<List<PieceRun>> runs = [];

    public PieceRuns(TokenizedCorpus tokens, Segmenter segmenter, StopWords stops)
    {
        this.tokens = tokens;
        var vocabulary = tokens.Vocabulary;
        (isPiece, isWeak, counts) = (new bool[vocabulary.Count], new bool[vocabulary.Count], new int[vocabulary.Count]);
        for (var term = 0; term < counts.Length; term++)
        {
            var key = vocabulary.KeyOf(term);
            var isHan = vocabulary.KindOf(term) == TokenKinds.Word && key.All(BlockCharacters.IsHan);
            isPiece[term] = isHan && !stops.Contains(key) && !IsFunction(key, segmenter);
            isWeak[term] = isHan && (key.Length == 1 || segmenter.FrequencyOf(key) == 0);
        }

        foreach (var term in tokens.Terms)
        {
            counts[term]++;
            Pieces += isPiece[term] ? 1 : 0;
        }
    }

    /// <summary>The pieces in all.</summary>
    public long Pieces { get; }

    /// <summary>The runs of the length reached.</summary>
    public IReadOnlyList<PieceRun> Current => runs[^1];

    /// <summary>Goes on to runs of one piece more, of two at first; false where there are none.</summary>
    /// <param name="fewest">How often a run must stand there.</param>
    public bool Lengthen(int fewest)
    {
        var times = new Dictionary<(int, int), int>();
        EachPlace((_, run, last) =>
        {
            var key = (run, tokens.Terms[last]);
            times[key] = times.GetValueOrDefault(key) + 1;
        });
        var kept = new List<PieceRun>();
        var numbers = new Dictionary<(int Run, int Piece), int>();
        EachPlace((article, run, last) =>
        {
            var key = (run, tokens.Terms[last]);
            if (times[key] >= fewest)
            {
                if (!numbers.TryGetValue(key, out var number))
                {
                    numbers[key] = number = kept.Count;
                    kept.Add(Run(run, tokens.Terms[last]));
                }

                var first = last - kept[number].Terms.Length + 1;
                kept[number].Add(article, Beside(article, first - 1, first), Beside(article, last + 1, last + 1));
            }
        });
        longer.Add(numbers);
        runs.Add(kept);
        return kept.Count > 0;
    }

    /// <summary>How often the two parts of a run stand in the corpus, for each way to part it.</summary>
    public IEnumerable<(int Left, int Right)> Splits(PieceRun run) =>
        Enumerable.Range(1, run.Terms.Length - 1).Select(cut => (Count(run.Terms[..cut]), Count(run.Terms[cut..])));

    private static bool IsFunction(string word, Segmenter segmenter) =>
        segmenter.FrequencyOf(word) >= Common && segmenter.PartOfSpeechOf(word) is [var tag, ..] && Functions.Contains(tag, StringComparison.Ordinal);

    private int Count(int[] terms) => terms is [var only] ? counts[only] : Number(terms) is >= 0 and var number ? runs[terms.Length - 2][number].Count : 1;

    // The number among the runs of its length; negative where it is too rare.
    private int Number(ReadOnlySpan<int> terms)
    {
        var number = terms[0];
        for (var length = 2; length <= terms.Length && number >= 0; length++)
        {
            number = longer[length - 2].GetValueOrDefault((number, terms[length - 1]), None);
        }

        return number;
    }

    private PieceRun Run(int run, int piece)
    {
        var terms = runs.Count == 0 ? [run] : runs[^1][run].Terms;
        return new PieceRun([.. terms, piece], string.Concat(terms.Select(tokens.Vocabulary.KeyOf)) + tokens.Vocabulary.KeyOf(piece));
    }

    // Each place where a known run of the length reached has one more piece behind it: the article, the run's number, the last token.
    private void EachPlace(Action<int, int, int> place)
    {
        for (var article = 0; article < tokens.Articles.Count; article++)
        {
            for (var last = tokens.Offsets[article] + 1; last < tokens.Offsets[article + 1]; last++)
            {
                var first = last - runs.Count - 1;
                if (first >= tokens.Offsets[article] && Joins(last) && tokens.Starts[last] + tokens.Lengths[last] - tokens.Starts[first] <= LongestWord)
                {
                    var run = runs.Count == 0 ? tokens.Terms[first] : Number(tokens.Terms[first..last]);
                    if (run >= 0)
                    {
                        place(article, run, last);
                    }
                }
            }
        }
    }

    // Whether a token is the next piece of a run.
    private bool Joins(int token)
    {
        var (before, own) = (tokens.Terms[token - 1], tokens.Terms[token]);
        return isPiece[before] && isPiece[own] && (isWeak[before] || isWeak[own]) && Follows(token);
    }

    private bool Follows(int token) => tokens.Starts[token - 1] + tokens.Lengths[token - 1] == tokens.Starts[token];

    // The term at a place beside a run, negative where nothing follows at once; gap is the later of the two tokens.
    private int Beside(int article, int at, int gap) =>
        at >= tokens.Offsets[article] && at < tokens.Offsets[article + 1] && Follows(gap) ? tokens.Terms[at] : None;
}
