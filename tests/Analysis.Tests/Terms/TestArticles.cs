namespace Analysis.Tests.Terms;

/// <summary>Articles made of a text alone.</summary>
internal static class TestArticles
{
    public static Article Of(string text, string? source = null, string id = "a") => new()
    {
        Id = id,
        File = id + ".txt",
        Format = "test",
        Source = source,
        Paragraphs = [.. text.Split("\n\n").Select(paragraph => new Paragraph(ParagraphKind.Body, paragraph))],
    };

    public static Article[] All(params IEnumerable<string> texts) => [.. texts.Select((text, index) => Of(text, id: $"a{index + 1}"))];
}
