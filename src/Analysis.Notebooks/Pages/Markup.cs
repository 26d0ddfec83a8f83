using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>Writing text into HTML.</summary>
internal static class Markup
{
    /// <summary>Text as HTML, for element content and for attribute values in double quotes.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in Visible(text))
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }

    /// <summary>
    /// The text with characters that reorder or hide what stands around them (Unicode's directional overrides, embeddings and isolates,
    /// and control characters) written out as <c>[U+202E]</c>: a headline must not be able to rearrange the page.
    /// </summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAny(Unseen))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = Unseen.Contains(c) ? shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]") : shown.Append(c);
        }

        return shown.ToString();
    }

    /// <summary>The first <paramref name="length"/> characters, with an ellipsis where something was cut.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");

    private static readonly System.Buffers.SearchValues<char> Unseen = System.Buffers.SearchValues.Create(
        [.. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", .. Enumerable.Range(0, 32).Select(c => (char)c)
        .Where(c => c is not ('\t' or '\n' or '\r')), '\u007F']);
}
