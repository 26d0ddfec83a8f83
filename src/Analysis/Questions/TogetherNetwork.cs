using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which words stand together in one sentence (<see cref="Questions.Network"/>).</summary>
internal static class TogetherNetwork
{
    private const int FewArticles = 20;
    private const int Width = 200;

    private const string Words = "words";
    private const string AnyName = "names";

    /// <summary>The network of what is asked for.</summary>
    public static Result Of(Corpus corpus, string of, int top, int? minimum)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 2);
        string[] known = [Words, AnyName, .. Enum.GetNames<NameKind>().Select(kind => kind.ToLowerInvariant())];
        return of == Words ? OfWords(corpus, top, minimum) : known.Contains(of) ? OfNames(corpus, of, top, minimum)
            : throw new ArgumentException($"There is no network of '{of}'.{NearNames.Suggest(of, known)} There are: "
                + $"{string.Join(", ", known)}.");
    }

    private static Result OfWords(Corpus corpus, int top, int? minimum)
    {
        var counts = CorpusCounts.Of(corpus);
        var matrix = counts.Matrix;
        string[] terms = [.. Enumerable.Range(0, matrix.Vocabulary.Count)
            .Where(term => matrix.TermFrequencies[term] > 0 && matrix.Vocabulary[term].Length > 1)
            .OrderByDescending(term => matrix.DocumentFrequencies[term]).ThenByDescending(term => matrix.TermFrequencies[term])
            .ThenBy(term => matrix.Vocabulary[term], StringComparer.Ordinal).Take(top).Select(term => matrix.Vocabulary[term])];
        var numbers = terms.Index()
            .SelectMany(term => counts.Tokens.Vocabulary.IdOf(term.Item) is { } id ? [(Id: id, term.Index)]
                : Array.Empty<(int Id, int Index)>())
            .ToDictionary(term => term.Id, term => term.Index);
        IEnumerable<(int Item, int Start)> Places(int article)
        {
            for (var token = counts.Tokens.Offsets[article]; token < counts.Tokens.Offsets[article + 1]; token++)
            {
                if (numbers.TryGetValue(counts.Tokens.Terms[token], out var item))
                {
                    yield return (item, counts.Tokens.Starts[token]);
                }
            }
        }

        return Of(corpus, terms, Places, minimum, "word", "Words that stand in one sentence");
    }

    private static Result OfNames(Corpus corpus, string kind, int top, int? minimum)
    {
        var names = CorpusNames.Of(corpus);
        IEnumerable<NameMention> In(int article) =>
            names.In(article).Where(name => kind == AnyName || name.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));
        string[] most = [.. Enumerable.Range(0, corpus.Articles.Count)
            .SelectMany(article => In(article).Select(name => name.Name).Distinct(StringComparer.Ordinal))
            .CountBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Value)
                .ThenBy(name => name.Key, StringComparer.Ordinal).Take(top).Select(name => name.Key)];
        var numbers = most.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        return Of(corpus, most, article => In(article).Where(name => numbers.ContainsKey(name.Name))
            .Select(name => (numbers[name.Name], name.Start)), minimum, "name", "Names that stand in one sentence");
    }

    /// <summary>The network of any items.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="items">What may stand together.</param>
    /// <param name="placesIn">Where they stand in an article.</param>
    /// <param name="minimum">In how many sentences two must stand.</param>
    /// <param name="noun">What an item is.</param>
    /// <param name="title">The chart's title.</param>
    private static Result Of(Corpus corpus, string[] items, Func<int, IEnumerable<(int Item, int Start)>> placesIn, int? minimum,
        string noun, string title)
    {
        var articles = CorpusCounts.Of(corpus).Articles;
        var least = minimum ?? (corpus.Articles.Count > FewArticles ? 5 : 2);
        var pairs = new SentencePairs(articles, placesIn, items.Length);
        var rows = pairs.AtLeast(least);
        var table = Table(rows, items, pairs);
        var most = rows.Take(3).Select(row => Markdown.Of($"**{Groups.Shown(items[row.One])}** and **{Groups.Shown(items[row.Other])}** "
            + $"({Wording.Count(row.Together.Sentences, "time")} in {Wording.Count(row.Together.Articles, "article")})"));
        return new Result(
            table, () => NetworkChart.Of(table, title), () => Lines(rows, items, articles),
            rows.Count == 0 ? Markdown.Of($"No two {noun}s stand in {Wording.Count(least, "sentence")} together.")
                : Markdown.Of($"In one sentence stand most often {Wording.List(most)}."),
            [corpus.Articles.Count < Groups.FewestForClaims ? $"descriptive only: {Wording.Count(corpus.Articles.Count, "article")}"
            : null]);
    }

    private static DataFrame Table(IReadOnlyList<(int One, int Other, SentencePairs.Counted Together)> rows, string[] items,
        SentencePairs pairs) => new(
        new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => items[row.One])),
        new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => items[row.Other])),
        new Int32DataFrameColumn(ColumnNames.Sentences, rows.Select(row => row.Together.Sentences)),
        new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Together.Articles)),
        new Int32DataFrameColumn(ColumnNames.TermCount, rows.Select(row => pairs.SentencesOf(row.One))),
        new Int32DataFrameColumn(ColumnNames.OtherCount, rows.Select(row => pairs.SentencesOf(row.Other))),
        new DoubleDataFrameColumn(ColumnNames.LogDice,
        rows.Select(row => Association.LogDice(row.Together.Sentences, pairs.SentencesOf(row.One), pairs.SentencesOf(row.Other)))));

    private static DataFrame Lines(IReadOnlyList<(int One, int Other, SentencePairs.Counted Together)> rows, string[] items,
        IReadOnlyList<Article> articles)
    {
        // the sources in turn, as far as a pair has them
        var firsts = rows.Select((row, number) => row.Together.Firsts[number % row.Together.Firsts.Count]).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => items[row.One])),
            new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => items[row.Other])),
            new StringDataFrameColumn(ColumnNames.Source, firsts.Select(first => articles[first.Article].Source)),
            new StringDataFrameColumn(ColumnNames.Sentence, firsts.Select(first => Sentence(articles[first.Article].Text, first.Start))),
            new StringDataFrameColumn(ColumnNames.Url, firsts.Select(first => articles[first.Article].Url)));
    }

    private static string Sentence(string text, int start)
    {
        var sentence = text[start..Sentences.EndOf(text, start)].Trim();
        return sentence.Length <= Width ? sentence : Context.After(sentence, 0, Width) + "…";
    }
}
