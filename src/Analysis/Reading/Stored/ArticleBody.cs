namespace Analysis.Reading;

/// <summary>What of an article may stay on disk.</summary>
internal sealed record ArticleBody(
    IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Image> Images, IReadOnlyList<Link> Links, IReadOnlyList<FieldOrigin> Origins,
    IReadOnlyList<int> ParagraphLines, IReadOnlyList<int> LinkParagraphs);
