using System.Text.RegularExpressions;
using Analysis.Reading;

namespace Analysis;

/// <content>Dates with a year, a month or a day of the calendar.</content>
internal sealed partial class DateReader
{
    private const int LongestYears = 400;

    private DateReading? Calendar(Match match)
    {
        var (month, day) = (Month(match, "m"), Number(match, "d"));
        if (day is 0 or > 31 || (month is 0 or > 12 && day is null))
        {
            return null;
        }

        var year = YearOf(match, out var basis) ?? YearOfRange(match, month);
        if (Has(match, "mw"))
        {
            var shifted = Told("month", match.Groups["mw"].Value, (day, months) => day.AddMonths(months), out basis);
            (year, month) = (shifted?.Year, shifted?.Month);
        }

        year ??= month is null ? null : JoinedYear(match);
        basis = year is null ? DateBasis.Published : basis;
        var finest = day is not null ? DateGranularity.Day
            : month is not null || Has(match, "mw") ? DateGranularity.Month
            : DateGranularity.Year;
        var unresolved = new DateReading(null, null, finest, DateBasis.Unresolved);
        if (year is null && (Today is null || Has(match, "yw") || Has(match, "mw")))
        {
            return unresolved;
        }

        var weekday = Has(match, "we") ? null : Weekday(match, "w");
        return SpanOf(match, year, month, day, weekday) is not { } period
            ? unresolved with { Problem = NoDay(match) }
            : ToEnd(match, period, year is not null) is not { } whole
            ? unresolved with { Problem = $"\"{match.Value}\" ends before it begins; it stays unresolved." }
            : Open(match, DateReading.Of(whole, basis) with { Problem = WeekdayProblem(match, whole, weekday) });
    }

    private static string NoDay(Match match) => $"\"{match.Value}\" is not a day of the calendar; it stays unresolved.";

    /// <summary>The year behind a range is its end's: Dec. 28 to Jan. 3, 2020.</summary>
    private static int? YearOfRange(Match match, int? month) =>
        EndYear(match) is not { } year ? null : month > Month(match, "me") ? year - 1 : year;

    /// <summary>The year of the date that this one is joined to: 2018年4月27日和[5月26日].</summary>
    private int? JoinedYear(Match match) => IsJoined(match) ? lastYear : null;

    private bool IsJoined(Match match) => lastEnd > 0 && match.Index > lastEnd
        && text.AsSpan(lastEnd, match.Index - lastEnd) is "和" or "与" or "與" or "及" or "以及" or "、";

    private DaySpan? SpanOf(Match match, int? year, int? month, int? day, DayOfWeek? weekday)
    {
        if (Has(match, "era") && year < 1912)
        {
            // the months of that time are lunar, and the calendar for them is not certain
            return DaySpan.Year(year.Value);
        }

        return year is { } known ? InYear(known)
            : month is not null ? InNearestYear(match, InYear, weekday)
            : InNearestMonth(match, day!.Value, weekday);

        DaySpan? InYear(int one) => day is not null ? DaySpan.Day(one, month!.Value, day.Value)
            : month is not null ? DaySpan.Month(one, month.Value) is { } whole ? Part(match, "p", whole) : null
            : DaySpan.Year(one);
    }

    /// <summary>The part of the period that is meant, to the range's end where there is one; null where that comes before.</summary>
    private static DaySpan? ToEnd(Match match, DaySpan period, bool yearKnown)
    {
        var whole = Part(match, "p", period);
        if (RangeEnd(match, period, yearKnown) is not { } range)
        {
            return whole;
        }

        var start = whole.Start > range.Start && Has(match, "y") && !Has(match, "ye") ? whole.Start.AddYears(-1) : whole.Start;
        return start < range.End ? new DaySpan(start, range.End, range.Granularity) : null;
    }

    private static DaySpan? RangeEnd(Match match, DaySpan start, bool yearKnown)
    {
        var (month, day) = (Month(match, "me"), Number(match, "de"));
        var year = EndYear(match) ?? Number(match, "ye");
        if (month is null && day is null && year is null)
        {
            return null;
        }

        var given = year is not { } named ? start.Start.Year : named < 100 ? named + (start.Start.Year / 100 * 100) : named;
        var end = End(given, month ?? start.Start.Month);
        if (end is { } before && before.Start < start.Start && year is null && !(yearKnown && Has(match, "y") && !IsYearFirst(match)))
        {
            var next = month is { } later ? new DateOnly(given + 1, later, 1) : start.Start.AddMonths(1);
            end = End(next.Year, next.Month);
        }

        return end is { } known ? Part(match, "pe", known) : null;

        DaySpan? End(int y, int m) =>
            day is not null ? DaySpan.Day(y, m, day.Value) : month is not null ? DaySpan.Month(y, m) : DaySpan.Year(y);
    }

