namespace Analysis.Reading;

/// <summary>
/// Lines that lead to other articles: below "related reading" those that are nothing but a link to the outlet's own pages, at the foot
/// any line that is nothing but links, and the short headings above related ones.
/// </summary>
internal static class RelatedLines
{
    private const int LongestHeading = 40;
    private const int LongestLone = 20;
    private const int LongestLink = 120;

    /// <summary>Marks them.</summary>
    public static void Mark(BodyBlocks body, string? url)
    {
        for (var (i, below) = (0, false); i < body.Items.Count; i++)
        {
            var block = body.Items[i];
            if (block.IsText && (((below || IsLabelled(block)) && IsOwnLink(block, url)) || (body.PageLength > 0 && IsTeaser(block, url))))
            {
                block.Mark = ElementKinds.Related;
            }

            below = block.Mark == ElementKinds.Related || (below && !block.IsText);
        }

        MarkHeadings(body);
        MarkFoot(body, url);
        MarkHeadings(body);
    }

    private static void MarkFoot(BodyBlocks body, string? url)
    {
        var first = body.Items.FindIndex(block => block.IsText);
        for (var i = body.Items.Count - 1; i > first; i--)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            if (block.Kind == ParagraphKind.Heading || block.Text.Length > LongestLink || !IsLinks(block))
            {
                return;
            }

            block.Mark = IsOwnLink(block, url) ? ElementKinds.Related : block.Links is [{ Text: var words }] && words != block.Text ? "link"
                : ElementKinds.References;
        }
    }

    // A heading, or a line that ends in a colon, directly above what is related.
    private static void MarkHeadings(BodyBlocks body)
    {
        for (var i = body.Items.Count - 1; i > 0; i--)
        {
            if (body.Items[i].Mark == ElementKinds.Related && body.Items[i - 1] is { IsText: true, Text.Length: <= LongestHeading } heading
                && (IsHeading(heading)
                    || (body.Items[i].Type == BlockType.LeftOut && heading.Text.Length <= LongestLone && !EndsSentence(heading.Text))))
            {
                heading.Mark = ElementKinds.Related;
            }
        }
    }

    // On a page: a line that is a link to the outlet's own pages, but for a label in brackets.
    private static bool IsTeaser(Block block, string? url) =>
        block is { Kind: ParagraphKind.Body, Links: [.., var last], Text: [.., not ('.' or '。')] } && url is not null
        && RelatedLinks.IsOwn(last.Url, url) && block.Links.Sum(link => link.Text?.Length ?? 0) * 5 >= block.Text.Length * 4;

    // "READ MORE: …", "相關文章：…": a short label and the link.
    private static bool IsLabelled(Block block) =>
        block.Links is [{ Text: { } words }] && block.Text.Length <= LongestLink && block.Text.Length > words.Length
        && block.Text.EndsWith(words, StringComparison.Ordinal) && block.Text.AsSpan(0, block.Text.Length - words.Length)
        .TrimEnd() is [.., ':' or '：'];

    private static bool EndsSentence(string text) => text[^1] is '。' or '.' or '！' or '!' or '？' or '?' or '”' or '」' or '，' or ',';

    private static bool IsHeading(Block block) => block.Kind == ParagraphKind.Heading || block.Style.HasFlag(BlockStyle.Strong)
        || block.Text[^1] is ':' or '：';

    private static bool IsOwnLink(Block block, string? url) =>
        IsLinks(block) && (url is null || RelatedLinks.IsOwn(block.Links[^1].Url, url));

    private static bool IsLinks(Block block) =>
        block.Links is [.., var link]
        && (block.Links.Count == 1 ? IsAll(block.Text, link.Text)
            : block.Links.Sum(one => one.Text?.Length ?? 0) >= block.Text.Length - (2 * block.Links.Count));

    // Nothing but the link, a sign before it or a word that says where it leads.
    private static bool IsAll(string text, string? link) =>
        link is not null && text.EndsWith(link, StringComparison.Ordinal)
        && (text.Length - link.Length <= 2 || text.AsSpan(0, text.Length - link.Length).TrimEnd() is [.., ':' or '：' or '|' or '｜' or '丨']);
}
