namespace Analysis.Articles;

/// <summary>A feed mirror's dump: <see cref="FeedHeader"/>, then the body's HTML.</summary>
internal sealed class FeedMirrorReader : ArticleReader
{
    /// <inheritdoc/>
    public override string Format => "feed-mirror";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) => FeedHeader.Read(text).Length > 0;

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line);
        draft.SetBody(text, ReadHeader(text.Span, draft));
        return [draft];
    }

    /// <summary>Reads the header with which the text begins into the draft; returns its length.</summary>
    internal static int ReadHeader(ReadOnlySpan<char> text, ArticleDraft draft)
    {
        var header = FeedHeader.Read(text);
        if (draft.Title is { } first)
        {
            draft.OtherTitle = header.Title.ToString();
            draft.Title = first;
        }
        else
        {
            draft.Title = (header.Title.ToString(), "title line");
        }

        draft.Url = (header.Url.Trim().ToString(), "title line");
        if (!header.Epoch.IsEmpty)
        {
            draft.Dates.Add(new DateCandidate(DateOrigin.EpochComment, "epoch comment", header.Epoch.ToString()));
        }

        return header.Length;
    }
}
