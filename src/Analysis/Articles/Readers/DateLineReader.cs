namespace Analysis.Articles;

/// <summary>A feed mirror's dump whose date is a line <c>日期：…</c> under the rule.</summary>
internal sealed class DateLineReader : ArticleReader
{
    private static readonly string[] Labels = ["日期：", "日期:", "时间：", "时间:", "時間：", "發布日期：", "发布日期：", "Date:", "Published:"];

    /// <inheritdoc/>
    public override string Format => "date-line";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text)
    {
        var length = FeedHeader.Read(text).Length;
        return length > 0 && LabelOf(text[length..].TrimStart()) is not null;
    }

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line);
        var end = FeedMirrorReader.ReadHeader(text.Span, draft);
        draft.SetBody(text, end + HeaderLines.ReadLabelled(text.Span[end..], draft));
        return [draft];
    }

    private static string? LabelOf(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                return label;
            }
        }

        return null;
    }
}
