using System.Text.RegularExpressions;
using Analysis.Reading;

namespace Analysis;

/// <content>Dates with a year, a month or a day of the calendar.</content>
internal sealed partial class DateReader
{
    private const string WeekdayNames = "sunmontuewedthufrisat";
    private const string WeekdaySigns = "日一二三四五六月火水木金土";

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
            basis = match.Groups["mw"].ValueSpan is "同月" or "次月" or "翌月" ? DateBasis.Text : DateBasis.Published;
            var shifted = WordMonth(match.Groups["mw"].Value);
            (year, month) = (shifted?.Year, shifted?.Month);
        }

        year ??= month is null ? null : JoinedYear(match);
        basis = year is null ? DateBasis.Published : basis;
        var finest = day is not null ? DateGranularity.Day : month is not null || Has(match, "mw") ? DateGranularity.Month : DateGranularity.Year;
        var unresolved = new DateReading(null, null, finest, DateBasis.Unresolved);
        if (year is null && (Today is null || Has(match, "yw") || Has(match, "mw")))
        {
            return unresolved;
        }

        var weekday = Has(match, "we") ? null : Weekday(match, "w");
        return SpanOf(match, year, month, day, weekday) is not { } period
            ? unresolved with { Problem = $"\"{match.Value}\" is not a day of the calendar; it stays unresolved." }
            : ToEnd(match, period, year is not null) is not { } whole
            ? unresolved with { Problem = $"\"{match.Value}\" ends before it begins; it stays unresolved." }
            : Open(match, DateReading.Of(whole, basis) with { Problem = WeekdayProblem(match, whole, weekday) });
    }

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
            end = month is not null ? End(given + 1, month.Value) : start.Start.AddMonths(1) is var next ? End(next.Year, next.Month) : null;
        }

        return end is { } known ? Part(match, "pe", known) : null;

        DaySpan? End(int y, int m) => day is not null ? DaySpan.Day(y, m, day.Value) : month is not null ? DaySpan.Month(y, m) : DaySpan.Year(y);
    }

    // in English the year stands behind the range and is the end's
    private static bool IsYearFirst(Match match) => match.Groups["y"].Index < match.Groups["m"].Index;

    private static int? EndYear(Match match) => Number(match, "ye") is { } year and >= 100 ? year : null;

    private DateReading? PlainYear(Match match)
    {
        var year = Number(match, "y")!.Value;
        year = year < 100 ? year + 2000 : year;
        var isSure = Has(match, "p") || Has(match, "since") || Has(match, "ye") || Has(match, "sure");
        if ((!isSure && !YearContext.IsYear(text, match.Index, match.Length, year)) || DaySpan.Year(year) is not { } period)
        {
            return null;
        }

        var whole = Part(match, "p", period);
        if (Number(match, "ye") is { } last)
        {
            last = last < 100 ? (year / 100 * 100) + last : last;
            if (last <= year || last > year + 400)
            {
                return null;
            }

            whole = new DaySpan(period.Start, DaySpan.Year(last)!.Value.End, DateGranularity.Year);
        }

        return Open(match, DateReading.Of(whole, DateBasis.Explicit));
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
        return DateReading.Of(period, DateBasis.Explicit, DateGranularity.Day, $"\"{match.Value}\" is not a day of the calendar; it stays unresolved.");
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
            return DateForms.Eras[match.Groups["era"].Value] + Number(match, "en") - 1;
        }

        basis = Has(match, "yw") || Has(match, "ny") ? DateBasis.Published : basis;
        return Has(match, "ny") ? Today?.Year - Number(match, "ny") : Has(match, "yw") ? WordYear(Lower(match, "yw"), ref basis) : null;
    }

    private int? WordYear(string word, ref DateBasis basis)
    {
        basis = word is "同年" or "次年" or "翌年" or "隔年" or "当年" or "當年" or "是年" or "该年" or "該年" ? DateBasis.Text : DateBasis.Published;
        return word switch
        {
            "同年" or "当年" or "當年" or "是年" or "该年" or "該年" => context.Anchor?.Start.Year,
            "次年" or "翌年" or "隔年" => context.Anchor?.Start.Year + 1,
            "去年" or "去" or "昨年" or "지난해" or "작년" => Today?.Year - 1,
            "前年" => Today?.Year - 2,
            "大前年" => Today?.Year - 3,
            "明年" or "来年" or "來年" or "明" or "내년" => Today?.Year + 1,
            "后年" or "後年" => Today?.Year + 2,
            _ when word.StartsWith("last", StringComparison.Ordinal) => Today?.Year - 1,
            _ when word.StartsWith("next", StringComparison.Ordinal) => Today?.Year + 1,
            _ => Today?.Year,
        };
    }

    private DateOnly? MonthOfAnchor => context.Anchor is { Granularity: <= DateGranularity.Month } known ? known.Start : null;

    private DateOnly? WordMonth(string word) => word switch
    {
        "同月" => MonthOfAnchor,
        "次月" or "翌月" => MonthOfAnchor?.AddMonths(1),
        _ when word.StartsWith("上上", StringComparison.Ordinal) => Today?.AddMonths(-2),
        _ when word[0] is '上' or '先' or '지' => Today?.AddMonths(-1),
        _ when word[0] is '下' or '来' or '다' => Today?.AddMonths(1),
        _ => Today,
    };

    private static int? Month(Match match, string group) => match.Groups[group] is not { Success: true } found ? null
        : char.IsDigit(found.ValueSpan[0]) || !FormStarts.IsLetter(found.ValueSpan[0]) ? NumberWords.Parse(found.ValueSpan)
        : DateWords.MonthOf(found.Value.TrimEnd('.')) is > 0 and var named ? named
        : (Array.FindIndex(DateForms.Words("ru", "Months"), word => word.Equals(found.Value, StringComparison.OrdinalIgnoreCase)) % 12) + 1;

    private static DaySpan Part(Match match, string group, DaySpan period)
    {
        if (match.Groups[group] is not { Success: true } found)
        {
            return period;
        }

        var words = found.Value.ToLowerInvariant();
        return period.Granularity switch
        {
            DateGranularity.Day or DateGranularity.Week or DateGranularity.Weekend or DateGranularity.Season => period,
            DateGranularity.Century when words.Contains('半', StringComparison.Ordinal) => period.Half(words[0] is '上' or '前' ? 1 : 2),
            DateGranularity.Year when IsYearEnd(words) => new(period.End.AddMonths(-2), period.End, DateGranularity.Part),
            _ => period.Third(ThirdOf(words)),
        };
    }

    // 年底 is November and December; "late 2019" is a third
    private static bool IsYearEnd(string words) => words.StartsWith('底') || words is "末" or "年底" or "年末" || words.EndsWith("end of", StringComparison.Ordinal);

    private static int ThirdOf(string words) => words switch
    {
        _ when words[0] is '上' or '初' or '前' || words.EndsWith('初') || words.Contains("early", StringComparison.Ordinal)
            || words.Contains("beginning", StringComparison.Ordinal) || words.Contains("start", StringComparison.Ordinal) => 0,
        _ when (words[0] == '中' && !words.StartsWith("中后", StringComparison.Ordinal)) || words.Contains("mid", StringComparison.Ordinal) => 1,
        _ => 2,
    };

    private DayOfWeek? Weekday(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true } found || found.ValueSpan[0] == '末')
        {
            return null;
        }

        var sign = found.ValueSpan[0];
        return form.Language is "fr" or "de" or "es" or "ru" or "ko"
            ? (DayOfWeek)((Array.FindIndex(DateForms.Words(form.Language, "Weekdays"), word => word.Equals(found.Value, StringComparison.OrdinalIgnoreCase)) + 1) % 7)
            : char.IsAsciiLetter(sign) ? (DayOfWeek)(WeekdayNames.IndexOf(found.Value[..3], StringComparison.OrdinalIgnoreCase) / 3)
            : sign == '天' ? DayOfWeek.Sunday
            : (DayOfWeek)(WeekdaySigns.IndexOf(sign, StringComparison.Ordinal) is var place and > 6 ? place - 6 : WeekdaySigns.IndexOf(sign, StringComparison.Ordinal));
    }
}
