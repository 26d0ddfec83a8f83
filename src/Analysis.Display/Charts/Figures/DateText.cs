using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Display.Charts;

/// <summary>Dates as plotly writes them (<c>2022-09-12T13:43:02.5</c>, shorter at will) as milliseconds since 1970. Time zones are read and
/// ignored, as there.</summary>
internal static partial class DateText
{
    public const double Day = 86_400_000;

    public static double? Parse(string? text)
    {
        if (text is null || text.Length < 4 || Pattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int Part(string name, int otherwise) =>
            match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : otherwise;
        var (year, month, day, hour, minute) = (Part("year", 0), Part("month", 1), Part("day", 1), Part("hour", 0), Part("minute", 0));
        var second = match.Groups["second"] is { Success: true } s ? NumberText.Parse(s.Value) ?? 60 : 0;
        return year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59
            || second >= 60 ? null
            : (new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalMilliseconds + (second * 1000);
    }

    /// <summary>The instant of so many milliseconds; at the ends of the calendar where it lies beyond.</summary>
    public static DateTime Time(double milliseconds)
        => DateTime.UnixEpoch.AddMilliseconds(Math.Clamp(milliseconds, -62_135_596_800_000, 253_402_300_799_000));

    // Behind the date, anything after a sign of a time zone.
    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2})(?:[T ](?<hour>[0-9]{2})(?::(?<minute>[0-9]{2})"
        + @"(?::(?<second>[0-9.]*))?)?)?)?)?(?:[Zz+-]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
