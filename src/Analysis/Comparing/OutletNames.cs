using System.Buffers;
using System.Text.RegularExpressions;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// The names of the outlets whose articles are compared, and of agencies: they stand in credits and in "told this paper", not for what the
/// articles say. They are taken out of all sides alike; taken out of one's own articles only they would mark the others. So are end marks,
/// and what an outlet's articles have in brackets again and again where a sentence has ended.
/// </summary>
internal sealed partial class OutletNames
{
    private static readonly string[] Agencies = [.. Tsv.Read("captions.tsv").Where(cells => cells[1] == "agency")
        .Select(cells => cells[0])];
    private static readonly string[] Editions = ["中文网", "中文網", "中文版", "中文"];

    private static readonly string[] Media = ["时报", "日报", "晚报", "早报", "邮报", "之声", "电台"];
    private static readonly string[] Selves = ["本报", "本台", "本社", "本刊", "本网", "本站", "据本台"];
    private const int FewestRepeats = 3;

    private readonly string[] names;
    private readonly SearchValues<string> search;

    public OutletNames(IReadOnlyCollection<Article> articles)
    {
        string[] outlets = [.. articles.Select(article => (article.Source, article.Domain)).Distinct().SelectMany(NamesOf)];
        string[] all = [.. outlets, .. Agencies, .. Editions.Take(3), "（完）", "(完)", .. Repeated(articles)];
        names = [.. all.SelectMany(Forms).Where(name => name.Length > 1)
            .Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        search = SearchValues.Create(names, StringComparison.Ordinal);
        Words = [.. Selves, .. Media.Where(medium => outlets.SelectMany(Forms)
            .Any(name => name.EndsWith(medium, StringComparison.Ordinal)))];
    }

    /// <summary>Words by which an outlet names itself, where they stand alone: in a text their characters may be parts of others
    /// (日本报道).</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The text as it is counted, as long as the article's: with full stops for names, which are found in either script.</summary>
    public string Without(string text)
    {
        var simplified = TraditionalText.Simplify(text);
        var counted = text.ToCharArray();
        for (var from = 0; simplified.AsSpan(from).IndexOfAny(search) is >= 0 and var found; from++)
        {
            from += found;
            if (LengthAt(simplified, from) is > 0 and var length)
            {
                counted.AsSpan(from, length).Fill('。'); // which ends every word
                from += length - 1;
            }
        }

        return new string(counted);
    }

    private static IEnumerable<string> Repeated(IEnumerable<Article> articles) => articles
        .SelectMany(article => Brackets().Matches(article.Text).Select(match => (article.Source, match.Value)).Distinct())
        .CountBy(each => each).Where(each => each.Value >= FewestRepeats).Select(each => each.Key.Value);

    [GeneratedRegex(@"(?<=(^|[。！？!?.”」])\s?)[（(][^（）()\n]{1,40}[）)]", RegexOptions.Multiline)]
    private static partial Regex Brackets();

    private int LengthAt(string text, int place) =>
        names.FirstOrDefault(name => string.CompareOrdinal(text, place, name, 0, name.Length) == 0
        && !Context.SplitsWord(text, place) && !Context.SplitsWord(text, place + name.Length))?.Length ?? 0;

    private static IEnumerable<string> NamesOf((string? Source, string? Domain) article)
    {
        var outlet = (article.Source is null ? null : OutletTable.ByAlias(article.Source))
            ?? OutletTable.ByAddress(article.Domain is null ? null : "https://" + article.Domain);
        var label = article.Domain is null ? "" : OutletTable.RegistrableDomain(article.Domain).Split('.')[0];
        return [article.Source ?? "", outlet?.Name ?? "", .. outlet?.Aliases ?? [], label.ToUpperInvariant(), label.Length == 0 ? ""
            : char.ToUpperInvariant(label[0]) + label[1..]];
    }

    // 路透中文网 is also written 路透, and BBC 中文 BBC
    private static IEnumerable<string> Forms(string name)
    {
        var simple = TraditionalText.Simplify(name);
        var edition = Editions.FirstOrDefault(edition => simple.Length > edition.Length + 1
            && simple.EndsWith(edition, StringComparison.Ordinal));
        return edition is null ? [name, simple] : [name, simple, simple[..^edition.Length].TrimEnd()];
    }
}
