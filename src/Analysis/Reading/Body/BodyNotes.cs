namespace Analysis.Reading;

/// <summary>What is said of a body once it is read: what was kept out, lost, or looks as if it were.</summary>
internal static class BodyNotes
{
    private const int SmallestPage = 2000;
    private const int SmallestPercent = 10;
    private const int ShortestLoss = 500;

    /// <summary>The notes on blocks, links and pictures, and on the tree.</summary>
    public static IEnumerable<Note> Of(BodyBlocks body, ArticleParts parts, HtmlTree tree, LoadOptions options)
    {
        if (parts.Paragraphs.Length == 0)
        {
            yield return new Note("text", Severity.Warning, "the article has no text; the dump may be cut off or hold only pictures");
        }

        foreach (var note in ArticleParts.KeptOut(body))
        {
            yield return note;
        }

        if (body.MostlyLeftOut is { } most)
        {
            yield return new Note("text", Severity.Warning, $"most of the body was kept out of the text as '{most}'");
        }

        var length = parts.Paragraphs.Sum(paragraph => paragraph.Text.Length);
        if (body.PageLength >= SmallestPage && length * 100L < (long)body.PageLength * SmallestPercent)
        {
            yield return new Note("text", Severity.Warning,
                $"the text is {length * 100L / body.PageLength} % of the page's {body.PageLength} characters; the article may be lost, "
                + $"compare it with the page");
        }

        if (body.Pick.Doubt is { } doubt)
        {
            yield return new Note("text", Severity.Warning, doubt);
        }

        if (body.Pick.Running >= ShortestLoss && length * 2 < body.Pick.Running)
        {
            var loss = $"of {body.Pick.Running} characters of running text in the article's part of the page {length} were kept";
            yield return new Note("text", Severity.Warning, loss + "; compare it with the page");
        }

        if (body.DeadLinks is [var dead, ..])
        {
            yield return new Note("links", Severity.Info,
                $"{body.DeadLinks.Count} links lead to no page and were left out: '{Note.Short(dead)}'");
        }

        if (body.DeadPictures is [var picture, ..])
        {
            yield return new Note("images", Severity.Warning,
                $"{body.DeadPictures.Count} pictures have relative addresses and the article has none; they were left out: "
                + $"'{Note.Short(picture)}'");
        }

        if (tree.AtLimit > 0)
        {
            yield return new Note("text", Severity.Warning,
                $"{tree.AtLimit} elements stand at the depth limit of {options.MaxDepth}, where all deeper ones are put "
                + $"(LoadOptions.MaxDepth)");
        }

        if (tree.CutOff)
        {
            yield return new Note("text", Severity.Warning, "the body ends inside a tag or comment; the file seems to be cut off");
        }
    }

    /// <summary>The notes on characters that were removed or lost.</summary>
    public static IEnumerable<Note> OfCharacters(TextBuffer body, TextBuffer fields)
    {
        (int Count, Severity Severity, string Message)[] rows =
        [
            (body.Invisible + fields.Invisible, Severity.Info, "zero-width characters were removed"),
            (body.Controls + fields.Controls, Severity.Info, "control characters were removed"),
            (body.Replacements + fields.Replacements, Severity.Warning, "replacement characters (U+FFFD) stand where the dump lost text"),
        ];
        return rows.Where(row => row.Count > 0).Select(row => new Note("text", row.Severity, $"{row.Count} {row.Message}"));
    }
}
