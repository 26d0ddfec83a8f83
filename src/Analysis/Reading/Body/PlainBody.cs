using System.Net;
using System.Text;

namespace Analysis.Reading;

/// <summary>Plain text bodies: blank lines separate paragraphs; without any, each line is one.</summary>
internal static class PlainBody
{
    /// <summary>The HTML; <paramref name="line"/> is the line of the file on which the text begins.</summary>
    public static string ToHtml(ReadOnlySpan<char> text, int line)
    {
        var byLine = !HasBlankLine(text);
        var html = new StringBuilder();
        var begins = true;
        foreach (var raw in text.EnumerateLines())
        {
            var trimmed = raw.Trim();
            if ((byLine || begins) && !trimmed.IsEmpty)
            {
                html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<p {HtmlTags.LineAttribute}={line}>");
            }

            begins = trimmed.IsEmpty;
            html.Append(WebUtility.HtmlEncode(trimmed.ToString())).Append('\n');
            line++;
        }

        return html.ToString();
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        var previous = false;
        foreach (var line in text.Trim().EnumerateLines())
        {
            var blank = line.IsWhiteSpace();
            if (blank && previous)
            {
                return true;
            }

            previous = !blank;
        }

        return false;
    }
}
