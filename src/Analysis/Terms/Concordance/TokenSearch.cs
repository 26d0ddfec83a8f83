namespace Analysis;

/// <summary>Finds terms and runs of terms among the tokens of a corpus.</summary>
internal sealed class TokenSearch
{
    private readonly TokenizedCorpus words;

    public TokenSearch(TokenizedCorpus words)
    {
        ArgumentNullException.ThrowIfNull(words);
        this.words = words;
    }

    /// <summary>Where a term or n-gram occurs: the article, its first token there, and the number of tokens. Occurrences don't
    /// overlap.</summary>
    public IEnumerable<(int Article, int Token, int Count)> Find(string term)
    {
        var wanted = Numbers(term);
        return wanted is null ? [] : Find(wanted);
    }

    private IEnumerable<(int Article, int Token, int Count)> Find(int[] wanted)
    {
        for (var article = 0; article < words.Articles.Count; article++)
        {
            for (var from = 0; words.TermsOf(article)[from..].IndexOf(wanted) is >= 0 and var found;)
            {
                var whole = words.IsUnbroken(article, words.Offsets[article] + from + found, wanted.Length);
                if (whole)
                {
                    yield return (article, from + found, wanted.Length);
                }

                from += found + (whole ? wanted.Length : 1);
            }
        }
    }

    // Null where a part of it never occurs.
    private int[]? Numbers(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (words.Vocabulary.IdOf(term.Trim()) is { } whole)
        {
            return [whole];
        }

        var parts = Tokenizer.Default.Tokenize(term).Select(token => words.Vocabulary.IdOf(term.Substring(token.Start, token.Length)))
            .ToArray();
        if (parts.Length == 0)
        {
            throw new ArgumentException($"There is no word in '{term}'; give a term, or several with spaces between them.", nameof(term));
        }

        return parts.Contains(null) ? null : [.. parts.Select(part => part!.Value)];
    }

    /// <summary>The line of an occurrence.</summary>
    public ConcordanceLine Line((int Article, int Token, int Count) place, int width)
    {
        var (start, last) = (words.StartsOf(place.Article)[place.Token], place.Token + place.Count - 1);
        var end = words.StartsOf(place.Article)[last] + words.LengthsOf(place.Article)[last];
        return ConcordanceLine.At(words.Articles[place.Article], start, end - start, width);
    }
}
