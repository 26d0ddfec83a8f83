namespace Analysis.Reading;

/// <summary>An export of a press database: documents one after the other, each with its own fields.</summary>
internal abstract class PressExport : Collection
{
    /// <summary>How far into a text its marks are looked for.</summary>
    protected const int Window = 1 << 14;

    private const string Failed = "We are sorry but there is an error in this document";

    public override bool IsIn(ReadOnlySpan<char> text, FileContent document, ColumnMap columns) => Is(text);

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var count = 0;
        foreach (var (article, raw) in Articles(new PressText(file.Text, file.Line, file.Report)))
        {
            if (article.IsEmpty || (raw.Length < Window && raw.Span.Contains(Failed, StringComparison.Ordinal)))
            {
                file.Report(new Note("text", Severity.Warning,
                    "the document has neither title nor text, or only the database's notice of an error; it was left out, export it again",
                    article.Line));
            }
            else if (count++ == file.Options.MaxArticlesPerFile)
            {
                file.Report(new Note(null, Severity.Warning,
                    $"the export holds more than {file.Options.MaxArticlesPerFile} documents; the rest was not read "
                    + $"(LoadOptions.MaxArticlesPerFile)", article.Line));
                yield break;
            }
            else
            {
                yield return article.ToPart(Format, raw);
            }
        }

        if (count == 0)
        {
            throw new InvalidDataException("no document of the press database's export could be read; export it again");
        }
    }

    /// <summary>Whether a text is one.</summary>
    protected virtual bool Is(ReadOnlySpan<char> text) => false;

    /// <summary>The documents, and each as written.</summary>
    protected abstract IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text);

    /// <summary>The beginning of a text in which marks are looked for.</summary>
    protected static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int window = Window) => text[..Math.Min(text.Length, window)];
}
