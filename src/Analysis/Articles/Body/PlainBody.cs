using System.Net;
using System.Text;

namespace Analysis.Articles;

/// <summary>Plain text bodies: blank lines separate paragraphs; without any, each line is one.</summary>
internal static class PlainBody
{
    public static string ToHtml(ReadOnlySpan<char> text)
    {
        var byLine = !HasBlankLine(text);
        var html = new StringBuilder("<p>");
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            html.Append(byLine || trimmed.IsEmpty ? "<p>" : "\n");
            html.Append(WebUtility.HtmlEncode(trimmed.ToString()));
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