    // in English the year stands behind the range and is the end's
    private static bool IsYearFirst(Match match) => match.Groups["y"].Index < match.Groups["m"].Index;

    private static int? EndYear(Match match) => Number(match, "ye") is { } year and >= 100 ? year : null;

    /// <summary>A number that is a year by its form or by the words beside it, and the range that it begins.</summary>
    private DateReading? PlainYear(Match match)
    {
        var isSure = Has(match, "p") || Has(match, "since") || Has(match, "ye") || Has(match, "sure");
        return (isSure || YearContext.IsYear(text, match.Index, match.Length, Number(match, "y")!.Value))
            && Calendar(match) is { Start: { } start, End: { } end } reading && end.Year <= start.Year + LongestYears ? reading : null;
    }

    /// <summary>2020-3-4, 3/4/2020, 4.3.2020.</summary>
    private DateReading? Numeric(Match match)
    {
        int year = Number(match, "y")!.Value, second = Number(match, "m")!.Value, last = Number(match, "d")!.Value;
        var (isYearFirst, isDotted) = (match.Groups["y"].Index < match.Groups["m"].Index, match.Groups["sep"].ValueSpan is ".");
        if (!isYearFirst && last <= 12 && second <= 12 && last != second && context.IsDayFirst is null && !isDotted)
        {
            return new DateReading(null, null, DateGranularity.Day, DateBasis.Unresolved,
                $"\"{match.Value}\" can be read as day/month or month/day; it stays unresolved.");
        }

        var isMonthSecond = isYearFirst || (second <= 12 && (last > 12 || context.IsDayFirst is not false || isDotted));
        var period = isMonthSecond ? DaySpan.Day(year, second, last) : DaySpan.Day(year, last, second);
        return DateReading.Of(period, DateBasis.Explicit, DateGranularity.Day, NoDay(match));
    }

    /// <summary>The year that a match names in any way, and what it rests upon; null where it names none or it cannot be known.</summary>
    private int? YearOf(Match match, out DateBasis basis)
    {
        basis = DateBasis.Explicit;
        if (Number(match, "y") is { } year)
        {
            return year >= 100 || match.Groups["y"].Length > 2 ? year : year + ((Today?.Year ?? 2029) % 100 + 10 < year ? 1900 : 2000);
        }

        if (Has(match, "era"))
        {
            return DateValues.Of("era", match.Groups["era"].Value) + Number(match, "en") - 1;
        }

        if (Has(match, "yw"))
        {
            return Told("year", match.Groups["yw"].Value, (day, years) => day.AddYears(years), out basis)?.Year;
        }

        basis = Has(match, "ny") ? DateBasis.Published : basis;
        return Today?.Year - Number(match, "ny");
    }

    /// <summary>A day in the year or month that a word tells from today, or from the date before it: 去年, 同年, 上个月, 次月.</summary>
    private DateOnly? Told(string kind, string word, Func<DateOnly, int, DateOnly> add, out DateBasis basis)
    {
        var told = DateValues.Of(kind + "*", word);
        basis = told is null ? DateBasis.Published : DateBasis.Text;
        return told is { } by
            ? context.Anchor is { } known && (kind == "year" || known.Granularity <= DateGranularity.Month) ? add(known.Start, by) : null
            : Today is { } today ? add(today, DateValues.Of(kind, word) ?? 0) : null;
    }

    private static int? Month(Match match, string group) => match.Groups[group] is not { Success: true } found ? null
        : char.IsDigit(found.ValueSpan[0]) || !FormStarts.IsLetter(found.ValueSpan[0]) ? NumberWords.Parse(found.ValueSpan)
        : DateWords.MonthOf(found.Value.TrimEnd('.')) is > 0 and var named ? named
        : DateValues.Of("month of the year", found.Value);

    private static DaySpan Part(Match match, string group, DaySpan period)
    {
        if (match.Groups[group] is not { Success: true } found)
        {
            return period;
        }

        var third = DateValues.Of("part", found.Value.Trim('年')) ?? 2;
        return period.Granularity switch
        {
            DateGranularity.Day or DateGranularity.Week or DateGranularity.Weekend or DateGranularity.Season => period,
            DateGranularity.Century when DateValues.Of("half", found.Value) is { } half => period.Half(half),
            // 年底 is November and December; "late 2019" is a third
            DateGranularity.Year when third == 3 => new(period.End.AddMonths(-2), period.End, DateGranularity.Part),
            _ => period.Third(Math.Min(third, 2)),
        };
    }

    private static DayOfWeek? Weekday(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? (DayOfWeek?)DateValues.Of("weekday", found.Value.TrimEnd('.')) : null;
}
