namespace Analysis.Display.Charts;

/// <summary>Dates as plotly writes them (<c>2022-09-12T13:43:02.5</c>, shorter at will) as milliseconds since 1970. Time zones are read and
/// ignored, as there.</summary>
internal static class DateText
{
    public const double Day = 86_400_000;

    public static double? Parse(string? text)
    {
        if (text is null || text.Length < 4)
        {
            return null;
        }

        var reader = new Reader(text.AsSpan().Trim());
        if (reader.Digits(4) is not { } year || year < 1)
        {
            return null;
        }

        var (month, day, hour, minute, second) = (1, 1, 0, 0, 0.0);
        if (reader.Take('-'))
        {
            if (reader.Digits(2) is not { } m || m is < 1 or > 12)
            {
                return null;
            }

            month = m;
            if (reader.Take('-'))
            {
                if (reader.Digits(2) is not { } d || d < 1 || d > DateTime.DaysInMonth(year, m))
                {
                    return null;
                }

                day = d;
                if ((reader.Take('T') || reader.Take(' ')) && !reader.Time(out hour, out minute, out second))
                {
                    return null;
                }
            }
        }

        return reader.AtEnd ? (new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalMilliseconds
            + (second * 1000) : null;
    }

    /// <summary>The instant of so many milliseconds; at the ends of the calendar where it lies beyond.</summary>
    public static DateTime Time(double milliseconds)
        => DateTime.UnixEpoch.AddMilliseconds(Math.Clamp(milliseconds, -62_135_596_800_000, 253_402_300_799_000));

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;

        /// <summary>At the end, or at a time zone, which is ignored.</summary>
        public readonly bool AtEnd => at == text.Length || text[at] is 'Z' or 'z' or '+' or '-';

        public bool Take(char c)
        {
            if (at >= text.Length || text[at] != c)
            {
                return false;
            }

            at++;
            return true;
        }

        public int? Digits(int count)
        {
            if (at + count > text.Length)
            {
                return null;
            }

            var value = 0;
            foreach (var c in text.Slice(at, count))
            {
                if (!char.IsAsciiDigit(c))
                {
                    return null;
                }

                value = (value * 10) + c - '0';
            }

            at += count;
            return value;
        }

        public bool Time(out int hour, out int minute, out double second)
        {
            (minute, second) = (0, 0);
            hour = Digits(2) ?? 24;
            if (hour > 23 || !Take(':'))
            {
                return hour <= 23;
            }

            minute = Digits(2) ?? 60;
            if (minute > 59 || !Take(':'))
            {
                return minute <= 59;
            }

            var start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            {
                at++;
            }

            var seconds = text[start..at];
            second = seconds.Length == 2 && !seconds.Contains('.') ? ((seconds[0] - '0') * 10) + seconds[1] - '0'
                : NumberText.Parse(seconds.ToString()) ?? 60;
            return second < 60;
        }
    }
}
