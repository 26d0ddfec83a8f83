namespace Analysis.Reading;

/// <summary>
/// The header that feed mirrors write: an optional comment with a time in milliseconds, the title as a Markdown link, and a rule of
/// hyphens. The title may run over several lines and hold brackets; it ends at the last <c>](</c> before an address that a rule follows.
/// </summary>
internal sealed class FeedLineForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "feed line";

    // Below the comment a link is the title, however long; without it a bracket may be anything.
    private const int LongestTitle = 4000;
    private const int LongestBelowComment = 1 << 22;
    private const int LongestComment = 64;

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        if (text[0] is not ('<' or '[') || before.Contains(FormName))
        {
            return null;
        }

        var epoch = Comment(text, out var start);
        return start < 0 ? null : Link(text, start, epoch);
    }

    // What the comment holds, and where the link begins; -1 where a comment does not end soon.
    private static ReadOnlySpan<char> Comment(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        if (!text.StartsWith("<!--", StringComparison.Ordinal))
        {
            return default;
        }

        var end = text[4..Math.Min(text.Length, LongestComment)].IndexOf("-->", StringComparison.Ordinal) is var found and >= 0 ? found + 4
            : -1;
        start = end < 0 ? -1 : text.Length - text[(end + 3)..].TrimStart().Length;
        return end < 0 ? default : text[4..end].Trim();
    }

    private static HeaderPart? Link(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> epoch)
    {
        if (start >= text.Length || text[start] != '[')
        {
            return null;
        }

        var longest = epoch.IsEmpty ? LongestTitle : LongestBelowComment;
        var window = text[..Math.Min(text.Length, start + (longest * 2))];
        for (var from = start + 1; ;)
        {
            var middle = window[from..].IndexOf("](", StringComparison.Ordinal);
            if (middle < 0 || from + middle > start + longest)
            {
                return null;
            }

            var url = from + middle + 2;
            if (TryEnd(window, url, out var urlEnd, out var length))
            {
                var line = text[..start].Count('\n');
                List<Candidate> found = [new(Field.Title, "title line", text[(start + 1)..(url - 2)].ToString(), line),
                    new(Field.Url, "title line", text[url..urlEnd].Trim().ToString(), line)];
                if (!epoch.IsEmpty)
                {
                    found.Add(new Candidate(Field.Published, PublicationDate.Comment, epoch.ToString()));
                }

                return new HeaderPart(FormName, length, found, []);
            }

            from = url;
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
        var rule = text.Length - text[(urlStart + line)..].TrimStart().Length;
        var end = rule;
        while (end < text.Length && text[end] == '-')
        {
            end++;
        }

        length = end;
        return end - rule >= 3 && (end >= text.Length || text[end] is '\r' or '\n' or ' ');
    }
}
