namespace Analysis.Reading;

/// <summary>Files that are no article's text, told by how they begin: they are refused by their name, with what to do.</summary>
internal static class Refusal
{
    private const string Save = "save each article as text or as a web page";

    private const int OwnMarkWindow = 1 << 11;

    /// <summary>The mark in the head of the pages that this product writes.</summary>
    public const string OwnMark = "<meta name=\"generator\" content=\"analysis\">";

    // How the bytes begin, what such a file is, and what to do with it.
    private static readonly (byte[] Start, string What, string Advice)[] ByBytes =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "a document of an older Office (.doc)", "save it as plain text or as a web page"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "articles are texts"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "articles are texts"),
        ("GIF8"u8.ToArray(), "a picture (GIF)", "articles are texts"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database", "export its articles as CSV or JSON"),
    ];

    /// <summary>Why the bytes are refused; null where they may be a text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what, advice) in ByBytes)
        {
            if (bytes.StartsWith(start))
            {
                return Message(what, advice);
            }
        }

        return !bytes.StartsWith("PK\u0003\u0004"u8) ? null
            : Message("a document of another program (EPUB, OpenDocument, PowerPoint)", Save);
    }

    /// <summary>Why the text is refused; null where it may be an article.</summary>
    /// <param name="text">The text from its first visible character on.</param>
    /// <param name="file">The file's name.</param>
    public static (Severity Severity, string Message)? Of(ReadOnlySpan<char> text, string file) =>
        text[..Math.Min(text.Length, OwnMarkWindow)].Contains(OwnMark, StringComparison.Ordinal)
        ? (Severity.Info, "a page that this program wrote from other articles; it was not read") : OfForeign(text, file) is { } message
        ? (Severity.Error, message) : null;

    private static string? OfForeign(ReadOnlySpan<char> text, string file) =>
        Path.GetExtension(file) is ".css" or ".js" or ".svg" or ".download" or ".cdx"
        ? Message("a page's script, style or picture", "articles are texts")
        : text[0] == '<' ? OfXml(text)
        : TableForm.OfLine(text) is not { } form ? null
        : OwnExport.AreOther(form.Names)
        ? "the file is a table about articles that this program wrote; it reads its articles again (export articles), not this table"
        : IsTable(file) ? $"the file is a table, and of its columns ({Note.Short(string.Join(", ", form.Names))}) none is known to hold an "
        + $"article's text; say which do in columns.csv (field,column)"
        : null;

    // What is called a table.
    private static bool IsTable(string file) =>
        file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    // The first element says what the file is; what HTML knows is a page or a piece of one.
    private static string? OfXml(ReadOnlySpan<char> text) =>
        XmlText.FirstElement(text) is { } name && HtmlTags.Find(name) == HtmlTag.Other
        && !name.Equals("html", StringComparison.OrdinalIgnoreCase) ? Message("XML, and no web page", Save) : null;

    private static string Message(string what, string advice) => $"the file is {what}, which no known format is; {advice}";
}
