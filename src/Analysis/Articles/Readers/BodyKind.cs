namespace Analysis.Articles;

/// <summary>How an article's body is written.</summary>
internal enum BodyKind
{
    Html,
    Page,
    Markdown,
    Plain,
}
