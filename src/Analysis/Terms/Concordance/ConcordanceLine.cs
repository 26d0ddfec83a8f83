namespace Analysis;

/// <summary>One occurrence in its context.</summary>
/// <param name="Article">The article that it stands in; its source, date and address are there.</param>
/// <param name="Paragraph">The paragraph, from 0; −1 for a match of blank lines only.</param>
/// <param name="Offset">Where the match begins in the article's text, in UTF-16 units.</param>
/// <param name="Left">What stands before, on one line.</param>
/// <param name="Match">What was found, as the article writes it.</param>
/// <param name="Right">What stands behind, on one line.</param>
public sealed record ConcordanceLine(Article Article, int Paragraph, int Offset, string Left, string Match, string Right)
{
    /// <summary>The line for a stretch of an article's text, with up to <paramref name="width"/> characters on each side.</summary>
    internal static ConcordanceLine At(Article article, int offset, int length, int width)
    {
        var text = article.Text;
        return new ConcordanceLine(article, ParagraphAt(article, offset), offset,
            Context.Before(text, offset, width), Context.OneLine(text.Substring(offset, length)), Context.After(text, offset + length, width));
    }

    /// <summary>Orders lines by the left or right context or by time, equal ones as they stand.</summary>
    internal static IEnumerable<ConcordanceLine> Sorted(IEnumerable<ConcordanceLine> lines, ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => lines.OrderBy(line => string.Concat(line.Left.Reverse()), StringComparer.Ordinal),
        ConcordanceOrder.Right => lines.OrderBy(line => line.Right, StringComparer.Ordinal),
        ConcordanceOrder.Published => lines.OrderBy(line => line.Article.Published ?? DateTime.MaxValue),
        _ => lines,
    };

    private static int ParagraphAt(Article article, int offset)
    {
        var end = 0;
        for (var index = 0; index < article.Paragraphs.Count; index++)
        {
            end += article.Paragraphs[index].Text.Length;
            if (offset < end)
            {
                return index;
            }

            end += 2; // the blank line
        }

        return -1;
    }
}
