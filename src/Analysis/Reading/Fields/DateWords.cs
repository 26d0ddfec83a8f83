using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Dates with the names of months, weekdays and seasons in the languages of <c>datewords.tsv</c>: <c>jeudi 11 janvier
/// 2010</c>.</summary>
internal static partial class DateWords
{
    private const string Month = "month";

    private static readonly Dictionary<string, (string Kind, int Number)> Words =
        Tsv.Read("datewords.tsv")
        .ToDictionary(cells => cells[0], cells => (cells[1], int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture)),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The month of that name, from 1; 0 where it is none.</summary>
    public static int MonthOf(string name) => Words.TryGetValue(name, out var word) && word.Kind == Month ? word.Number : 0;

    /// <summary>The whole text as a date in words; null where it is none. Its month is in the group <c>mon</c>.</summary>
    public static Match? Of(string text)
    {
        var match = InWords().Match(text);
        if (match.Success && MonthOf(match.Groups["mon"].Value) > 0 && match.Groups["w"].Captures.All(word => Is(word.Value, "weekday")))
        {
            return match;
        }

        match = OfSeason().Match(text);
        return match.Success && Is(match.Groups["season"].Value, "season") ? match : null;
    }

    private static bool Is(string word, string kind) => Words.TryGetValue(word, out var found) && found.Kind == kind;

    // A day, a month and a year in any order that is written, a weekday before or behind, and a time.
    [GeneratedRegex(@"^((?<w>[\p{L}-]{3,})\.?,?\s+)?(" +
        @"(?<d>\d{1,2})(\.|º|st|nd|rd|th|er)?\s+(de\s+)?(?<mon>\p{L}{3,})\.?,?\s+(del?\s+)?(?<y>\d{4})(\s+г\.)?" +
        @"|(?<mon>\p{L}{3,})\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})" +
        @"|(?<y>\d{4}),?\s+(?<mon>\p{L}{3,})\.?\s+(?<d>\d{1,2})" +
        @"|(?<mon>\p{L}{3,})\.?,?\s+(de\s+)?(?<y>\d{4})|(?<y>\d{4}),?\s+(?<mon>\p{L}{3,})\.?)" +
        @"(,?\s+(?<w>[\p{L}-]{3,}))?(,?\s+((at|um|à|om|a las)\s+)?" + DateParser.Time + @"(\s+Uhr)?\s*(GMT|UTC)?" + DateParser.Zone + ")?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InWords();

    // Winter 2008/2009
    [GeneratedRegex(@"^(?<season>\p{L}{3,}),?\s+(?<y>\d{4})([/-]\d{2,4})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfSeason();
}
