using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>Which type a column's fields have, and how each type is read.</summary>
internal static class CsvTypes
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // From the narrowest to the widest; a field that does not fit moves its column along.
    private static readonly Type[] Guesses = [typeof(bool), typeof(DateTime), typeof(int), typeof(long), typeof(double), typeof(string)];

    /// <summary>The narrowest type that holds all these fields; text where there is none but empty ones.</summary>
    public static Type Guess(IEnumerable<string> fields, CultureInfo? culture)
    {
        var values = fields.Where(field => field.Length > 0).Select(Encoding.UTF8.GetBytes).ToArray();
        return values.Length == 0 ? typeof(string) : Guesses.First(type => values.All(value => Reads(type, value, culture)));
    }

    /// <summary>The next type to try for a column of <paramref name="type"/> in which <paramref name="field"/> stands: a wider number, or text.</summary>
    public static Type Wider(Type type, ReadOnlySpan<byte> field, CultureInfo? culture)
    {
        var value = field.ToArray();
        var isNumber = type == typeof(int) || type == typeof(long);
        return isNumber ? Guesses.SkipWhile(guess => guess != type).First(guess => Reads(guess, value, culture)) : typeof(string);
    }

    /// <summary>Collects fields of a type. A guessed number refuses what a number would not give back: leading zeros, too many digits.</summary>
    public static CsvColumn Collector(Type type, bool guessed, CultureInfo? culture, int capacity = 0)
    {
        if (type == typeof(string))
        {
            return new CsvTextColumn(capacity);
        }

        if (culture is null || culture.Equals(CultureInfo.InvariantCulture))
        {
            if (type == typeof(int))
            {
                return guessed ? new CsvValueColumn<int>(GuessedInt32, capacity) : new CsvValueColumn<int>(Int32, capacity);
            }

            if (type == typeof(double))
            {
                return guessed ? new CsvValueColumn<double>(GuessedDouble, capacity) : new CsvValueColumn<double>(Double, capacity);
            }
        }

        if (type == typeof(long) && guessed)
        {
            return new CsvValueColumn<long>((ReadOnlySpan<byte> field, out long value) => PlainInt64(field, out value), capacity);
        }

        if (type == typeof(DateTime))
        {
            return new CsvValueColumn<DateTime>((ReadOnlySpan<byte> field, out DateTime value) =>
                IsoDate(field, out value) || (!guessed ? OtherDate(field, culture, out value) : culture is not null && CultureDate(field, culture, out value)), capacity);
        }

        return Other(type, culture, capacity);
    }

    private static bool Reads(Type type, byte[] value, CultureInfo? culture) => Collector(type, guessed: true, culture).Add(value, quoted: false);

    private static CsvColumn Other(Type type, CultureInfo? culture, int capacity)
    {
        if (type == typeof(bool))
        {
            return new CsvValueColumn<bool>(Boolean, capacity);
        }

        return type == typeof(byte) ? Parsed<byte>(culture, capacity) : type == typeof(sbyte) ? Parsed<sbyte>(culture, capacity)
            : type == typeof(short) ? Parsed<short>(culture, capacity) : type == typeof(ushort) ? Parsed<ushort>(culture, capacity)
            : type == typeof(int) ? Parsed<int>(culture, capacity) : type == typeof(uint) ? Parsed<uint>(culture, capacity)
            : type == typeof(long) ? Parsed<long>(culture, capacity) : type == typeof(ulong) ? Parsed<ulong>(culture, capacity)
            : type == typeof(float) ? Parsed<float>(culture, capacity) : type == typeof(double) ? Parsed<double>(culture, capacity)
            : type == typeof(decimal) ? Parsed<decimal>(culture, capacity) : type == typeof(char) ? Parsed<char>(culture, capacity)
            : throw new NotSupportedException($"A CSV column cannot be read as {type}.");
    }

    private static CsvValueColumn<T> Parsed<T>(CultureInfo? culture, int capacity)
        where T : unmanaged, IParsable<T> => new((ReadOnlySpan<byte> field, out T value) =>
        {
            var text = Encoding.UTF8.GetString(field);
            // The general parsers take "1,234" only where the culture says so.
            return T.TryParse(culture is null && text.Contains(',', StringComparison.Ordinal) ? "" : text, culture ?? CultureInfo.InvariantCulture, out value);
        }, capacity);

    private static bool Boolean(ReadOnlySpan<byte> field, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(field, "true"u8);
        return value || Ascii.EqualsIgnoreCase(field, "false"u8);
    }

    private static bool Int32(ReadOnlySpan<byte> field, out int value) => int.TryParse(field, Whole, CultureInfo.InvariantCulture, out value);

    private static bool Double(ReadOnlySpan<byte> field, out double value) =>
        double.TryParse(field, Real, CultureInfo.InvariantCulture, out value);

    private static bool GuessedInt32(ReadOnlySpan<byte> field, out int value)
    {
        var fits = PlainInt64(field, out var number);
        value = (int)number;
        return fits && value == number;
    }

    private static bool GuessedDouble(ReadOnlySpan<byte> field, out double value)
    {
        value = 0;
        var digits = field.TrimStart((byte)'-');
        var isWhole = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        var leadingZero = digits.Length > 1 && digits[0] == (byte)'0' && char.IsAsciiDigit((char)digits[1]);
        return !leadingZero && !(isWhole && digits.Length > 15) && field[0] != (byte)'+' && Double(field, out value);
    }

    // At most 18 digits, no sign but a minus, no leading zeros: what writing the number gives back.
    private static bool PlainInt64(ReadOnlySpan<byte> field, out long value)
    {
        value = 0;
        var negative = field[0] == (byte)'-';
        var digits = negative ? field[1..] : field;
        if (digits.IsEmpty || digits.Length > 18 || (digits[0] == (byte)'0' && (digits.Length > 1 || negative)))
        {
            return field.Length is 19 or 20 && digits[0] is >= (byte)'1' and <= (byte)'9'
                && Utf8Parser.TryParse(field, out value, out var consumed) && consumed == field.Length;
        }

        foreach (var digit in digits)
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            value = value * 10 + (digit - '0');
        }

        value = negative ? -value : value;
        return true;
    }

    // 2022-09-12, and with a time 2022-09-12 13:43, :02, .5, Z or an offset, which gives UTC.
    private static bool IsoDate(ReadOnlySpan<byte> field, out DateTime value)
    {
        value = default;
        if (field.Length < 10 || field[4] != (byte)'-' || field[7] != (byte)'-')
        {
            return false;
        }

        if (field.Length > 10)
        {
            return DateTime.TryParse(Encoding.UTF8.GetString(field), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value)
                && ToUtcWhereZoned(field, ref value);
        }

        if (!Digits(field[..4], out var year) || !Digits(field[5..7], out var month) || !Digits(field[8..], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateTime(year, month, day);
        return true;
    }

    private static bool ToUtcWhereZoned(ReadOnlySpan<byte> field, ref DateTime value)
    {
        if (value.Kind == DateTimeKind.Local)
        {
            value = DateTimeOffset.Parse(Encoding.UTF8.GetString(field), CultureInfo.InvariantCulture).UtcDateTime;
        }

        return true;
    }

    private static bool OtherDate(ReadOnlySpan<byte> field, CultureInfo? culture, out DateTime value) => DateTime.TryParse(
        Encoding.UTF8.GetString(field), culture ?? CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault, out value);

    // A guess takes only the culture's own patterns: parsing at large would take 1.234,5 for a date.
    private static bool CultureDate(ReadOnlySpan<byte> field, CultureInfo culture, out DateTime value) => DateTime.TryParseExact(
        Encoding.UTF8.GetString(field), culture.DateTimeFormat.GetAllDateTimePatterns(), culture, DateTimeStyles.None, out value);

    private static bool Digits(ReadOnlySpan<byte> field, out int value)
    {
        value = 0;
        foreach (var digit in field)
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            value = value * 10 + (digit - '0');
        }

        return true;
    }
}
