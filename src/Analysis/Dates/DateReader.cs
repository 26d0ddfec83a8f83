using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>
/// What each form means: a match in its text, read against the publication date. One instance reads one text from left to right and keeps the
/// mentions that it found.
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="context">What its dates are told from.</param>
internal sealed partial class DateReader(string text, DateContext context)
{
    private const int DatelineEnd = 40;

    // the column meaning of forms.tsv: a name, and for some a value behind it
    private static readonly FrozenDictionary<string, Func<DateReader, Match, DateReading?>> Meanings =
        new Dictionary<string, Func<DateReader, Match, DateReading?>>
        {
            ["calendar"] = (reader, match) => reader.Calendar(match),
            ["weekday"] = (reader, match) => reader.Weekday(match),
            ["year"] = (reader, match) => reader.PlainYear(match),
            ["vague"] = (_, _) => new DateReading(null, null, null, DateBasis.Vague),
            ["duration"] = (_, match) => new DateReading(null, null, UnitOf(match), DateBasis.Duration),
            ["ago"] = (reader, match) => reader.Ago(match),
            ["window"] = (reader, match) => reader.Window(match),
            ["clock"] = (reader, match) => reader.Clock(match),
            ["relunit"] = (reader, match) => reader.RelativeUnit(match),
            ["shift"] = (reader, match) => reader.Shift(match),
            ["sameday"] = (reader, match) => reader.SameDay(match),
            ["decade"] = (reader, match) => reader.Decade(match),
            ["century"] = (reader, match) => reader.Century(match),
            ["season"] = (reader, match) => reader.Season(match),
            ["quarter"] = (reader, match) => reader.Quarter(match),
            ["half"] = (reader, match) => reader.Half(match),
            ["first"] = (reader, match) => reader.FirstOfYear(match),
            ["named"] = (reader, match) => reader.Named(match),
            ["lunar"] = (reader, match) => reader.LunarDay(match),
            ["numeric"] = (reader, match) => reader.Numeric(match),
            ["bc"] = (_, match) => new DateReading(null, null, UnitOf(match), DateBasis.Unresolved), // not on the calendar
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<DateMention> mentions = [];
    private DateForm form = DateForms.All[0];
    private DaySpan? anchor;
    private int lastEnd;
    private int? lastYear;

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<DateMention> Mentions => mentions;

    private DateOnly? Today => context.Today;

    /// <summary>Tries forms at a place: behind the first that is a date, or that is known to be none, else <paramref name="otherwise"/>.</summary>
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
        if (form.Meaning == "none")
        {
            return true;
        }

        if (Meaning(match) is not { } found)
        {
            return false;
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

    private DateReading? Meaning(Match match)
    {
        try
        {
            return Meanings[form.Meaning](this, match);
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
