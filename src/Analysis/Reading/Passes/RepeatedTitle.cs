namespace Analysis.Reading;

/// <summary>The title, where it stands above the text again.</summary>
internal static class RepeatedTitle
{
    private const int MostTexts = 3;
    private const int MostAboveHeading = 8;

    /// <summary>Marks it.</summary>
    public static void Mark(BodyBlocks body, string? title)
    {
        for (var (i, texts) = (0, 0); i < body.Items.Count && texts < MostAboveHeading && title is not null; i++)
        {
            var block = body.Items[i];
            if (block.IsText && (texts < MostTexts || block.Kind == ParagraphKind.Heading) && IsSame(block.Text, title))
            {
                block.Mark = "title";
            }
            else if (block.IsText)
            {
                texts++;
            }
        }
    }

    // The dump's title may lack signs that file names cannot hold, or be cut at the site's name.
    private static bool IsSame(string text, string title) =>
        text == title || (text.Length <= title.Length + 4 && text.Length >= title.Length - 4 && TitleRepair.Letters(text)
        .Equals(TitleRepair.Letters(title), StringComparison.OrdinalIgnoreCase));
}
