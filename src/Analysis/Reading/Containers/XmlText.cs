using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Reading;

/// <summary>XML from outside: nothing in it is fetched or expanded, and what is slightly ill-formed is mended.</summary>
internal static partial class XmlText
{
    private const int Longest = 1 << 27;
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \t\r\n>/");
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = Longest, CheckCharacters = false };

    /// <summary>The name of the first element; null where there is none near the beginning.</summary>
    public static string? FirstElement(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            if (text.StartsWith("!--", StringComparison.Ordinal))
            {
                var close = text.IndexOf("-->", StringComparison.Ordinal);
                text = close < 0 ? default : text[close..];
            }
            else if (text.Length > 0 && char.IsAsciiLetter(text[0]))
            {
                var end = text.IndexOfAny(NameEnds);
                return (end < 0 ? text : text[..end]).ToString();
            }
        }

        return null;
    }

    /// <summary>The element of a text.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XElement Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XElement.Load(reader, System.Xml.Linq.LoadOptions.PreserveWhitespace);
    }

    /// <summary>The text with the characters and references that XML has not replaced by what they stand for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many were replaced.</param>
    public static string Mended(string text, out int count)
    {
        var replaced = 0;
        var mended = Odd().Replace(text, match =>
        {
            if (match.Value.StartsWith("<![CDATA[", StringComparison.Ordinal) || match.Value.StartsWith("<!--", StringComparison.Ordinal))
            {
                return match.Value;
            }

            replaced++;
            var decoded = match.Value[0] == '&' ? WebUtility.HtmlDecode(match.Value) : "";
            return match.Value[0] != '&' ? "" : decoded == match.Value ? "&amp;" + match.Value[1..] : decoded;
        });
        count = replaced;
        return mended;
    }

    /// <summary>Where the elements of that name stand, from the first sign of one to the last; those within CDATA and comments, or without
    /// end, are none.</summary>
    public static List<(int Start, int End)> Elements(string text, string name)
    {
        var (start, found) = (-1, new List<(int Start, int End)>());
        foreach (var match in Regex.EnumerateMatches(text, $@"<!\[CDATA\[.*?(\]\]>|\z)|<!--.*?(-->|\z)|<{name}(?=[\s>])|</{name}\s*>",
            RegexOptions.Singleline | RegexOptions.CultureInvariant))
        {
            var opens = text.AsSpan(match.Index).StartsWith("<" + name, StringComparison.Ordinal);
            if (opens)
            {
                start = match.Index;
            }
            else if (start >= 0 && text[match.Index + 1] == '/')
            {
                found.Add((start, match.Index + match.Length));
                start = -1;
            }
        }

        return found;
    }

    /// <summary>The declarations of namespaces of a feed's outer elements.</summary>
    public static string Declarations(string head) =>
        string.Join(' ', Namespace().Matches(head).Select(match => match.Value)
        .DistinctBy(declaration => declaration[..declaration.IndexOf('=', StringComparison.Ordinal)], StringComparer.Ordinal));

    /// <summary>The text of the first element of that name; null where there is none.</summary>
    public static string? FirstText(string text, string name) =>
        Elements(text, name).Select(place => WebUtility.HtmlDecode(Markup().Replace(text[place.Start..place.End], "$1")).Trim())
        .FirstOrDefault(value => value.Length > 0);

    // CDATA and comments whole, control characters, and signs & that begin none of XML's own references.
    [GeneratedRegex(@"<!\[CDATA\[.*?(\]\]>|\z)|<!--.*?(-->|\z)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)(\w{2,31};)?", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Odd();

    [GeneratedRegex(@"xmlns(:[\w.-]+)?\s*=\s*(""[^""]*""|'[^']*')", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"<!\[CDATA\[(.*?)\]\]>|<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Markup();
}
