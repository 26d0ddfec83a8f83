namespace Analysis.Articles;

/// <summary>A text under labelled lines: <c>标题：…</c>, <c>来源：…</c>, <c>Date: …</c>.</summary>
internal sealed class LabelledReader : ArticleReader
{
    /// <inheritdoc/>
    public override string Format => "labelled";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) => HeaderLines.Begin(text);

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line);
        draft.SetBody(text, HeaderLines.ReadLabelled(text.Span, draft));
        draft.BodyKind = PlainTextReader.KindOf(draft.Body.Span);
        return [draft];
    }
}
