namespace Analysis;

/// <summary>Articles that say the same.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Articles">Their ids, in the order of files; two or more.</param>
/// <param name="Similarity">The least similarity with which one joined the group: the Jaccard index of 5-character shingles, 0 to 1; 1 for
/// equal texts, null for <see cref="DuplicateKind.Address"/>.</param>
public sealed record DuplicateGroup(DuplicateKind Kind, IReadOnlyList<string> Articles, double? Similarity);
