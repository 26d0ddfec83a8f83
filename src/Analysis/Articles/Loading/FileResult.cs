namespace Analysis.Articles;

/// <summary>What one file gave.</summary>
internal readonly record struct FileResult(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems);
