namespace Analysis.Articles;

/// <summary>Reads one dump format. Readers keep no state: one serves all threads.</summary>
internal abstract class ArticleReader
{
    /// <summary>The format's name in the tables.</summary>
    public abstract string Format { get; }

    /// <summary>Whether the text, which begins with no white space, is in this format.</summary>
    public abstract bool Recognises(ReadOnlySpan<char> text);

    /// <summary>The articles of the text; <paramref name="line"/> is the line on which it begins.</summary>
    public abstract IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options);
}
