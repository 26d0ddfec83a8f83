using System.Globalization;

namespace Analysis;

/// <summary>Which articles stand on which side of a comparison.</summary>
internal sealed class ComparisonSides
{
    /// <summary>The name of the side that holds all sources but one.</summary>
    public const string Rest = "all others";

    private ComparisonSides(IReadOnlyList<string> names, int[] sideOf)
    {
        (Names, SideOf) = (names, sideOf);
        Articles = [.. names.Select((_, side) => sideOf.Count(each => each == side))];
    }

    /// <summary>The sides' names: the sources' own.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The side of each article; −1 for one that takes no part.</summary>
    public int[] SideOf { get; }

    /// <summary>How many articles each side has.</summary>
    public IReadOnlyList<int> Articles { get; }

    /// <summary>The warning that goes with the table and every chart of it; null where each side has enough articles.</summary>
    public string? Note => Articles.All(count => count >= Selections.ArticlesForTests)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"descriptive only: {Articles.Sum()} articles ({Counts(Names.Zip(Articles))})");

    /// <summary>The sides for the named sources: none for all sources, one for that source against all others, several for these.</summary>
    /// <exception cref="ArgumentException">A source that has no articles, one named twice, or nothing to compare it with.</exception>
    public static ComparisonSides Of(IReadOnlyList<string?> sourceOfArticle, IReadOnlyList<string> wanted)
    {
        var known = sourceOfArticle.OfType<string>().GroupBy(source => source, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Articles: group.Count())).ToArray();
        Check(known, wanted);
        string[] names = wanted.Count switch
        {
            0 => [.. known.Select(source => source.Name)],
            1 => [wanted[0], Rest],
            _ => [.. wanted],
        };
        return new ComparisonSides(names, [.. sourceOfArticle.Select(source => Side(names, source))]);
    }

    private static int Side(string[] names, string? source) => source is null ? -1
        : Array.IndexOf(names, source) is >= 0 and var side ? side
        : names[^1] == Rest ? names.Length - 1 : -1;

    private static void Check((string Name, int Articles)[] known, IReadOnlyList<string> wanted)
    {
        if (known.Length < 2)
        {
            throw new ArgumentException(known.Length == 0
                ? "There is nothing to compare: no article has a known source."
                : $"There is nothing to compare: all articles with a known source are of {known[0].Name}. A comparison needs two sources.");
        }

        foreach (var name in wanted)
        {
            if (!known.Any(source => source.Name == name))
            {
                throw new ArgumentException($"No article is of the source '{name}'. The sources are: {Counts(known)}.");
            }

            if (wanted.Count(name.Equals) > 1)
            {
                throw new ArgumentException($"The source '{name}' is named twice; name different sources, or none for all.");
            }
        }
    }

    private static string Counts(IEnumerable<(string Name, int Articles)> sources) =>
        string.Join(", ", sources.Select(source => string.Create(CultureInfo.InvariantCulture, $"{source.Name} {source.Articles}")));
}
