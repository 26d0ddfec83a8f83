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

        var relation = Has(match, "ww") ? match.Groups["ww"].Value : Lower(match, "rel");
        if (DateValues.Of("beside", relation) is { } by)
        {
            return Beside(match, by);
        }

        var weeks = DateValues.Of("week", relation);
        if (!Has(match, "w"))
        {
            return FromToday(DateGranularity.Week, day => DaySpan.Week(day.AddDays(7 * weeks ?? 0)));
        }

        return match.Groups["w"].ValueSpan is "末" ? FromToday(DateGranularity.Weekend, day => Weekend(match, day, weeks))
            : FromToday(DateGranularity.Day, day => ToWeekday(match, WeekdayFrom(match, day, weeks, relation)));
    }

    private DaySpan Weekend(Match match, DateOnly day, int? weeks) => weeks is { } step ? DaySpan.Weekend(day.AddDays(7 * step))
        : DaySpan.Weekend(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || TenseAt(match) == Tense.Ahead ? day : day.AddDays(-7));

    private DateOnly WeekdayFrom(Match match, DateOnly day, int? weeks, string relation)
    {
        var weekday = Weekday(match, "w")!.Value;
        return weeks is { } step ? DaySpan.Week(day.AddDays(7 * step)).Start.AddDays(((int)weekday + 6) % 7)
            : DateValues.Of("last", relation) is { } next ? Step(day.AddDays(next), weekday, next)
            : Step(day, weekday, TenseAt(match) == Tense.Ahead ? 1 : -1);
    }

    private static DaySpan ToWeekday(Match match, DateOnly first) =>
        Weekday(match, "we") is { } last ? new DaySpan(first, Step(first, last, 1).AddDays(1), DateGranularity.Day) : DaySpan.Day(first);

    private DateReading Beside(Match match, int by) => DateReading.Of(
        anchor is { Granularity: DateGranularity.Day } known ? DaySpan.Day(Step(known.Start.AddDays(by), Weekday(match, "w")!.Value, by))
        : null,
        DateBasis.Text, DateGranularity.Day);

    private static DateOnly Step(DateOnly day, DayOfWeek weekday, int step)
    {
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    /// <summary>So many units from today, as the row says: 昨天 is -1 day, 先月 -1 month. 三年前的今天 is the day of another year.</summary>
    private DateReading? Shift(Match match)
    {
        var unit = Has(match, "u") ? UnitOf(match) : DateGranularity.Day;
        return FromToday(unit, day =>
            DaySpan.Holding(Add(day.AddYears((YearOf(match, out _) ?? day.Year) - day.Year), form.Value, unit), unit));
    }

    /// <summary>The day of the sentence before, or so many days from it: 当天, 次日.</summary>
    private DateReading? SameDay(Match match)
    {
        // 元旦当天 names it already
        if (mentions.Count > 0 && lastEnd == match.Index)
        {
            return null;
        }

        var known = context.Anchor is { Granularity: DateGranularity.Day } day
            ? DaySpan.Day(day.End.AddDays(form.Value - 1))
            : (DaySpan?)null;
        return DateReading.Of(known, DateBasis.Text, DateGranularity.Day);
    }

    private DateReading? Ago(Match match)
    {
        var unit = UnitOf(match);
        if (Amounts(match) is not { } amount)
        {
            return new DateReading(null, null, null, DateBasis.Vague);
        }

        if (Has(match, "back") || Has(match, "from"))
        {
            return Point(match, unit, amount);
        }

        if (anchor is { } known)
        {
            var there = Add(known.Start, Has(match, "earlier") ? -amount.Low : amount.Low, unit);
            var granularity = unit > known.Granularity ? unit : known.Granularity;
            return DateReading.Of(DaySpan.Holding(there, granularity), DateBasis.Text, unit);
        }

        return char.IsAsciiLetter(match.Value[^1])
            ? new DateReading(null, null, unit, DateBasis.Duration)
            : FromToday(unit, day => DaySpan.Holding(Add(day, amount.Low, unit), Finer(unit, amount.Low)));
    }

    /// <summary>The unit that holds that point; of two numbers (二三十年前) all between them.</summary>
    private DateReading Point(Match match, DateGranularity unit, (double Low, double High) amount)
    {
        var sign = Has(match, "back") ? -1 : 1;
        return FromToday(unit, day => At(day, amount.Low) is { } near && At(day, amount.High) is { } far
            ? near with { Start = near.Start < far.Start ? near.Start : far.Start, End = near.End > far.End ? near.End : far.End }
            : null);

        DaySpan? At(DateOnly day, double of) => DaySpan.Holding(Add(day, sign * of, unit), Finer(unit, of));
    }

    private DateReading? Window(Match match)
    {
        var unit = UnitOf(match);
        var amount = Has(match, "n") ? Amounts(match) : (1, 1);
        if (amount is not { } known || known.Low != known.High)
        {
            return new DateReading(null, null, null, DateBasis.Vague);
        }

        return FromToday(unit, day => Has(match, "ahead") || Lower(match, "rel") is "next" or "coming"
            ? new DaySpan(day.AddDays(1), Add(day, known.Low, unit).AddDays(1), unit)
            : new DaySpan(Add(day, -known.Low, unit), day.AddDays(1), unit));
    }

    private DateReading? Clock(Match match)
    {
        var minutes = Lower(match, "u") is "minute" or "分钟" or "分鐘" ? 1 : 60;
        return Amounts(match) is not { } amount ? new DateReading(null, null, null, DateBasis.Vague)
            : FromToday(DateGranularity.Day,
                _ => DaySpan.Day(DateOnly.FromDateTime(context.Published!.Value.AddMinutes(-amount.Low * minutes))));
    }

    /// <summary>Last month, this spring, next July, the end of this year; the following month.</summary>
    private DateReading? RelativeUnit(Match match)
    {
        var (relation, unit) = (Lower(match, "rel"), UnitOf(match));
        if (DateValues.Of("beside", relation) is { } by)
        {
            var beside = anchor is { } known && known.Granularity <= unit ? DaySpan.Holding(Add(known.Start, by, unit), unit) : null;
            return DateReading.Of(beside, DateBasis.Text, unit);
        }

        var (step, month) = (DateValues.Of("week", relation) ?? 0, Month(match, "m"));
        return Open(match, FromToday(unit, day => Period(day) is { } period ? Part(match, "p", period) : null));

        DaySpan? Period(DateOnly day) => Has(match, "sn") ? Stepped(day, step, year => DaySpan.Season(year, SeasonOf(match)))
            : month is { } named ? Stepped(day, step, year => DaySpan.Month(year, named))
            : DaySpan.Holding(Add(day, step, unit), unit);
    }

    /// <summary>Of the periods that come once a year: the latest that is over, this year's, or the earliest to come.</summary>
    private static DaySpan? Stepped(DateOnly day, int step, Func<int, DaySpan?> inYear)
    {
        for (var year = day.Year - step; step != 0; year += step)
        {
            if (inYear(year) is not { } period || (step < 0 ? period.End <= day : period.Start > day))
            {
                return inYear(year);
            }
        }

        return inYear(day.Year);
    }

    private static DateGranularity UnitOf(Match match) =>
        (DateGranularity)(DateValues.Of("unit", match.Groups["u"].Value) ?? (int)DateGranularity.Year);

    /// <summary>The number of units, halves included, lowest and highest where there are two; null where the words give no exact
    /// number.</summary>
    private static (double Low, double High)? Amounts(Match match)
    {
        var words = Lower(match, "n");
        if (words is "半" || words.StartsWith("half", StringComparison.Ordinal))
        {
            return (0.5, 0.5);
        }

        if (match.Value.Contains('多', StringComparison.Ordinal))
        {
            return null;
        }

        var half = match.Value.Contains('半', StringComparison.Ordinal) || words.EndsWith("half", StringComparison.Ordinal) ? 0.5 : 0;
        var bare = words.Replace("-and-a-half", "", StringComparison.Ordinal).Replace(" and a half", "", StringComparison.Ordinal);
        return NumberWords.Range(bare) is { } range ? (range.Low + half, range.High + half) : null;
    }

    private static DateOnly Add(DateOnly day, double amount, DateGranularity unit) => unit switch
    {
        DateGranularity.Day => day.AddDays((int)amount),
        DateGranularity.Week or DateGranularity.Weekend => day.AddDays((int)(7 * amount)),
        DateGranularity.Month => amount == (int)amount
            ? day.AddMonths((int)amount)
            : day.AddMonths((int)amount).AddDays(amount < 0 ? -15 : 15),
        DateGranularity.Quarter => day.AddMonths((int)(3 * amount)),
        DateGranularity.Decade => day.AddMonths((int)(120 * amount)),
        DateGranularity.Century => day.AddMonths((int)(1200 * amount)),
        _ => day.AddMonths((int)(12 * amount)),
    };

    // half a year ago names a month, half a month ago a week, a decade ago a year
    private static DateGranularity Finer(DateGranularity unit, double amount) => unit switch
    {
        DateGranularity.Decade => DateGranularity.Year,
        _ when amount >= 1 => unit,
        DateGranularity.Year => DateGranularity.Month,
        DateGranularity.Month => DateGranularity.Week,
        DateGranularity.Week => DateGranularity.Day,
        _ => unit,
    };
}
