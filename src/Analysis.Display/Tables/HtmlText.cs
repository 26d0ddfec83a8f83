using System.Text;

namespace Analysis.Display;

/// <summary>Puts text that nobody vouches for into HTML.</summary>
public static class HtmlText
{
    /// <summary>
    /// Escapes text for element content and for quoted attribute values. Control characters that HTML forbids, and half surrogate
    /// pairs, become U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                '\t' or '\n' or '\r' => result.Append((char)rune.Value),
                < 32 or (>= 0x7F and < 0xA0) => result.Append('\uFFFD'),
                < 0x10000 => result.Append((char)rune.Value),
                _ => result.Append(rune.ToString()),
            };
        }

        return result.ToString();
    }

    /// <summary>
    /// Escapes text for element content of a notebook's output, where Jupyter's MathJax looks for formulas, but not across elements: a
    /// dollar sign and a backslash get an element of their own, or <c>from $5 to $6</c> would be one.
    /// </summary>
    public static string EscapeContent(string text) => Escape(text).Replace("$", "<span>$</span>", StringComparison.Ordinal)
        .Replace("\\", "<span>\\</span>", StringComparison.Ordinal);

    /// <summary>The first <paramref name="maximum"/> characters and an ellipsis, or the whole text where it is not longer; never half a
    /// character.</summary>
    public static string Clip(string text, int maximum)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= maximum)
        {
            return text;
        }

        var length = maximum - 1;
        while (length > 0 && (char.IsLowSurrogate(text[length]) || char.IsWhiteSpace(text[length - 1])))
        {
            length--;
        }

        return text[..length] + "…";
    }
}
