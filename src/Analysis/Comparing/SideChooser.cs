using System.Globalization;
using Analysis.Display;
using Analysis.Frames;

namespace Analysis;

/// <summary>Chooses the articles and sides of a comparison, step by step, and says what each step leaves out.</summary>
internal sealed class SideChooser
{
    /// <summary>The name of the side that holds all groups but one.</summary>
    public const string Rest = "all others";

    /// <summary>How many groups are compared at most: each pair of them is tested.</summary>
    public const int Most = 12;

    private readonly string by;
    private readonly IReadOnlyList<string> wanted;
    private readonly List<string> cautions = [];
    private List<Row> rows;

    private SideChooser(Corpus corpus, string by, string? within, IReadOnlyList<string> wanted)
    {
        (this.by, this.wanted) = (by, wanted);
        var values = ArticleValues.Of(corpus, by);
        var strata = within is null ? null : ArticleValues.Of(corpus, within);
        rows = [.. corpus.Articles.Select((article, i) => new Row(article, values[i], strata?[i] ?? ""))];
    }

    /// <summary>The choice for a comparison.</summary>
    /// <exception cref="ArgumentException">An unknown column or group, a group named twice, or too many.</exception>
    public static ComparedArticles Choose(Corpus corpus, string by, string? within, IReadOnlyList<string>? groups)
    {
        var chooser = new SideChooser(corpus, by, within, groups ?? []);
        chooser.KeepGrouped();
        chooser.Check();
        chooser.KeepOneLanguage();
        chooser.LeaveOutDuplicates(corpus.DuplicateGroups);
        return chooser.Result(within);
    }

    private void KeepGrouped()
    {
        var known = rows.Where(row => row.Group is not null).ToList();
        Say(rows.Count - known.Count, $"of {rows.Count} have no known {by} and are not compared");
        rows = [.. known.Where(row => row.Article.Characters > 0)];
        Say(known.Count - rows.Count, "without text " + (known.Count - rows.Count == 1 ? "is" : "are") + " not compared");
    }

    private void Check()
    {
        var known = BySize(rows);
        foreach (var name in wanted.Where(name => !known.Contains(name)))
        {
            throw new ArgumentException($"No article has the {by} '{name}'.{NearNames.Suggest(name, known)} There are: {Named(known, 20)}.");
        }

        if (wanted.Count > Most || wanted.Distinct(StringComparer.Ordinal).Count() < wanted.Count)
        {
            throw new ArgumentException(wanted.Count > Most ? $"{wanted.Count} groups are named; name at most {Most}."
                : "A group is named twice; name different ones, or none for all.");
        }

        rows = [.. rows.Where(row => wanted.Count < 2 || wanted.Contains(row.Group))];
        if (wanted.Count == 1)
        {
            rows = [.. rows.Select(row => row.Group == wanted[0] ? row : row with { Group = Rest })];
        }
    }

    // Words of two languages differ, whoever writes: of the languages that two groups write in, the one with most articles.
    private void KeepOneLanguage()
    {
        var languages = rows.Where(row => row.Language is not null).GroupBy(row => row.Language!, StringComparer.Ordinal)
            .OrderByDescending(language => language.CountBy(row => row.Group!)
                .Count(group => group.Value >= ComparedArticles.FewestForTests) > 1)
            .ThenByDescending(language => language.Select(row => row.Group).Distinct().Skip(1).Any())
            .ThenByDescending(language => language.Count()).ThenBy(language => language.Key, StringComparer.Ordinal).ToList();
        if (languages.Count > 1)
        {
            rows = [.. rows.Where(row => row.Language is null || row.Language == languages[0].Key)];
            var others = languages.Skip(1).Select(language => $"{Wording.Count(language.Count(), "article")} in {NameOf(language.Key)}")
                .ToArray();
            cautions.Add($"only articles in {NameOf(languages[0].Key)} are compared, words of different languages are not: left out are "
                + $"{Wording.List(others)}, to be compared by themselves (language: "
                + $"{string.Join(", ", languages.Skip(1).Take(3).Select(language => language.Key))})");
        }
    }

