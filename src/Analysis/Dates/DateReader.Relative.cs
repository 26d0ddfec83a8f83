using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Dates told from another day: weekdays, days, counted units, and words like last and next.</content>
internal sealed partial class DateReader
{
    private DateReading? Weekday(Match match)
    {
        if (Has(match, "d"))
        {
            return Calendar(match);
        }

        var relation = (match.Groups["ww"] is { Success: true } word ? word : match.Groups["rel"]).Value.ToLowerInvariant();
        if (relation is "the previous" or "the following")
        {
            return Beside(match, relation == "the following");
        }

        var weeks = relation switch
        {
            "上" or "last" => -1, "上上" => -2, "下" or "next" => 1, "下下" => 2, _ => 0,
        };
        var bare = relation is "" or "this past" or "this coming";
        if (!Has(match, "w"))
        {
            return FromToday(DateGranularity.Week, day => DaySpan.Week(day.AddDays(7 * weeks)));
        }

        if (match.Groups["w"].ValueSpan[0] == '末')
        {
            var ahead = bare && Ahead(match);
            return FromToday(DateGranularity.Weekend, day => bare
                ? DaySpan.Weekend(ahead || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day : day.AddDays(-7))
                : DaySpan.Weekend(day.AddDays(7 * weeks)));
        }

        var weekday = Weekday(match, "w")!.Value;
        return FromToday(DateGranularity.Day, day =>
        {
            var inWeek = DaySpan.Week(day.AddDays(7 * weeks)).Start.AddDays(((int)weekday + 6) % 7);
            var found = !bare ? inWeek : relation switch
            {
                "this past" => Step(day.AddDays(-1), weekday, -1),
                "this coming" => Step(day.AddDays(1), weekday, 1),
                _ => Step(day, weekday, Ahead(match) ? 1 : -1),
            };
            return Weekday(match, "we") is { } last ? new DaySpan(found, Step(found, last, 1).AddDays(1), DateGranularity.Day) : DaySpan.Day(found);
        });
    }

    private DateReading Beside(Match match, bool after) =>
        anchor is { Granularity: DateGranularity.Day } known
            ? DateReading.Of(DaySpan.Day(Step(known.Start.AddDays(after ? 1 : -1), Weekday(match, "w")!.Value, after ? 1 : -1)), DateBasis.Text)
            : new DateReading(null, null, DateGranularity.Day, DateBasis.Unresolved);

