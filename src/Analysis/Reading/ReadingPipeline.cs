using System.Buffers;

namespace Analysis.Reading;

/// <summary>From the bytes of a file to its articles, one stage a line; one pipeline serves one thread at a time and keeps its buffers.</summary>
internal sealed class ReadingPipeline
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u3000\u00A0\uFEFF\u200B");
    private readonly LoadOptions options;
    private readonly TextDecoder decoder = new();
    private readonly HtmlTree tree = new();
    private readonly TextBuffer bodyText = new();
    private readonly TextBuffer fieldText = new();
    private readonly BlockReader blocks;

    /// <summary>A pipeline within those limits.</summary>
    public ReadingPipeline(LoadOptions options)
    {
        this.options = options;
        blocks = new BlockReader(tree, bodyText);
    }

    /// <summary>The articles of a file's bytes; what was met goes to <paramref name="problems"/>.</summary>
    public List<Article> Read(string file, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        void Report(Note note) => problems.Add(new Problem(file, note.Line, note.Field, note.Severity, note.Message));

        if (Refusal.Of(bytes) is { } kind)
        {
            Report(new Note(null, Severity.Error, kind));
            return [];
        }

        if (decoder.Decode(bytes, (severity, message) => Report(new Note(null, severity, message))) is not { } text)
        {
            return [];
        }

        var start = text.Span.IndexOfAnyExcept(Blank);
        if (start < 0)
        {
            Report(new Note(null, Severity.Error, "the file holds nothing but white space; an article was expected"));
            return [];
        }

        var parts = Digest.Split(text[start..], 1 + text.Span[..start].Count('\n'), options, Report);
        if (parts is [{ Header: { HasNoForm: true } }] && Refusal.Of(text.Span[start..]) is { } refusal)
        {
            Report(new Note(null, refusal.Severity, refusal.Message));
            return [];
        }

        var articles = new List<Article>(parts.Count);
        foreach (var part in parts)
        {
            if (ReadPart(file, part, parts.Count == 1 ? ContentId.Of(bytes) : ContentId.Of(part.Text.Span), problems) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles;
    }

    // Each stage takes what the stages before it gave; null where there is neither title nor text.
    private Article? ReadPart(string file, Part part, string id, List<Problem> problems)
    {
        fieldText.ResetCounts();
        bodyText.ResetCounts();
        var header = part.Header;
        var notes = new List<Note>(header.Notes);
        var fields = new FieldChooser([.. header.Found], notes, fieldText);
        var markup = BodyMarkup.Of(header, notes);
        tree.Parse(markup, options.MaxDepth);
        fields.Add(header.Kind == BodyKind.Page ? PageHead.Read(tree, markup.Span) : []);
        fields.ChooseAddress();
        fields.ChooseTitle();
        var rules = Boilerplate.For(fields.Domain);
        var body = blocks.Read(fields.Url, fields.Title, rules, header.Kind == BodyKind.Page, new LineCounter(markup, header.BodyLine, header.Kind is BodyKind.Markdown or BodyKind.Plain));
        BodyPasses.Run(body, fields.Title, fields.Url, fields.NamedAuthors(), rules);
        fields.Add(body.Found);
        fields.TakeAttribution();
        fields.ChooseSource();
        var parts = ArticleParts.Of(body);
        fields.RestoreTitle(parts.Paragraphs);
        var language = LanguageDetector.Detect(parts.Paragraphs, fields.Title);
        notes.AddRange(BodyNotes.Of(body, parts, tree, options));
        notes.AddRange(BodyNotes.OfCharacters(bodyText, fieldText));
        var article = parts.Paragraphs.Length == 0 && fields.Title is null ? null : Article(file, header, id, fields, parts, language);
        problems.AddRange(notes.Select(note => new Problem(file, note.Line ?? part.Line, note.Field, note.Severity, note.Message)));
        return article;
    }

    private static Article Article(string file, Header header, string id, FieldChooser fields, ArticleParts parts, string? language)
    {
        var published = fields.Published(file, language);
        var (dateline, authors, categories) = (fields.Dateline(), fields.Authors(), fields.Categories());
        return new Article
        {
            Id = id,
            File = file,
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
            Origins = fields.Origins(language is not null),
            ParagraphLines = parts.Lines,
            LinkParagraphs = parts.LinkParagraphs,
        };
    }
}
