namespace Analysis.Reading;

/// <summary>
/// Short lines that a saved page prints above its article's first running paragraph and below its last: sections, bylines, buttons,
/// headings of boxes that are gone. Lists and quotations stay, and so does everything where no paragraph runs.
/// </summary>
internal static class PageEdges
{
    /// <summary>The mark of these lines.</summary>
    public const string Mark = "page furniture";

    private const int ShortestProse = 80;
    private const int Longest = 60;
    private const int WidthOfCjk = 3;

    /// <summary>Marks them.</summary>
    public static void Trim(BodyBlocks body)
    {
        var (first, last) = (body.Items.FindIndex(IsProse), body.Items.FindLastIndex(IsProse));
        if (body.PageLength == 0 || first < 0)
        {
            return;
        }

        for (var i = 0; i < first; i++)
        {
            if (IsFurniture(body.Items[i]) && body.Items[i].Kind == ParagraphKind.Body && body.Items[i].Text is not [.., ':' or '：'])
            {
                body.Items[i].Mark = Mark;
            }
        }

        for (var i = body.Items.Count - 1; i > last && (!body.Items[i].IsText || IsFurniture(body.Items[i])); i--)
        {
            body.Items[i].Mark ??= body.Items[i].IsText ? Mark : null;
        }
    }

    private static bool IsProse(Block block) =>
        block.IsText && block.Kind != ParagraphKind.Heading && Width(block.Text) >= ShortestProse && EndsSentence(block.Text);

    private static bool IsFurniture(Block block) =>
        block.IsText && Width(block.Text) <= Longest
        && (block.Kind == ParagraphKind.Heading || (block.Kind == ParagraphKind.Body && !EndsSentence(block.Text)));

    private static int Width(string text) => text.Length * (CharacterTable.IsCjk(text[0]) ? WidthOfCjk : 1);

    private static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd("\"'”’»）)]」』") is [.., '.' or '!' or '?' or '。' or '！' or '？' or '…' or '؟' or '।'];
}
