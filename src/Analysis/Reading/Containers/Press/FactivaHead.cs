using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>What stands above a document of Factiva's: labelled, or in an order that the count of words and the copyright tell.</summary>
internal static partial class FactivaHead
{
    private const int LongestName = 60;
    private const int LongestSection = 3;

    /// <summary>Whether a line counts the words, in the language of whoever made the export.</summary>
    public static bool IsCount(string line) => line.Length < 24 && Count().IsMatch(line);

    /// <summary>Takes what labels name; a time belongs to the date.</summary>
    public static void Take(List<PressLabel> values, PressArticle article)
    {
        var time = values.Find(value => value.Kind == "time")?.Value;
        foreach (var (name, kind, written) in values)
        {
            var value = Counter().Replace(written.Replace('\u00A0', ' '), "");
            article.Add(kind, name, kind == "published" && time is not null ? $"{value} {time}" : kind == "subject"
                ? string.Join(';', Code().Split(value).Select(code => code.Trim(' ', '|'))) : value);
        }
    }

    /// <summary>Reads date, time and source below the count of words; returns how many lines the head has from there.</summary>
    public static int Read(List<string> lines, PressArticle article)
    {
        var isTimed = lines.Count > 2 && Clock().IsMatch(lines[2]);
        var clock = lines.Find(line => Clock().IsMatch(line));
        if (lines.Count > 1)
        {
            article.Add(Field.Published, "date", clock is null ? lines[1] : $"{lines[1]} {clock}");
            article.Add(Field.Source, "source", lines.ElementAtOrDefault(isTimed ? 3 : 2));
        }

        var rights = lines.FindLastIndex(line => Copyright().IsMatch(line));
        return rights >= 0 ? rights + 1 : Math.Min(lines.Count, 5);
    }

    /// <summary>Reads section, title and author above the count of words, where nothing tells them apart but how they are
    /// written.</summary>
    public static void ReadAbove(List<string> lines, PressArticle article)
    {
        if (lines.Count > 1 && lines[^1].Length <= LongestName
            && (By().IsMatch(lines[^1]) || (Name().IsMatch(lines[^1]) && !(lines.Count == 2 && Words(lines[0]) <= LongestSection))))
        {
            article.Add("authors", "author", lines[^1]);
            lines = lines[..^1];
        }

        if (lines.Count > 1 && Words(lines[0]) <= LongestSection && Words(lines[1]) > LongestSection)
        {
            article.Add("section", "section", lines[0]);
            lines = lines[1..];
        }

        article.Add("title", "title", WithoutCounter(string.Join(' ', lines)));
    }

    /// <summary>A title without its number in the list of documents.</summary>
    public static string WithoutCounter(string title) => Counter().Replace(title, "");

    private static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^\d[\d.,\u00A0 ]*\s?(words|mots|Wörter|woorden|palabras|parole|palavras|слов[ао]?|字|語|단어|ord|słów)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();

    [GeneratedRegex(@"^\d+\)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?( [A-Z]{3})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\(?(©|\(c\)|Copyright\b|Copr\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^(By|Von|Par|Por|Door|Di)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|de|van|von|der|and|und|et)){1,5}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    // gvote : Elections | gpol : …
    [GeneratedRegex(@"(?:^|\|)\s*\w+ : ", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
