namespace Analysis.Reading;

/// <summary>Finds the YAML (<c>---</c>), TOML (<c>+++</c>) or JSON block at the beginning of a text.</summary>
internal static class FrontMatterBlock
{
    private const int LongestJson = 1 << 16;

    /// <summary>The block's inner range and the position after it; null where the text does not begin with one.</summary>
    public static (Range Inner, int End)? Find(ReadOnlySpan<char> text, int limit)
    {
        if (text is ['{', ..])
        {
            return FindJson(text, Math.Min(limit, LongestJson));
        }

        if (text is ['t' or 'l', ..])
        {
            return FindUnopened(text);
        }

        if (!text.StartsWith("---", StringComparison.Ordinal) && !text.StartsWith("+++", StringComparison.Ordinal))
        {
            return null;
        }

        var fence = text[..3];
        var start = text.IndexOf('\n') + 1;
        if (start == 0 || text[3..start].ContainsAnyExcept(" \t\r\n"))
        {
            return null;
        }

        var seenKey = false;
        for (var line = start; line < text.Length && line - start <= limit;)
        {
            var length = text[line..].IndexOf('\n');
            var end = length < 0 ? text.Length : line + length;
            var content = text[line..end].TrimEnd();
            if (content.SequenceEqual(fence) || (fence[0] == '-' && content is "..."))
            {
                return seenKey ? (start..line, Math.Min(text.Length, end + 1)) : null;
            }

            seenKey |= content.ContainsAny(':', '=');
            line = end + 1;
        }

        return null;
    }

    // Hugo's JSON: an object with a title, and a text after it; another object would be JSON lines.
    private static (Range Inner, int End)? FindJson(ReadOnlySpan<char> text, int limit)
    {
        var (depth, quoted) = (0, false);
        for (var i = 0; i < text.Length && i < limit; i++)
        {
            if (text[i] == '"' && text[i - 1] != '\\')
            {
                quoted = !quoted;
            }

            depth += quoted ? 0 : text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return text[..i].Contains("\"title\"", StringComparison.Ordinal) && text[(i + 1)..] is ['\r' or '\n', ..] && text[(i + 1)..]
                    .TrimStart() is [not '{', ..] ? (0..(i + 1), i + 1) : null;
            }
        }

        return null;
    }

    // Hexo lets the opening rule be left out: keys and their lists from the first line on, a title and a date among them, then a rule.
    private static (Range Inner, int End)? FindUnopened(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("title:", StringComparison.Ordinal) && !text.StartsWith("layout:", StringComparison.Ordinal))
        {
            return null;
        }

        for (var line = 0; line < text.Length && line < 4096;)
        {
            var length = text[line..].IndexOf('\n');
            var end = length < 0 ? text.Length : line + length;
            var content = text[line..end].TrimEnd();
            if (content is "---")
            {
                return text[..line].Contains("\ndate:", StringComparison.Ordinal) ? (..line, Math.Min(text.Length, end + 1)) : null;
            }

            if (!content.IsEmpty && content[0] is not ('-' or ' ' or '\t') && content.IndexOf(':') is <= 0 or > 40)
            {
                return null;
            }

            line = end + 1;
        }

        return null;
    }
}
