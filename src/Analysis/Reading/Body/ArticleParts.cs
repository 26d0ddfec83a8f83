namespace Analysis.Reading;

/// <summary>What the marked blocks come to: the article's paragraphs, pictures and links, and what was kept out.</summary>
/// <param name="Paragraphs">The text.</param>
/// <param name="Lines">The line of each paragraph.</param>
/// <param name="Images">The pictures.</param>
/// <param name="Links">The links of the text, and those to related articles.</param>
/// <param name="LinkParagraphs">In which paragraph each link stands; -1 where in none.</param>
internal sealed record ArticleParts(Paragraph[] Paragraphs, int[] Lines, Image[] Images, Link[] Links, int[] LinkParagraphs)
{
    /// <summary>The parts of the blocks.</summary>
    public static ArticleParts Of(BodyBlocks body)
    {
        var (paragraphs, lines, images, links, places) = (new List<Paragraph>(), new List<int>(), new List<Image>(), new List<Link>(),
            new List<int>());
        foreach (var block in body.Items)
        {
            if (block.IsText && block.Text.Length > block.Dateline)
            {
                paragraphs.Add(new Paragraph(block.Kind, block.Text[block.Dateline..]));
                lines.Add(block.Line);
                links.AddRange(block.Links);
                places.AddRange(block.Links.Select(_ => paragraphs.Count - 1));
            }
            else if (block.Type == BlockType.Picture)
            {
                images.Add(block.Image);
            }
            else if (block.Mark == ElementKinds.References)
            {
                links.AddRange(block.Links);
                places.AddRange(block.Links.Select(_ => -1));
            }
            else if (block.Mark == ElementKinds.Related)
            {
                links.AddRange(block.Links.Select(link => link with { Kind = LinkKind.Related }));
                places.AddRange(block.Links.Select(_ => -1));
            }
        }

        return new ArticleParts([.. paragraphs], [.. lines], [.. images], [.. links], [.. places]);
    }

    private const int ShortestStated = 400;

    /// <summary>The same; with the text that the page's data state, where the page itself shows less than half of it, as behind a
    /// wall.</summary>
    public ArticleParts OrStated(string? stated, List<Note> notes)
    {
        var length = Paragraphs.Sum(paragraph => paragraph.Text.Length);
        if (stated is not { Length: >= ShortestStated } || length * 2 >= stated.Length)
        {
            return this;
        }

        notes.Add(new Note("text", Severity.Info,
            $"the page shows {length} characters of text; the {stated.Length} that its data for search engines state were taken"));
        Paragraph[] text = [.. stated.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new Paragraph(ParagraphKind.Body, line))];
        return this with { Paragraphs = text, Lines = [.. text.Select(_ => 1)], LinkParagraphs = [.. Links.Select(_ => -1)] };
    }

    /// <summary>What was kept out: one note a kind, on the line of its first block.</summary>
    public static IEnumerable<Note> KeptOut(BodyBlocks body)
    {
        var kinds = new SortedDictionary<string, (int Count, Block First)>(StringComparer.Ordinal);
        foreach (var block in body.Items)
        {
            if (block.Mark is { } kind && block.Text.AsSpan().Trim().Length > 0)
            {
                kinds[kind] = kinds.TryGetValue(kind, out var known) ? known with { Count = known.Count + 1 } : (1, block);
            }
        }

        return kinds.Select(kind =>
            new Note("text", Severity.Info,
                $"kept out of the text: {kind.Key} ({kind.Value.Count}): '{Note.Short(kind.Value.First.Text.Trim())}'",
            kind.Value.First.Line));
    }
}
