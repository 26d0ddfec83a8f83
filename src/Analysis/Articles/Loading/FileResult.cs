namespace Analysis.Articles;

/// <summary>What one file gave; a fingerprint per article, in the same order.</summary>
internal readonly record struct FileResult(List<Article> Articles, List<Fingerprint> Fingerprints, List<Problem> Problems);
