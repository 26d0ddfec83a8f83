namespace Analysis.Reading;

/// <summary>Paragraphs that are headings by their look: short, bold from end to end or between pairs of asterisks, and text below
/// them.</summary>
internal static class BoldHeadings
{
    private const int Longest = 60;
    private const int LongestLatin = 100;
    private const int LongestQuestion = 300;
    private const int LongestQuoted = 24;

    /// <summary>Makes them headings.</summary>
    public static void Mark(BodyBlocks body)
    {
        var last = body.Items.FindLastIndex(block => block.IsText);
        var bold = body.Items.Count(block => block.IsText && block.Style.HasFlag(BlockStyle.Strong));
        var all = body.Items.Count(block => block.IsText);
        for (var i = 0; i <= last; i++)
        {
            var block = body.Items[i];
            if (!block.IsText || block.Kind is not (ParagraphKind.Body or ParagraphKind.Quote))
            {
                continue;
            }

            var starred = block.Text.Length > 4 && block.Text.StartsWith("**", StringComparison.Ordinal)
                && block.Text.EndsWith("**", StringComparison.Ordinal) && block.Text.AsSpan(2, block.Text.Length - 4)
                .IndexOf("**", StringComparison.Ordinal) < 0;
            var words = starred ? block.Text[2..^2].Trim() : block.Text;
            var isBold = block.Style.HasFlag(BlockStyle.Strong) && bold * 2 <= all + 1;
            if (i < last && ((starred || isBold) && IsHeading(words) || (isBold && IsQuestion(words))))
            {
                body.Items[i] = starred ? block.WithText(words) : block;
                body.Items[i].Kind = ParagraphKind.Heading;
            }
        }
    }

    // An interview's question.
    private static bool IsQuestion(string words) => words.Length <= LongestQuestion && words[^1] is '？' or '?';

    private static bool IsHeading(string words) =>
        words.Length <= (CharacterTable.IsCjk(words[0]) ? Longest : LongestLatin)
        && words[^1] is not ('。' or '；' or '，' or ',' or ';' or '）' or ')')
        && (words[^1] is not ('”' or '」') || (words.Length <= LongestQuoted && words[0] is '“' or '「'))
        && !(words[^1] == '.' && words.Contains(' ', StringComparison.Ordinal)) && !words.Contains('。', StringComparison.Ordinal);
}
