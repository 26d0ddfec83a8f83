namespace Analysis.Reading;

/// <summary>The passes over a body's blocks, one a line. Each marks blocks that bear no mark yet, or finds candidates; none removes a
/// block.</summary>
internal static class BodyPasses
{
    /// <summary>Runs them all.</summary>
    /// <param name="body">The blocks.</param>
    /// <param name="title">The article's title, or null.</param>
    /// <param name="url">Its address, or null.</param>
    /// <param name="authors">Those whom the header names.</param>
    /// <param name="rules">What its outlet prints around its articles.</param>
    public static void Run(BodyBlocks body, string? title, string? url, IReadOnlyList<string> authors, Boilerplate rules)
    {
        LoneDates.Mark(body);
        PictureLines.Mark(body, rules);
        RepeatedTitle.Mark(body, title);
        RuleLines.Mark(body, rules);
        Attribution.Mark(body, title);
        RelatedLines.Mark(body, url);
        Credits.Mark(body, authors);
        EndMarks.Mark(body);
        BoldHeadings.Mark(body);
        Datelines.Mark(body);
        LeadAuthors.Find(body, title);
        Tags.Find(body);
        PageEdges.Trim(body);
    }
}
