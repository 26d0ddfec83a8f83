using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Benchmarks;

/// <summary>What a page itself states of its article, read in the plainest way: its headings and titles, its date, its authors.</summary>
internal sealed partial class PageStatements
{
    /// <summary>The letters of each heading of the first rank and of <c>og:title</c>.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The date, or null.</summary>
    public DateTimeOffset? Published { get; private set; }

    /// <summary>The people that the page's data name as authors.</summary>
    public List<string> Authors { get; private set; } = [];

    public static PageStatements Of(string page)
    {
        using var document = new HtmlParser().ParseDocument(page);
        var stated = new PageStatements();
        var headings = document.QuerySelectorAll("h1").Select(heading => heading.TextContent).Append(Content(document, "og:title"));
        stated.Titles.UnionWith(headings.Select(Letters).Where(title => title.Length > 2));
        var data = string.Concat(document.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
        var date = Content(document, "article:published_time") ?? DateInData().Match(data).Groups["value"].Value;
        stated.Published = DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var found)
            ? found : null;
        var authors = AuthorInData().Matches(data).Select(author => Letters(author.Groups["value"].Value));
        stated.Authors = [.. authors.Distinct(StringComparer.OrdinalIgnoreCase)];
        return stated;
    }

    public bool IsTitle(string? title) => title is not null && Titles.Contains(Letters(title));

    /// <summary>Whether it is the stated day, in UTC or where the page was made.</summary>
    public bool IsDay(DateTime? date) =>
        date is { } day && (day.Date == Published!.Value.UtcDateTime.Date || day.Date == Published.Value.DateTime.Date);

    /// <summary>Whether these are the authors, all of them and no others.</summary>
    public bool AreAuthors(string? names) =>
        Authors.TrueForAll(author => Letters(names).Contains(author, StringComparison.OrdinalIgnoreCase))
        && Letters(names).Length <= Authors.Sum(author => author.Length) + 5;

    private static string? Content(IDocument document, string property) =>
        document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    private static string Letters(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit));

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"(?<value>[^\"]+)\"")]
    private static partial Regex DateInData();

    [GeneratedRegex("\"@type\"\\s*:\\s*\"Person\"\\s*,[^{}]*?\"name\"\\s*:\\s*\"(?<value>[^\"\\\\]+)\"")]
    private static partial Regex AuthorInData();
}
