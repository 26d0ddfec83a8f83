namespace Analysis;

/// <summary>The length of the periods that a table counts in.</summary>
public enum TimeStep
{
    /// <summary>Hours of the clock.</summary>
    Hour,

    /// <summary>Days of the calendar.</summary>
    Day,

    /// <summary>Weeks, Monday to Sunday.</summary>
    Week,

    /// <summary>Months of the calendar.</summary>
    Month,

    /// <summary>Years of the calendar.</summary>
    Year,
}
