using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Which words a store's articles show that the dictionary lacks.</summary>
internal sealed class WordDecisions(SideFiles side, bool findsWords)
{
    private FoundWords? looking;

    /// <summary>How words are cut and counted without those that are found.</summary>
    public TermOptions Plain { get; } = CorpusWords.Of(new Corpus([], []) { Side = side, FindsWords = false }).Options;

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Found => looking?.Words ?? [];

    /// <summary>The runs of pieces in some articles.</summary>
    public PieceRuns RunsIn(IReadOnlyList<Article> articles) =>
        new(TokenizedCorpus.Read([.. articles.Select(article => article.WithTitle())], Plain.Tokenizer, mergesScripts: true),
        Plain.Tokenizer.Segmenter, Plain.StopWords);

    /// <summary>Takes what the first reading counted.</summary>
    public void Take(Database database)
    {
        var totals = new RunTotals();
        totals.SetPieces(database.Number("select coalesce(sum(count), 0)::bigint from pieces"));
        foreach (var (hash, count,
            articles) in database.Rows($"select hash, sum(count)::integer, sum(articles)::integer from runs group by hash having "
            + $"sum(count) >= {FoundWords.Fewest(totals.Pieces)}", row => (row.GetFieldValue<ulong>(0), row.GetInt32(1), row.GetInt32(2))))
        {
            totals.Set(hash, count, articles);
        }

        database.Run("drop table runs");
        looking = findsWords ? new FoundWords(totals, Plain.StopWords) : null;
    }

    /// <summary>The second reading.</summary>
    public void LookBeside(IReadOnlyList<Article> articles) => looking!.LookBeside(RunsIn(articles));

    /// <summary>How words are cut and counted with them.</summary>
    public TermOptions Decide() => CorpusWords.Of(new Corpus([], []) { Side = side, Texts = new KnownWords(Found) }).Options;
}
