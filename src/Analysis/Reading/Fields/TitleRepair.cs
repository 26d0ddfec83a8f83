using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Repairs of titles: quotation marks that a dump replaced by <c>_</c>, and the outlet's name after the title.</summary>
internal static partial class TitleRepair
{
    private const int LongestWithSection = 300;
    private static readonly System.Buffers.SearchValues<char> Dashes = System.Buffers.SearchValues.Create("-–—|｜");
    private static readonly string[] Separators = [" – ", " - ", " | ", " — ", "_", "｜"];

    /// <summary>The title without any of those names, its outlet's, at its end.</summary>
    public static string WithoutSuffix(string title, IEnumerable<string> names)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var separator in Separators)
            {
                var at = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (at > 0 && names.Contains(title[(at + separator.Length)..].Trim(), StringComparer.OrdinalIgnoreCase))
                {
                    title = title[..at].TrimEnd();
                    changed = true;
                }
            }
        }

        return title;
    }

    /// <summary>The title and the section's name behind it (<c>防波堤下月动工 - 要闻分析</c>); null where none is.</summary>
    public static (string Title, string Section)? SectionOf(string title) =>
        title.Length <= LongestWithSection && title.AsSpan().ContainsAny(Dashes) && Section().Match(title) is { Success: true } match
        ? (match.Groups["title"].Value, match.Groups["section"].Value) : null;

    /// <summary>The title without Markdown's escapes: a backslash before a sign.</summary>
    public static string WithoutEscapes(string title)
    {
        for (var at = title.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = at + 1 < title.Length ? title.IndexOf('\\', at + 1) : -1)
        {
            if (at + 1 < title.Length && (char.IsPunctuation(title[at + 1]) || char.IsSymbol(title[at + 1])))
            {
                title = title.Remove(at, 1);
            }
        }

        return title;
    }

    /// <summary>
    /// The title with <c>_…_</c> as quotation marks: the other header's wording where there is one, else the marks with which the text
    /// quotes the same words, else those of the text in general.
    /// </summary>
    public static string? Restore(string title, IReadOnlyList<Paragraph> text, string? other)
    {
        if (!title.Contains('_', StringComparison.Ordinal))
        {
            return null;
        }

        if (other is not null && other.Length == title.Length && Masked(other) == Masked(title))
        {
            return other;
        }

        var (opening, closing) = MarksOf(text);
        return Quoted().Replace(title, match => opening + match.Groups["words"].Value + closing);
    }

    private static (string Opening, string Closing) MarksOf(IReadOnlyList<Paragraph> text)
    {
        foreach (var paragraph in text)
        {
            if (paragraph.Text.Contains('“', StringComparison.Ordinal))
            {
                return ("“", "”");
            }

            if (paragraph.Text.Contains('「', StringComparison.Ordinal))
            {
                return ("「", "」");
            }
        }

        return ("“", "”");
    }

    /// <summary>The letters and digits of a title, by which two ways of writing it are compared.</summary>
    public static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    private static string Masked(string title) => Marks().Replace(title, "_");

    [GeneratedRegex(@"^(?<title>.*[\u3400-\u9FFF].{3,}?)\s+[-–—|｜]\s+(?<section>[\u3400-\u9FFF]{2,6})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    // A pair with CJK text beside or inside it; names such as file_name_2 are left alone.
    [GeneratedRegex(@"_(?<words>[^_]*[\u3400-\u9FFF][^_]*)_", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("[\"“”‘’「」『』?？:：/\\\\|*<>_]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
