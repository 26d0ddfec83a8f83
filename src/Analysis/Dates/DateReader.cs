using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>
/// What each form means: a match in its text, read against the publication date. One instance reads one text from left to right and keeps
/// the mentions that it found.
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="context">What its dates are told from.</param>
internal sealed partial class DateReader(string text, DateContext context)
{
    private const int DatelineEnd = 40;

    private readonly List<DateMention> mentions = [];
    private DateForm form = DateForms.All[0];
    private DaySpan? anchor;
    private int lastEnd;
    private int? lastYear;

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<DateMention> Mentions => mentions;

    private DateOnly? Today => context.Today;

    /// <summary>Tries forms at a place: behind the first that is a date, or that is known to be none, else
    /// <paramref name="otherwise"/>.</summary>
    public int Read(DateForm[] forms, int at, int otherwise)
    {
        foreach (var candidate in forms)
        {
            if (candidate.IsSoughtIn(context.Language)
                && candidate.Expression.Match(text, at) is { Success: true, Length: > 0 } match && Take(candidate, match))
            {
                return at + match.Length;
            }
        }

        return otherwise;
    }

    private bool Take(DateForm candidate, Match match)
    {
        form = candidate;
        if (form.Meaning == "none" || InCalendar(match) is not { } found)
        {
            return form.Meaning == "none";
        }

        if (found is { Start: { } start, End: { } end, Granularity: { } granularity })
        {
            anchor = context.Anchor = new DaySpan(start, end, granularity);
            SetDateline(match, found);
        }

        lastEnd = match.Index + match.Length;
        lastYear = found is { Basis: DateBasis.Explicit, Granularity: <= DateGranularity.Month } ? found.Start?.Year : null;
        mentions.Add(new DateMention(match.Value, match.Index, found.Start, found.End, found.Granularity, found.Basis, found.Problem));
        return true;
    }

    // the column meaning of forms.tsv
    private DateReading? Meaning(Match match) => form.Meaning switch
    {
        "calendar" => Calendar(match),
        "weekday" => Weekday(match),
        "year" => PlainYear(match),
        "numeric" => Numeric(match),
        "shift" => Shift(match),
        "sameday" => SameDay(match),
        "relunit" => RelativeUnit(match),
        "ago" => Ago(match),
        "window" => Window(match),
        "clock" => Clock(match),
        "decade" => Decade(match),
        "century" => Century(match),
        "season" => Season(match),
        "quarter" => Quarter(match),
        "half" => Half(match),
        "first" => FirstOfYear(match),
        "named" => Named(match),
        "lunar" => LunarDay(match),
        "duration" => new DateReading(null, null, UnitOf(match), DateBasis.Duration),
        "bc" => new DateReading(null, null, UnitOf(match), DateBasis.Unresolved), // not on the calendar
        "vague" => new DateReading(null, null, null, DateBasis.Vague),
        _ => throw new InvalidOperationException($"Dates/Forms: forms.tsv has an unknown meaning {form.Meaning}."),
    };

    private DateReading? InCalendar(Match match)
    {
        try
        {
            return Meaning(match);
        }
        catch (ArgumentOutOfRangeException)
        {
            // thousands of years ago is no mistake
            var problem = form.Meaning == "ago" ? null : $"\"{match.Value}\" lies outside the years 1 to 9998.";
            return new DateReading(null, null, null, DateBasis.Unresolved, problem);
        }
    }

    /// <summary>（法新社华盛顿4日电） 今天…: the dateline's day is today.</summary>
    private void SetDateline(Match match, DateReading found)
    {
        var end = match.Index + match.Length;
        if (found.Granularity == DateGranularity.Day && match.Index < DatelineEnd && text.AsSpan(0, match.Index).IndexOf('。') < 0
            && DatelineBehind().IsMatch(text, end))
        {
            context.Today = found.Start;
        }
    }

    [GeneratedRegex(@"\G[电電讯訊](?:$|[）)】\]：: （(—-])", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineBehind();

    /// <summary>The period, unresolved where it needs the publication date and there is none.</summary>
    private DateReading FromToday(DateGranularity granularity, Func<DateOnly, DaySpan?> period) =>
        DateReading.Of(Today is { } day ? period(day) : null, DateBasis.Published, granularity);

    private DateReading Open(Match match, DateReading reading) => !Has(match, "since") || reading.Start is not { } start
        ? reading
        : reading with { End = Today is { } day && day >= start ? day.AddDays(1) : null };

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? NumberWords.Parse(found.ValueSpan) : null;

    private static bool Has(Match match, string group) => match.Groups[group].Success;

    private static string Lower(Match match, string group) => match.Groups[group].Value.ToLowerInvariant();
}
