namespace Analysis.Articles;

/// <summary>The chosen date of publication with its origin.</summary>
internal readonly record struct PublishedDate(DateTime Utc, DatePrecision Precision, string From, string? Original, string? Note);
