using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Dates with a year, a month or a day of the calendar.</content>
internal sealed partial class DateReader
{
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const string WeekdayNames = "sunmontuewedthufrisat";
    private const string WeekdaySigns = "日一二三四五六";

    private DateReading? Calendar(Match match)
    {
        var year = YearOf(match, "y", out var basis);
        var month = Month(match, "m");
        var day = Number(match, "d");
        if (day is 0 or > 31 || (month is 0 or > 12 && day is null))
        {
            return null;
        }

        if (Has(match, "mw"))
        {
            basis = match.Groups["mw"].ValueSpan is "同月" or "次月" or "翌月" ? DateBasis.Text : DateBasis.Published;
            var shifted = WordMonth(match.Groups["mw"].Value);
            (year, month) = (shifted?.Year, shifted?.Month);
        }
        else if (!Has(match, "y") && !Has(match, "era") && !Has(match, "yw"))
        {
            (year, basis) = (null, DateBasis.Published);
            if (EndYear(match) is { } endYear)
            {
                (year, basis) = (month > Month(match, "me") ? endYear - 1 : endYear, DateBasis.Explicit);
            }
        }

        if (year is null && month is not null && JoinedYear(match) is { } joined)
        {
            (year, basis) = (joined, DateBasis.Explicit);
        }

        var finest = day is not null ? DateGranularity.Day : month is not null || Has(match, "mw") ? DateGranularity.Month : DateGranularity.Year;
        var unresolved = new DateReading(null, null, finest, DateBasis.Unresolved);
        if (year is null && (today is null || Has(match, "yw") || Has(match, "mw")))
        {
            return unresolved;
        }

        if (SpanOf(match, year, month, day) is not { } period)
        {
            return unresolved with { Problem = $"\"{match.Value}\" is not a day of the calendar; it stays unresolved." };
        }

        var whole = Part(match, "p", period);
        if (RangeEnd(match, period, year is not null) is { } range)
        {
            if (year is null && range.End.AddYears(-1) > today && Ahead(match))
            {
                // it has begun already
                (whole, range) = (whole with { Start = whole.Start.AddYears(-1) }, range with { End = range.End.AddYears(-1) });
            }

            whole = new DaySpan(whole.Start > range.Start && Has(match, "y") && !Has(match, "ye") ? whole.Start.AddYears(-1) : whole.Start, range.End, range.Granularity);
            if (whole.Start >= whole.End)
            {
                return unresolved with { Problem = $"\"{match.Value}\" ends before it begins; it stays unresolved." };
            }
        }

        return Open(match, DateReading.Of(whole, basis) with { Problem = WeekdayProblem(match, whole) });
    }

    /// <summary>The year of the date that this one is joined to: 2018年4月27日和[5月26日].</summary>
    private int? JoinedYear(Match match) =>
        lastYear is { } year && match.Index > lastEnd && text.AsSpan(lastEnd, match.Index - lastEnd) is "和" or "与" or "與" or "及" or "以及" or "、" ? year : null;

    private DaySpan? SpanOf(Match match, int? year, int? month, int? day)
    {
        if (Has(match, "era") && year < 1912)
        {
            // the months of that time are lunar, and the calendar for them is not certain
            return DaySpan.Year(year.Value);
        }

        if (year is { } known)
        {
            return day is not null ? DaySpan.Day(known, month!.Value, day.Value) : month is not null ? DaySpan.Month(known, month.Value) : DaySpan.Year(known);
        }

        var ahead = Ahead(match);
        if (month is { } named)
        {
            return Nearest(today!.Value, ahead, candidate => day is null ? DaySpan.Month(candidate, named) : DaySpan.Day(candidate, named, day.Value));
        }

        var beside = Has(match, "we") || Weekday(match, "w") is not { } weekday ? null : DayOnWeekday(today!.Value, day!.Value, weekday, ahead);
        return beside ?? DayOfMonth(today!.Value, day!.Value, ahead);
    }

