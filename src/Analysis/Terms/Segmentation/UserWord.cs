namespace Analysis;

/// <summary>A word of a user dictionary.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">How often it is to be thought of as occurring among the 60 million of jieba's dictionary; 0 means that it is
/// never to be one word; null lets the reader choose the least that keeps it whole.</param>
/// <param name="PartOfSpeech">Its part of speech, such as <c>nr</c>, or null.</param>
public sealed record UserWord(string Text, int? Frequency = null, string? PartOfSpeech = null);
