namespace Analysis;

/// <summary>A date mentioned in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraph">The paragraph's index in it, from 0; -1 for the title.</param>
/// <param name="Mention">The mention; its offset counts from the start of the paragraph's or the title's text.</param>
internal sealed record ArticleDate(Article Article, int Paragraph, DateMention Mention)
{
    /// <summary>The text that the mention stands in.</summary>
    public string Text => Paragraph < 0 ? Article.Title! : Article.Paragraphs[Paragraph].Text;
}
