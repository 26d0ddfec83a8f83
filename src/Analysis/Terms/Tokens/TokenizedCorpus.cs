namespace Analysis;

/// <summary>
/// Every word, number, emoji and address of some articles, in order, with its place in <see cref="Article.Text"/>: what contexts,
/// collocations and counts are made from. Token t of article a is number <c>Offsets[a] + t</c> in the flat arrays.
/// </summary>
internal sealed class TokenizedCorpus
{
    private const int FewestPerPart = 32;

    private readonly int[] offsets;
    private readonly int[] terms;
    private readonly int[] starts;
    private readonly int[] lengths;

    private TokenizedCorpus(IReadOnlyList<Article> articles, Vocabulary vocabulary, int[] offsets, int[] terms, int[] starts,
        int[] lengths) =>
        (Articles, Vocabulary, this.offsets, this.terms, this.starts, this.lengths) =
        (articles, vocabulary, offsets, terms, starts, lengths);

    /// <summary>The articles, in the order given.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Where each article's tokens begin in the flat arrays; one entry per article and the total at the end.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The term of every token, as its number in <see cref="Vocabulary"/>.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>Where every token begins in its article's text, in UTF-16 units.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The length of every token, in UTF-16 units.</summary>
    public ReadOnlySpan<int> Lengths => lengths;

    /// <summary>Tokenizes articles, on all processors; terms are numbered as if they were read in order.</summary>
    /// <param name="articles">The articles; none is allowed.</param>
    /// <param name="tokenizer"><see cref="Tokenizer.Default"/> where null.</param>
    /// <param name="mergesScripts">Whether simplified and traditional forms are one term.</param>
    public static TokenizedCorpus Read(IReadOnlyList<Article> articles, Tokenizer? tokenizer = null, bool mergesScripts = false)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var parts = new TokenizedCorpus[Math.Clamp(articles.Count / FewestPerPart, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part => parts[part] =
            ReadPart([.. articles.Take((articles.Count * part / parts.Length)..(articles.Count * (part + 1) / parts.Length))], tokenizer
            ?? Tokenizer.Default, mergesScripts));
        return parts is [var only] ? only : Together(articles, parts, mergesScripts);
    }

    /// <summary>The terms of one article's tokens, in order.</summary>
    /// <param name="article">Its index in <see cref="Articles"/>.</param>
    public ReadOnlySpan<int> TermsOf(int article) => terms.AsSpan(offsets[article]..offsets[article + 1]);

    /// <summary>Where one article's tokens begin in its text.</summary>
    /// <param name="article">Its index in <see cref="Articles"/>.</param>
    public ReadOnlySpan<int> StartsOf(int article) => starts.AsSpan(offsets[article]..offsets[article + 1]);

    /// <summary>The lengths of one article's tokens.</summary>
    /// <param name="article">Its index in <see cref="Articles"/>.</param>
    public ReadOnlySpan<int> LengthsOf(int article) => lengths.AsSpan(offsets[article]..offsets[article + 1]);

    /// <summary>Whether tokens of an article stand beside each other: nothing, a space or a hyphen between neighbours, as in the n-grams of
    /// a <see cref="DocumentTermMatrix"/>.</summary>
    /// <param name="article">Its index in <see cref="Articles"/>.</param>
    /// <param name="first">The number of the first token in the flat arrays.</param>
    /// <param name="count">How many tokens.</param>
    public bool IsUnbroken(int article, int first, int count)
    {
        for (var token = first + 1; token < first + count; token++)
        {
            if (Articles[article].Text.AsSpan((starts[token - 1] + lengths[token - 1])..starts[token]) is not ("" or " " or "-"))
            {
                return false;
            }
        }

        return true;
    }

    private static TokenizedCorpus ReadPart(Article[] articles, Tokenizer tokenizer, bool mergesScripts)
    {
        var vocabulary = new Vocabulary(mergesScripts);
        var (offsets, terms, starts, lengths) = (new int[articles.Length + 1], new List<int>(), new List<int>(), new List<int>());
        var tokens = new Token[articles.Length == 0 ? 0 : articles.Max(article => article.Text.Length)];
        for (var article = 0; article < articles.Length; article++)
        {
            var text = articles[article].Text;
            foreach (var token in tokens.AsSpan(0, tokenizer.Tokenize(text, tokens)))
            {
                terms.Add(vocabulary.Add(text.AsSpan(token.Start, token.Length), token.Kind));
                starts.Add(token.Start);
                lengths.Add(token.Length);
            }

            offsets[article + 1] = terms.Count;
        }

        return new TokenizedCorpus(articles, vocabulary, offsets, [.. terms], [.. starts], [.. lengths]);
    }

    private static TokenizedCorpus Together(IReadOnlyList<Article> articles, TokenizedCorpus[] parts, bool mergesScripts)
    {
        var (vocabulary, offsets, terms) = (new Vocabulary(mergesScripts), new int[articles.Count + 1],
            new int[parts.Sum(part => part.terms.Length)]);
        var (article, token) = (0, 0);
        foreach (var part in parts)
        {
            var numbers = vocabulary.Merge(part.Vocabulary);
            for (var i = 1; i < part.offsets.Length; i++)
            {
                offsets[++article] = token + part.offsets[i];
            }

            foreach (var term in part.terms)
            {
                terms[token++] = numbers[term];
            }
        }

        return new TokenizedCorpus(articles, vocabulary, offsets, terms, Concatenated(part => part.starts),
            Concatenated(part => part.lengths));

        int[] Concatenated(Func<TokenizedCorpus, int[]> each)
        {
            var (all, at) = (new int[terms.Length], 0);
            foreach (var part in parts)
            {
                each(part).CopyTo(all, at);
                at += each(part).Length;
            }

            return all;
        }
    }
}
