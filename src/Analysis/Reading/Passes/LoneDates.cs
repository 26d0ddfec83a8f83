namespace Analysis.Reading;

/// <summary>Lines above the text that hold a date, or a time told from now, and nothing else.</summary>
internal static class LoneDates
{
    private const int Longest = 60;
    private const int Shortest = 8;
    private const int MostTexts = 2;

    /// <summary>Marks them; the dates are candidates.</summary>
    public static void Mark(BodyBlocks body)
    {
        for (var (i, texts) = (0, 0); i < body.Items.Count && texts <= MostTexts; i++)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            if (block.Text.Length <= Longest && (block.IsTime || DateParser.IsRelative(block.Text) || IsDate(body, block)))
            {
                block.Mark = "date";
            }
            else
            {
                texts++;
            }
        }
    }

    private static bool IsDate(BodyBlocks body, Block block)
    {
        if (block.Text.Length < Shortest || DateParser.Parse(block.Text) is null)
        {
            return false;
        }

        body.Found.Add(new Candidate(Field.Published, "body: date line", block.Text, block.Line));
        return true;
    }
}
