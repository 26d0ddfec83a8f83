using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>
/// Chooses the date of publication: the first candidate that is a date; one that agrees with it and is more exact replaces it. What the
/// article states stands before the mirror's comment, which may be the time of fetching; both are said. Without any, the address and the
/// names of file and folders are asked.
/// </summary>
internal static partial class PublicationDate
{
    /// <summary>The origin of the comment in which feed mirrors write a time.</summary>
    public const string Comment = "epoch comment";

    private const int LongestShown = 60;

    // Weeklies and updated articles are a few days from their addresses.
    private static readonly TimeSpan FarFromAddress = TimeSpan.FromDays(7);
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(3);
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(10);
    private static readonly ConcurrentDictionary<string, TimeZoneInfo?> Zones = new(StringComparer.Ordinal);

    /// <summary>The date; null, with a warning, where nothing tells it.</summary>
    /// <param name="ordered">The candidates, the first to be taken first.</param>
    /// <param name="url">The article's address, or null.</param>
    /// <param name="file">The file's name with its folders'.</param>
    /// <param name="outlet">The outlet, or null.</param>
    /// <param name="language">The text's language, or null.</param>
    /// <param name="notes">What was met.</param>
    public static PublishedDate? Choose(List<Candidate> ordered, string? url, string file, Outlet? outlet, string? language,
        List<Note> notes)
    {
        var zone = ZoneOf(outlet);
        var comment = ordered.Find(candidate => candidate.Origin == Comment) is { Value: { } written } ? DateParser.Parse(written)?.Local
            : null;
        PublishedDate? best = null;
        foreach (var candidate in ordered)
        {
            if (DateParser.Parse(candidate.Value, outlet?.DayFirst) is { } parsed)
            {
                var date = Read(parsed, candidate, outlet, zone, comment, language);
                best = best is { } chosen ? Better(chosen, date, zone, notes) : date;
            }
            else if (!DateParser.IsRelative(candidate.Value.Trim()))
            {
                notes.Add(new Note("published", Severity.Warning, $"{candidate.Origin} holds '{Short(candidate.Value)}', which is no date",
                    candidate.Line));
            }
        }

        best = WithAddress(best, url, notes) ?? FromNames(file);
        if (best is null)
        {
            notes.Add(new Note("published", Severity.Warning, "no date of publication was found"));
        }

        return best?.Doubt is null ? best : Doubted(best.Value, notes);
    }

    private static PublishedDate? WithAddress(PublishedDate? best, string? url, List<Note> notes)
    {
        if (url is null || DateParser.FromPath(WebAddresses.PathOf(url)) is not { } inPath)
        {
            return best;
        }

        var address = new PublishedDate(DateTime.SpecifyKind(inPath.Local, DateTimeKind.Utc), inPath.Precision, "url path",
            WebAddresses.PathOf(url), null, null);
        if (best is not { } taken)
        {
            return address;
        }

        if (inPath.Precision == DatePrecision.Day && (taken.Utc - address.Utc).Duration() > FarFromAddress)
        {
            notes.Add(new Note("published", Severity.Warning,
                $"the address says {Written(address.Utc)[..10]}, {taken.From} says {Written(taken.Utc)}; the latter was taken"));
        }

        return (taken.Utc.Year, taken.Utc.Month) == (address.Utc.Year, address.Utc.Month) ? taken with { Doubt = null } : taken;
    }

    // The day in the file's own name, else in that of the nearest folder.
    private static PublishedDate? FromNames(string file)
    {
        var parts = file.Split('/');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (InName().Match(parts[i]) is { Success: true } match
                && DateParser.Parse($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}") is { } day)
            {
                return new PublishedDate(DateTime.SpecifyKind(day.Local, DateTimeKind.Utc), DatePrecision.Day, i == parts.Length - 1
                    ? "file name" : "folder name", parts[i], "nothing in the file states it", null);
            }
        }

        return DateParser.FromPath("/" + string.Join('/', parts[..^1]) + "/") is { Precision: DatePrecision.Day } inFolders
            ? new PublishedDate(DateTime.SpecifyKind(inFolders.Local, DateTimeKind.Utc), DatePrecision.Day, "folder name",
            string.Join('/', parts[..^1]), "nothing in the file states it", null)
            : null;
    }

    private static PublishedDate Doubted(PublishedDate date, List<Note> notes)
    {
        notes.Add(new Note("published", Severity.Warning, $"{date.From} holds {date.Doubt}; where that is meant, write it so in the file"));
        return date with { Note = Joined(date.Doubt, date.Note) };
    }

    private static PublishedDate Better(PublishedDate chosen, PublishedDate other, TimeZoneInfo? zone, List<Note> notes)
    {
        var exact = chosen.Precision <= DatePrecision.Minute && other.Precision <= DatePrecision.Minute;
        var apart = (chosen.Utc - other.Utc).Duration();
        if (exact ? apart <= TimeSpan.FromHours(24) : IsSameDay(chosen, other, zone))
        {
            var taken = other.Precision < chosen.Precision && chosen.Precision >= DatePrecision.Day
                ? other with { Note = Joined(other.Note, $"on the day that {chosen.From} states") } : chosen;
            taken = taken with { Doubt = chosen.Doubt is null || other.Doubt is null ? null : taken.Doubt };
            return other.From == Comment && exact && apart > TimeSpan.FromHours(1) ? taken with { Note = Joined(taken.Note, Says(other)) }
                : taken;
        }

        if (other.From == Comment)
        {
            notes.Add(new Note("published", Severity.Info,
                $"{chosen.From} states {Written(chosen)}, the mirror's comment says {Written(other)}, which may be when it was fetched; "
                + $"the former was taken"));
            return chosen with { Note = Joined(chosen.Note, Says(other)) };
        }

        if (!other.From.StartsWith("body", StringComparison.Ordinal) && other.From is not ("front matter: updated" or "page: time element"))
        {
            notes.Add(new Note("published", Severity.Warning,
                $"{other.From} says {Written(other.Utc)}, {chosen.From} says {Written(chosen.Utc)}; the latter was taken"));
        }

        return chosen;
    }

