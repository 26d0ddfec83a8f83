namespace Analysis.Articles;

/// <summary>An article of a Markdown digest: its heading is a link to it.</summary>
internal sealed class LinkedHeadingReader : ArticleReader
{
    /// <inheritdoc/>
    public override string Format => "linked-heading";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) => Parts(text, out _, out _) > 0;

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var end = Parts(text.Span, out var title, out var url);
        var draft = new ArticleDraft(Format, line) { Title = (title.ToString(), "heading"), Url = (url.ToString(), "heading"), BodyKind = BodyKind.Markdown };
        draft.SetBody(text, end + HeaderLines.ReadUnderTitle(text.Span[end..], draft));
        return [draft];
    }

    /// <summary>The length of the heading with which the text begins, with its title and address; 0 where there is none.</summary>
    internal static int Parts(ReadOnlySpan<char> text, out ReadOnlySpan<char> title, out ReadOnlySpan<char> url)
    {
        title = url = default;
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        var name = line.TrimStart('#');
        var level = line.Length - name.Length;
        name = name.TrimStart();
        if (level is 0 or > 6 || end < 0 || name.IsEmpty || name[0] != '[' || name[^1] != ')')
        {
            return 0;
        }

        var middle = name.LastIndexOf("](http", StringComparison.Ordinal);
        if (middle <= 1)
        {
            return 0;
        }

        title = name[1..middle];
        url = name[(middle + 2)..^1];
        return end;
    }
}
