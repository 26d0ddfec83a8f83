namespace Analysis;

/// <summary>What the value of a mentioned date rests upon; written in lower case in tables.</summary>
public enum DateBasis
{
    /// <summary>The words say it all: 2022年9月22日, the 1990s.</summary>
    Explicit,

    /// <summary>Resolved against the publication date: 昨天, 9月22日, last Friday.</summary>
    Published,

    /// <summary>Resolved against a date named before in the same text: 同年, 次日, two days later.</summary>
    Text,

    /// <summary>A length of time without a place on the calendar: 六个月, two years.</summary>
    Duration,

    /// <summary>Words that point to a time without naming it: 近期, recently.</summary>
    Vague,

    /// <summary>It needs a date that is not known, is impossible, or lies outside the calendar (years 1 to 9998).</summary>
    Unresolved,
}
