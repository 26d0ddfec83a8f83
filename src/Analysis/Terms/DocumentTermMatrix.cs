namespace Analysis;

/// <summary>
/// How often each term occurs in each document, kept sparsely: row d's entries are numbers <c>Offsets[d]</c> to <c>Offsets[d + 1]</c>
/// (exclusive) of
/// <see cref="Terms"/>, <see cref="Counts"/> and <see cref="FirstOffsets"/>, ordered by term. The row of a document is the index of its
/// article in what was counted.
/// </summary>
internal sealed class DocumentTermMatrix
{
    private const int Batch = 1024;
    private readonly int[] offsets;
    private readonly int[] terms;
    private readonly int[] counts;
    private readonly int[] firstOffsets;
    private readonly int[] termFrequencies;
    private readonly int[] documentFrequencies;

    internal DocumentTermMatrix(IReadOnlyList<Document> documents, Vocabulary vocabulary, int[] offsets, int[] terms, int[] counts,
        int[] firstOffsets)
    {
        (Documents, Vocabulary, this.offsets, this.terms, this.counts, this.firstOffsets) =
            (documents, vocabulary, offsets, terms, counts, firstOffsets);
        (termFrequencies, documentFrequencies) = (new int[vocabulary.Count], new int[vocabulary.Count]);
        for (var i = 0; i < terms.Length; i++)
        {
            termFrequencies[terms[i]] += counts[i];
            documentFrequencies[terms[i]]++;
        }
    }

    /// <summary>The documents, one per row.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>
    /// The terms. Made from a <see cref="TokenizedCorpus"/> with n-grams of 1 it is that corpus's own, so that term numbers agree; a term
    /// that the options leave out has the frequency 0.
    /// </summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Where each row begins; one entry per document and the number of entries at the end.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The term of each entry, as its number in <see cref="Vocabulary"/>.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>How often it occurs in the row's document, from 1.</summary>
    public ReadOnlySpan<int> Counts => counts;

    /// <summary>Where it first occurs in the document's text, in UTF-16 units from 0.</summary>
    public ReadOnlySpan<int> FirstOffsets => firstOffsets;

    /// <summary>How often each term occurs in all documents.</summary>
    public ReadOnlySpan<int> TermFrequencies => termFrequencies;

    /// <summary>In how many documents each term occurs.</summary>
    public ReadOnlySpan<int> DocumentFrequencies => documentFrequencies;

    /// <summary>The number of tokens in all documents before any filter: what rates are divided by.</summary>
    public long Tokens => Documents.Sum(document => (long)document.Tokens);

    /// <summary>Counts articles, batch by batch on all processors; none is kept, so any number may stream through.</summary>
    /// <param name="articles">The articles; none is allowed.</param>
    /// <param name="options"><see cref="TermOptions.Default"/> where null.</param>
    public static DocumentTermMatrix Count(IEnumerable<Article> articles, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= TermOptions.Default;
        var counter = new TermCounter(options, new Vocabulary(options.MergesScripts));
        foreach (var batch in articles.Chunk(Batch))
        {
            counter.AddAll(batch);
        }

        return counter.ToMatrix();
    }

    /// <summary>Counts tokens that are read already.</summary>
    /// <param name="corpus">The tokens.</param>
    /// <param name="options"><see cref="TermOptions.Default"/> where null.</param>
    public static DocumentTermMatrix Count(TokenizedCorpus corpus, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var counter = new TermCounter(options ?? TermOptions.Default, corpus.Vocabulary);
        for (var article = 0; article < corpus.Articles.Count; article++)
        {
            counter.Add(corpus.Articles[article], corpus.TermsOf(article), corpus.StartsOf(article), corpus.LengthsOf(article));
        }

        return counter.ToMatrix();
    }

    /// <summary>How often the term occurs in all documents, however its case; 0 where it does not.</summary>
    public int TermFrequency(string term) => Vocabulary.IdOf(term) is { } id ? termFrequencies[id] : 0;

    /// <summary>In how many documents the term occurs, however its case.</summary>
    public int DocumentFrequency(string term) => Vocabulary.IdOf(term) is { } id ? documentFrequencies[id] : 0;
}
