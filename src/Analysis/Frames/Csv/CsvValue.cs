using System.Globalization;

namespace Analysis.Frames;

/// <summary>The types that the text of a value fits without loss; a column's are those that all of its values fit.</summary>
[Flags]
internal enum CsvTypes
{
    Text = 0,
    Int32 = 1,
    Int64 = 2,
    Double = 4,
    Boolean = 8,
    DateTime = 16,
    All = Int32 | Int64 | Double | Boolean | DateTime,
}

/// <summary>What single values are, told from their form; nothing depends on the culture.</summary>
internal static class CsvValue
{
    // Up to this every whole number is a Double of its own.
    private const long LargestExact = 1L << 53;

    // A Double never needs more digits to be told from its neighbours.
    private const int MostDigits = 17;

    private static readonly string[] TimeForms =
        ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mmK"];

    /// <summary>The types that the text fits; an empty text fits all, as null.</summary>
    public static CsvTypes Types(ReadOnlySpan<char> text) => text switch
    {
        [] => CsvTypes.All,
        "NaN" or "Infinity" or "-Infinity" => CsvTypes.Double,
        [>= '0' and <= '9', ..] or ['-' or '.', ..] => NumberTypes(text) is var types and not CsvTypes.Text ? types : TimeTypes(text),
        _ => Truth(text) is null ? CsvTypes.Text : CsvTypes.Boolean,
    };

    public static bool? Truth(ReadOnlySpan<char> text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    public static DateTime Time(ReadOnlySpan<char> text) =>
        TryTime(text, out var time) ? time : throw new FormatException($"\"{text}\" is no time.");

    private static CsvTypes TimeTypes(ReadOnlySpan<char> text) => TryTime(text, out _) ? CsvTypes.DateTime : CsvTypes.Text;

    private static bool TryTime(ReadOnlySpan<char> text, out DateTime time)
    {
        time = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _, ..])
        {
            return false;
        }

        // An offset that would lead before the first year is silently dropped by the parser.
        return text.Length == 10 ? TryDay(text, out time)
            : DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out time)
                && !(text.StartsWith("0001-01-01") && time.Kind == DateTimeKind.Utc && text[^1] != 'Z');
    }

    // Ten times as fast as the parser, and days are what most tables hold.
    private static bool TryDay(ReadOnlySpan<char> text, out DateTime day)
    {
        day = default;
        var (year, month, number) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, number);
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // An optional minus, digits without leading zeros, an optional point with digits, an optional exponent, which must have its sign: all
    // programs write it, and no id does.
    private static CsvTypes NumberTypes(ReadOnlySpan<char> text)
    {
        var rest = text[0] == '-' ? text[1..] : text;
        var whole = Digits(rest);
        var fraction = whole < rest.Length && rest[whole] == '.' ? Digits(rest[(whole + 1)..]) : -1;
        var mantissa = whole + 1 + fraction;
        if ((whole > 1 && rest[0] == '0') || fraction == 0 || mantissa == 0 || !IsExponent(rest[mantissa..]))
        {
            return CsvTypes.Text;
        }

        return mantissa == rest.Length && fraction < 0 && text is not "-0" ? WholeTypes(text)
            : SignificantDigits(rest[..mantissa]) <= MostDigits ? CsvTypes.Double : CsvTypes.Text;
    }

    private static CsvTypes WholeTypes(ReadOnlySpan<char> text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return CsvTypes.Text;
        }

        return CsvTypes.Int64
            | (value == (int)value ? CsvTypes.Int32 : 0)
            | (value is >= -LargestExact and <= LargestExact ? CsvTypes.Double : 0);
    }

    private static int SignificantDigits(ReadOnlySpan<char> mantissa)
    {
        var digits = mantissa.TrimStart("0.");
        return digits.Contains('.') ? digits.Length - 1 : digits.Length;
    }

    private static bool IsExponent(ReadOnlySpan<char> text) =>
        text is [] || (text is ['e' or 'E', '+' or '-', _, ..] && Digits(text[2..]) == text.Length - 2);

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
