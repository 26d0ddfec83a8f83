namespace Analysis;

/// <summary>How finely a text names a time; written in lower case in tables.</summary>
public enum DateGranularity
{
    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A third of a month, year, decade or century: 月初, mid-2019, the late 1990s.</summary>
    Part,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months that begin in January, April, July or October.</summary>
    Quarter,

    /// <summary>Spring (March to May), summer, autumn or winter (December of the year named to February).</summary>
    Season,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year of the calendar.</summary>
    Year,

    /// <summary>Ten years that begin with one divisible by ten.</summary>
    Decade,

    /// <summary>A hundred years that begin with year 1, 101, …</summary>
    Century,
}
