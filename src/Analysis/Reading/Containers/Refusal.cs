using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Files that are no article's text, told by how they begin: they are refused by their name, with what to do.</summary>
internal static partial class Refusal
{
    private const string Unpack = "unpack it, and give the folder";
    private const string Save = "save each article as text or as a web page";

    private const int LongestHeader = 2000;
    private const int ExportWindow = 1 << 14;
    private const int OwnMarkWindow = 1 << 11;

    /// <summary>The mark in the head of the pages that this product writes.</summary>
    public const string OwnMark = "<meta name=\"generator\" content=\"analysis\">";

    private static readonly string[] TitleNames = ["title", "headline", "标题", "標題"];
    private static readonly string[] TextNames = ["text", "content", "body", "article", "full_text", "fulltext", "正文", "内容", "內容"];
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n>/");

    // How the bytes begin, what such a file is, and what to do with it.
    private static readonly (byte[] Start, string What, string Advice)[] ByBytes =
    [
        ("%PDF-"u8.ToArray(), "a PDF", Save),
        (@"{\rtf"u8.ToArray(), "a text in RTF", "save it as plain text or as a web page"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a document of an older Office (.doc, .xls)", "save it as plain text or as a web page"),
        ([0x1F, 0x8B], "packed with gzip", Unpack),
        ("BZh"u8.ToArray(), "packed with bzip2", Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd", Unpack),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", Unpack),
        ("Rar!"u8.ToArray(), "a RAR archive", Unpack),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "articles are texts"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "articles are texts"),
        ("GIF8"u8.ToArray(), "a picture (GIF)", "articles are texts"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database", "export its articles, each as a text"),
        ("WARC/"u8.ToArray(), "a web archive (WARC)", Save),
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
            : Holds(bytes, "word/"u8) ? Message("a Word document (.docx)", "save it as plain text or as a web page")
            : Holds(bytes, "xl/"u8) ? Message("an Excel workbook (.xlsx)", "save each article as a text of its own")
            : Holds(bytes, "application/epub"u8) ? Message("an e-book (EPUB)", Save)
            : Message("a ZIP archive", Unpack);
    }

    /// <summary>Why the text is refused; null where it may be an article.</summary>
    /// <param name="text">The text from its first visible character on.</param>
    public static (Severity Severity, string Message)? Of(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, OwnMarkWindow)].Contains(OwnMark, StringComparison.Ordinal) ? (Severity.Info, "a page that this program wrote from other articles; it was not read") : OfForeign(text) is { } message ? (Severity.Error, message) : null;

    private static string? OfForeign(ReadOnlySpan<char> text) =>
        IsJson(text) ? Message("JSON", "write each article as a text under labelled lines (Title: …, Date: …), or as Markdown with front matter")
        : text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("From: <Saved by", StringComparison.Ordinal) ? Message("a page saved as MHTML", "save it as \"Webpage, HTML only\"")
        : IsTable(text) ? Message("a table with a row an article (CSV)", "write each row as a text of its own under labelled lines (Title: …, Date: …)")
        : PressExports().IsMatch(text[..Math.Min(text.Length, ExportWindow)]) ? Message("an export of a press database, with many articles in one file", "export each article as a text of its own")
        : text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<rss", StringComparison.Ordinal) || text.StartsWith("<feed", StringComparison.Ordinal) ? OfXml(text)
        : null;

    // A first line of column names, of which one is the title's and one the text's.
    private static bool IsTable(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (end is < 0 or > LongestHeader || text[..end].CountAny(Separators) < 2)
        {
            return false;
        }

        var names = text[..end].ToString().Split([',', ';', '\t']).Select(name => name.Trim(' ', '"').ToLowerInvariant()).ToList();
        return names.Count > 2 && names.Exists(TitleNames.Contains) && names.Exists(TextNames.Contains);
    }

    private static bool IsJson(ReadOnlySpan<char> text) =>
        (text[0] == '{' && text[1..].TrimStart() is ['"', ..]) || (text[0] == '[' && text[1..].TrimStart() is ['{', .. var rest] && rest.TrimStart() is ['"', ..]);

    // The first element says what the file is; a page in XHTML is a page.
    private static string? OfXml(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            if (text.Length > 0 && char.IsAsciiLetter(text[0]))
            {
                var end = text.IndexOfAny(NameEnds);
                return (end < 0 ? text : text[..end]) switch
                {
                    "html" or "HTML" => null,
                    "rss" or "feed" or "rdf:RDF" => Message("a feed (RSS or Atom)", "save each article as a web page"),
                    _ => Message("XML, and no web page", Save),
                };
            }
        }

        return null;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sign) => bytes[..Math.Min(bytes.Length, 1 << 16)].IndexOf(sign) >= 0;

    private static string Message(string what, string advice) => $"the file is {what}, which no known format is; {advice}";

    // LexisNexis' "1 of 161 DOCUMENTS", RIS, Factiva's page of articles, ProQuest's list.
    [GeneratedRegex(@"^\s*\d+ of \d+ DOCUMENTS\s*$|^Dokument \d+ von \d+\s*$|^TY {1,2}- [A-Z]{3,5}\s*$|class=""article (\w\w)Article""|^ProQuest document ID:|^ProQuest$|^Document [A-Z]{4,}0{4,}\w+\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PressExports();
}
