namespace Analysis;

/// <summary>The names of all table columns; every frame of this library takes its names from here.</summary>
public static class ColumnNames
{
#pragma warning disable CS1591 // each constant is its own description
    public const string Addressed = "addressed";
    public const string Alt = "alt";
    public const string Article = "article";
    public const string Articles = "articles";
    public const string Authors = "authors";
    public const string Basis = "basis";
    public const string Caption = "caption";
    public const string Categories = "categories";
    public const string Characters = "characters";
    public const string Count = "count";
    public const string Credit = "credit";
    public const string Dated = "dated";
    public const string Domain = "domain";
    public const string End = "end";
    public const string Field = "field";
    public const string File = "file";
    public const string First = "first";
    public const string FirstOffset = "first_offset";
    public const string Format = "format";
    public const string Granularity = "granularity";
    public const string Headings = "headings";
    public const string Id = "id";
    public const string Images = "images";
    public const string Index = "index";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string Last = "last";
    public const string Line = "line";
    public const string Links = "links";
    public const string Message = "message";
    public const string Note = "note";
    public const string Offset = "offset";
    public const string Origin = "origin";
    public const string Original = "original";
    public const string Paragraph = "paragraph";
    public const string Paragraphs = "paragraphs";
    public const string Published = "published";
    public const string PublishedFrom = "published_from";
    public const string PublishedPrecision = "published_precision";
    public const string Severity = "severity";
    public const string Source = "source";
    public const string Start = "start";
    public const string Term = "term";
    public const string Text = "text";
    public const string Title = "title";
    public const string Titled = "titled";
    public const string Url = "url";
#pragma warning restore CS1591
}
