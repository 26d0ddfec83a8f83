using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>
/// What each form of <see cref="DateForms"/> means: a match in its text, read against the publication date. One instance reads one text from
/// left to right and remembers the last date that it read, for 同年 and "two days later".
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="published">When it was published, or null.</param>
/// <param name="dayFirst">Whether 3/4/2020 is the third of April; null where the language does not say.</param>
internal sealed partial class DateReader(string text, DateTime? published, bool? dayFirst)
{
    private static readonly (string Form, Func<DateReader, Match, DateReading?> Read)[] Meanings =
    [
        ("calendar", (reader, match) => reader.Calendar(match)),                            // 2022年9月22日, 9月初, Oct. 11-21
        ("weekday", (reader, match) => reader.Weekday(match)),                              // 上周五, last Friday
        ("relday", (reader, match) => reader.RelativeDay(match)),                           // 昨天, tomorrow
        ("year", (reader, match) => reader.PlainYear(match)),                               // 2016, 2016-17
        ("vague", (_, _) => new DateReading(null, null, null, DateBasis.Vague)),                // 近期, recently
        ("duration", (_, match) => new DateReading(null, null, UnitOf(match), DateBasis.Duration)),
        ("ago", (reader, match) => reader.Ago(match)),                                      // 两天前, ten years ago
        ("window", (reader, match) => reader.Window(match)),                                // 过去六个月, the next two weeks
        ("clock", (reader, match) => reader.Clock(match)),                                  // 29 分钟前
        ("relunit", (reader, match) => reader.RelativeUnit(match)),                         // last month, earlier this year
        ("relmonth", (reader, match) => reader.RelativeMonth(match)),                       // last July
        ("edge", (reader, match) => reader.Edge(match)),                                    // 年底, the end of the year
        ("decade", (reader, match) => reader.Decade(match)),
        ("century", (reader, match) => reader.Century(match)),
        ("season", (reader, match) => reader.Season(match)),
        ("quarter", (reader, match) => reader.Quarter(match)),
        ("relquarter", (reader, match) => reader.RelativeQuarter(match)),                   // 本季度
        ("half", (reader, match) => reader.Half(match)),
        ("named", (reader, match) => reader.Named(match)),                                  // 春节, Christmas
        ("lunar", (reader, match) => reader.LunarDay(match)),                               // 农历八月十五
        ("iso", (reader, match) => reader.Numeric(match, true)),
        ("dmy", (reader, match) => reader.Numeric(match, false)),
        ("bc", (_, match) => new DateReading(null, null, UnitOf(match), DateBasis.Unresolved)), // 公元前300年: not on the calendar
    ];

    private readonly DateOnly? today = published is { } moment ? DateOnly.FromDateTime(moment) : null;
    private DaySpan? anchor;
    private int lastEnd;
    private int? lastYear;

    /// <summary>The mention that a match is, or null where the words around it show that it is none.</summary>
    public DateMention? Read(Match match)
    {
        var reading = Meaning(match);
        if (reading is not { } found)
        {
            return null;
        }

        if (found is { Start: { } start, End: { } end, Granularity: { } granularity })
        {
            anchor = new DaySpan(start, end, granularity);
        }

        (lastEnd, lastYear) = (match.Index + match.Length, found.Basis == DateBasis.Explicit && found.Granularity <= DateGranularity.Month ? found.Start?.Year : null);
        return new DateMention(match.Value, match.Index, found.Start, found.End, found.Granularity, found.Basis, found.Problem);
    }

    private DateReading? Meaning(Match match)
    {
        foreach (var (form, read) in Meanings)
        {
            if (!match.Groups[form].Success)
            {
                continue;
            }

            try
            {
                return read(this, match);
            }
            catch (ArgumentOutOfRangeException)
            {
                return new DateReading(null, null, null, DateBasis.Unresolved, $"\"{match.Value}\" lies outside the years 1 to 9998.");
            }
        }

        return null;
    }

    private bool Ahead(Match match) => Outlook.IsAhead(text, match.Index, match.Length);

    /// <summary>The period, unresolved where it needs the publication date and there is none.</summary>
    private DateReading FromToday(DateGranularity granularity, Func<DateOnly, DaySpan?> period) =>
        DateReading.Of(today is { } day ? period(day) : null, DateBasis.Published, granularity);

    /// <summary>Of the periods that come once a year, the latest that begins by publication, or the earliest not over by then.</summary>
    private static DaySpan? Nearest(DateOnly day, bool ahead, Func<int, DaySpan?> inYear)
    {
        // eight years always hold a 29 February
        for (var step = -1; step <= 8; step++)
        {
            if (inYear(ahead ? day.Year + step : day.Year - step) is { } period && (ahead ? period.End > day : period.Start <= day))
            {
                return period;
            }
        }

        return null;
    }

    private DateReading Open(Match match, DateReading reading)
    {
        if (!match.Groups["since"].Success || reading.Start is not { } start)
        {
            return reading;
        }

        return reading with { End = today is { } day && day >= start ? day.AddDays(1) : null };
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? NumberWords.Parse(found.ValueSpan) : null;

    private static bool Has(Match match, string group) => match.Groups[group].Success;

    private static string Invariant(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
