namespace Analysis.Reading;

/// <summary>A date as written: its parts, how exact they are, and its zone.</summary>
/// <param name="Local">Date and time as written; what is not given is the first of its kind.</param>
/// <param name="Precision">How much is given.</param>
/// <param name="Offset">The offset from UTC; null where none is given.</param>
/// <param name="ReadsBothWays">Whether day and month may be meant the other way round.</param>
internal readonly record struct ParsedDate(DateTime Local, DatePrecision Precision, TimeSpan? Offset, bool ReadsBothWays);
