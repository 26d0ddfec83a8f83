using Analysis.Reading;

namespace Analysis;

/// <summary>
/// One news article as it was read from a dump. A field that the dump does not give is null, never an empty string; each field that it
/// does give has an entry in <see cref="Origins"/>.
/// </summary>
public sealed record Article
{
    private string? text;

    /// <summary>A stable identifier: the first 16 hexadecimal digits of the SHA-256 of its own part of the file's bytes; equal parts after
    /// the first are numbered (<c>-2</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from, relative to the loaded folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The name of the format that its reader recognised, such as <c>feed-mirror</c> or <c>front-matter</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The outlet's display name, one name per outlet however the dump writes it; null where nothing names it.</summary>
    public string? Source { get; init; }

    /// <summary>The host that published it, lower case, such as <c>www.bbc.com</c>; null where no address is known.</summary>
    public string? Domain { get; init; }

    /// <summary>The article's absolute http(s) address; null where the dump gives none.</summary>
    public string? Url { get; init; }

    /// <summary>The title as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in the dump's order; empty where none is named.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The categories in the dump's order; empty where none is named.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>When it was published, in UTC (<see cref="DateTimeKind.Utc"/>), to <see cref="PublishedPrecision"/>; null where
    /// unknown.</summary>
    public DateTime? Published { get; init; }

    /// <summary>How exact <see cref="Published"/> is; null where it is null.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Where <see cref="Published"/> was found, such as <c>epoch comment</c> or <c>front matter: date</c>; null where it is
    /// null.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>What stands before the first sentence and names agency, place or day (<c>路透北京7月16日 -</c>), cut off from the text; null
    /// where nothing does.</summary>
    public string? Dateline { get; init; }

    /// <summary>The language of the text as a BCP 47 tag (<c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>, …), told from the text itself; null
    /// where it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>The article's own text, block by block, without captions, credits, related links, adverts and footers.</summary>
    public IReadOnlyList<Paragraph> Paragraphs
    {
        get => field
        ?? (Body is { } body ? Stored!.HasTitle ? Titled(body.Paragraphs) : body.Paragraphs : []); init;
    }

    /// <summary>The pictures, each once, in document order.</summary>
    public IReadOnlyList<Image> Images { get => field ?? Body?.Images ?? []; init; }

    /// <summary>The links, in document order.</summary>
    public IReadOnlyList<Link> Links { get => field ?? Body?.Links ?? []; init; }

    /// <summary>Where each field's value came from, in field order.</summary>
    public IReadOnlyList<FieldOrigin> Origins { get => field ?? Body?.Origins ?? []; init; }

    /// <summary>The paragraphs' texts separated by one blank line (<c>"\n\n"</c>); empty where there is none. Built once, on first
    /// use.</summary>
    public string Text => text ?? (Stored is null ? text = Joined() : Joined());

    /// <summary>The length of <see cref="Text"/> in Unicode code points, the separators included.</summary>
    public int Characters => Stored?.Characters ?? (Text.Length - Text.Count(char.IsLowSurrogate));

    /// <summary>Where its body lies on disk; null where it is in memory. A million texts would fill the memory, so they are read when they
    /// are asked for, each time anew.</summary>
    internal StoredArticle? Stored { get; init; }

    /// <summary>Whether it comes from an export of this program: it is taken as it is.</summary>
    internal bool IsExport { get; init; }

    /// <summary>The line of the file on which each paragraph begins, from 1; empty where they are not known.</summary>
    internal IReadOnlyList<int> ParagraphLines { get => field ?? Body?.ParagraphLines ?? []; init; }

    /// <summary>In which paragraph each link stands; -1 where in none; empty where that is not known.</summary>
    internal IReadOnlyList<int> LinkParagraphs { get => field ?? Body?.LinkParagraphs ?? []; init; }

    private ArticleBody? Body => Stored?.Texts.Body(Stored.Row);

    /// <summary>How many pictures it has.</summary>
    internal int ImageCount => Stored?.Images ?? Images.Count;

    /// <summary>How many links it has.</summary>
    internal int LinkCount => Stored?.Links ?? Links.Count;

    /// <summary>How many paragraphs it has, and how many of them are headings.</summary>
    internal (int All, int Headings) ParagraphCounts => Stored is { } stored ? (stored.Paragraphs, stored.Headings)
        : (Paragraphs.Count, Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading));

    /// <summary>The hash of its text.</summary>
    internal ulong Hash => Stored?.TextHash ?? TextHash.Of(Text);

    /// <summary>The article with its title as the first paragraph of its text, as it is counted and searched; itself where it has none or
    /// begins with it.</summary>
    internal Article WithTitle() =>
        Stored is not null ? this with { Stored = Stored with { HasTitle = true }, ParagraphLines = [], LinkParagraphs = [] }
        : !HasTitleApart ? this : this with { Paragraphs = Titled(Paragraphs), ParagraphLines = [], LinkParagraphs = [], text = null };

    /// <summary>Whether it has a title that its text does not begin with.</summary>
    internal bool HasTitleApart => Title is { Length: > 0 } && !(Paragraphs is [var first, ..] && first.Text == Title);

    /// <summary>The article with a body in memory.</summary>
    internal Article With(ArticleBody body) => this with
    {
        Stored = null,
        Paragraphs = Stored is { HasTitle: true } ? Titled(body.Paragraphs) : body.Paragraphs,
        Images = body.Images,
        Links = body.Links,
        Origins = body.Origins,
        ParagraphLines = body.ParagraphLines,
        LinkParagraphs = body.LinkParagraphs,
    };

    private IReadOnlyList<Paragraph> Titled(IReadOnlyList<Paragraph> paragraphs) =>
        Title is not { Length: > 0 } title || (paragraphs is [var first, ..] && first.Text == title) ? paragraphs
        : [new Paragraph(ParagraphKind.Heading, title), .. paragraphs];

    /// <summary>A text of it that was read elsewhere, with its title before it where it has one that the text does not begin
    /// with.</summary>
    internal string Titled(string text) => Title is not { Length: > 0 } title || text == title
        || (text.StartsWith(title, StringComparison.Ordinal) && text.AsSpan(title.Length).StartsWith("\n\n")) ? text
        : text.Length == 0 ? title : $"{title}\n\n{text}";

    private string Joined() => string.Join("\n\n", Paragraphs.Select(paragraph => paragraph.Text));
}
