using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Analysis.Reading;

/// <summary>A PDF as one article: the text of its pages, block by block. A PDF does not say what a column or a paragraph is; that is
/// told.</summary>
internal sealed class PdfText : Collection
{
    private const int MostPages = 300;
    private const int MostLetters = 40_000;
    private const double TitleSize = 1.3;

    public override string Format => "pdf";

    public override bool IsIn(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var blocks = new List<(string Text, double Size)>();
        var (pictures, besides, title) = (0, false, (string?)null);
        try
        {
            using var pdf = PdfDocument.Open(file.Content.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true });
            title = pdf.Information.Title?.Trim();
            if (pdf.NumberOfPages > MostPages)
            {
                file.Report(new Note(null, Severity.Warning, $"the PDF has {pdf.NumberOfPages} pages; the first {MostPages} were read"));
            }

            foreach (var page in pdf.GetPages().Take(MostPages))
            {
                pictures += page.NumberOfImages;
                besides |= ReadPage(page, blocks);
            }
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new InvalidDataException("the PDF is locked with a password; save it without one");
        }
        catch (Exception exception) when (exception is PdfDocumentFormatException or InvalidOperationException or ArgumentException
            or IOException or KeyNotFoundException or InvalidCastException or FormatException or NotSupportedException or OverflowException
            or IndexOutOfRangeException or NullReferenceException)
        {
            throw new InvalidDataException($"the PDF is damaged ({Note.Short(exception.Message)}); save it again, or as text");
        }

        if (blocks.Count == 0)
        {
            throw new InvalidDataException(pictures > 0
                ? $"the PDF holds {pictures} pictures and no text: it is a scan; have a program for text recognition (OCR) read it"
                : "the PDF holds no text");
        }

        if (besides)
        {
            file.Report(new Note("text", Severity.Warning,
                "the PDF's pages have columns; their order was told from their places and may be wrong, compare the text with the page"));
        }

        return [PartOf(blocks, title)];
    }

    private Part PartOf(List<(string Text, double Size)> blocks, string? title)
    {
        var usual = blocks.GroupBy(block => Math.Round(block.Size)).MaxBy(group => group.Sum(block => block.Text.Length))!.Key;
        var largest = blocks.Take(8).MaxBy(block => block.Size);
        var found = new List<Candidate>();
        if (largest.Size > usual * TitleSize && largest.Text.Length is > 3 and < 300)
        {
            found.Add(new Candidate(Field.Title, "pdf: largest line", largest.Text, 1));
            blocks.Remove(largest);
        }

        if (title is { Length: > 3 } && !title.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            && !title.StartsWith("Microsoft Word", StringComparison.Ordinal))
        {
            found.Add(new Candidate(Field.Title, "pdf: title", title, 1));
        }

        var text = string.Join("\n\n", blocks.Select(block => block.Text));
        return new Part(text.AsMemory(), 1, new Header([Format], found, [], text.AsMemory(), 1) { Kind = BodyKind.Plain });
    }

    // Whether blocks of text stand beside one another.
    private static bool ReadPage(Page page, List<(string Text, double Size)> blocks)
    {
        if (page.Letters.Count is 0 or > MostLetters)
        {
            return false;
        }

        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToList();
        var found = UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)).ToList();
        foreach (var block in found)
        {
            if (Joined(block) is { Length: > 0 } text
                && !int.TryParse(text.Trim('-', '–', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                blocks.Add((text, block.TextLines[0].Words[0].Letters[0].PointSize));
            }
        }

        return found.Exists(left => left.TextLines.Count > 3
            && found.Exists(right => right.TextLines.Count > 3 && right.BoundingBox.Left >= left.BoundingBox.Right
                && right.BoundingBox.Bottom < left.BoundingBox.Top && left.BoundingBox.Bottom < right.BoundingBox.Top));
    }

    // A word that a line's end divides is one again.
    private static string Joined(TextBlock block)
    {
        var text = new System.Text.StringBuilder();
        foreach (var line in block.TextLines)
        {
            var next = line.Text.Trim();
            if (text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && next.Length > 0 && char.IsLower(next[0]))
            {
                text.Length--;
            }
            else if (text.Length > 0 && next.Length > 0 && !(CharacterTable.IsCjk(text[^1]) && CharacterTable.IsCjk(next[0])))
            {
                text.Append(' ');
            }

            text.Append(next);
        }

        return text.ToString();
    }
}
