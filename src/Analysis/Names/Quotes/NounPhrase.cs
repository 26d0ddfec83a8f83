namespace Analysis;

/// <summary>Parts of a sentence that name somebody.</summary>
/// <param name="From">The first part.</param>
/// <param name="To">The part behind the last.</param>
internal readonly record struct NounPhrase(int From, int To);
