using System.Text;

namespace Analysis.Articles;

/// <summary>
/// Takes surplus tags out of HTML that is nested far too deep, before it is parsed: a parser's work grows with the square of the number of
/// elements that are open at a time. Real pages pass unchanged.
/// </summary>
internal static class DepthGuard
{
    /// <summary>The HTML with at most <paramref name="limit"/> tags open at a time, and how many were taken out.</summary>
    public static (ReadOnlyMemory<char> Html, int Removed) Apply(ReadOnlyMemory<char> html, int limit)
    {
        if (MostOpen(html.Span) <= limit)
        {
            return (html, 0);
        }

        var result = new StringBuilder(html.Length / 2);
        var (depth, removed) = (0, 0);
        for (var rest = html.Span; !rest.IsEmpty;)
        {
            var start = rest.IndexOf('<');
            if (start < 0)
            {
                result.Append(rest);
                break;
            }

            result.Append(rest[..start]);
            rest = rest[start..];
            var step = Step(rest);
            depth = Math.Max(0, depth + Math.Max(step, 0));
            var end = step != 0 && depth > limit ? rest.IndexOf('>') + 1 : 1;
            if (step != 0 && depth > limit && end > 0)
            {
                removed += step > 0 ? 1 : 0;
            }
            else
            {
                end = 1;
                result.Append('<');
            }

            depth = Math.Max(0, depth + Math.Min(step, 0));
            rest = rest[end..];
        }

        return (result.ToString().AsMemory(), removed);
    }

    private static int MostOpen(ReadOnlySpan<char> html)
    {
        var (depth, most) = (0, 0);
        for (var start = html.IndexOf('<'); start >= 0; start = html.IndexOf('<'))
        {
            html = html[start..];
            depth = Math.Max(0, depth + Step(html));
            most = Math.Max(most, depth);
            html = html[1..];
        }

        return most;
    }

    // +1 for a start tag, -1 for an end tag, 0 for the rest and for elements that have no end tag or often lack it.
    private static int Step(ReadOnlySpan<char> tag)
    {
        var close = tag.Length > 1 && tag[1] == '/';
        var name = tag[(close ? 2 : 1)..];
        var length = 0;
        while (length < name.Length && length < 12 && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        if (length == 0 || !char.IsAsciiLetter(name[0]))
        {
            return 0;
        }

        Span<char> lower = stackalloc char[12];
        name[..length].ToLowerInvariant(lower);
        return lower[..length] is "br" or "img" or "p" or "li" or "hr" or "input" or "meta" or "link" or "source" or "wbr" or "col" or "embed" or "param" or "area" or "base" or "track" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "path"
            ? 0
            : close ? -1 : 1;
    }
}
