using System.Buffers;

namespace Analysis.Reading;

/// <summary>From the bytes of a file to its articles, one stage a line; one pipeline serves one thread at a time and keeps its
/// buffers.</summary>
internal sealed class ReadingPipeline
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u3000\u00A0\uFEFF\u200B");
    private readonly LoadOptions options;
    private readonly ColumnMap columns;
    private readonly TextDecoder decoder = new();
    private readonly HtmlTree tree = new();
    private readonly TextBuffer bodyText = new();
    private readonly TextBuffer fieldText = new();
    private readonly BlockReader blocks;

    /// <summary>A pipeline within those limits, which knows those names of columns.</summary>
    public ReadingPipeline(LoadOptions options, ColumnMap columns)
    {
        (this.options, this.columns) = (options, columns);
        blocks = new BlockReader(tree, bodyText);
    }

    /// <summary>The articles of a document; what was met goes to <paramref name="problems"/>.</summary>
    public List<Article> Read(FileContent document, List<Problem> problems)
    {
        void Report(Note note) => problems.Add(new Problem(document.Name, note.Line, note.Field, note.Severity, note.Message));

        var articles = new List<Article>(1);
        try
        {
            var parts = Parts(document, Report);
            foreach (var part in parts)
            {
                var id = part.Header.IsRecord || parts is [_, _, ..] ? ContentId.Of(part.Text.Span) : ContentId.Of(document.Bytes.Span);
                if ((part.Article ?? ReadPart(document, part, id, problems)) is { } article)
                {
                    articles.Add(article);
                }
            }
        }
        catch (InvalidDataException exception)
        {
            Report(new Note(null, Severity.Error, exception.Message));
        }

        return articles;
    }

    // The document's parts: records of a collection, articles of a digest, or the one article that it is.
    private List<Part> Parts(FileContent document, Action<Note> report)
    {
        if (Collections.Of(document.Bytes.Span) is { } binary)
        {
            return [.. binary.Split(new CollectionFile(document, default, 1, columns, options, report))];
        }

        if (Refusal.Of(document.Bytes.Span) is { } kind)
        {
            report(new Note(null, Severity.Error, kind));
            return [];
        }

        if (decoder.Decode(document.Bytes.Span, (severity, message) => report(new Note(null, severity, message)),
            document.Charset) is not { } text)
        {
            return [];
        }

        var start = text.Span.IndexOfAnyExcept(Blank);
        if (start < 0)
        {
            report(new Note(null, Severity.Error, "the file holds nothing but white space; an article was expected"));
            return [];
        }

        // A table's first column may be without a name.
        start -= text.Span[..start].Length - text.Span[..start].TrimEnd('\t').Length;
        var line = document.Line + text.Span[..start].Count('\n');
        text = text[start..];
        if (Collections.Of(text.Span, document, columns) is { } collection)
        {
            return [.. collection.Split(new CollectionFile(document, text, line, columns, options, report))];
        }

        var parts = Digest.Split(text.TrimStart('\t'), line, options, report);
        if (parts is [{ Header: { HasNoForm: true } }] && Refusal.Of(text.Span, document.Name) is { } refusal)
        {
            report(new Note(null, refusal.Severity, refusal.Message));
            return [];
        }

        return parts;
    }

    // Each stage takes what the stages before it gave; null where there is neither title nor text.
    private Article? ReadPart(FileContent document, Part part, string id, List<Problem> problems)
    {
        fieldText.ResetCounts();
        bodyText.ResetCounts();
        var header = part.Header;
        var notes = new List<Note>(header.Notes);
        var fields = new FieldChooser([.. header.Found, .. document.Known], notes, fieldText);
        var markup = BodyMarkup.Of(header, notes);
        tree.Parse(markup, options.MaxDepth);
        var data = header.Kind == BodyKind.Page ? LinkedData.Of(tree) : null;
        fields.Add(data is null ? [] : PageHead.Read(tree, data));
        fields.ChooseAddress();
        fields.ChooseTitle();
        var rules = Boilerplate.For(fields.Domain);
        var pick = data is null ? BodyPick.Whole : MainPart.Of(tree, rules, data.Body);
        var counter = new LineCounter(markup, header.BodyLine, header.Kind is BodyKind.Markdown or BodyKind.Plain);
        var body = blocks.Read(fields.Url, fields.Title, rules, pick, counter);
        BodyPasses.Run(body, fields.Title, fields.Url, fields.NamedAuthors(), rules);
        fields.Add(body.Found);
        fields.TakeAttribution();
        fields.ChooseSource();
        var parts = ArticleParts.Of(body).OrStated(data?.Body, notes);
        fields.RestoreTitle(parts.Paragraphs);
        var language = fields.ChooseLanguage(parts.Paragraphs);
        notes.AddRange(BodyNotes.Of(body, parts, tree, options));
        notes.AddRange(BodyNotes.OfCharacters(bodyText, fieldText));
        var article = parts.Paragraphs.Length == 0 && fields.Title is null ? null : Article(document, header, id, fields, parts, language);
        problems.AddRange(notes.Select(note => new Problem(document.Name, note.Line ?? part.Line, note.Field, note.Severity,
            note.Message)));
        return article;
    }

    private static Article Article(FileContent document, Header header, string id, FieldChooser fields, ArticleParts parts,
        string? language)
    {
        var published = fields.Published(document.Name, language);
        var (dateline, authors, categories) = (fields.Dateline(), fields.Authors(), fields.Categories());
        return new Article
        {
            Id = id,
            File = document.Name,
            Format = header.Format,
            Source = fields.Source,
            Domain = fields.Domain,
            Url = fields.Url,
            Title = fields.Title,
            Authors = authors,
            Categories = categories,
            Published = published?.Utc,
            PublishedPrecision = published?.Precision,
            PublishedFrom = published?.From,
            Dateline = dateline,
            Language = language,
            Paragraphs = parts.Paragraphs,
            Images = parts.Images,
            Links = parts.Links,
            Origins = [new FieldOrigin("format",
            string.Join(" > ", [.. document.Archives, .. header.Forms, header.Kind.ToString().ToLowerInvariant()])), .. fields.Origins()],
            ParagraphLines = parts.Lines,
            LinkParagraphs = parts.LinkParagraphs,
        };
    }
}
