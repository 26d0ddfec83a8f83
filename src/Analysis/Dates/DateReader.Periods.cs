using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Seasons, quarters, halves, decades, centuries, and days with names.</content>
internal sealed partial class DateReader
{
    private const string SeasonSigns = "春夏秋冬";
    private const int FirstDecadeOfLastCentury = 30;

    private DateReading? Season(Match match)
    {
        var season = SeasonOf(match);
        var year = YearOf(match, "y", out var basis);
        return Open(match, DateReading.Of(year is { } known ? DaySpan.Season(known, season) : null, basis, DateGranularity.Season));
    }

    private static int SeasonOf(Match match) => match.Groups["s"] is { Success: true } sign
        ? SeasonSigns.IndexOf(sign.Value, StringComparison.Ordinal)
        : match.Groups["sn"].Value.ToLowerInvariant() switch { "spring" => 0, "summer" => 1, "winter" => 3, _ => 2 };

    private DateReading? Quarter(Match match)
    {
        var words = match.Groups["q"].Value.ToLowerInvariant();
        var quarter = NumberWords.Parse(words.TrimStart('q').AsSpan(0, char.IsAsciiLetter(words[^1]) && char.IsDigit(words[0]) ? 1 : words.TrimStart('q').Length))
            ?? Array.IndexOf(["first", "second", "third", "fourth"], words) + 1;
        return Open(match, YearPart(match, DateGranularity.Quarter, year => DaySpan.Quarter(year, quarter)));
    }

    private DateReading? RelativeQuarter(Match match)
    {
        var step = match.Groups["ww"].ValueSpan switch { "上" => -1, "下" => 1, _ => 0 };
        return FromToday(DateGranularity.Quarter, day => DaySpan.Holding(day.AddMonths(3 * step), DateGranularity.Quarter));
    }

    private DateReading? Half(Match match)
    {
        var half = match.Groups["h"].Value.ToLowerInvariant() is "上" or "first" or "h1" ? 1 : 2;
        if (!Has(match, "y") && !Has(match, "yw") && !Has(match, "era"))
        {
            return FromToday(DateGranularity.Half, day => DaySpan.Half(day.Year, half));
        }

        return YearPart(match, DateGranularity.Half, year => DaySpan.Half(year, half));
    }

    private DateReading YearPart(Match match, DateGranularity granularity, Func<int, DaySpan?> inYear)
    {
        if (Has(match, "y") || Has(match, "yw") || Has(match, "era"))
        {
            return DateReading.Of(YearOf(match, "y", out var basis) is { } year ? inYear(year) : null, basis, granularity);
        }

        return FromToday(granularity, day => Nearest(day, Ahead(match), inYear));
    }

    private DateReading? Decade(Match match)
    {
        var basis = DateBasis.Explicit;
        int? first;
        if (Number(match, "y") is { } year)
        {
            first = year;
        }
        else
        {
            var decade = Number(match, "dec") ?? (Array.IndexOf(["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], match.Groups["decn"].Value.ToLowerInvariant()) + 2) * 10;
            first = CenturyOf(match, "c", ref basis) is { } century ? ((century - 1) * 100) + decade
                : Has(match, "cw") ? null
                : (decade >= FirstDecadeOfLastCentury || Has(match, "decn") ? 1900 : 2000) + decade;
        }

        if ((first is { } known ? DaySpan.Decade(known) : null) is not { } period)
        {
            return new DateReading(null, null, DateGranularity.Decade, DateBasis.Unresolved);
        }

        var whole = Part(match, "p", period);
        if (Number(match, "dece") is { } end && DaySpan.Decade((first!.Value / 100 * 100) + end) is { } last && last.Start > whole.Start)
        {
            whole = Part(match, "pe", last) is var final ? new DaySpan(whole.Start, final.End, final.Granularity) : whole;
        }

        return Open(match, DateReading.Of(whole, basis));
    }

    private DateReading? Century(Match match)
    {
        var basis = DateBasis.Explicit;
        if (CenturyOf(match, "c", ref basis) is not { } century)
        {
            return new DateReading(null, null, DateGranularity.Century, DateBasis.Unresolved);
        }

        if (century is 0 or > 30 || DaySpan.Century(century) is not { } period)
        {
            return null;
        }

        var whole = Part(match, "p", period);
        if (Number(match, "ce") is { } end && end > century && DaySpan.Century(end) is { } last)
        {
            whole = Part(match, "pe", last) is var final ? new DaySpan(whole.Start, final.End, final.Granularity) : whole;
        }

        return Open(match, DateReading.Of(whole, basis));
    }

    private int? CenturyOf(Match match, string group, ref DateBasis basis)
    {
        if (Number(match, group) is { } century)
        {
            return century;
        }

        if (Has(match, "cn"))
        {
            return Array.IndexOf(["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"], match.Groups["cn"].Value.ToLowerInvariant()) + 11;
        }

        if (!Has(match, "cw"))
        {
            return null;
        }

        basis = DateBasis.Published;
        return ((today?.Year + 99) / 100) - (match.Groups["cw"].ValueSpan[0] == '上' ? 1 : 0);
    }

    private DateReading? Named(Match match)
    {
        var name = match.Groups["name"].Value;
        return YearPart(match, DateGranularity.Day, year => NamedDays.InYear(name, year) is { } day ? DaySpan.Day(day) : null);
    }

    private DateReading? LunarDay(Match match)
    {
        int month = LunarNumber(match.Groups["lm"].ValueSpan), day = LunarNumber(match.Groups["ld"].ValueSpan.TrimStart('初'));
        return YearPart(match, DateGranularity.Day, year => NamedDays.InLunarYear(year, month, day) is { } found ? DaySpan.Day(found) : null);
    }

    private static int LunarNumber(ReadOnlySpan<char> words) => words switch { "正" => 1, "冬" => 11, "腊" or "臘" => 12, _ => NumberWords.Parse(words) ?? 0 };
}