    private static string Says(PublishedDate comment) => $"the mirror's comment says {Written(comment)}";

    // A day against a time: in the outlet's zone or in UTC; a month against a day: in the month.
    private static bool IsSameDay(PublishedDate chosen, PublishedDate other, TimeZoneInfo? zone)
    {
        var (rough, fine) = chosen.Precision >= other.Precision ? (chosen, other) : (other, chosen);
        bool Is(DateTime time) => rough.Precision switch
        {
            DatePrecision.Year => time.Year == rough.Utc.Year,
            DatePrecision.Month => (time.Year, time.Month) == (rough.Utc.Year, rough.Utc.Month),
            _ => time.Date == rough.Utc.Date,
        };
        return Is(fine.Utc) || (fine.Precision <= DatePrecision.Minute && zone is not null
            && Is(TimeZoneInfo.ConvertTimeFromUtc(fine.Utc, zone)));
    }

    // A day has no zone: it stays the calendar's day. Times without a zone are the outlet's, unless the mirror's comment bears out UTC.
    private static PublishedDate Read(ParsedDate parsed, Candidate candidate, Outlet? outlet, TimeZoneInfo? zone, DateTime? comment,
        string? language)
    {
        var local = DateTime.SpecifyKind(parsed.Local, DateTimeKind.Utc);
        var doubt = parsed.ReadsBothWays ? Doubt(parsed.Local, candidate.Value) : null;
        if (parsed.Precision > DatePrecision.Minute)
        {
            return new PublishedDate(local, parsed.Precision, candidate.Origin, candidate.Value, null, doubt);
        }

        if (local.TimeOfDay == TimeSpan.Zero)
        {
            return new PublishedDate(local, DatePrecision.Day, candidate.Origin, candidate.Value, "midnight exactly: only the day is meant",
                doubt);
        }

        var (offset, note) = parsed.Offset is { } given ? (given, null) : Assumed(parsed.Local, outlet, zone, comment);
        var utc = local.Ticks - offset.Ticks is > 0 and var ticks && ticks < DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc)
            : local;
        var home = zone ?? (language?.StartsWith("zh", StringComparison.Ordinal) == true ? ZoneNamed("Asia/Shanghai") : null);
        return home is not null && TimeZoneInfo.ConvertTimeFromUtc(utc, home) is { TimeOfDay.Ticks: 0 } midnight
            ? new PublishedDate(DateTime.SpecifyKind(midnight, DateTimeKind.Utc), DatePrecision.Day, candidate.Origin, candidate.Value,
            $"midnight exactly in {home.Id}: only the day is meant", doubt)
            : new PublishedDate(utc, parsed.Precision, candidate.Origin, candidate.Value, note, doubt);
    }

    private static (TimeSpan Offset, string? Note) Assumed(DateTime local, Outlet? outlet, TimeZoneInfo? zone, DateTime? comment)
    {
        if (zone is null)
        {
            return (TimeSpan.Zero, "no zone is given; UTC was assumed");
        }

        var offset = zone.GetUtcOffset(local);
        if (comment is { } fetched && offset != TimeSpan.Zero)
        {
            var (inZone, inUtc) = (fetched - (local - offset), fetched - local);
            if (inUtc >= -Slack && inUtc < Fresh && (inZone < -Slack || inZone > Fresh + Fresh))
            {
                return (TimeSpan.Zero, "no zone is given; UTC was assumed, which the mirror's comment bears out");
            }
        }

        return (offset, $"no zone is given; the outlet's, {outlet!.Zone}, was assumed");
    }

    private static TimeZoneInfo? ZoneOf(Outlet? outlet) => outlet is null || outlet.Zone.Length == 0 ? null : ZoneNamed(outlet.Zone);

    private static TimeZoneInfo? ZoneNamed(string name) =>
        Zones.GetOrAdd(name, static id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : null);

    private static string Joined(string? first, string? second) => first is null ? second! : second is null ? first : $"{first}; {second}";

    private static string Doubt(DateTime day, string written) => string.Create(CultureInfo.InvariantCulture,
        $"'{Short(written)}', read day first as {day:yyyy-MM-dd}; month first it would be {day:yyyy-dd-MM}");

    private static string Written(PublishedDate date) => date.Precision <= DatePrecision.Minute ? Written(date.Utc)
        : Written(date.Utc)[..10];

    private static string Written(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    [GeneratedRegex(@"(?<!\d)(?<y>(19|20)\d{2})(?<sep>[-_.年]?)(?<m>0[1-9]|1[0-2])(\k<sep>|月)(?<d>0[1-9]|[12]\d|3[01])(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InName();
}
