using System.Globalization;

namespace Analysis.Reading;

/// <summary>The table of articles that <c>export articles</c> writes: its articles are taken as they are, with their ids.</summary>
internal static class OwnExport
{
    /// <summary>What joins the values of a list in a table's cell, and a text's paragraphs.</summary>
    public const string ListSeparator = "; ";

    private const string ParagraphSeparator = "\n\n";
    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789abcdef");
    private const int IdLength = 16;
    private static readonly string[] Marks = ["id", "file", "format", "published_precision", "published_from", "characters", "text"];

    /// <summary>Whether columns of these names are that table's.</summary>
    public static bool Are(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal).IsSupersetOf(Marks);

    /// <summary>Whether they are those of another table of this program's, which holds no articles.</summary>
    public static bool AreOther(IReadOnlyList<string> names) =>
        (names is ["article", ..] && names.Any(name => name is "index" or "alt" or "kind" or "term" or "granularity"))
        || names.Intersect(["file", "line", "field", "severity", "message"]).Count() == 5;

    /// <summary>The article of a row; null where it has no id.</summary>
    public static Part? Read(string file, IEnumerable<RecordValue> values, int line)
    {
        var row = values.Where(value => value.Text.Length > 0).ToDictionary(value => value.Name, StringComparer.Ordinal);
        string? Text(string name) => row.GetValueOrDefault(name)?.Text;
        IReadOnlyList<string> List(string name) => row.GetValueOrDefault(name) is not { } value ? [] : value.List
            ?? value.Text.Split(ListSeparator);
        if (Text("id") is not { Length: >= IdLength } id || !id.AsSpan(0, IdLength).ContainsOnlyHex())
        {
            return null;
        }

        var article = new Article
        {
            Id = id,
            File = Text("file") ?? file,
            Format = Text("format") ?? "csv",
            Source = Text("source"),
            Domain = Text("domain"),
            Url = Text("url"),
            Title = Text("title"),
            Authors = List("authors"),
            Categories = List("categories"),
            Published = DateTime.TryParse(Text("published"), CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null,
            PublishedPrecision = Enum.TryParse<DatePrecision>(Text("published_precision"), ignoreCase: true, out var precision) ? precision
            : null,
            PublishedFrom = Text("published_from"),
            Language = Text("language"),
            Dateline = Text("dateline"),
            Paragraphs = [.. (Text("text") ?? "").Split(ParagraphSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => new Paragraph(ParagraphKind.Body, paragraph))],
            Origins = [.. row.Keys.Where(name => name is not ("id" or "file" or "characters" or "text"))
            .Select(name => new FieldOrigin(name, "export of this program"))],
            IsExport = true,
        };
        return new Part(default, line, new Header([], [], [], default, line)) { Article = article };
    }

    private static bool ContainsOnlyHex(this ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Hex);
}