    private static DateOnly Step(DateOnly day, DayOfWeek weekday, int step)
    {
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    private DateReading? RelativeDay(Match match)
    {
        var word = match.Value.ToLowerInvariant();
        if (word is "次日" or "翌日")
        {
            return DateReading.Of(anchor is { Granularity: DateGranularity.Day } known ? DaySpan.Day(known.End) : null, DateBasis.Text, DateGranularity.Day);
        }

        var days = word switch
        {
            "the day before yesterday" => -2,
            "the day after tomorrow" => 2,
            "yesterday" or "last night" => -1,
            "tomorrow" => 1,
            _ when word.StartsWith("大前", StringComparison.Ordinal) => -3,
            _ when word.StartsWith("大后", StringComparison.Ordinal) || word.StartsWith("大後", StringComparison.Ordinal) => 3,
            _ when word[0] == '前' => -2,
            _ when word[0] == '昨' => -1,
            _ when word[0] == '明' => 1,
            _ when word[0] is '后' or '後' => 2,
            _ => 0,
        };
        return FromToday(DateGranularity.Day, day => DaySpan.Day(day.AddDays(days)));
    }

    private DateReading? Ago(Match match)
    {
        var unit = UnitOf(match);
        if (Amount(match) is not { } amount)
        {
            return new DateReading(null, null, null, DateBasis.Vague);
        }

        if (Has(match, "back") || Has(match, "from"))
        {
            return FromToday(unit, day => DaySpan.Holding(Add(day, Has(match, "back") ? -amount : amount, unit), Coarse(unit, amount)));
        }

        if (anchor is { } known)
        {
            return DateReading.Of(DaySpan.Holding(Add(known.Start, Has(match, "earlier") ? -amount : amount, unit), Coarser(unit, known.Granularity)), DateBasis.Text, unit);
        }

        return char.IsAsciiLetter(match.Value[^1])
            ? new DateReading(null, null, unit, DateBasis.Duration)
            : FromToday(unit, day => DaySpan.Holding(Add(day, amount, unit), Coarse(unit, amount)));
    }

    private DateReading? Window(Match match)
    {
        var unit = UnitOf(match);
        if ((Has(match, "n") ? Amount(match) : 1) is not { } amount)
        {
            return new DateReading(null, null, null, DateBasis.Vague);
        }

        var ahead = Has(match, "ahead") || match.Groups["rel"].Value.ToLowerInvariant() is "next" or "coming";
        return FromToday(unit, day => ahead
            ? new DaySpan(day.AddDays(1), Add(day, amount, unit).AddDays(1), unit)
            : new DaySpan(Add(day, -amount, unit), day.AddDays(1), unit));
    }

    private DateReading? Clock(Match match)
    {
        var minutes = match.Groups["u"].Value.ToLowerInvariant() is "minute" or "分钟" or "分鐘" ? 1 : 60;
        if (Amount(match) is not { } amount)
        {
            return new DateReading(null, null, null, DateBasis.Vague);
        }

        return FromToday(DateGranularity.Day, _ => DaySpan.Day(DateOnly.FromDateTime(published!.Value.AddMinutes(-amount * minutes))));
    }

    private DateReading? RelativeUnit(Match match)
    {
        var relation = match.Groups["rel"].Value.ToLowerInvariant();
        var step = relation switch { "last" or "the previous" => -1, "this" => 0, _ => 1 };
        if (Has(match, "sn"))
        {
            var season = SeasonOf(match);
            return Open(match, FromToday(DateGranularity.Season, day => Stepped(day, step, year => DaySpan.Season(year, season))));
        }

        var unit = UnitOf(match);
        if (relation.StartsWith("the ", StringComparison.Ordinal))
        {
            return DateReading.Of(anchor is { } known && known.Granularity <= unit ? DaySpan.Holding(Add(known.Start, step, unit), unit) : null, DateBasis.Text, unit);
        }

        return Open(match, FromToday(unit, day => DaySpan.Holding(Add(day, step, unit), unit) is { } period ? Part(match, "p", period) : null));
    }

    private DateReading? RelativeMonth(Match match)
    {
        var month = Month(match, "m")!.Value;
        var step = match.Groups["rel"].Value.ToLowerInvariant() switch { "last" => -1, "next" => 1, _ => 0 };
        return FromToday(DateGranularity.Month, day => Stepped(day, step, year => DaySpan.Month(year, month)) is { } period ? Part(match, "p", period) : null);
    }

    /// <summary>Of the periods that come once a year: the latest that is over, this year's, or the earliest to come.</summary>
    private static DaySpan? Stepped(DateOnly day, int step, Func<int, DaySpan?> inYear)
    {
        if (step == 0)
        {
            return inYear(day.Year);
        }

        for (var year = day.Year - step; ; year += step)
        {
            if (inYear(year) is not { } period || (step < 0 ? period.End <= day : period.Start > day))
            {
                return inYear(year);
            }
        }
    }

    private DateReading? Edge(Match match)
    {
        if (Has(match, "edgep"))
        {
            var words = match.Groups["edgep"].ValueSpan;
            var (isYear, third) = (words[0] == '年', words[1] == '初' ? 0 : 2);
            return Open(match, FromToday(DateGranularity.Part, day => DaySpan.Holding(day, isYear ? DateGranularity.Year : DateGranularity.Month)?.Third(third)));
        }

        var unit = UnitOf(match);
        var step = match.Groups["rel"].Value.ToLowerInvariant() switch { "last" => -1, "next" => 1, _ => 0 };
        return Open(match, FromToday(unit, day => DaySpan.Holding(Add(day, step, unit), unit) is { } period ? Part(match, "p", period) : null));
    }

    private static DateGranularity UnitOf(Match match) => match.Groups["u"].Value.ToLowerInvariant() switch
    {
        "天" or "日" or "day" => DateGranularity.Day,
        "周" or "週" or "星期" or "礼拜" or "禮拜" or "week" => DateGranularity.Week,
        "weekend" => DateGranularity.Weekend,
        "月" or "month" => DateGranularity.Month,
        "季度" or "quarter" => DateGranularity.Quarter,
        "decade" => DateGranularity.Decade,
        "世纪" or "世紀" or "century" or "centuries" => DateGranularity.Century,
        _ => DateGranularity.Year,
    };

    /// <summary>The number of units, halves included; null where the words give no exact number.</summary>
    private static double? Amount(Match match)
    {
        var words = match.Groups["n"].Value.ToLowerInvariant();
        var isHalf = match.Value.Contains('半', StringComparison.Ordinal) || match.Value.Contains("half", StringComparison.OrdinalIgnoreCase);
        if (words is "半" || words.StartsWith("half", StringComparison.Ordinal))
        {
            return 0.5;
        }

        var bare = words.Replace("-and-a-half", "", StringComparison.Ordinal).Replace(" and a half", "", StringComparison.Ordinal);
        return NumberWords.Parse(bare) is { } number && match.Value.IndexOf('多', StringComparison.Ordinal) < 0 && bare is not "两三" and not "三五" ? number + (isHalf ? 0.5 : 0) : null;
    }

    private static DateOnly Add(DateOnly day, double amount, DateGranularity unit) => unit switch
    {
        DateGranularity.Day => day.AddDays((int)amount),
        DateGranularity.Week or DateGranularity.Weekend => day.AddDays((int)(7 * amount)),
        DateGranularity.Month => amount == (int)amount ? day.AddMonths((int)amount) : day.AddMonths((int)amount).AddDays(amount < 0 ? -15 : 15),
        DateGranularity.Quarter => day.AddMonths((int)(3 * amount)),
        DateGranularity.Decade => day.AddMonths((int)(120 * amount)),
        DateGranularity.Century => day.AddMonths((int)(1200 * amount)),
        _ => day.AddMonths((int)(12 * amount)),
    };

    // half a year ago names a month, half a month ago a week
    private static DateGranularity Coarse(DateGranularity unit, double amount) => amount is >= 1 or <= -1 ? unit : unit switch
    {
        DateGranularity.Year => DateGranularity.Month,
        DateGranularity.Month => DateGranularity.Week,
        DateGranularity.Week => DateGranularity.Day,
        _ => unit,
    };

    private static DateGranularity Coarser(DateGranularity one, DateGranularity other) => one > other ? one : other;
}
