using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Reads numbers written as digits (of any script), Chinese numerals and English words.</summary>
internal static class NumberWords
{
    private const string Digits = "〇一二三四五六七八九";

    // 两三年: two or three
    private const string Pairs = "一二 一两 一兩 二三 两三 兩三 三四 三五 四五 五六 六七 七八 八九";

    /// <summary>The whole number that a text is, or null: <c>22</c>, <c>二十二</c>, <c>二〇二二</c>, <c>廿二</c>, <c>一百五十</c>, <c>twenty-two</c>,
    /// <c>a</c>.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        return text.IsEmpty ? null
            : char.IsDigit(text[0]) ? Decimal(text)
            : char.IsAsciiLetter(text[0]) ? English(text.ToString())
            : Chinese(text);
    }

    /// <summary>A number, or the two that a range of them says: <c>10-15</c>, <c>two or three</c>, <c>两三</c>, <c>二三十</c>.</summary>
    public static (int Low, int High)? Range(string text)
    {
        if (text.Length is 2 or 3 && Pairs.Contains(text[..2], StringComparison.Ordinal))
        {
            var times = text.Length == 3 ? DateValues.Of("sign", text[2..]) : 1;
            return (Parse(text.AsSpan(0, 1)) * times, Parse(text.AsSpan(1, 1)) * times) is ({ } first, { } second) ? (first, second) : null;
        }

        var parts = Regex.Split(text, @"(?<=\d)\s?[至到–—~～-]\s?(?=\d)| to | or ", RegexOptions.CultureInvariant);
        return Parse(parts[0]) is { } low && Parse(parts[^1]) is { } high && low <= high ? (low, high) : null;
    }

    private static int? Decimal(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var digit in text)
        {
            if (!char.IsDigit(digit) || value > 99_999)
            {
                return null;
            }

            value = (value * 10) + (int)char.GetNumericValue(digit);
        }

        return value;
    }

    private static int? English(string word)
    {
        var parts = word.Split('-');
        return DateValues.Of("number", parts[0]) + (parts.Length > 1 ? DateValues.Of("number", parts[1]) : 0);
    }

    private static int? Chinese(ReadOnlySpan<char> text)
    {
        int total = 0, last = 0, digits = 0;
        foreach (var sign in text)
        {
            var digit = Digits.IndexOf(sign, StringComparison.Ordinal);
            if ((digit >= 0 ? digit : DateValues.Of("sign", sign.ToString())) is not { } value)
            {
                return null;
            }

            (total, last, digits) = value >= 10 ? (total + (Math.Max(1, last) * value), 0, 0)
                : (total, digits == 0 ? value : (last * 10) + value, digits + 1);
        }

        return total + last;
    }
}
