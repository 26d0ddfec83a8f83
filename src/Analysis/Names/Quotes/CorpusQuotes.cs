using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>The quotations and reports of speech in the articles of a corpus, read once, whoever asks.</summary>
internal sealed class CorpusQuotes
{
    private static readonly ConditionalWeakTable<Corpus, CorpusQuotes> Known = [];

    private readonly IReadOnlyList<Quote>[] quotes;

    private CorpusQuotes(Corpus corpus)
    {
        var (counts, names) = (CorpusCounts.Of(corpus), CorpusNames.Of(corpus));
        var tokens = counts.Tokens;
        quotes = new IReadOnlyList<Quote>[counts.Articles.Count];
        EachArticle.Do([.. Enumerable.Range(0, quotes.Length)], article =>
        {
            var starts = tokens.StartsOf(article);
            var lengths = tokens.LengthsOf(article);
            var places = new (int, int)[starts.Length];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = (starts[i], starts[i] + lengths[i]);
            }

            quotes[article] = QuoteReader.Read(new SpeechText(counts.Articles[article].Text, places, names.In(article), counts.Words.Options.Tokenizer.Segmenter));
        });
    }

    /// <summary>Those of a corpus.</summary>
    public static CorpusQuotes Of(Corpus corpus) => Known.GetValue(corpus, each => new CorpusQuotes(each));

    /// <summary>Those of an article, in the order of its text.</summary>
    /// <param name="article">Its place in the corpus.</param>
    public IReadOnlyList<Quote> In(int article) => quotes[article];
}
