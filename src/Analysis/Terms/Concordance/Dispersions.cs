using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Where terms stand: evenly over the articles or in a few, early or late.</summary>
public static class Dispersions
{
    /// <summary>How evenly each source spreads some terms over its articles.</summary>
    /// <param name="words">The tokens; articles without a source are one group of their own.</param>
    /// <param name="terms">The terms or n-grams.</param>
    /// <returns>
    /// One row per term and source, in the order of the terms and of the sources' first articles: <c>term</c>, <c>source</c>, <c>count</c>, <c>documents</c> (articles that have it), <c>articles</c> (all of the
    /// source), <c>dp</c> and <c>dp_norm</c> (0 even, near 1 in one place; null where it never occurs; <c>dp_norm</c> also with a single article). Parts are articles, by their tokens.
    /// </returns>
    public static DataFrame Dispersion(this TokenizedCorpus words, params string[] terms)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(terms);
        var rows = terms.SelectMany(term => Rows(words, term)).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Source)),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Counts.Sum())),
            new Int32DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Counts.Count(count => count > 0))),
            new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Counts.Length)),
            new DoubleDataFrameColumn(ColumnNames.DP, rows.Select(row => Analysis.Dispersion.DP(row.Counts, row.Sizes))),
            new DoubleDataFrameColumn(ColumnNames.DPNorm, rows.Select(row => Analysis.Dispersion.DPnorm(row.Counts, row.Sizes))));
    }

    /// <summary>Every occurrence of some terms by its place in the article: what a dispersion chart draws.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="terms">The terms or n-grams.</param>
    /// <returns>
    /// One row per occurrence, in the order of the terms, articles and places: <c>term</c>, <c>article</c>, <c>source</c>, <c>published</c>, <c>title</c>, <c>offset</c> (UTF-16 units), <c>position</c> (tokens before it as a share of the article's, 0 to 1), <c>url</c>.
    /// </returns>
    public static DataFrame Occurrences(this TokenizedCorpus words, params string[] terms)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(terms);
        var search = new TokenSearch(words);
        var rows = terms.SelectMany(term => search.Find(term).Select(place => (Term: term, Article: words.Articles[place.Article], place.Token,
            Offset: words.StartsOf(place.Article)[place.Token], Size: words.TermsOf(place.Article).Length))).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new StringDataFrameColumn(ColumnNames.Article, rows.Select(row => row.Article.Id)),
            new StringDataFrameColumn(ColumnNames.Source, rows.Select(row => row.Article.Source)),
            new DateTimeDataFrameColumn(ColumnNames.Published, rows.Select(row => row.Article.Published)),
            new StringDataFrameColumn(ColumnNames.Title, rows.Select(row => row.Article.Title)),
            new Int32DataFrameColumn(ColumnNames.Offset, rows.Select(row => row.Offset)),
            new DoubleDataFrameColumn(ColumnNames.Position, rows.Select(row => (double)row.Token / row.Size)),
            new StringDataFrameColumn(ColumnNames.Url, rows.Select(row => row.Article.Url)));
    }

    private static IEnumerable<(string Term, string? Source, long[] Counts, long[] Sizes)> Rows(TokenizedCorpus words, string term)
    {
        var counts = new TokenSearch(words).Find(term).CountBy(place => place.Article).ToDictionary();
        return Enumerable.Range(0, words.Articles.Count).GroupBy(article => words.Articles[article].Source).Select(source => (term, source.Key,
            source.Select(article => (long)counts.GetValueOrDefault(article)).ToArray(),
            source.Select(article => (long)words.TermsOf(article).Length).ToArray()));
    }
}
