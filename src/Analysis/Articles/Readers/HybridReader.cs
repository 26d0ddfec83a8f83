namespace Analysis.Articles;

/// <summary>Front matter and a feed mirror's header, one after the other.</summary>
internal sealed class HybridReader : ArticleReader
{
    /// <inheritdoc/>
    public override string Format => "hybrid";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) =>
        FrontMatterBlock.Find(text, int.MaxValue) is { } block && FeedHeader.Read(text[block.End..].TrimStart()).Length > 0;

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line);
        var rest = text[FrontMatterReader.ReadBlock(text.Span, draft, options)..].TrimStart();
        draft.SetBody(text, text.Length - rest.Length + FeedMirrorReader.ReadHeader(rest.Span, draft));
        return [draft];
    }
}
