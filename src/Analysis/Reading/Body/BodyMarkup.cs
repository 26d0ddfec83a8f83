namespace Analysis.Reading;

/// <summary>A body as HTML, whatever it is written in.</summary>
internal static class BodyMarkup
{
    /// <summary>The HTML of the body under that header.</summary>
    public static ReadOnlyMemory<char> Of(Header header, List<Note> notes) => header.Kind switch
    {
        BodyKind.Markdown => MarkdownBody.ToHtml(header.Body, header.BodyLine, notes),
        BodyKind.Plain => PlainBody.ToHtml(header.Body.Span, header.BodyLine).AsMemory(),
        _ => header.Body,
    };
}
