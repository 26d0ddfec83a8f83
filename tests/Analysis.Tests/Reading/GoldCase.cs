using System.Globalization;

namespace Analysis.Tests.Reading;

/// <summary>One article of the gold set: what was read off the file by hand.</summary>
internal sealed record GoldCase(string File, IReadOnlyList<(string Key, string Value)> Lines)
{
    /// <summary>The cases of a file in the folder Cases: blocks of <c>key: value</c>, separated by blank lines.</summary>
    public static IReadOnlyList<GoldCase> Read(string name)
    {
        var path = Path.Combine(Testing.Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", name);
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return [.. text.Split("\n\n").Select(Block).Where(block => block.Count > 0)
            .Select(block => new GoldCase(block[0].Value, [.. block.Skip(1)]))];
    }

    private static List<(string Key, string Value)> Block(string block) =>
        [.. block.Split('\n').Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Trim()))];

    /// <summary>What is wrong with an article's field or text; null where it is as expected.</summary>
    public static string? Failure(Article article, string key, string expected) => key switch
    {
        "has" => article.Text.Contains(expected, StringComparison.Ordinal) ? null : $"the text lacks '{expected}'",
        "not" => article.Text.Contains(expected, StringComparison.Ordinal) ? $"the text holds '{expected}'" : null,
        "title" => Differs(key, article.Title, expected),
        "source" => Differs(key, article.Source, expected),
        "url" => Differs(key, article.Url, expected),
        "format" => Differs(key, article.Format, expected),
        "language" => Differs(key, article.Language, expected),
        "authors" => Differs(key, article.Authors.Count == 0 ? "none" : string.Join("; ", article.Authors), expected),
        "categories" => Differs(key, article.Categories.Count == 0 ? "none" : string.Join("; ", article.Categories), expected),
        "text" => Differs(key, string.Join(" ‖ ", article.Paragraphs.Select(paragraph => paragraph.Text)), expected),
        "dateline" => Differs(key, article.Dateline, expected),
        "headings" => Differs(key, string.Join(" ‖ ", article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading)
        .Select(paragraph => paragraph.Text)) is { Length: > 0 } headings ? headings : null, expected),
        "credit" => article.Images.Any(image => image.Credit == expected) ? null : $"no picture has the credit '{expected}'",
        "images" => Differs(key, article.Images.Count.ToString(CultureInfo.InvariantCulture), expected),
        "caption" => article.Images.Any(image => image.Caption == expected) ? null : $"no picture has the caption '{expected}'",
        "published" => Differs(key, article.Published is { } date ? date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        + " " + article.PublishedPrecision!.Value.ToString().ToLowerInvariant() : "none", expected),
        _ => $"unknown key '{key}' in the gold set",
    };

    private static string? Differs(string field, string? actual, string expected) => (actual ?? "none") == expected ? null
        : $"{field} is '{actual}', not '{expected}'";
}
