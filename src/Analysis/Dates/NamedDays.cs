using System.Collections.Frozen;
using System.Globalization;
using Analysis.Reading;

namespace Analysis;

/// <summary>Days with names whose place in the year is certain: fixed, lunar, solar terms, n-th weekdays, and Easter with what hangs on
/// it.</summary>
internal static class NamedDays
{
    /// <summary>Every name, of those that begin alike the longer first.</summary>
    public static IReadOnlyList<NamedDay> All { get; } =
        [.. Tsv.Read("Dates.days.tsv").SelectMany(cells => cells[2].Split('|')
            .Select(name => new NamedDay(name, cells[1], cells[0], cells[3].Length > 0 ? cells[3] : name, cells[4])))
            .OrderBy(day => day.Name[0]).ThenByDescending(day => day.Name.Length)];

    private static readonly FrozenDictionary<string, string> Rules =
        All.DistinctBy(day => day.Name).ToFrozenDictionary(day => day.Name, day => day.Rule, StringComparer.OrdinalIgnoreCase);

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The day of a name that means one day for all time (六四); null where it comes every year.</summary>
    public static DateOnly? Once(string name) =>
        RuleOf(name) is ['D', ..] rule && Parts(rule) is var day ? new DateOnly(day[0], day[1], day[2]) : null;

    /// <summary>The day in a year, or null where the calendar does not say it (lunar days before 1901 and after 2100).</summary>
    public static DateOnly? InYear(string name, int year)
    {
        var rule = RuleOf(name);
        return year is < 1 or > 9998 ? null : rule[0] switch
        {
            'L' => Parts(rule) is var lunar && lunar[1] < 0 ? InLunarYear(year, 1, 1)?.AddDays(-1) : InLunarYear(year, lunar[0], lunar[1]),
            'W' => NthWeekday(year, Parts(rule)),
            'B' => NthWeekday(year, Parts(rule)).AddDays(1),
            'E' => Easter(year).AddDays(Parts(rule)[0]),
            'T' => SolarTerm(year, Parts(rule)[0]),
            _ => rule.Split('.') is var day ? new DateOnly(year, Number(day[0]), Number(day[1])) : null,
        };
    }

    /// <summary>The day of a month of the Chinese lunar year that begins in the given year; null outside 1901 to 2100, or where the month
    /// is shorter.</summary>
    public static DateOnly? InLunarYear(int year, int month, int day)
    {
        if (year is < 1901 or > 2100)
        {
            return null;
        }

        // the calendar counts a leap month as one more: 4, 4 leap (5), 5 (6), …
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return day > Lunar.GetDaysInMonth(year, counted) ? null : DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    private static string RuleOf(string name) => Rules[name.Replace('’', '\'').Replace('\u00A0', ' ')];

    private static DateOnly NthWeekday(int year, int[] rule)
    {
        var first = new DateOnly(year, rule[0], 1);
        var day = first.AddDays(((rule[2] - (int)first.DayOfWeek + 7) % 7) + ((rule[1] - 1) * 7));
        return day.Month == rule[0] ? day : day.AddDays(-7);
    }

    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }

    // the usual linear rule for solar terms, right for 1901 to 2099 but for the exceptions listed
    private static DateOnly? SolarTerm(int year, int month)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        var within = year % 100;
        var late = year >= 2000;
        var day = month == 4
            ? (int)((within * 0.2422) + (late ? 4.81 : 5.59)) - (within / 4)
            : (int)((within * 0.2422) + (late ? 21.94 : 22.60)) - (within / 4);
        return new DateOnly(year, month, month == 12 && year is (1918 or 2021) ? day - 1 : day);
    }

    private static int[] Parts(string rule) => [.. rule[1..].Split('.').Select(Number)];

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
