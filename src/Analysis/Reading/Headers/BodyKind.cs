namespace Analysis.Reading;

/// <summary>How an article's body is written.</summary>
internal enum BodyKind
{
    Unknown,
    Html,
    Page,
    Markdown,
    Plain,
}
