using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Seasons, quarters, halves, decades, centuries, and days with names.</content>
internal sealed partial class DateReader
{
    private const string SeasonSigns = "春夏秋冬";
    private const int FirstDecadeOfLastCentury = 30;

    private DateReading? Season(Match match) =>
        Open(match, YearPart(match, DateGranularity.Season, year => DaySpan.Season(year, SeasonOf(match))));

    private static int SeasonOf(Match match) => match.Groups["s"] is { Success: true } sign
        ? SeasonSigns.IndexOf(sign.Value, StringComparison.Ordinal)
        : Lower(match, "sn") switch { "spring" => 0, "summer" => 1, "winter" => 3, _ => 2 };

    private DateReading? Quarter(Match match)
    {
        var words = Lower(match, "q").TrimStart('q');
        var quarter = Array.IndexOf(["first", "second", "third", "fourth"], words) + 1;
        quarter = quarter > 0 ? quarter : words == "首" ? 1 : NumberWords.Parse(words.AsSpan(0, 1)) ?? 0;
        return Open(match, YearPart(match, DateGranularity.Quarter, year => DaySpan.Quarter(year, quarter)));
    }

    private DateReading? Half(Match match)
    {
        var half = Lower(match, "h") is "上" or "first" or "h1" ? 1 : 2;
        return NamesYear(match)
            ? YearPart(match, DateGranularity.Half, year => DaySpan.Half(year, half))
            : FromToday(DateGranularity.Half, day => DaySpan.Half(day.Year, half));
    }

    /// <summary>The first months or quarters of a year: 前五月, 前三季度.</summary>
    private DateReading? FirstOfYear(Match match)
    {
        var unit = UnitOf(match);
        var months = (Number(match, "n") ?? 0) * (unit == DateGranularity.Quarter ? 3 : 1);
        return months is < 1 or > 12 ? null : YearPart(match, unit, year => DaySpan.Year(year) is { } whole ? new DaySpan(whole.Start, whole.Start.AddMonths(months), unit) : null);
    }

    private static bool NamesYear(Match match) => Has(match, "y") || Has(match, "yw") || Has(match, "era");

    private DateReading YearPart(Match match, DateGranularity granularity, Func<int, DaySpan?> inYear) => NamesYear(match)
        ? DateReading.Of(YearOf(match, out var basis) is { } year ? inYear(year) : null, basis, granularity)
        : DateReading.Of(InNearestYear(match, inYear), DateBasis.Published, granularity);

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
            string[] names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
            var decade = Number(match, "dec") ?? (Array.IndexOf(names, Lower(match, "decn")) + 2) * 10;
            first = CenturyOf(match, ref basis) is { } century ? ((century - 1) * 100) + decade
                : Has(match, "cw") ? null
                : (decade >= FirstDecadeOfLastCentury || Has(match, "decn") ? 1900 : 2000) + decade;
        }

        if ((first is { } known ? DaySpan.Decade(known) : null) is not { } period)
        {
            return new DateReading(null, null, DateGranularity.Decade, DateBasis.Unresolved);
        }

        var last = Number(match, "dece") is { } end ? DaySpan.Decade((first!.Value / 100 * 100) + end) : null;
        return Open(match, DateReading.Of(Joined(match, period, last), basis));
    }

    private DateReading? Century(Match match)
    {
        var basis = DateBasis.Explicit;
        return CenturyOf(match, ref basis) is not { } century ? new DateReading(null, null, DateGranularity.Century, DateBasis.Unresolved)
            : century is 0 or > 30 || DaySpan.Century(century) is not { } period ? null
            : Open(match, DateReading.Of(Joined(match, period, Number(match, "ce") is { } end ? DaySpan.Century(end) : null), basis));
    }

    private static DaySpan Joined(Match match, DaySpan period, DaySpan? end)
    {
        var whole = Part(match, "p", period);
        return end is { } last && last.Start > period.Start && Part(match, "pe", last) is var final
            ? new DaySpan(whole.Start, final.End, final.Granularity)
            : whole;
    }

    private int? CenturyOf(Match match, ref DateBasis basis)
    {
        if (Number(match, "c") is { } century)
        {
            return century;
        }

        if (Has(match, "cn"))
        {
            return Array.IndexOf(DateForms.Words("en", "Centuries"), Lower(match, "cn")) + 11;
        }

        basis = Has(match, "cw") ? DateBasis.Published : basis;
        return Has(match, "cw") ? ((Today?.Year + 99) / 100) - (match.Groups["cw"].ValueSpan[0] == '上' ? 1 : 0) : null;
    }

    private DateReading? Named(Match match)
    {
        var name = match.Groups["name"].Value;
        return NamedDays.Once(name) is { } once
            ? DateReading.Of(DaySpan.Day(once), DateBasis.Explicit)
            : YearPart(match, DateGranularity.Day, year => NamedDays.InYear(name, year) is { } day ? DaySpan.Day(day) : null);
    }

    private DateReading? LunarDay(Match match)
    {
        int month = LunarNumber(match.Groups["lm"].ValueSpan), day = LunarNumber(match.Groups["ld"].ValueSpan.TrimStart('初'));
        return YearPart(match, DateGranularity.Day, year => NamedDays.InLunarYear(year, month, day) is { } found ? DaySpan.Day(found) : null);
    }

    private static int LunarNumber(ReadOnlySpan<char> words) =>
        words switch { "正" => 1, "冬" => 11, "腊" or "臘" => 12, _ => NumberWords.Parse(words) ?? 0 };
}
