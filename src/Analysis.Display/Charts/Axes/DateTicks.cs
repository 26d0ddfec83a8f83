namespace Analysis.Display.Charts;

/// <summary>Ticks at whole seconds, minutes, hours, days, months or years, whichever gives as many as fit.</summary>
internal static class DateTicks
{
    private const double Second = 1000;
    private const double Minute = 60 * Second;
    private const double Hour = 60 * Minute;

    private static readonly double[] Steps =
    [
        1, 2, 5, 10, 20, 50, 100, 200, 500, Second, 2 * Second, 5 * Second, 10 * Second, 15 * Second, 30 * Second, Minute, 2 * Minute,
            5 * Minute, 10 * Minute, 15 * Minute,
        30 * Minute, Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour, DateText.Day, 2 * DateText.Day, 7 * DateText.Day, 14 * DateText.Day,
    ];

    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

    public static IReadOnlyList<Tick> Of(Axis axis, int most, string? locale)
    {
        var (low, high) = (Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To));
        var (milliseconds, months) = Step(axis.Options["dtick"], (high - low) / most);
        var times = milliseconds > 0 ? EverySpan(low, high, milliseconds) : EveryMonth(low, high, months);
        return DateLabels.Of([.. times.Take(500)], milliseconds > 0 ? milliseconds
            : months * 30 * DateText.Day, axis.Options["tickformat"].Text, locale);
    }

    private static (double Milliseconds, int Months) Step(Node given, double rough)
    {
        if (given.Text is { } text && text.StartsWith('M') && int.TryParse(text[1..], out var months) && months > 0)
        {
            return (0, months);
        }

        if (given.Number is > 0 and var fixedStep && fixedStep > rough / 10)
        {
            return (fixedStep, 0);
        }

        return rough <= Steps[^1] ? (Steps.First(s => s >= rough), 0)
            : (0, Months.FirstOrDefault(m => m * 30.4 * DateText.Day >= rough, 12_000));
    }

    /// <summary>Weeks begin on Monday: 1970-01-05 was one.</summary>
    private static IEnumerable<double> EverySpan(double low, double high, double step)
    {
        var origin = step % (7 * DateText.Day) == 0 ? 4 * DateText.Day : 0;
        for (var n = Math.Ceiling(((low - origin) / step) - 1e-9); (n * step) + origin <= high; n++)
        {
            yield return (n * step) + origin;
        }
    }

    private static IEnumerable<double> EveryMonth(double low, double high, int step)
    {
        var start = DateText.Time(low);
        for (var month = ((start.Year * 12) + start.Month - 1) / step * step; month < 9999 * 12; month += step)
        {
            var at = month < 12 ? double.MinValue
                : (new DateTime(month / 12, (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalMilliseconds;
            if (at > high)
            {
                yield break;
            }

            if (at >= low)
            {
                yield return at;
            }
        }
    }
}
