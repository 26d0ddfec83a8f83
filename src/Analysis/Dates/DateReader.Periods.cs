using System.Text.RegularExpressions;

namespace Analysis;

/// <content>Seasons, quarters, halves, decades, centuries, and days with names.</content>
internal sealed partial class DateReader
{
    private const int FirstDecadeOfLastCentury = 30;

    private DateReading? Season(Match match) =>
        Open(match, YearPart(match, DateGranularity.Season, year => DaySpan.Season(year, SeasonOf(match))));

    private static int SeasonOf(Match match) => DateValues.Of("season", match.Groups["s"].Value + match.Groups["sn"].Value) ?? 0;

    private DateReading? Quarter(Match match)
    {
        var quarter = DateValues.Of("quarter", match.Groups["q"].Value) ?? 0;
        return Open(match, YearPart(match, DateGranularity.Quarter, year => DaySpan.Quarter(year, quarter)));
    }

    private DateReading? Half(Match match)
    {
        var half = DateValues.Of("half", match.Groups["h"].Value) ?? 0;
        return NamesYear(match)
            ? YearPart(match, DateGranularity.Half, year => DaySpan.Half(year, half))
            : FromToday(DateGranularity.Half, day => DaySpan.Half(day.Year, half));
    }

    /// <summary>The first months or quarters of a year: 前五月, 前三季度.</summary>
    private DateReading? FirstOfYear(Match match)
    {
        var unit = UnitOf(match);
        var months = (Number(match, "n") ?? 0) * (unit == DateGranularity.Quarter ? 3 : 1);
        return months is < 1 or > 12 ? null : YearPart(match, unit, year => DaySpan.Months(year, 1, months, unit));
    }

    private static bool NamesYear(Match match) => Has(match, "y") || Has(match, "yw") || Has(match, "era");

    private DateReading YearPart(Match match, DateGranularity granularity, Func<int, DaySpan?> inYear) => NamesYear(match)
        ? DateReading.Of(YearOf(match, out var basis) is { } year ? inYear(year) : null, basis, granularity)
        : DateReading.Of(InNearestYear(match, inYear), DateBasis.Published, granularity);

    private DateReading? Decade(Match match)
    {
        var basis = DateBasis.Explicit;
        var decade = Number(match, "dec") ?? DateValues.Of("decade", match.Groups["decn"].Value) ?? 0;
        var first = Number(match, "y") ?? (CenturyOf(match, ref basis) is { } century ? ((century - 1) * 100) + decade
            : Has(match, "cw") ? null
            : (decade >= FirstDecadeOfLastCentury || Has(match, "decn") ? 1900 : 2000) + decade);
        if (first is not { } known || DaySpan.Decade(known) is not { } period)
        {
            return new DateReading(null, null, DateGranularity.Decade, DateBasis.Unresolved);
        }

        var last = Number(match, "dece") is { } end ? DaySpan.Decade((known / 100 * 100) + end) : null;
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
        if ((Number(match, "c") ?? DateValues.Of("century", match.Groups["cn"].Value)) is { } century)
        {
            return century;
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
        int month = LunarNumber(match.Groups["lm"].Value), day = LunarNumber(match.Groups["ld"].Value.TrimStart('初'));
        return YearPart(match, DateGranularity.Day,
            year => NamedDays.InLunarYear(year, month, day) is { } found ? DaySpan.Day(found) : null);
    }

    private static int LunarNumber(string words) => DateValues.Of("lunar", words) ?? NumberWords.Parse(words) ?? 0;
}
