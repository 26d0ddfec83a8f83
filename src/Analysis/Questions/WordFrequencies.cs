using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which words are frequent, and how often each group uses them (<see cref="Questions.Words"/>,
/// <see cref="Questions.Frequencies"/>).</summary>
internal static class WordFrequencies
{
    private const int Commonest = 20;
    private const int Width = 40;

    /// <summary>The most frequent words of each group.</summary>
    public static Result Of(Corpus corpus, int top, string by, int ngram)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ngram, 1);
        var counts = CorpusCounts.Of(corpus);
        var postings = new TermPostings(ngram == 1 ? counts.Matrix
            : DocumentTermMatrix.Count(counts.Articles, counts.Words.Options with { NGram = ngram }));
        var groups = by.Length == 0 ? null : Groups.Of(corpus, by, Groups.MostShown);
        var rows = groups is null ? Top(postings, null, [.. Enumerable.Range(0, counts.Articles.Count)], top)
            : [.. Turns.Of(groups.Names.Select(name => Top(postings, name, groups.Rows(name), top)))];
        var table = Glosses.Of(corpus)
            .Beside(new DataFrame(CountedWord.Table([.. rows.Select(row =>
                row.Word)]).Columns.Append(new DoubleDataFrameColumn(ColumnNames.DPNorm, rows.Select(row => row.Evenness)))));
        return new Result(
            table, () => TermCharts.Top(table, groups?.Order), () => FirstLines(corpus, groups, [.. rows.Select(row => row.Word)]),
            Sentence(corpus, postings, ngram), [groups?.Few, groups?.Approximate, groups?.LeftOut, Copies.Of(corpus)]);
    }

    /// <summary>Some words in each group.</summary>
    public static Result Of(Corpus corpus, IReadOnlyList<string>? terms, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        corpus = terms is [var only] ? Chooser.Ground(corpus, only) : corpus;
        var (groups, counts) = (Groups.Of(corpus, by, Groups.MostShown), CorpusCounts.Of(corpus));
        CountedWord[] rows = terms is null ? [.. InEach(new TermPostings(counts.Matrix), groups)]
            : [.. terms.SelectMany((term, i) =>
                CountedWord.InEach(groups, i + 1, term, TopicCounts.Of(corpus, Topic.Of(term, counts.Words)).Of, counts.Sizes))];
        var table = Glosses.Of(corpus).Beside(CountedWord.Table(rows));
        return new Result(table, () => TermCharts.ByGroup(table, groups.Order), () => FirstLines(corpus, groups, rows),
            Most(rows, groups, Glosses.Of(corpus)), [groups.Few, groups.Approximate, groups.LeftOut, Copies.Of(corpus)]);
    }

    /// <summary>Where each word first stands in its group: <c>term</c>, <c>source</c>, <c>left</c>, <c>match</c>, <c>right</c>, <c>url</c>,
    /// the groups in turn.</summary>
    public static DataFrame FirstLines(Corpus corpus, Groups? groups, IReadOnlyList<CountedWord> words)
    {
        var counts = CorpusCounts.Of(corpus);
        var search = new TokenSearch(counts.Tokens);
        var known = groups?.Names.ToDictionary(name => name ?? "", name => groups.Rows(name).ToHashSet());
        ConcordanceLine? Line(CountedWord word) =>
            search.Find(word.Term).Where(place => known is null || known[word.Group ?? ""].Contains(place.Article)).Take(1)
            .Select(place => search.Line(place, Width)).FirstOrDefault();
        var lines = Turns.Of(words.Where(word => word.Sums.Count > 0).GroupBy(word => word.Group ?? "")
            .Select(group => group.ToArray()))
            .Select(word => (Shown: Groups.Shown(word.Term), Line: Line(word))).Where(word => word.Line is not null)
                .Select(word => (word.Shown, word.Line!));
        return ConcordanceLine.Table(ColumnNames.Term, [.. lines]);
    }

    private static (CountedWord Word, double? Evenness)[] Top(TermPostings postings, string? group, int[] articles, int top)
    {
        var (own, counts, documents) = (new bool[postings.Sizes.Length], new long[postings.Terms.Count], new int[postings.Terms.Count]);
        Array.ForEach(articles, article => own[article] = true);
        for (var term = 0; term < counts.Length; term++)
        {
            var places = postings.Articles(term);
            var each = postings.Counts(term);
            for (var i = 0; i < places.Length; i++)
            {
                counts[term] += own[places[i]] ? each[i] : 0;
                documents[term] += own[places[i]] ? 1 : 0;
            }
        }

        long[] sizes = [.. articles.Select(article => postings.Sizes[article])];
        return [.. Enumerable.Range(0, counts.Length).Where(term => counts[term] > 0)
            .OrderByDescending(term => counts[term]).ThenByDescending(term => documents[term])
                .ThenBy(term => postings.Terms[term], StringComparer.Ordinal).Take(top)
            .Select((term, i) =>
            {
                var own = Counts(postings, term, articles);
                return (new CountedWord(group, i + 1, postings.Terms[term], RateInterval.ClusterSums.Of(own, sizes), documents[term]),
                    Dispersion.DPnorm(own, sizes));
            })];
    }

    private static long[] Counts(TermPostings postings, int term, int[] articles)
    {
        var found = new Dictionary<int, int>();
        for (var i = 0; i < postings.Articles(term).Length; i++)
        {
            found[postings.Articles(term)[i]] = postings.Counts(term)[i];
        }

        return [.. articles.Select(article => (long)found.GetValueOrDefault(article))];
    }

    private static IEnumerable<CountedWord> InEach(TermPostings postings, Groups groups)
    {
        var shown = groups.Names.SelectMany(groups.Rows).ToArray();
        return Top(postings, null, shown, Commonest).Select(row => row.Word).ToArray().SelectMany(word =>
        {
            var term = postings.Terms.Index().First(each => each.Item == word.Term).Index;
            var counts = Counts(postings, term, [.. Enumerable.Range(0, postings.Sizes.Length)]);
            return CountedWord.InEach(groups, word.Rank, word.Term, article => (int)counts[article], postings.Sizes);
        });
    }

    private static Markdown Sentence(Corpus corpus, TermPostings postings, int ngram)
    {
        var top = Top(postings, null, [.. Enumerable.Range(0, postings.Sizes.Length)], 3);
        var glosses = Glosses.Of(corpus);
        var named = top.Select(row => Markdown.Of($"**{glosses.Glossed(row.Word.Term)}** {Wording.Count(row.Word.Sums.Count, "time")} in "
            + $"{Wording.Count(row.Word.Documents, "article")}"));
        return top.Length == 0 ? Markdown.Of($"No {(ngram == 1 ? "word" : "phrase")} is there to count.")
            : Markdown.Of($"The most frequent {(ngram == 1 ? "words" : "phrases")} of the "
            + $"{Wording.Count(corpus.Articles.Count, "article")} are {Wording.List(named)}, "
            + $"of {Wording.Count(postings.Sizes.Sum(), "word")} in all.");
    }

    // Which group writes each word most often.
    private static Markdown Most(CountedWord[] rows, Groups groups, Glosses glosses)
    {
        var terms = rows.GroupBy(row => row.Rank).Take(3)
            .Select(term => term.OrderByDescending(row => Math.Round(row.Sums.Rate, 12)).First()).Where(row => row.Sums.Count > 0)
            .ToArray();
        if (terms.Length == 0)
        {
            return "None of these words is there.";
        }

        var alone = groups.Names.Count < 2;
        var rates = terms.Select(row => alone ? Markdown.Of($"**{glosses.Glossed(row.Term)}** {Wording.Count(row.Sums.Count, "time")}")
            : Markdown.Of($"**{glosses.Glossed(row.Term)}** in **{Groups.Shown(row.Group)}** "
            + $"({Display.CellText.Shown(10_000 * row.Sums.Rate)} per 10,000 words)"));
        return alone ? Markdown.Of($"{Wording.List(rates)}.") : Markdown.Of($"The highest rates: {Wording.List(rates)}.");
    }
}
