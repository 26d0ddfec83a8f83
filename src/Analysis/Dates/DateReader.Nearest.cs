using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Which year, month or week is meant where the words do not say it: the nearest to publication, unless they speak against
/// it.</content>
internal sealed partial class DateReader
{
    // A date against the tense must be so many times nearer to be taken: of days that come once a year, and once a month.
    private const int PastOfYear = 40, AheadOfYear = 8, PastOfMonth = 4, AheadOfMonth = 3;

    // English shows by its verbs what is ahead: where no word does, what has been is likelier.
    private const int OpenInEnglish = 2, YearsToLeapDay = 8;

    // A weekday that fits only a year away is a slip.
    private const int FarthestByWeekday = 330;

    private Tense TenseAt(Match match) => Has(match, "since") ? Tense.Past : TenseAround.At(text, match.Index, match.Length);

    /// <summary>Of what comes once a year, the nearest to publication.</summary>
    private DaySpan? InNearestYear(Match match, Func<int, DaySpan?> inYear, DayOfWeek? weekday = null)
    {
        if (Today is not { } today)
        {
            return null;
        }

        var tense = TenseAt(match);
        var near = Nearest(Occurrences(today.Year, 1, inYear), tense, PastOfYear, AheadOfYear, weekday);
        return near ?? Nearest(Occurrences(today.Year, YearsToLeapDay, inYear), tense, PastOfYear, AheadOfYear, null);
    }

    private static IEnumerable<DaySpan?> Occurrences(int year, int reach, Func<int, DaySpan?> inYear) =>
        Enumerable.Range(year - reach, (2 * reach) + 1).Select(inYear);

    /// <summary>Of the days of last, this and next month with that number (of five where a month has none), the nearest to
    /// publication.</summary>
    private DaySpan? InNearestMonth(Match match, int day, DayOfWeek? weekday)
    {
        if (Today is not { } today)
        {
            return null;
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        var tense = TenseAt(match);
        var nearest = Nearest(Days(1), tense, PastOfMonth, AheadOfMonth, weekday)
            ?? Nearest(Days(2), tense, PastOfMonth, AheadOfMonth, null);
        var isPast = nearest?.Start > today && tense != Tense.Ahead;
        return weekday is null && Following(day) is { } told && (IsJoined(match) || (isPast && told.Start <= today)) ? told : nearest;

        IEnumerable<DaySpan?> Days(int reach) => Enumerable.Range(-reach, (2 * reach) + 1)
            .Select(step => month.AddMonths(step) is var one ? DaySpan.Day(one.Year, one.Month, day) : null);
    }

    /// <summary>6月5日返京，[14日]…: the day with that number behind the one told last.</summary>
    private DaySpan? Following(int day) => anchor is not { Granularity: DateGranularity.Day } told ? null
        : told.Start.AddDays(told.Start.Day < day ? 0 : 1 - told.Start.Day).AddMonths(told.Start.Day < day ? 0 : 1) is var one
        ? DaySpan.Day(one.Year, one.Month, day) : null;

    /// <summary>The nearest that falls on the weekday; where none does, the nearest.</summary>
    private DaySpan? Nearest(IEnumerable<DaySpan?> occurrences, Tense tense, int past, int ahead, DayOfWeek? weekday)
    {
        var today = Today!.Value;
        var ordered = occurrences.OfType<DaySpan>().OrderBy(Distance).ThenBy(span => span.Start).Cast<DaySpan?>().ToArray();
        return Array.Find(ordered, span => span!.Value.Start.DayOfWeek == weekday && Away(span.Value) <= FarthestByWeekday)
            ?? ordered.FirstOrDefault();

        int Away(DaySpan span) => Math.Max(0, Math.Max(span.Start.DayNumber - today.DayNumber, today.DayNumber - span.End.DayNumber + 1));

        int Distance(DaySpan span) => Away(span) * (span.Start > today
            ? tense == Tense.Past ? past : tense == Tense.Open && form.Language == "en" ? OpenInEnglish : 1
            : span.End <= today && tense == Tense.Ahead ? ahead : 1);
    }

    private static string? WeekdayProblem(Match match, DaySpan period, DayOfWeek? weekday)
    {
        var (day, isDay) = (period.Start, period.Granularity == DateGranularity.Day && period.Start.AddDays(1) == period.End);
        return !isDay || weekday is null || day.DayOfWeek == weekday ? null
            : FormattableString.Invariant($"\"{match.Value}\": {day:yyyy-MM-dd} is a {day.DayOfWeek}, not a {weekday}; the date is kept.");
    }
}
