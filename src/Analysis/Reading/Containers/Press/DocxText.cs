using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Analysis.Reading;

/// <summary>A text of Word's (DOCX): an export of Nexis Uni or Factiva, or one article. Macros and pictures are not read.</summary>
internal sealed partial class DocxText : PressExport
{
    private const string Advice = "open it in Word and save it again as DOCX, or as plain text";

    public override string Format => "docx";

    public override bool IsIn(ReadOnlySpan<byte> bytes) => OfficeParts.IsWord(bytes);

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        try
        {
            OfficeParts.RefuseBomb(file.Content.Bytes);
            using var word = WordprocessingDocument.Open(new MemoryStream(file.Content.Bytes.ToArray(), writable: false),
                isEditable: false);
            using var stream = word.MainDocumentPart?.GetStream(FileMode.Open, FileAccess.Read)
                ?? throw new InvalidDataException("no text is in it");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return base.Split(file with { Text = reader.ReadToEnd().AsMemory() });
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or IOException or XmlException
            or InvalidOperationException or ArgumentException or FormatException or NotSupportedException)
        {
            throw new InvalidDataException($"the Word document cannot be read ({Note.Short(exception.Message)}); {Advice}");
        }
    }

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text) =>
        PressDocuments.Of(text, Blocks(text.Text), (article, mine) => article.Body = PressBlock.ToHtml(mine).AsMemory());

    // Paragraphs may stand in one another (text boxes): a box's text joins that around it.
    private static List<PressBlock> Blocks(string xml)
    {
        var (blocks, text) = (new List<PressBlock>(), new StringBuilder());
        var (depth, start, level, isCentred, fallback) = (0, 0, 0, false, 0);
        foreach (var match in Marks().EnumerateMatches(xml))
        {
            var mark = xml.AsSpan(match.Index, match.Length);
            if (mark.StartsWith("<mc:Fallback", StringComparison.Ordinal) || mark.StartsWith("</mc:Fallback", StringComparison.Ordinal))
            {
                fallback = mark[1] == '/' ? Math.Max(0, fallback - 1) : fallback + 1;
            }
            else if (mark.StartsWith("</w:p", StringComparison.Ordinal))
            {
                if (--depth <= 0)
                {
                    Add(blocks, text, start, match.Index + match.Length, isCentred, level);
                    depth = 0;
                }
            }
            else if (mark is "<w:p>" || mark.StartsWith("<w:p ", StringComparison.Ordinal))
            {
                if (!mark.EndsWith("/>", StringComparison.Ordinal) && depth++ == 0)
                {
                    (start, level, isCentred) = (match.Index, 0, false);
                }
            }
            else if (fallback == 0)
            {
                Take(mark, text, ref level, ref isCentred);
            }
        }

        Add(blocks, text, start, xml.Length, isCentred, level);
        return blocks;
    }

    private static void Add(List<PressBlock> blocks, StringBuilder text, int start, int end, bool isCentred, int level)
    {
        var written = text.ToString().Replace('\u00A0', ' ').Trim();
        if (written.Length > 0)
        {
            blocks.Add(new PressBlock(written, start, end, isCentred, level));
        }

        text.Clear();
    }

    private static void Take(ReadOnlySpan<char> mark, StringBuilder text, ref int level, ref bool isCentred)
    {
        if (mark.StartsWith("<w:t>", StringComparison.Ordinal) || mark.StartsWith("<w:t ", StringComparison.Ordinal))
        {
            var written = mark[(mark.IndexOf('>') + 1)..];
            text.Append(WebUtility.HtmlDecode(written[..Math.Max(0, written.LastIndexOf('<'))].ToString()));
        }
        else if (mark.StartsWith("<w:jc", StringComparison.Ordinal))
        {
            isCentred |= mark.Contains("\"center\"", StringComparison.Ordinal);
        }
        else if (mark.StartsWith("<w:outlineLvl", StringComparison.Ordinal) || mark.StartsWith("<w:pStyle", StringComparison.Ordinal))
        {
            level = level > 0 ? level : Level(mark);
        }
        else
        {
            text.Append(mark.StartsWith("<w:tab", StringComparison.Ordinal) ? '\t'
                : mark.StartsWith("<w:noBreakHyphen", StringComparison.Ordinal) ? '-' : '\n');
        }
    }

    // Styles bear names of the program's language: Title, Heading1, berschrift1, Titre1; an outline's levels begin with 0, and 9 is text.
    private static int Level(ReadOnlySpan<char> mark)
    {
        var value = mark[(mark.IndexOf('"') + 1)..];
        value = value[..Math.Max(0, value.IndexOf('"'))];
        return mark.StartsWith("<w:outlineLvl", StringComparison.Ordinal) ? value is [>= '0' and <= '8'] ? value[0] - '0' + 1 : 0
            : value is "Title" or "Titel" or "Titre" or "Ttulo" ? 1 : Heading().IsMatch(value) ? value[^1] - '0' : 0;
    }

    [GeneratedRegex(@"<w:p(?=[ >/])[^>]*>|</w:p>|<w:t(?=[ >])[^>/]*>[^<]*</w:t>|<w:(br|cr|tab|noBreakHyphen)(?=[ /])[^>]*/>|<w:(jc|outlineLvl|pStyle) [^>]*>|</?mc:Fallback\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(Heading|berschrift|Überschrift|Titre|Kop|Ttulo|Titolo|heading) ?[1-6]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
