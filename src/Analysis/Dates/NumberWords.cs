using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Reads numbers written as digits (of any script), Chinese numerals and English words.</summary>
internal static class NumberWords
{
    private const string Digits = "〇一二三四五六七八九";

    // 两三年: two or three
    private const string Pairs = "一二 一两 一兩 二三 两三 兩三 三四 三五 四五 五六 六七 七八 八九";

    /// <summary>The whole number that a text is, or null: <c>22</c>, <c>二十二</c>, <c>二〇二二</c>, <c>廿二</c>, <c>一百五十</c>, <c>twenty-two</c>, <c>a</c>.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        return char.IsDigit(text[0]) ? Decimal(text) : char.IsAsciiLetter(text[0]) ? English(text.ToString().ToLowerInvariant()) : Chinese(text);
    }

    /// <summary>A number, or the two that a range of them says: <c>10-15</c>, <c>two or three</c>, <c>两三</c>, <c>二三十</c>.</summary>
    public static (int Low, int High)? Range(string text)
    {
        if (text.Length is 2 or 3 && Pairs.Contains(text[..2], StringComparison.Ordinal))
        {
            var tens = text.Length == 3 && text[2] == '十' ? 10 : 1;
            return text.Length == 2 || tens == 10 ? (Parse(text.AsSpan(0, 1))!.Value * tens, Parse(text.AsSpan(1, 1))!.Value * tens) : null;
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
        return DateValues.Of("number", parts[0]) is { } number ? number + (parts.Length > 1 ? DateValues.Of("number", parts[1]) ?? 0 : 0) : null;
    }

    private static int? Chinese(ReadOnlySpan<char> text)
    {
        int total = 0, last = 0, digits = 0;
        foreach (var sign in text)
        {
            var digit = sign switch { '零' or '○' => 0, '两' or '兩' => 2, '元' or '正' => 1, _ => Digits.IndexOf(sign, StringComparison.Ordinal) };
            switch (sign)
            {
                case '十': total += (last == 0 ? 1 : last) * 10; last = digits = 0; break;
                case '百': total += (last == 0 ? 1 : last) * 100; last = digits = 0; break;
                case '廿': total += 20; last = digits = 0; break;
                case '卅': total += 30; last = digits = 0; break;
                default:
                    if (digit < 0)
                    {
                        return null;
                    }

                    last = digits++ == 0 ? digit : (last * 10) + digit;
                    break;
            }
        }

        return total + last;
    }
}
