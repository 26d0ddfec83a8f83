namespace Analysis;

/// <summary>The periods of a <see cref="TimeStep"/>: where one begins, which comes next, all from one to another.</summary>
internal static class Periods
{
    /// <summary>More periods than this are no table: a year of hours has 8,784.</summary>
    private const int Most = 1_000_000;

    public static DateTime StartOf(DateTime time, TimeStep step) => step switch
    {
        TimeStep.Hour => time.Date.AddHours(time.Hour),
        TimeStep.Day => time.Date,
        TimeStep.Week => time.Date.AddDays(-Math.Min(((int)time.DayOfWeek + 6) % 7, (time.Date - DateTime.MinValue).Days)),
        TimeStep.Month => time.Date.AddDays(1 - time.Day),
        TimeStep.Year => time.Date.AddDays(1 - time.DayOfYear),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "unknown step"),
    };

    public static DateTime Next(DateTime start, TimeStep step) => step switch
    {
        TimeStep.Hour => start.AddHours(1),
        TimeStep.Day => start.AddDays(1),
        TimeStep.Week => start.AddDays(7),
        TimeStep.Month => start.AddMonths(1),
        _ => start.AddYears(1),
    };

    /// <summary>Every period from the first time's to the last one's; none where there is no time.</summary>
    /// <exception cref="ArgumentException">They are more than a million.</exception>
    public static DateTime[] Between(IEnumerable<DateTime> times, TimeStep step)
    {
        var starts = new SortedSet<DateTime>(times.Select(time => StartOf(time, step)));
        if (starts.Count == 0)
        {
            return [];
        }

        var all = new List<DateTime>();
        for (var start = starts.Min; start <= starts.Max; start = Next(start, step))
        {
            all.Add(start);
            if (all.Count > Most)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"{starts.Min:yyyy-MM-dd} to {starts.Max:yyyy-MM-dd} holds more than {Most} periods of step {step}; take a longer step, or look at the dates: one of them may be wrong."));
            }
        }

        return [.. all];
    }
}
