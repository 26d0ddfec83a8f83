using System.Collections.Concurrent;
using System.Globalization;

namespace Analysis.Articles;

/// <summary>
/// Chooses the date of publication: the first candidate in the order of <see cref="DateOrigin"/> that is a date; a later one that agrees
/// with it and is more exact replaces it; one that disagrees by more than a day is reported, and an address that disagrees by more than a week.
/// </summary>
internal static class PublicationDate
{
    // Weeklies and updated articles are a few days from their addresses.
    private static readonly TimeSpan FarFromAddress = TimeSpan.FromDays(7);
    private static readonly ConcurrentDictionary<string, TimeZoneInfo?> Zones = new(StringComparer.Ordinal);

    public static PublishedDate? Choose(IEnumerable<DateCandidate> header, IEnumerable<DateCandidate> body, string? url, Outlet? outlet, Action<Severity, string> report)
    {
        PublishedDate? best = null;
        foreach (var candidate in header.Concat(body).OrderBy(candidate => candidate.Origin))
        {
            if (DateParser.Parse(candidate.Original, outlet?.DayFirst) is not { } parsed)
            {
                if (!DateParser.IsRelative(candidate.Original.Trim()))
                {
                    report(Severity.Warning, $"{candidate.From} holds '{Short(candidate.Original)}', which is no date");
                }

                continue;
            }

            var date = ToUtc(parsed, candidate, outlet);
            best = best is { } chosen ? Better(chosen, date, candidate.Origin, report) : date;
        }

        if (url is not null && DateParser.FromPath(Addresses.PathOf(url)) is { } inPath)
        {
            var address = ToUtc(inPath, new DateCandidate(DateOrigin.AddressPath, "url path", Addresses.PathOf(url)), outlet);
            if (best is { } taken && inPath.Precision == DatePrecision.Day && (taken.Utc - address.Utc).Duration() > FarFromAddress)
            {
                report(Severity.Warning, $"the address says {Written(address.Utc)[..10]}, {taken.From} says {Written(taken.Utc)}; the latter was taken");
            }

            best = best is { } found && (found.Utc.Year, found.Utc.Month) == (address.Utc.Year, address.Utc.Month) ? found with { Doubt = null } : best ?? address;
        }

        if (best is null)
        {
            report(Severity.Warning, "no date of publication was found");
        }

        return best?.Doubt is null ? best : Doubted(best.Value, report);
    }

    private static PublishedDate Doubted(PublishedDate date, Action<Severity, string> report)
    {
        report(Severity.Warning, $"{date.From} holds {date.Doubt}; where that is meant, write it so in the file");
        return date with { Note = date.Note is null ? date.Doubt : $"{date.Doubt}; {date.Note}" };
    }

    private static PublishedDate Better(PublishedDate chosen, PublishedDate other, DateOrigin origin, Action<Severity, string> report)
    {
        var apart = (chosen.Utc - other.Utc).Duration();
        var tolerance = TimeSpan.FromHours(chosen.Precision <= DatePrecision.Minute && other.Precision <= DatePrecision.Minute ? 24 : 38);
        if (apart <= tolerance)
        {
            var taken = other.Precision < chosen.Precision && chosen.Precision >= DatePrecision.Day ? other : chosen;
            return taken with { Doubt = chosen.Doubt is null || other.Doubt is null ? null : taken.Doubt };
        }

        if (origin <= DateOrigin.PageMetadata)
        {
            report(Severity.Warning, $"{other.From} says {Written(other.Utc)}, {chosen.From} says {Written(chosen.Utc)}; the latter was taken");
        }

        return chosen;
    }

    // A day has no zone: it stays the calendar's day. Times without a zone are the outlet's.
    private static PublishedDate ToUtc(ParsedDate parsed, DateCandidate candidate, Outlet? outlet)
    {
        var utc = DateTime.SpecifyKind(parsed.Local, DateTimeKind.Utc);
        string? note = null;
        if (parsed.Precision <= DatePrecision.Minute)
        {
            var offset = parsed.Offset;
            if (offset is null)
            {
                var zone = outlet is null || outlet.Zone.Length == 0 ? null : Zones.GetOrAdd(outlet.Zone, static id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : null);
                offset = zone?.GetUtcOffset(parsed.Local) ?? TimeSpan.Zero;
                note = zone is null ? "no zone is given; UTC was assumed" : $"no zone is given; the outlet's, {outlet!.Zone}, was assumed";
            }

            utc = utc.Ticks - offset.Value.Ticks is > 0 and var ticks && ticks < DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : utc;
        }

        return new PublishedDate(utc, parsed.Precision, candidate.From, candidate.Original, note, parsed.ReadsBothWays ? Doubt(parsed.Local, candidate.Original) : null);
    }

    private static string Doubt(DateTime day, string written) => string.Create(CultureInfo.InvariantCulture,
        $"'{Short(written)}', read day first as {day:yyyy-MM-dd}; month first it would be {day:yyyy-dd-MM}");

    private static string Written(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
