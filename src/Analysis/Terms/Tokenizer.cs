using System.Buffers;

namespace Analysis;

/// <summary>
/// Cuts text in any language into words, numbers, emoji and addresses; white space and punctuation are left out. Safe to use from several
/// threads at once.
/// </summary>
/// <param name="segmenter">Cuts the Chinese parts; jieba's own dictionary where null.</param>
public sealed class Tokenizer(Segmenter? segmenter = null)
{
    /// <summary>The tokenizer with jieba's own dictionary.</summary>
    public static Tokenizer Default { get; } = new();

    /// <summary>What cuts the Chinese parts.</summary>
    public Segmenter Segmenter { get; } = segmenter ?? Segmenter.Default;

    /// <summary>The tokens of a text, in order.</summary>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a text to a list, in order; a list that is used again makes this free of allocation.</summary>
    public void Tokenize(ReadOnlySpan<char> text, ICollection<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var count = Segmenter.Segment(text, ends);
        for (int i = 0, start = 0; i < count; start = ends[i++])
        {
            var kind = char.IsLetter(text[start]) ? TokenKinds.Word : char.IsDigit(text[start]) ? TokenKinds.Number : TokenKinds.None;
            if (kind != TokenKinds.None)
            {
                tokens.Add(new Token(start, ends[i] - start, kind));
            }
        }

        ArrayPool<int>.Shared.Return(ends);
    }
}
