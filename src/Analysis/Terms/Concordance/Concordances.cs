using System.Text.RegularExpressions;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Every occurrence in its context (key word in context), with the way back to the article.</summary>
public static class Concordances
{
    /// <summary>
    /// Where a text is written, inside longer Chinese words too: <c>corpus.Concordance("制裁")</c>. To get exactly the occurrences that
    /// a table of terms counts, use <see cref="Concordance(TokenizedCorpus, string, int, ConcordanceOrder)"/>.
    /// </summary>
    /// <inheritdoc cref="ArticleSearch.Find(IReadOnlyList{Article}, string, int, ConcordanceOrder)"/>
    /// <param name="corpus">The articles.</param>
    /// <param name="text">A word or phrase; whole words, in any case, where the script writes spaces.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <returns>
    /// One row per occurrence: <c>article</c>, <c>source</c>, <c>published</c> (UTC), <c>paragraph</c> (from 0), <c>offset</c> (UTF-16 units in the article's text),
    /// <c>left</c>, <c>match</c>, <c>right</c>, <c>url</c>. Empty where it never occurs.
    /// </returns>
    public static DataFrame Concordance(this Corpus corpus, string text, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Table(ArticleSearch.Find(corpus.Articles, text, width, order));
    }

    /// <summary>Where a regular expression matches the characters: <c>corpus.Concordance(new Regex("制裁|禁运"))</c>.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="expression">The expression; it runs without backtracking where it can.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <param name="limit">The time that the search may take; five seconds where null.</param>
    /// <returns>One row per match, with the columns of <see cref="Concordance(Corpus, string, int, ConcordanceOrder)"/>.</returns>
    /// <exception cref="TimeoutException">The search took longer than the limit.</exception>
    public static DataFrame Concordance(
        this Corpus corpus, Regex expression, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Table(ArticleSearch.Find(corpus.Articles, expression, width, order, limit));
    }

    /// <summary>Where a term, or several in a row, are counted: <c>words.Concordance("战略 合作")</c>. Case and width do not matter.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="term">A term, or an n-gram, cut like the text.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <returns>One row per occurrence, with the columns of <see cref="Concordance(Corpus, string, int, ConcordanceOrder)"/>.</returns>
    /// <exception cref="ArgumentException">The term has no word in it.</exception>
    public static DataFrame Concordance(this TokenizedCorpus words, string term, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text) =>
        Table([.. ConcordanceLine.Sorted(new TokenSearch(words).Lines(term, width), order)]);

    /// <summary>Tokens that match a regular expression from beginning to end: <c>words.Concordance(new Regex("制裁.*"))</c>.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="expression">The expression; it runs without backtracking where it can.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <param name="order">The order of the lines.</param>
    /// <param name="limit">The time that the search may take; five seconds where null.</param>
    /// <returns>One row per token, with the columns of <see cref="Concordance(Corpus, string, int, ConcordanceOrder)"/>.</returns>
    /// <exception cref="TimeoutException">The search took longer than the limit.</exception>
    public static DataFrame Concordance(
        this TokenizedCorpus words, Regex expression, int width = 20, ConcordanceOrder order = ConcordanceOrder.Text, TimeSpan? limit = null) =>
        Table([.. ConcordanceLine.Sorted(new TokenSearch(words).Lines(expression, width, limit ?? ArticleSearch.TimeLimit), order)]);

    /// <summary>Where the terms of a table first stand, so that each can be looked up: <c>words.FirstLines(matrix.TopTerms(10))</c>.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="table">Any table with a column <c>term</c>.</param>
    /// <param name="count">How many of its different terms to look up, from the top, 0 or more.</param>
    /// <param name="width">The context on each side, in UTF-16 units.</param>
    /// <returns>
    /// One row per term that occurs, in the order of the table: <c>term</c>, then the columns of <see cref="Concordance(Corpus, string, int, ConcordanceOrder)"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The table has no column <c>term</c>.</exception>
    public static DataFrame FirstLines(this TokenizedCorpus words, DataFrame table, int count = 20, int width = 25)
    {
        ArgumentNullException.ThrowIfNull(table);
        var terms = table[ColumnNames.Term];
        var search = new TokenSearch(words);
        var found = Enumerable.Range(0, (int)table.Rows.Count).Select(row => terms[row]).OfType<string>().Distinct(StringComparer.Ordinal).Take(count)
            .Select(term => (Term: term, Line: search.Lines(term, width).FirstOrDefault())).Where(term => term.Line is not null).ToList();
        var lines = Table([.. found.Select(term => term.Line!)]);
        lines.Columns.Insert(0, new StringDataFrameColumn(ColumnNames.Term, found.Select(term => term.Term)));
        return lines;
    }

    private static DataFrame Table(IReadOnlyList<ConcordanceLine> lines) => new(
        new StringDataFrameColumn(ColumnNames.Article, lines.Select(line => line.Article.Id)),
        new StringDataFrameColumn(ColumnNames.Source, lines.Select(line => line.Article.Source)),
        new DateTimeDataFrameColumn(ColumnNames.Published, lines.Select(line => line.Article.Published)),
        new Int32DataFrameColumn(ColumnNames.Paragraph, lines.Select(line => line.Paragraph)),
        new Int32DataFrameColumn(ColumnNames.Offset, lines.Select(line => line.Offset)),
        new StringDataFrameColumn(ColumnNames.Left, lines.Select(line => line.Left)),
        new StringDataFrameColumn(ColumnNames.Match, lines.Select(line => line.Match)),
        new StringDataFrameColumn(ColumnNames.Right, lines.Select(line => line.Right)),
        new StringDataFrameColumn(ColumnNames.Url, lines.Select(line => line.Article.Url)));
}
