using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>One occurrence in its context.</summary>
/// <param name="Article">The article that it stands in; its source, date and address are there.</param>
/// <param name="Offset">Where the match begins in the article's text, in UTF-16 units.</param>
/// <param name="Left">What stands before, on one line.</param>
/// <param name="Match">What was found, as the article writes it.</param>
/// <param name="Right">What stands behind, on one line.</param>
internal sealed record ConcordanceLine(Article Article, int Offset, string Left, string Match, string Right)
{
    // a line is for reading: of a word of thousands of letters its beginning
    private const int LongestMatch = 200;

    /// <summary>The line for a stretch of an article's text, with up to <paramref name="width"/> characters on each side.</summary>
    public static ConcordanceLine At(Article article, int offset, int length, int width) =>
        At(article, article.Text, offset, length, width);

    /// <summary>The same, where the article's text was read already.</summary>
    public static ConcordanceLine At(Article article, string text, int offset, int length, int width) =>
        new(article, offset, Context.Before(text, offset, width), Context.OneLine(length <= LongestMatch ? text.Substring(offset, length)
        : Context.After(text, offset, LongestMatch) + "…"), Context.After(text, offset + length, width));

    /// <summary>Lines as a table: what each one shows, under the column's name, then <c>source</c>, <c>left</c>, <c>match</c>,
    /// <c>right</c>, <c>url</c>.</summary>
    public static DataFrame Table(string column, IReadOnlyList<(string Shown, ConcordanceLine Line)> lines)
    {
        StringDataFrameColumn Texts(string name, Func<ConcordanceLine, string?> text) => new(name, lines.Select(each => text(each.Line)));
        return new DataFrame(
            new StringDataFrameColumn(column, lines.Select(each => each.Shown)),
            Texts(ColumnNames.Source, line => line.Article.Source),
            Texts(ColumnNames.Left, line => line.Left),
            Texts(ColumnNames.Match, line => line.Match),
            Texts(ColumnNames.Right, line => line.Right),
            Texts(ColumnNames.Url, line => line.Article.Url));
    }
}
