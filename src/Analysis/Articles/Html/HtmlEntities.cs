using AngleSharp.Html;

namespace Analysis.Articles;

/// <summary>Character references; the table of names is AngleSharp's.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 33;

    /// <summary>
    /// Reads the reference that <paramref name="text"/> begins with (<c>&amp;</c>). Returns its length and its characters, or 0 where it is
    /// a plain ampersand.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, out string value) =>
        text.Length > 2 && text[1] == '#' ? ReadNumber(text, out value) : ReadName(text, out value);

    /// <summary>The text with its references decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var result = new System.Text.StringBuilder(text.Length);
        for (var ampersand = text.IndexOf('&'); ampersand >= 0; ampersand = text.IndexOf('&'))
        {
            result.Append(text[..ampersand]);
            text = text[ampersand..];
            var length = Read(text, out var value);
            result.Append(length == 0 ? "&" : value);
            text = text[Math.Max(1, length)..];
        }

        return result.Append(text).ToString();
    }

    private static int ReadName(ReadOnlySpan<char> text, out string value)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        value = "";
        var name = text[1..end];
        if (name.IsEmpty)
        {
            return 0;
        }

        if (end < text.Length && text[end] == ';')
        {
            value = Common(name) ?? HtmlEntityProvider.Resolver.GetSymbol(string.Concat(name, ";")) ?? "";
            if (value.Length > 0)
            {
                return end + 1;
            }
        }

        // Old names count without a semicolon, unless a letter, digit or '=' follows, as in the parameters of an address.
        if (end < text.Length && text[end] == '=')
        {
            return 0;
        }

        value = name.Length is >= 2 and <= 6 ? HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) ?? "" : "";
        return value.Length > 0 ? end : 0;
    }

    private static string? Common(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "nbsp" => "\u00A0",
        _ => null,
    };

    private static int ReadNumber(ReadOnlySpan<char> text, out string value)
    {
        var hexadecimal = text[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        long number = 0;
        while (end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            number = Math.Min((number * (hexadecimal ? 16 : 10)) + Convert.ToInt32(text[end].ToString(), 16), 0x110000);
            end++;
        }

        value = "";
        if (end == start)
        {
            return 0;
        }

        value = Character((int)number);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    // The standard reads 0x80 to 0x9F as Windows-1252.
    private static string Character(int number) => number switch
    {
        0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
        >= 0x80 and <= 0x9F => "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178"[number - 0x80].ToString(),
        _ => char.ConvertFromUtf32(number),
    };
}
