namespace Analysis;

/// <summary>One picture of an article.</summary>
/// <param name="Url">The original picture's absolute address, with a proxy's wrapping removed.</param>
/// <param name="Alt">The alternative text, or null.</param>
/// <param name="Caption">The caption, or null.</param>
/// <param name="Credit">The photographer or agency, or null.</param>
public readonly record struct Image(string Url, string? Alt = null, string? Caption = null, string? Credit = null);
