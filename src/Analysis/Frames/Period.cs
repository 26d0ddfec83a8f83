namespace Analysis;

/// <summary>The periods of the calendar that dates are put into.</summary>
public enum Period
{
    /// <summary>From midnight to midnight.</summary>
    Day,

    /// <summary>From Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>From the first to the last of a month.</summary>
    Month,
}
