using System.Globalization;
using System.Text;

namespace Analysis.Display.Charts;

/// <summary>
/// The words for dates: as much as the distance of ticks needs, the year on a second line at the first tick and wherever it changes. In
/// Chinese where the figure's configuration says <c>locale: "zh…"</c>.
/// </summary>
internal static class DateLabels
{
    public static IReadOnlyList<Tick> Of(IReadOnlyList<double> times, double step, string? format, string? locale)
    {
        if (format is { Length: > 0 })
        {
            return [.. times.Select(t => new Tick(t, Formatted(DateText.Time(t), format)))];
        }

        var chinese = locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ?? false;
        DateTime? Before(int i) => i > 0 ? DateText.Time(times[i - 1]) : null;
        return [.. times.Select((at, i) => new Tick(at, Label(DateText.Time(at), Before(i), step, chinese)))];
    }

    /// <summary>A date to the precision that it has: without the time of day at midnight.</summary>
    public static string Full(double at)
    {
        var time = DateText.Time(at);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : time.Second == 0 ? "yyyy-MM-dd HH:mm"
            : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Label(DateTime time, DateTime? before, double step, bool chinese)
    {
        string Say(string english, string zh) => time.ToString(chinese ? zh : english, CultureInfo.InvariantCulture);
        var year = before?.Year != time.Year ? "\n" + Say("yyyy", "yyyy'年'") : "";
        var day = before?.Date != time.Date ? "\n" + Say("d MMM yyyy", "yyyy'年'M'月'd'日'") : "";
        return step switch
        {
            >= 360 * DateText.Day => Say("yyyy", "yyyy'年'"),
            >= 28 * DateText.Day => Say("MMM", "M'月'") + year,
            >= DateText.Day => Say("d MMM", "M'月'd'日'") + year,
            >= 60_000 => Say("HH:mm", "HH:mm") + day,
            >= 1000 => Say("HH:mm:ss", "HH:mm:ss") + day,
            _ => Say("HH:mm:ss.fff", "HH:mm:ss.fff") + day,
        };
    }

    /// <summary>The directives of d3's time formats that charts use.</summary>
    private static string Formatted(DateTime time, string format)
    {
        var result = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            var c = format[++i] == '-' && i + 1 < format.Length ? char.ToUpperInvariant(format[++i]) : format[i];
            var unpadded = format[i - 1] == '-';
            result.Append(time.ToString(
                c switch
                {
                    'Y' => "yyyy",
                    'y' => "yy",
                    'm' => "MM",
                    'b' => "MMM",
                    'B' => "MMMM",
                    'd' => "dd",
                    'e' => "%d",
                    'H' => unpadded ? "%H" : "HH",
                    'M' => unpadded ? "%M" : "mm",
                    'S' => unpadded ? "%s" : "ss",
                    'D' => "%d",
                    'a' => "ddd",
                    'A' => "dddd",
                    'j' => "'" + time.DayOfYear.ToString("000", CultureInfo.InvariantCulture) + "'",
                    _ => "'%'",
                },
                CultureInfo.InvariantCulture));
        }

        return result.ToString().Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase);
    }
}
