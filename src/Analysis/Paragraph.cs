namespace Analysis;

/// <summary>One block of an article's text.</summary>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="Text">Its text: NFC, single spaces, no line breaks at either end.</param>
public readonly record struct Paragraph(ParagraphKind Kind, string Text);
