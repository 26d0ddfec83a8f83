namespace Analysis.Articles;

/// <summary>Finds the YAML (<c>---</c>) or TOML (<c>+++</c>) block at the beginning of a text.</summary>
internal static class FrontMatterBlock
{
    /// <summary>The block's inner range and the position after it; null where the text does not begin with one.</summary>
    public static (Range Inner, int End)? Find(ReadOnlySpan<char> text, int limit)
    {
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
}