    /// <summary>The day of last, this or next month that falls on the weekday, the nearest to publication: 周三(15日). Null where none does.</summary>
    // February and March may both do: then words that point ahead count before nearness
    private static DaySpan? DayOnWeekday(DateOnly today, int day, DayOfWeek weekday, bool ahead)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return Enumerable.Range(-1, 3).Select(month.AddMonths)
            .Select(candidate => DaySpan.Day(candidate.Year, candidate.Month, day))
            .Where(found => found?.Start.DayOfWeek == weekday)
            .OrderBy(found => ahead && found!.Value.Start < today)
            .ThenBy(found => Math.Abs(found!.Value.Start.DayNumber - today.DayNumber))
            .FirstOrDefault();
    }

    private static DaySpan? DayOfMonth(DateOnly today, int day, bool ahead)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var step = 0; step <= 12; step++)
        {
            var candidate = month.AddMonths(ahead ? step : -step);
            if (DaySpan.Day(candidate.Year, candidate.Month, day) is { } found && (ahead ? found.Start >= today : found.Start <= today))
            {
                return found;
            }
        }

        return null;
    }

    private static DaySpan? RangeEnd(Match match, DaySpan start, bool yearKnown)
    {
        var (month, day) = (Month(match, "me"), Number(match, "de"));
        var year = EndYear(match) ?? (Has(match, "ye") ? NumberWords.Parse(match.Groups["ye"].ValueSpan) : null);
        if (month is null && day is null && year is null)
        {
            return null;
        }

        if (year < 100)
        {
            year += start.Start.Year / 100 * 100;
        }

        var given = year ?? start.Start.Year;
        var end = End(given, month ?? start.Start.Month, day);
        if (end is { } before && before.Start < start.Start && year is null && !(yearKnown && Has(match, "y") && !ChineseYear(match)))
        {
            end = month is not null ? End(given + 1, month.Value, day)
                : start.Start.AddMonths(1) is var next ? End(next.Year, next.Month, day) : null;
        }

        return end is { } known ? Part(match, "pe", known) : null;

        DaySpan? End(int y, int m, int? d) => d is not null ? DaySpan.Day(y, m, d.Value) : month is not null ? DaySpan.Month(y, m) : DaySpan.Year(y);
    }

    // in English the year stands after the range and is the end's
    private static bool ChineseYear(Match match) => match.Groups["y"].Index < match.Groups["m"].Index;

    private static int? EndYear(Match match) => Number(match, "ye") is { } year and >= 100 ? year : null;

    private DateReading? PlainYear(Match match)
    {
        var year = Number(match, "y")!.Value;
        if (!Has(match, "p") && !Has(match, "since") && !Has(match, "ye") && !YearContext.IsYear(text, match.Index, match.Length, year))
        {
            return null;
        }

        if (DaySpan.Year(year) is not { } period)
        {
            return null;
        }

        var whole = Part(match, "p", period);
        if (Number(match, "ye") is { } end)
        {
            end = end < 100 ? (year / 100 * 100) + end : end;
            if (end <= year || end > year + 400)
            {
                return null;
            }

            whole = new DaySpan(period.Start, DaySpan.Year(end)!.Value.End, DateGranularity.Year);
        }

        return Open(match, DateReading.Of(whole, DateBasis.Explicit));
    }

    private DateReading? Numeric(Match match, bool yearFirst)
    {
        int year = Number(match, "y")!.Value, second = Number(match, "m")!.Value, last = Number(match, "d")!.Value;
        if (yearFirst)
        {
            return DateReading.Of(DaySpan.Day(year, second, last), DateBasis.Explicit, DateGranularity.Day, $"\"{match.Value}\" is not a day of the calendar; it stays unresolved.");
        }

        var readsBothWays = last <= 12 && second <= 12 && last != second;
        if (readsBothWays && dayFirst is null && match.Groups["sep"].ValueSpan is not ".")
        {
            return new DateReading(null, null, DateGranularity.Day, DateBasis.Unresolved, $"\"{match.Value}\" can be read as day/month or month/day; it stays unresolved.");
        }

        var isDayFirst = second <= 12 && (last > 12 || dayFirst is not false || match.Groups["sep"].ValueSpan is ".");
        var period = isDayFirst ? DaySpan.Day(year, second, last) : DaySpan.Day(year, last, second);
        return DateReading.Of(period, DateBasis.Explicit, DateGranularity.Day, $"\"{match.Value}\" is not a day of the calendar; it stays unresolved.");
    }

    /// <summary>The year that a match names in any way, and what it rests upon; null where it names none or it cannot be known.</summary>
    private int? YearOf(Match match, string group, out DateBasis basis)
    {
        basis = DateBasis.Explicit;
        if (Number(match, group) is { } year)
        {
            return year >= 100 || match.Groups[group].Length > 2 ? year : year + ((today?.Year ?? 2029) % 100 + 10 < year ? 1900 : 2000);
        }

        if (Has(match, "era"))
        {
            var start = ChineseForms.EraStarts[Array.IndexOf(ChineseForms.EraNames.Split('|'), match.Groups["era"].Value)];
            return start + Number(match, "en") - 1;
        }

        if (!Has(match, "yw"))
        {
            return null;
        }

        var word = match.Groups["yw"].Value.ToLowerInvariant();
        basis = word is "同年" or "次年" or "翌年" ? DateBasis.Text : DateBasis.Published;
        return word switch
        {
            "同年" => anchor?.Start.Year,
            "次年" or "翌年" => anchor?.Start.Year + 1,
            "去年" or "去" => today?.Year - 1,
            "前年" => today?.Year - 2,
            "大前年" => today?.Year - 3,
            "明年" or "来年" or "來年" or "明" => today?.Year + 1,
            "后年" or "後年" => today?.Year + 2,
            _ when word.StartsWith("last", StringComparison.Ordinal) => today?.Year - 1,
            _ when word.StartsWith("next", StringComparison.Ordinal) => today?.Year + 1,
            _ => today?.Year,
        };
    }

    private DateOnly? MonthOfAnchor => anchor is { Granularity: <= DateGranularity.Month } known ? known.Start : null;

    private DateOnly? WordMonth(string word) => word switch
    {
        "同月" => MonthOfAnchor,
        "次月" or "翌月" => MonthOfAnchor?.AddMonths(1),
        _ when word.StartsWith("上上", StringComparison.Ordinal) => today?.AddMonths(-2),
        _ when word[0] == '上' => today?.AddMonths(-1),
        _ when word[0] == '下' => today?.AddMonths(1),
        _ => today,
    };

    private static int? Month(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true } found)
        {
            return null;
        }

        return char.IsAsciiLetter(found.ValueSpan[0])
            ? (MonthNames.IndexOf(found.Value[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1
            : NumberWords.Parse(found.ValueSpan);
    }

    private static DaySpan Part(Match match, string group, DaySpan period)
    {
        if (match.Groups[group] is not { Success: true } found)
        {
            return period;
        }

        var words = found.Value.ToLowerInvariant();
        if (period.Granularity == DateGranularity.Century && words.Contains('半', StringComparison.Ordinal))
        {
            var middle = period.Start.AddYears(50);
            return words[0] is '上' or '前' ? new(period.Start, middle, DateGranularity.Half) : new(middle, period.End, DateGranularity.Half);
        }

        return period.Granularity is DateGranularity.Day or DateGranularity.Week or DateGranularity.Weekend or DateGranularity.Season ? period : period.Third(words switch
        {
            _ when words[0] is '上' or '初' => 0,
            _ when words.StartsWith("中后", StringComparison.Ordinal) => 2,
            _ when words[0] == '中' => 1,
            _ when words.Contains("early", StringComparison.Ordinal) || words.Contains("beginning", StringComparison.Ordinal) || words.Contains("start", StringComparison.Ordinal) => 0,
            _ when words.Contains("mid", StringComparison.Ordinal) => 1,
            _ when words.EndsWith('初') => 0,
            _ => 2,
        });
    }

    private static string? WeekdayProblem(Match match, DaySpan period)
    {
        if (period.Granularity != DateGranularity.Day || Weekday(match, "w") is not { } weekday || period.Start.DayOfWeek == weekday || period.Start.AddDays(1) != period.End)
        {
            return null;
        }

        return Invariant($"\"{match.Value}\": {period.Start:yyyy-MM-dd} is a {period.Start.DayOfWeek}, not a {weekday}; the date is kept.");
    }

    private static DayOfWeek? Weekday(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true } found || found.ValueSpan[0] == '末')
        {
            return null;
        }

        return char.IsAsciiLetter(found.ValueSpan[0])
            ? (DayOfWeek)(WeekdayNames.IndexOf(found.Value[..3], StringComparison.OrdinalIgnoreCase) / 3)
            : (DayOfWeek)(found.ValueSpan[0] == '天' ? 0 : WeekdaySigns.IndexOf(found.ValueSpan[0], StringComparison.Ordinal));
    }
}
