using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Reads the ways in which dumps write a date of publication.</summary>
internal static partial class DateParser
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads the whole of <paramref name="text"/> as one date; null where it is none.</summary>
    /// <param name="text">The date, with what may stand around it.</param>
    /// <param name="dayFirst">Whether 3/4/2024 is the third of April; null where it is not known: then it is read so, and said to read both
    /// ways.</param>
    public static ParsedDate? Parse(string text, bool? dayFirst = null)
    {
        var trimmed = text.Trim().Trim('(', ')', '（', '）', '[', ']', '"', '\'').Trim();
        if (trimmed.Length is < 4 or > 80 || !trimmed.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        return Epoch(trimmed) ?? Plain(trimmed) ?? FromMatch(Iso().Match(trimmed)) ?? FromMatch(Named().Match(trimmed))
            ?? FromMatch(NamedMonthFirst().Match(trimmed)) ?? FromMatch(Slashed().Match(trimmed), dayFirst)
            ?? FromMatch(Chinese().Match(trimmed))
            ?? FromMatch(Compact().Match(trimmed)) ?? (DateWords.Of(trimmed) is { } inWords ? FromMatch(inWords) : null);
    }

    /// <summary>Whether the whole text is a time told from now (<c>29 分钟前</c>, <c>3 hours ago</c>), which says nothing later.</summary>
    public static bool IsRelative(string text) => text.Length < 30 && Relative().IsMatch(text);

    /// <summary>The year and month, with day where it stands, of an address's path.</summary>
    public static ParsedDate? FromPath(string path)
    {
        var match = InPath().Match(path);
        if (match.Success)
        {
            return FromMatch(match);
        }

        match = CompactInPath().Match(path);
        return match.Success ? FromMatch(match) : null;
    }

    /// <summary>Milliseconds or seconds since 1970, within 1990 to 2100.</summary>
    public static ParsedDate? Epoch(string text)
    {
        if (text.Length is < 9 or > 13 || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var milliseconds = text.Length >= 12 ? number : number * 1000;
        var time = DateTime.UnixEpoch.AddMilliseconds(milliseconds);
        return time.Year is >= 1990 and < 2100
            ? new ParsedDate(time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)), DatePrecision.Second, TimeSpan.Zero,
                ReadsBothWays: false) : null;
    }

    // 2020-07-08, 2020-07-08 13:05:12, 2020-07-08T13:05:12.123Z: the commonest forms, read without a match and its groups.
    private static ParsedDate? Plain(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Digits(text[..4], out var year) || !Digits(text[5..7], out var month)
            || !Digits(text[8..10], out var day) || year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        if (text.Length == 10)
        {
            return new ParsedDate(new DateTime(year, month, day), DatePrecision.Day, null, ReadsBothWays: false);
        }

        if (text.Length < 19 || text[10] is not ('T' or ' ') || text[13] != ':' || text[16] != ':' || !Digits(text[11..13], out var hour)
            || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second) || hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var rest = text[19..];
        rest = rest is ['.', ..] ? rest[1..].TrimStart("0123456789") : rest;
        return rest is [] or ['Z'] ? new ParsedDate(new DateTime(year, month, day, hour, minute, second), DatePrecision.Second, rest is []
            ? null : TimeSpan.Zero, ReadsBothWays: false) : null;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static ParsedDate? FromMatch(Match match, bool? dayFirst = null)
    {
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match, "y");
        var month = match.Groups["mon"] is { Success: true, Value: var name } ? DateWords.MonthOf(name) is > 0 and var known ? known
            : Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1 : Number(match, "m");
        var hasMonth = match.Groups["mon"].Success || match.Groups["m"].Success;
        month = hasMonth ? month : 1;
        var day = Number(match, "d");
        var readsBothWays = match.Groups["sep"].ValueSpan is "/" && day <= 12 && month <= 12 && day != month;
        if (match.Groups["sep"].Success && day <= 12 && (month > 12 || (readsBothWays && dayFirst == false)))
        {
            (month, day) = (day, month);
        }

        var hasTime = match.Groups["h"].Success;
        var hour = Number(match, "h") + (match.Groups["pm"].Success && Number(match, "h") < 12 ? 12 : 0) - (match.Groups["am"].Success
            && Number(match, "h") == 12 ? 12 : 0);
        if (year is < 1900 or > 2100 || month is < 1 or > 12
            || (match.Groups["d"].Success && (day < 1 || day > DateTime.DaysInMonth(year, month))) || hour > 23 || Number(match, "min") > 59
            || Number(match, "s") > 60)
        {
            return null;
        }

        var local = new DateTime(year, month, Math.Max(1, day), hour, Number(match, "min"), Math.Min(59, Number(match, "s")),
            DateTimeKind.Unspecified);
        var precision = match.Groups["s"].Success ? DatePrecision.Second : hasTime ? DatePrecision.Minute : match.Groups["d"].Success
            ? DatePrecision.Day : hasMonth ? DatePrecision.Month : DatePrecision.Year;
        return new ParsedDate(local, precision, hasTime ? Offset(match.Groups["z"].Value) : null, readsBothWays && dayFirst is null);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static TimeSpan? Offset(string zone)
    {
        zone = zone.Trim();
        if (zone.Length == 0)
        {
            return null;
        }

        if (zone[0] is '+' or '-')
        {
            var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
            digits = (digits.Length == 1 ? "0" + digits : digits).PadRight(4, '0');
            var minutes = (int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60)
                + int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture);
            return minutes <= 14 * 60 ? TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes) : null;
        }

        return zone.ToUpperInvariant() switch
        {
            "Z" or "GMT" or "UTC" or "UT" => TimeSpan.Zero,
            "EST" => TimeSpan.FromHours(-5),
            "EDT" => TimeSpan.FromHours(-4),
            "CST" => TimeSpan.FromHours(-6),
            "CDT" => TimeSpan.FromHours(-5),
            "MST" => TimeSpan.FromHours(-7),
            "MDT" => TimeSpan.FromHours(-6),
            "PST" => TimeSpan.FromHours(-8),
            "PDT" => TimeSpan.FromHours(-7),
            "CET" => TimeSpan.FromHours(1),
            "CEST" => TimeSpan.FromHours(2),
            "BST" => TimeSpan.FromHours(1),
            "JST" or "KST" => TimeSpan.FromHours(9),
            "HKT" or "SGT" => TimeSpan.FromHours(8),
            _ => null,
        };
    }

    /// <summary>A time of day.</summary>
    public const string Time = @"(?<h>\d{1,2})\s?[:：时時點点]\s?(?<min>\d{2})分?(?:[:：](?<s>\d{2})(?:[.,]\d{1,9})?)?\s*(?:(?<pm>[Pp]\.?[Mm]\.?)|(?<am>[Aa]\.?[Mm]\.?))?";

    /// <summary>A zone, and its name in brackets.</summary>
    public const string Zone = @"\s*(?<z>[Zz]|[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,4})?(?:\s*\([^)]*\)?)?";

    // 2020-07-08, 2020/7/8, 2020.07.08, with time and zone; 2020-07
    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})([-/.](?<d>\d{1,2})([Tt\s]\s*" + Time + Zone + @")?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    // Thu, 22 Sep 2022 08:01:12 GMT; 22 September 2022
    [GeneratedRegex(@"^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(?<d>\d{1,2})(st|nd|rd|th)?[\s-]+(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?[\s-]+(?<y>\d{4})(,?\s+(at\s+)?" + Time + Zone + @")?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    // September 22, 2022; Thu Sep 22 2022 08:01:12 GMT+0000
    [GeneratedRegex(@"^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})(,?\s+(at\s+)?" + Time + @"\s*(GMT|UTC)?" + Zone + @")?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NamedMonthFirst();

    // 08/07/2020 - 13:05
    [GeneratedRegex(@"^(?<d>\d{1,2})(?<sep>[/.])(?<m>\d{1,2})[/.](?<y>\d{4})(\s*[-–,]?\s*" + Time + Zone + @")?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashed();

    // 20240111T090000Z, 20240111; 2010///, a year alone in RIS
    [GeneratedRegex(@"^(?<y>(19|20)\d{2})((?<m>\d{2})(?<d>\d{2})([T ]?(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})(\.\d{1,9})?" + Zone + @")?|//+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    // 2020年 7月 8日 星期三 13:05
    [GeneratedRegex(@"^((发布|發布|发表|發表|更新|刊登)?(时间|時間|日期|于|於)?\s?[:：]?\s*)(?<y>\d{4})\s?年\s?(?<m>\d{1,2})\s?月(\s?(?<d>\d{1,2})\s?[日号號](\s*[（(]?(星期|周|週|礼拜)[一二三四五六日天][)）]?)?(\s*[,，]?\s*((?<pm>下午|晚上)|(?<am>上午|凌晨|早上))?\s*" + Time + Zone + @")?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(约|約)?\s?\d{1,3}\s?(秒|分钟|分鐘|分|小时|小時|个小时|天|日|周|週|个月|個月|年|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s?(钟|鐘)?\s?(前|以前|之前|ago)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"/(?<y>(19|20)\d{2})[/-](?<m>0?[1-9]|1[0-2])([/-](?<d>0?[1-9]|[12]\d|3[01]))?(/|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InPath();

    [GeneratedRegex(@"/(?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])([-/_]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CompactInPath();
}
