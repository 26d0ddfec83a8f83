namespace Analysis.Articles;

/// <summary>A date that may be the publication's.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="From">The same in words, for the tables.</param>
/// <param name="Original">The date as written.</param>
internal readonly record struct DateCandidate(DateOrigin Origin, string From, string Original);
