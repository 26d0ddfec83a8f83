namespace Analysis.Reading;

/// <summary>What one file gave.</summary>
internal readonly record struct FileResult(List<Article> Articles, List<Problem> Problems);
