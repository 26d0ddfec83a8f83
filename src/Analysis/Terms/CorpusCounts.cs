using System.Collections;
using System.Runtime.CompilerServices;
using Analysis.Reading;

namespace Analysis;

/// <summary>The words of a corpus, cut and counted once, whoever asks: titles and texts.</summary>
internal sealed class CorpusCounts
{
    private static readonly ConditionalWeakTable<Corpus, CorpusCounts> Known = [];

    private const int Chunk = 1024;

    private readonly StoredTexts? stored;
    private readonly Lazy<TokenizedCorpus> tokens;
    private readonly Lazy<DocumentTermMatrix> matrix;

    private CorpusCounts(Corpus corpus)
    {
        Words = CorpusWords.Of(corpus);
        (stored, Articles) = (corpus.Texts, corpus.Texts is null ? [.. corpus.Articles.Select(article => article.WithTitle())] : new TitledArticles(corpus.Articles));
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
    public long[] Sizes => field ??= stored is null ? [.. Matrix.Documents.Select(document => (long)document.Tokens)] : [.. Articles.Select(article => (long)article.Stored!.Words)];

    /// <summary>Those of a corpus.</summary>
    public static CorpusCounts Of(Corpus corpus) => Known.GetValue(corpus, each => new CorpusCounts(each));

    /// <summary>Does work for articles, on all processors; what lies on disk is read a few at a time. What one of them throws is thrown as it is.</summary>
    /// <param name="articles">Their places, ascending.</param>
    /// <param name="work">Given a place and its article, with its text in memory.</param>
    public void Each(IReadOnlyList<int> articles, Action<int, Article> work)
    {
        if (stored is null)
        {
            EachArticle.Do(articles, place => work(place, Articles[place]));
            return;
        }

        foreach (var chunk in Read(articles).Chunk(Chunk))
        {
            EachArticle.Do([.. Enumerable.Range(0, chunk.Length)], i => work(chunk[i].Place, chunk[i].Article));
        }
    }

    /// <summary>Articles with their texts in memory, one after the other.</summary>
    /// <param name="articles">Their places, ascending.</param>
    public IEnumerable<(int Place, Article Article)> Read(IReadOnlyList<int> articles)
    {
        if (stored is null)
        {
            return articles.Select(place => (place, Articles[place]));
        }

        var rows = articles.Select(place => Articles[place].Stored!.Row).ToArray();
        return stored.Bodies(rows).Zip(articles, (read, place) => (place, Articles[place].With(read.Body)));
    }

    // Made when they are asked for: a million would be there twice.
    private sealed class TitledArticles(IReadOnlyList<Article> articles) : IReadOnlyList<Article>
    {
        public int Count => articles.Count;

        public Article this[int index] => articles[index].WithTitle();

        public IEnumerator<Article> GetEnumerator() => articles.Select(article => article.WithTitle()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
