using Analysis.Reading;

namespace Analysis.Store;

/// <summary>The first reading of a finished store's articles: counts what duplicates, words and the forms of terms are decided
/// by.</summary>
internal sealed class FirstReading
{
    private readonly Database database;
    private readonly RecurringText recurring;
    private readonly WordDecisions words;
    private readonly LoadOptions options;

    public FirstReading(Database database, RecurringText recurring, WordDecisions words, LoadOptions options)
    {
        (this.database, this.recurring, this.words, this.options) = (database, recurring, words, options);
        database.Run($"""
            create table prints(number integer, text ubigint);
            create table addresses(number integer, address ubigint);
            create table bands(number integer, {string.Join(", ", Enumerable.Range(0, Fingerprint.Bands).Select(band => $"b{band} ubigint"))}, sketch blob);
            create table runs(hash ubigint, count integer, articles integer);
            create table pieces(count bigint);
            create table forms(key varchar, written varchar, count integer);
            """);
    }

    public void Read(IReadOnlyList<ReadArticle> articles)
    {
        using var own = database.Another();
        var kept = articles.Select(each => (each.Number, Article: recurring.TakeOut(each.Article, []))).ToArray();
        Prints(own, kept);
        if (options.FindWords)
        {
            Runs(own, [.. kept.Select(each => each.Article)]);
        }

        Forms(own, [.. kept.Select(each => each.Article)]);
    }

    /// <summary>How terms are written most often, by their folded form, where that is another; of equally frequent forms the first
    /// ordinally.</summary>
    public IReadOnlyDictionary<string, string> Written()
    {
        var best = new Dictionary<string, (string Written, long Count)>(StringComparer.Ordinal);
        foreach (var (key, written, count) in database.Rows("""
            with counted as (select key, written, sum(count)::bigint as count from forms where key in (select key from forms where written is not null) group by all)
            select key, written, count from counted where written is not null
            union all select key, key, sum(case when written is null then count else -count end)::bigint from counted group by key
            """, row => (row.GetString(0), row.GetString(1), row.GetInt64(2))))
        {
            if (!best.TryGetValue(key, out var own) || count > own.Count
                || (count == own.Count && string.CompareOrdinal(written, own.Written) < 0))
            {
                best[key] = (written, count);
            }
        }

        return best.Where(each => each.Key != each.Value.Written)
            .ToDictionary(each => each.Key, each => each.Value.Written, StringComparer.Ordinal);
    }

    private void Prints(Database own, (int Number, Article Article)[] articles)
    {
        var prints = Array.ConvertAll(articles, each => Fingerprint.Of(each.Article, options));
        own.Append("prints", rows =>
        {
            for (var i = 0; i < articles.Length; i++)
            {
                if (prints[i].Text != 0)
                {
                    rows.CreateRow().AppendValue(articles[i].Number).AppendValue(prints[i].Text).EndRow();
                }
            }
        });
        own.Append("addresses", rows =>
        {
            foreach (var (number, article) in articles.Where(each => each.Article.Url is not null))
            {
                rows.CreateRow().AppendValue(number).AppendValue(DuplicateFinder.Key(article.Url!)).EndRow();
            }
        });
        own.Append("bands", rows =>
        {
            for (var i = 0; i < articles.Length; i++)
            {
                if (prints[i].Signature is not null)
                {
                    var row = rows.CreateRow().AppendValue(articles[i].Number);
                    for (var band = 0; band < Fingerprint.Bands; band++)
                    {
                        row = row.AppendValue(prints[i].Band(band));
                    }

                    row.AppendValue(prints[i].Sketch()).EndRow();
                }
            }
        });
    }

    private void Runs(Database own, Article[] articles)
    {
        var totals = new RunTotals();
        words.RunsIn(articles).CountIn(totals);
        own.Append("runs", rows =>
        {
            foreach (var (hash, count, number) in totals.All)
            {
                rows.CreateRow().AppendValue(hash).AppendValue(count).AppendValue(number).EndRow();
            }
        });
        own.Append("pieces", rows => rows.CreateRow().AppendValue(totals.Pieces).EndRow());
    }

    // Of terms that can be written in several ways: those that are not of Chinese alone.
    private void Forms(Database own, Article[] articles)
    {
        var vocabulary = TokenizedCorpus.Read(articles, words.Plain.Tokenizer).Vocabulary;
        own.Append("forms", rows =>
        {
            for (var term = 0; term < vocabulary.Count; term++)
            {
                if (!vocabulary.KeyOf(term).All(BlockCharacters.IsHan))
                {
                    rows.CreateRow().AppendValue(vocabulary.KeyOf(term)).AppendNullValue().AppendValue(vocabulary.CountOf(term)).EndRow();
                }
            }

            foreach (var (written, id, count) in vocabulary.Variants)
            {
                rows.CreateRow().AppendValue(vocabulary.KeyOf(id)).AppendValue(written).AppendValue(count).EndRow();
            }
        });
    }
}
