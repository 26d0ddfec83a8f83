namespace Analysis;

/// <summary>What a form was read as, before it is tied to its place in the text.</summary>
internal readonly record struct DateReading(
    DateOnly? Start, DateOnly? End, DateGranularity? Granularity, DateBasis Basis, string? Problem = null)
{
    public static DateReading Of(DaySpan period, DateBasis basis) => new(period.Start, period.End, period.Granularity, basis);

    /// <summary>The period, or an unresolved mention of the granularity where there is none.</summary>
    public static DateReading Of(DaySpan? period, DateBasis basis, DateGranularity granularity, string? problem = null) =>
        period is { } known ? Of(known, basis) : new(null, null, granularity, DateBasis.Unresolved, problem);
}
