using System.Numerics;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// The runs of two to four pieces of Chinese in tokenized articles, in which each piece follows another that the dictionary does not know
/// as a word of several characters, and at once. A run is known by a hash of its pieces, simplified, so that counts of parts of a corpus
/// can be added up.
/// </summary>
internal sealed class PieceRuns
{
    /// <summary>The most pieces of a run.</summary>
    public const int MostPieces = 4;

    private const int LongestWord = 8;

    // Parts of speech in jieba's dictionary whose words are in no name: pronouns, numbers, measure words, prepositions, conjunctions,
    // particles, directions.
    private const string Functions = "rmqpcuyef";

    // Below this frequency of the dictionary's the tag is a guess (许章 is tagged a number).
    private const int Common = 500;

    private readonly TokenizedCorpus tokens;
    private readonly bool[] isPiece;
    private readonly bool[] isWeak;
    private readonly ulong[] hashes;

    /// <param name="tokens">The articles, simplified and traditional forms as one term.</param>
    /// <param name="segmenter">What cut them.</param>
    /// <param name="stops">No piece is one of these.</param>
    public PieceRuns(TokenizedCorpus tokens, Segmenter segmenter, StopWords stops)
    {
        this.tokens = tokens;
        var vocabulary = tokens.Vocabulary;
        (isPiece, isWeak, hashes) = (new bool[vocabulary.Count], new bool[vocabulary.Count], new ulong[vocabulary.Count]);
        for (var term = 0; term < hashes.Length; term++)
        {
            var key = vocabulary.KeyOf(term);
            var isHan = vocabulary.KindOf(term) == TokenKinds.Word && key.All(BlockCharacters.IsHan);
            isPiece[term] = isHan && !stops.Contains(key) && !IsFunction(key, segmenter);
            isWeak[term] = isHan && (key.Length == 1 || segmenter.FrequencyOf(key) == 0);
            hashes[term] = isPiece[term] ? HashOf(key) : 0;
        }
    }

    /// <summary>Adds up how often each piece and each run stands in these articles.</summary>
    public void CountIn(RunTotals totals)
    {
        for (var article = 0; article < tokens.Articles.Count; article++)
        {
            foreach (var term in tokens.TermsOf(article))
            {
                if (isPiece[term])
                {
                    totals.AddPiece(hashes[term]);
                }
            }
        }

        EachRun((article, _, _, hash) => totals.AddRun(hash, article));
    }

    /// <summary>Each run in its place: the article, the first token, how many, the hash.</summary>
    public void EachRun(Action<int, int, int, ulong> run)
    {
        for (var article = 0; article < tokens.Articles.Count; article++)
        {
            var end = tokens.Offsets[article + 1];
            for (var first = tokens.Offsets[article]; first < end; first++)
            {
                var hash = hashes[tokens.Terms[first]];
                for (var last = first + 1; last < end && last - first < MostPieces && Joins(last)
                    && LengthOf(first, last) <= LongestWord; last++)
                {
                    hash = Longer(hash, tokens.Terms[last]);
                    run(article, first, last - first + 1, hash);
                }
            }
        }
    }

    /// <summary>The hash of some pieces in a row.</summary>
    public ulong HashOf(int first, int count)
    {
        var hash = hashes[tokens.Terms[first]];
        for (var token = first + 1; token < first + count; token++)
        {
            hash = Longer(hash, tokens.Terms[token]);
        }

        return hash;
    }

    /// <summary>What the pieces are together, simplified.</summary>
    public string TextOf(int first, int count) => string.Concat(tokens.Terms.Slice(first, count).ToArray().Select(tokens.Vocabulary.KeyOf));

    /// <summary>The term that stands at once before a token of an article, simplified; null where none does.</summary>
    public string? Before(int article, int first) => first > tokens.Offsets[article] && Follows(first)
        ? tokens.Vocabulary.KeyOf(tokens.Terms[first - 1]) : null;

    /// <summary>The term that stands at once behind it.</summary>
    public string? Behind(int article, int last) => last + 1 < tokens.Offsets[article + 1] && Follows(last + 1)
        ? tokens.Vocabulary.KeyOf(tokens.Terms[last + 1]) : null;

    private static bool IsFunction(string word, Segmenter segmenter) =>
        segmenter.FrequencyOf(word) >= Common && segmenter.PartOfSpeechOf(word) is [var tag, ..]
        && Functions.Contains(tag, StringComparison.Ordinal);

    // turned, so that two pieces in the other order are another run
    private ulong Longer(ulong hash, int piece) => Hashing.Step(BitOperations.RotateLeft(hash, 1), hashes[piece]);

    private static ulong HashOf(string key)
    {
        ulong hash = 0;
        foreach (var letter in key)
        {
            hash = Hashing.Step(hash, letter);
        }

        return hash;
    }

    private int LengthOf(int first, int last) => tokens.Starts[last] + tokens.Lengths[last] - tokens.Starts[first];

    // Whether a token is the next piece of a run.
    private bool Joins(int token)
    {
        var (before, own) = (tokens.Terms[token - 1], tokens.Terms[token]);
        return isPiece[before] && isPiece[own] && (isWeak[before] || isWeak[own]) && Follows(token);
    }

    private bool Follows(int token) => tokens.Starts[token - 1] + tokens.Lengths[token - 1] == tokens.Starts[token];
}