    private void LeaveOutDuplicates(IReadOnlyList<DuplicateGroup> groups)
    {
        var (before, repeated) = (rows.Count, new HashSet<string>(StringComparer.Ordinal));
        var places = groups.Count == 0 ? [] : rows.ToDictionary(row => row.Article.Id, row => row.Group!, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            repeated.UnionWith(group.Articles.Where(id => !repeated.Contains(id) && places.TryGetValue(id, out var side)
                && !seen.Add(side)));
        }

        rows = [.. rows.Where(row => !repeated.Contains(row.Article.Id)).DistinctBy(row => (row.Group, row.Article.Hash))];
        Say(before - rows.Count, before - rows.Count == 1 ? "is a duplicate and left out"
            : "are duplicates and left out: a text counts once a side");
    }

    private ComparedArticles Result(string? within)
    {
        var sides = Sides();
        if (sides.Length < 2)
        {
            var why = sides.Length == 0 ? $"no article with a text has a known {by}"
                    + (by == ColumnNames.Source ? "; a first line “Source: …” names it, or ask by folder" : "")
                : $"all articles that can be compared have the same {by}, {Groups.Shown(sides[0])}";
            return new ComparedArticles(by, within, [], [], why, cautions);
        }

        var strata = rows.Select(row => row.Stratum).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(stratum => stratum.Item, stratum => stratum.Index, StringComparer.Ordinal);
        var articles = rows.Select(row => new ComparedArticle(row.Article, Array.IndexOf(sides, row.Group), strata[row.Stratum]))
            .Where(article => article.Side >= 0);
        ComparedArticle[] compared = [.. articles];
        return within is not null && compared.GroupBy(article => article.Stratum)
            .All(stratum => stratum.DistinctBy(article => article.Side).Count() < 2)
            ? new ComparedArticles(by, within, [], [], $"no two of {Named(sides, 4)} have articles of the same {within}", cautions)
            : new ComparedArticles(by, within, sides, compared, null, cautions);
    }

    // Those with enough articles; where fewer than two have so many, the two largest, which then only describe themselves.
    private string[] Sides()
    {
        var known = BySize(rows);
        if (wanted.Count > 0)
        {
            return wanted.Count == 1 ? [.. wanted.Append(Rest).Where(known.Contains)] : [.. wanted.Where(known.Contains)];
        }

        var sizes = rows.CountBy(row => row.Group!).ToDictionary(group => group.Key, group => group.Value, StringComparer.Ordinal);
        var enough = known.Where(name => sizes[name] >= ComparedArticles.FewestForTests).Take(Most).ToArray();
        var sides = enough.Length >= 2 ? enough : [.. known.Take(2)];
        var rest = known.Except(sides, StringComparer.Ordinal).ToArray();
        var left = rest.Sum(name => sizes[name]);
        if (rest.Length > 0)
        {
            cautions.Add($"not compared: {Wording.Count(left, "article")} of {rest.Length} other{(rest.Length == 1 ? "" : "s")} "
                + $"({Named(rest, 4)})"
                + (sides.Length == Most ? $"; at most {Most} are" : enough.Length >= 2 ? ", fewer than five each" : ""));
        }

        return sides;
    }

    private static string[] BySize(List<Row> rows) =>
        [.. rows.CountBy(row => row.Group!).OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key)];

    private static string Named(string[] names, int most) =>
        Wording.List(names.Length <= most ? names
        : [.. names.Take(most), string.Create(CultureInfo.InvariantCulture, $"{names.Length - most} more")]);

    private static string NameOf(string language) => CultureInfo.GetCultureInfo(language).EnglishName;

    private void Say(int articles, string what)
    {
        if (articles > 0)
        {
            cautions.Add($"{Wording.Count(articles, "article")} {what}");
        }
    }

    private sealed record Row(Article Article, string? Group, string Stratum)
    {
        public string? Language => Article.Language?.Split('-')[0];
    }
}
