namespace Analysis;

/// <summary>A part of a sentence: a word, a name, a mark, or a whole quotation or bracket.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Kind">What it does.</param>
/// <param name="Mention">The name, by its place among the article's names; -1 for none.</param>
internal readonly record struct SpeechPart(int Start, int End, SpeechKind Kind, int Mention = -1);
