using System.Runtime.CompilerServices;
using Microsoft.Data.Analysis;

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

            quotes[article] = QuoteReader.Read(new SpeechText(counts.Articles[article].Text, places, names.In(article),
                counts.Words.Options.Tokenizer.Segmenter));
        });
    }

    /// <summary>Those of a corpus.</summary>
    public static CorpusQuotes Of(Corpus corpus) => Known.GetValue(corpus, each => new CorpusQuotes(each));

    /// <summary>Those of an article, in the order of its text.</summary>
    /// <param name="article">Its place in the corpus.</param>
    public IReadOnlyList<Quote> In(int article) => quotes[article];

    /// <summary>The table of <see cref="Questions.QuotesFrame"/>.</summary>
    public DataFrame Table(Corpus corpus)
    {
        var counts = CorpusCounts.Of(corpus);
        var rows = corpus.Articles.SelectMany((article, i) => InParagraphs(article, counts.Articles[i], quotes[i])).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article.Id)),
            new Int32DataFrameColumn(ColumnNames.Paragraph, rows.Select(row => row.Paragraph < 0 ? null : (int?)row.Paragraph)),
            new StringDataFrameColumn(ColumnNames.Speaker, rows.Select(row => row.Quote.Speaker)),
            new StringDataFrameColumn(ColumnNames.Name, rows.Select(row => row.Quote.Name)),
            new StringDataFrameColumn(ColumnNames.Verb, rows.Select(row => row.Quote.Verb)),
            new StringDataFrameColumn(ColumnNames.Text, rows.Select(row => row.Quote.Text)),
            new Int32DataFrameColumn(ColumnNames.Offset, rows.Select(row => row.Offset)),
            new BooleanDataFrameColumn(ColumnNames.Direct, rows.Select(row => row.Quote.Direct)));
    }

    private static IEnumerable<(Article Article, int Paragraph, int Offset, Quote Quote)> InParagraphs(Article article, Article read,
        IReadOnlyList<Quote> quotes)
    {
        var (paragraph, start, title) = (0, 0, quotes.Count > 0 && article.HasTitleApart ? 1 : 0);
        foreach (var quote in quotes)
        {
            while (start + read.Paragraphs[paragraph].Text.Length < quote.Start)
            {
                start += read.Paragraphs[paragraph++].Text.Length + 2;
            }

            yield return (article, paragraph - title, quote.Start - start, quote);
        }
    }
}
