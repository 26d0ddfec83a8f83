namespace Analysis;

/// <summary>How exact a date is; written in lower case in tables.</summary>
public enum DatePrecision
{
    /// <summary>To the second.</summary>
    Second,

    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
