namespace Analysis;

/// <summary>One link of an article.</summary>
/// <param name="Url">The absolute http(s) address; a relative one as it is written, where the article's own address is not known.</param>
/// <param name="Text">The link's text, or null.</param>
/// <param name="Kind">Whether it stands in the running text or in a list of related articles.</param>
public readonly record struct Link(string Url, string? Text, LinkKind Kind);
