namespace Analysis;

/// <summary>A half-open run of whole days, and how finely it was named. Each factory returns null where the calendar has no such
/// days.</summary>
internal readonly record struct DaySpan(DateOnly Start, DateOnly End, DateGranularity Granularity)
{
    public static DaySpan? Day(int year, int month, int day) =>
        InCalendar(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new DateOnly(year, month, day))
            : null;

    public static DaySpan Day(DateOnly day) => new(day, day.AddDays(1), DateGranularity.Day);

    /// <summary>The week, Monday to Sunday, that holds a day.</summary>
    public static DaySpan Week(DateOnly day)
    {
        var monday = Monday(day);
        return new(monday, monday.AddDays(7), DateGranularity.Week);
    }

    /// <summary>The weekend of the week that holds a day.</summary>
    public static DaySpan Weekend(DateOnly day) => new(Monday(day).AddDays(5), Monday(day).AddDays(7), DateGranularity.Weekend);

    public static DaySpan? Month(int year, int month) => month is >= 1 and <= 12 ? Months(year, month, 1, DateGranularity.Month) : null;

    public static DaySpan? Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3, DateGranularity.Quarter);

    public static DaySpan? Half(int year, int half) => Months(year, (half * 6) - 5, 6, DateGranularity.Half);

    /// <param name="year">The year named; winter begins in its December.</param>
    /// <param name="season">0 spring, 1 summer, 2 autumn, 3 winter.</param>
    public static DaySpan? Season(int year, int season) => Months(year, 3 + (season * 3), 3, DateGranularity.Season);

    public static DaySpan? Year(int year) => Years(year, 1, DateGranularity.Year);

    public static DaySpan? Decade(int year) => Years(year - (year % 10), 10, DateGranularity.Decade);

    public static DaySpan? Century(int century) => Years((century * 100) - 99, 100, DateGranularity.Century);

    /// <summary>The period of the given granularity that holds a day.</summary>
    public static DaySpan? Holding(DateOnly day, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Day => Day(day),
        DateGranularity.Week => Week(day),
        DateGranularity.Weekend => Weekend(day),
        DateGranularity.Month => Month(day.Year, day.Month),
        DateGranularity.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        DateGranularity.Half => Half(day.Year, (day.Month + 5) / 6),
        DateGranularity.Year => Year(day.Year),
        DateGranularity.Decade => Decade(day.Year),
        DateGranularity.Century => Century((day.Year + 99) / 100),
        _ => null,
    };

    /// <summary>The first or the second fifty years of a century.</summary>
    public DaySpan Half(int half) =>
        half == 1 ? new(Start, Start.AddYears(50), DateGranularity.Half) : new(Start.AddYears(50), End, DateGranularity.Half);

    /// <summary>A third of it, rounded as readers do: ten days of a month, four months of a year.</summary>
    /// <param name="third">0 early, 1 mid, 2 late.</param>
    public DaySpan Third(int third)
    {
        var start = Start;
        (DateOnly Start, DateOnly End) part = Granularity switch
        {
            DateGranularity.Month => (start.AddDays(third * 10), third == 2 ? End : start.AddDays((third + 1) * 10)),
            DateGranularity.Year => (start.AddMonths(third * 4), start.AddMonths((third + 1) * 4)),
            DateGranularity.Decade => (start.AddYears(third == 0 ? 0 : 1 + (third * 3)), start.AddYears(4 + (third * 3))),
            DateGranularity.Century => (start.AddYears(third * 33), third == 2 ? End : start.AddYears((third + 1) * 33)),
            _ => (start, End),
        };
        return new(part.Start, part.End, DateGranularity.Part);
    }

    /// <summary>So many months of a year from the first named.</summary>
    public static DaySpan? Months(int year, int first, int count, DateGranularity granularity) =>
        InCalendar(year) ? new(new DateOnly(year, first, 1), new DateOnly(year, first, 1).AddMonths(count), granularity) : null;

    private static DaySpan? Years(int first, int count, DateGranularity granularity) =>
        InCalendar(first) && InCalendar(first + count - 1) ? new(new DateOnly(first, 1, 1), new DateOnly(first + count, 1, 1), granularity)
        : null;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // the day after the last one must still be on the calendar
    private static bool InCalendar(int year) => year is >= 1 and <= 9998;
}
