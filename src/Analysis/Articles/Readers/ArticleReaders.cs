namespace Analysis.Articles;

/// <summary>The formats, in the order in which they are tried; a new format is one new file and one line here.</summary>
internal static class ArticleReaders
{
    public static readonly IReadOnlyList<ArticleReader> All =
    [
        new DigestReader(),
        new HybridReader(),
        new FrontMatterReader(),
        new DateLineReader(),
        new FeedMirrorReader(),
        new LabelledReader(),
        new LinkedHeadingReader(),
        new HtmlPageReader(),
        new PlainTextReader(),
    ];

    /// <summary>The reader of a text; plain text is the last resort.</summary>
    public static ArticleReader For(ReadOnlySpan<char> text)
    {
        foreach (var reader in All)
        {
            if (reader.Recognises(text))
            {
                return reader;
            }
        }

        return All[^1];
    }
}
