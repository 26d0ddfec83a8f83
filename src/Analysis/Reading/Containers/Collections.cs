namespace Analysis.Reading;

/// <summary>The kinds of collections, in the order in which they are asked; a new one is one file and one line here.</summary>
internal static class Collections
{
    private static readonly Collection[] OfBytes = [new ExcelTable(), new PdfText(), new RtfText(), new DocxText()];
    private static readonly Collection[] OfText = [new JsonArticles(), new FeedItems(), new AgencyXml(), new LexisHtml(), new FactivaHtml(),
        new EuropresseHtml(), new ProQuestHtml(), new RisRecords(), new ProQuestText(), new LexisText(), new FactivaText(),
        new TableRows()];

    /// <summary>The kind of collection that the bytes are; null where they may be a text.</summary>
    public static Collection? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var kind in OfBytes)
        {
            if (kind.IsIn(bytes))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of collection that the text is; null where it is none.</summary>
    /// <param name="text">The text from its first visible character.</param>
    /// <param name="document">The document that it is of.</param>
    /// <param name="columns">The names of columns.</param>
    public static Collection? Of(ReadOnlySpan<char> text, FileContent document, ColumnMap columns)
    {
        foreach (var kind in OfText)
        {
            if (kind.IsIn(text, document, columns))
            {
                return kind;
            }
        }

        return null;
    }
}
