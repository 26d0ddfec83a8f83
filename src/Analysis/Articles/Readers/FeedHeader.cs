namespace Analysis.Articles;

/// <summary>
/// The header that feed mirrors write: an optional comment with the time in milliseconds, the title as a Markdown link, and a rule of
/// hyphens. The title may run over several lines and hold brackets; it ends at the last <c>](</c> before an address that a rule follows.
/// </summary>
internal readonly ref struct FeedHeader
{
    private const int LongestTitle = 4000;

    private FeedHeader(ReadOnlySpan<char> epoch, ReadOnlySpan<char> title, ReadOnlySpan<char> url, int length)
    {
        Epoch = epoch;
        Title = title;
        Url = url;
        Length = length;
    }

    /// <summary>What the comment holds; empty where there is none.</summary>
    public ReadOnlySpan<char> Epoch { get; }

    public ReadOnlySpan<char> Title { get; }

    public ReadOnlySpan<char> Url { get; }

    /// <summary>The header's length, the rule's line end included; 0 where the text has no such header.</summary>
    public int Length { get; }

    /// <summary>Reads the header with which the text begins.</summary>
    public static FeedHeader Read(ReadOnlySpan<char> text)
    {
        var rest = text;
        ReadOnlySpan<char> epoch = default;
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = rest[..Math.Min(rest.Length, 64)].IndexOf("-->", StringComparison.Ordinal);
            if (end < 0)
            {
                return default;
            }

            epoch = rest[4..end].Trim();
            rest = rest[(end + 3)..].TrimStart();
        }

        if (rest.IsEmpty || rest[0] != '[')
        {
            return default;
        }

        var window = rest[..Math.Min(rest.Length, LongestTitle * 2)];
        for (var from = 1; ;)
        {
            var middle = window[from..].IndexOf("](", StringComparison.Ordinal);
            if (middle < 0 || from + middle > LongestTitle)
            {
                return default;
            }

            var urlStart = from + middle + 2;
            if (TryEnd(window, urlStart, out var urlEnd, out var length))
            {
                return new FeedHeader(epoch, rest[1..(urlStart - 2)], rest[urlStart..urlEnd], text.Length - rest.Length + length);
            }

            from = urlStart;
        }
    }

    // The address ends at the last ')' of its line, and the next line that is not blank is a rule.
    private static bool TryEnd(ReadOnlySpan<char> text, int urlStart, out int urlEnd, out int length)
    {
        urlEnd = length = 0;
        var line = text[urlStart..].IndexOfAny('\r', '\n');
        if (line < 0)
        {
            return false;
        }

        var url = text.Slice(urlStart, line).TrimEnd();
        if (url.IsEmpty || url[^1] != ')')
        {
            return false;
        }

        urlEnd = urlStart + url.Length - 1;
        var next = urlStart + line;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var rule = next;
        while (rule < text.Length && text[rule] == '-')
        {
            rule++;
        }

        if (rule - next < 3)
        {
            return false;
        }

        length = rule;
        return length >= text.Length || text[length] is '\r' or '\n' or ' ';
    }
}
