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
    private int[]? places;
    private readonly Lazy<TokenizedCorpus> tokens;
    private readonly Lazy<DocumentTermMatrix> matrix;

    private CorpusCounts(Corpus corpus)
    {
        Words = CorpusWords.Of(corpus);
        (stored, Articles) = (corpus.Texts, corpus.Texts is null ? [.. corpus.Articles.Select(article => article.WithTitle())]
            : new TitledArticles(corpus.Articles));
        tokens = new(() => TokenizedCorpus.Read(Articles, Words.Options.Tokenizer, mergesScripts: true));
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
    public long[] Sizes => field ??= stored is null ? [.. Matrix.Documents.Select(document => (long)document.Tokens)]
        : [.. Articles.Select(article => (long)article.Stored!.Words)];

    /// <summary>Those of a corpus.</summary>
    public static CorpusCounts Of(Corpus corpus) => Known.GetValue(corpus, each => new CorpusCounts(each));

    /// <summary>Does work for the text of each article that may be on a topic, on all processors; what lies on disk is read a few at a
    /// time. What one of them throws is thrown as it is.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="work">Given an article's place and its text with its title.</param>
    public void EachOn(Topic topic, Action<int, string> work)
    {
        if (stored is null)
        {
            EachArticle.Do([.. Enumerable.Range(0, Articles.Count)], place => work(place, Articles[place].Text));
            return;
        }

        foreach (var chunk in topic.MayBeIn(stored).Where(read => PlaceOf(read.Row) >= 0).Chunk(Chunk))
        {
            EachArticle.Do([.. Enumerable.Range(0, chunk.Length)],
                i => work(PlaceOf(chunk[i].Row), Articles[PlaceOf(chunk[i].Row)].Titled(chunk[i].Text)));
        }
    }

    /// <summary>The texts of articles with their titles, one after the other.</summary>
    /// <param name="articles">Their places, ascending.</param>
    public IEnumerable<(int Place, string Text)> Read(IReadOnlyList<int> articles) =>
        stored is null ? articles.Select(place => (place, Articles[place].Text))
        : stored.Texts([.. articles.Select(place => Articles[place].Stored!.Row)])
            .Select(read => (PlaceOf(read.Row), Articles[PlaceOf(read.Row)].Titled(read.Text)));

    // Where the article of a row on disk stands here; negative where it was not chosen.
    private int PlaceOf(int row)
    {
        if (places is null)
        {
            var made = new int[Articles.Count == 0 ? 0 : Articles[^1].Stored!.Row + 1];
            Array.Fill(made, -1);
            for (var place = 0; place < Articles.Count; place++)
            {
                made[Articles[place].Stored!.Row] = place;
            }

            places = made;
        }

        return row < places.Length ? places[row] : -1;
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
