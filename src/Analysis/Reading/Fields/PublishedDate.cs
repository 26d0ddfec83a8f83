namespace Analysis.Reading;

/// <summary>The chosen date of publication with its origin; <c>Doubt</c> says how else it can be read, or is null.</summary>
internal readonly record struct PublishedDate(DateTime Utc, DatePrecision Precision, string From, string? Original, string? Note,
    string? Doubt);
