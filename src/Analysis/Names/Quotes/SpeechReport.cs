namespace Analysis;

/// <summary>A verb of saying with its subject, in a sentence.</summary>
/// <param name="Clause">The first part of its clause.</param>
/// <param name="Verb">The verb's first part.</param>
/// <param name="End">The part behind the verb, and behind the subject where that follows.</param>
/// <param name="Subject">Who says it.</param>
/// <param name="IsSource">Whether it only names where the rest is from (据晚报报道).</param>
/// <param name="GoesOn">Whether the subject is that of the verb before it.</param>
internal readonly record struct SpeechReport(int Clause, int Verb, int End, NounPhrase Subject, bool IsSource, bool GoesOn);
