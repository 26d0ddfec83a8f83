namespace Analysis.Reading;

/// <summary>What one file gave.</summary>
/// <param name="Articles">Its articles.</param>
/// <param name="Problems">What was met.</param>
/// <param name="IsLargeArchive">Whether it is an archive too large to be read at once: nothing of it is here yet.</param>
internal readonly record struct FileResult(List<Article> Articles, List<Problem> Problems, bool IsLargeArchive = false);
