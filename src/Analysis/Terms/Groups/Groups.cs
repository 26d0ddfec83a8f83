using System.Globalization;
using Analysis.Frames;

namespace Analysis;

/// <summary>
/// The articles of a corpus in groups, by a column. The order of the groups, and with it their colours, is that of the whole corpus that
/// was loaded, most articles first, whatever part of it is looked at.
/// </summary>
internal sealed class Groups
{
    /// <summary>So many groups have a colour of their own; charts show no more.</summary>
    public const int MostShown = 8;

    /// <summary>From how many articles on a group says something of more than these articles.</summary>
    public const int FewestForClaims = 5;

    private const int LongestName = 80;
    private const int FewestForExactIntervals = 25;

    private readonly string?[] values;
    private readonly Dictionary<string, int[]> rows;
    private readonly int[] unknown;

    private Groups(string by, string?[] values, string[] order, int most)
    {
        (By, this.values, Order) = (by, values, order);
        var present = values.Index().Where(value => value.Item is not null)
            .GroupBy(value => value.Item!, value => value.Index, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        unknown = [.. values.Index().Where(value => value.Item is null).Select(value => value.Index)];
        var kept = present.Count <= most ? present.Keys : present.OrderByDescending(group => group.Value.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal).Take(most).Select(group => group.Key);
        var names = kept.ToHashSet(StringComparer.Ordinal);
        rows = present.Where(group => names.Contains(group.Key))
            .ToDictionary(group => group.Key, group => group.Value, StringComparer.Ordinal);
        Names = [.. order.Where(names.Contains), .. unknown.Length > 0 ? new string?[] { null } : []];
        LeftOut = Rest(present.Where(group => !names.Contains(group.Key)).OrderByDescending(group => group.Value.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value.Length)).ToArray());
    }

    /// <summary>The column.</summary>
    public string By { get; }

    /// <summary>The groups that are looked at; null, the last, stands for articles without a value.</summary>
    public IReadOnlyList<string?> Names { get; }

    /// <summary>All groups of the whole corpus in their order: what colours follow.</summary>
    public IReadOnlyList<string> Order { get; }

    /// <summary>A clause that names the groups which are left out, with their numbers of articles; null where none is.</summary>
    public string? LeftOut { get; }

    /// <summary>A clause that says which groups have fewer than five articles; null where none has.</summary>
    public string? Few
    {
        get
        {
            var few = Names.Where(name => Rows(name).Length < FewestForClaims).ToArray();
            return few.Length == 0 ? null : few.Length > 3
                ? string.Create(CultureInfo.InvariantCulture,
                    $"descriptive only: {Wording.Of(few.Length, Names.Count, "group")} have fewer than five articles")
                : $"descriptive only: {Wording.List(few.Select(Shown))} {(few.Length == 1 ? "has" : "have")} fewer than five articles";
        }
    }

    /// <summary>A clause that says which groups have intervals, but too few articles for exact ones; null where none has.</summary>
    public string? Approximate
    {
        get
        {
            var few = Names.Where(name => Rows(name).Length is >= FewestForClaims and < FewestForExactIntervals).ToArray();
            return few.Length == 0 ? null
                : $"intervals are approximate where there are fewer than {FewestForExactIntervals} articles "
                + $"({(few.Length > 3 ? Wording.Count(few.Length, "group") : Wording.List(few.Select(Shown)))})";
        }
    }

    /// <summary>The groups of a corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">A column of articles or of <c>sources.csv</c>, <c>folder</c>, <c>month</c>, or <c>before DATE</c>.</param>
    /// <param name="most">How many groups are kept, those with most articles first.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names near ones and all.</exception>
    public static Groups Of(Corpus corpus, string by, int most = int.MaxValue)
    {
        var values = ArticleValues.Of(corpus, by);
        var whole = corpus.Whole == corpus ? values : ArticleValues.Of(corpus.Whole, by);
        return new Groups(by, values, [.. whole.OfType<string>().CountBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)], most);
    }

    /// <summary>How a sentence names a group: of a long name its beginning.</summary>
    public static string Shown(string? name) => name is null ? "(unknown)" : name.Length <= LongestName ? name
        : name[..(LongestName - (char.IsHighSurrogate(name[LongestName - 1]) ? 1 : 0))] + "…";

    /// <summary>The places in the corpus of a group's articles, in their order.</summary>
    public int[] Rows(string? name) => name is null ? unknown : rows.GetValueOrDefault(name, []);

    /// <summary>The group of the article at this place; of those that are left out too.</summary>
    public string? Of(int article) => values[article];

    private static string? Rest((string Name, int Articles)[] rest)
    {
        var names = rest.Length <= 5 ? rest.Select(each => Shown(each.Name))
            : [.. rest.Take(4).Select(each => Shown(each.Name)), string.Create(CultureInfo.InvariantCulture, $"{rest.Length - 4} more")];
        return rest.Length == 0 ? null
            : $"left out: {Wording.Count(rest.Sum(each => each.Articles), "article")} of {Wording.Count(rest.Length, "more group")} "
            + $"({Wording.List(names)})";
    }
}
