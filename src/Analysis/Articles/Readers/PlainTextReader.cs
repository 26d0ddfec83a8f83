namespace Analysis.Articles;

/// <summary>Text without a header: a first short line is the title, a second that is a date is the date.</summary>
internal sealed class PlainTextReader : ArticleReader
{
    private const int LongestTitle = 120;

    /// <inheritdoc/>
    public override string Format => "plain-text";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) => true;

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line) { BodyKind = KindOf(text.Span) };
        draft.SetBody(text, 0);
        if (draft.BodyKind != BodyKind.Html)
        {
            var end = text.Span.IndexOfAny('\r', '\n');
            var first = (end < 0 ? text.Span : text.Span[..end]).TrimStart("# ").Trim();
            if (end > 0 && first.Length is > 0 and <= LongestTitle && first[^1] is not ('。' or '.' or '，' or ',' or '；' or ';' or '：'))
            {
                draft.Title = (first.ToString(), "first line");
                draft.SetBody(text, end + HeaderLines.ReadUnderTitle(text.Span[end..], draft));
            }
        }

        return [draft];
    }

    /// <summary>How a body without a header that tells is written.</summary>
    internal static BodyKind KindOf(ReadOnlySpan<char> text) => LooksLikeHtml(text) ? BodyKind.Html : LooksLikeMarkdown(text) ? BodyKind.Markdown : BodyKind.Plain;

    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, 4096)];
        return window.Contains("<p>", StringComparison.OrdinalIgnoreCase) || window.Contains("<div", StringComparison.OrdinalIgnoreCase) || window.Contains("<br", StringComparison.OrdinalIgnoreCase) || window.Contains("<p ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool LooksLikeMarkdown(ReadOnlySpan<char> text) =>
        text is ['#', ..] || text.Contains("\n## ", StringComparison.Ordinal) || text.Contains("](http", StringComparison.Ordinal);
}
