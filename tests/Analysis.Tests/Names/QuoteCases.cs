using Analysis.Testing;

namespace Analysis.Tests.Names;

/// <summary>What is read from a text, as a row of the cases has it.</summary>
internal static class QuoteCases
{
    /// <summary>The cases: text and rows, as written.</summary>
    public static IEnumerable<(string Text, string[] Rows)> All =>
        File.ReadLines(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Names", "Cases", "quotes.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" ⇶ ")).Select(parts => (parts[0], parts[1..]));

    public static Article Article(string text, string? title = null, string source = "A") => new()
    {
        Id = text,
        File = "a.txt",
        Format = "test",
        Source = source,
        Title = title,
        Paragraphs = [.. text.Split('¶').Select(paragraph => new Paragraph(ParagraphKind.Body, paragraph))],
    };

    public static IReadOnlyList<Quote> Read(string text) => CorpusQuotes.Of(new Corpus([Article(text)], [])).In(0);

    public static string Row(Quote quote) =>
        $"{quote.Speaker ?? "–"} | {quote.Verb ?? "–"} | {(quote.Direct ? "direct" : "indirect")} | {quote.Text}";
}
