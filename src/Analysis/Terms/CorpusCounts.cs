using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>The words of a corpus, cut and counted once, whoever asks: titles and texts.</summary>
internal sealed class CorpusCounts
{
    private static readonly ConditionalWeakTable<Corpus, CorpusCounts> Known = [];

    private readonly Lazy<TokenizedCorpus> tokens;
    private readonly Lazy<DocumentTermMatrix> matrix;

    private CorpusCounts(Corpus corpus)
    {
        Words = CorpusWords.Of(corpus);
        Articles = [.. corpus.Articles.Select(article => article.WithTitle())];
        tokens = new(() => TokenizedCorpus.Read(Articles, Words.Options.Tokenizer));
        matrix = new(() => DocumentTermMatrix.Count(Articles, Words.Options with { MergesScripts = true }));
    }

    /// <summary>How its words are cut.</summary>
    public CorpusWords Words { get; }

    /// <summary>The articles with their titles as first paragraphs, in the corpus's order.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Every word in its place.</summary>
    public TokenizedCorpus Tokens => tokens.Value;

    /// <summary>How often each term stands in each article, without stop words.</summary>
    public DocumentTermMatrix Matrix => matrix.Value;

    /// <summary>The words of each article, stop words too.</summary>
    public long[] Sizes => field ??= [.. Matrix.Documents.Select(document => (long)document.Tokens)];

    /// <summary>Those of a corpus.</summary>
    public static CorpusCounts Of(Corpus corpus) => Known.GetValue(corpus, each => new CorpusCounts(each));
}
