using System.Buffers;

namespace Analysis;

/// <summary>
/// Cuts text in any language into words, numbers, emoji and addresses; white space and punctuation are left out. Chinese is cut as by
/// jieba, other scripts by the word boundaries of UAX 29 (Unicode Text Segmentation), with these differences: hyphenated words stay whole
/// (<c>COVID-19</c>), and so do numbers with their unit (<c>5000万美元</c>, <c>27日</c>, <c>$3.5 million</c>); a possessive 's is no part of
/// its word (<c>China's</c>);
/// <c>#MeToo</c> and <c>@user</c> are one word each, and a stroke that stands for punctuation (<c>丶</c>) is none. Safe to use from several
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
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Token[text.Length];
        Array.Resize(ref tokens, Tokenize(text, tokens));
        return tokens;
    }

    /// <summary>Writes the tokens of a text, in order, without allocating.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Receives the tokens; must be at least as long as the text.</param>
    /// <returns>The number of tokens.</returns>
    /// <exception cref="ArgumentException"><paramref name="tokens"/> is shorter than <paramref name="text"/>.</exception>
    public int Tokenize(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        if (tokens.Length < text.Length)
        {
            throw new ArgumentException($"Room for {tokens.Length} tokens was given; a text of {text.Length} characters needs as many.",
                nameof(tokens));
        }

        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        var simplified = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var forDictionary = TraditionalText.Simplify(text, simplified) ? simplified.AsSpan(0, text.Length) : text;
            forDictionary = Signs.WithoutStrokes(forDictionary, simplified) ? simplified.AsSpan(0, text.Length) : forDictionary;
            var pieces = Segmenter.Segment(forDictionary, rented);
            var ends = rented.AsSpan(0, SegmentedText.Is(text) ? SegmentedText.Join(text, rented, pieces) : pieces);
            var mayHaveAddress = AddressFinder.MayOccurIn(text);
            var count = 0;
            for (int i = 0, start = 0; i < ends.Length; i++)
            {
                // A token of ours may end inside a piece of jieba's; then the rest of the piece is looked at again.
                while (start < ends[i])
                {
                    var token = Read(forDictionary, start, ends[i..], mayHaveAddress);
                    start = token.End;
                    if (token.Kind != TokenKinds.None)
                    {
                        tokens[count++] = WithoutPossessive(text, token);
                    }
                }
            }

            return count;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
            ArrayPool<char>.Shared.Return(simplified);
        }
    }

    // The token, or what is to be skipped, that begins at start; pieces holds the ends of jieba's pieces from this one on.
    private Token Read(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> pieces, bool mayHaveAddress)
    {
        var piece = text[start..pieces[0]];
        if (Signs.EndOfTag(text, start) is > 0 and var tagEnd)
        {
            return new Token(start, tagEnd - start, TokenKinds.Word);
        }

        if (HasHan(piece))
        {
            return Quantities.IsNumeral(piece, Segmenter) ? Number(text, start, pieces[0], pieces[1..])
                : new Token(start, piece.Length, TokenKinds.Word);
        }

        if (mayHaveAddress && AddressFinder.EndOf(text, start) is > 0 and var addressEnd)
        {
            return new Token(start, addressEnd - start, TokenKinds.Address);
        }

        if (Emoji.LengthAt(text, start) is > 0 and var emoji)
        {
            return new Token(start, emoji, TokenKinds.Emoji);
        }

        var end = WordBoundaries.EndOf(text, start);
        if (end == start)
        {
            return new Token(start, char.IsSurrogatePair(text[start], start + 1 < text.Length ? text[start + 1] : '\0') ? 2
                : 1, TokenKinds.None);
        }

        // C++, C# and AT&T are words of the dictionary.
        end = end < pieces[0] && Segmenter.FrequencyOf(piece) > 0 ? pieces[0] : end;
        return Quantities.IsNumber(text[start..end]) ? Number(text, start, end, pieces) : new Token(start, end - start, TokenKinds.Word);
    }

    private static Token WithoutPossessive(ReadOnlySpan<char> text, Token token) =>
        token is { Kind: TokenKinds.Word, Length: > 2 } && text[token.End - 1] is 's' or 'S' && text[token.End - 2] is '\'' or '\u2019'
        or '\uFF07'
            ? token with { Length = token.Length - 2 } : token;

    private static bool HasHan(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (BlockCharacters.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    private static Token Number(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<int> pieces)
    {
        end = Quantities.EndOfUnit(text, end, pieces);
        return new Token(start, end - start, TokenKinds.Number);
    }
}
