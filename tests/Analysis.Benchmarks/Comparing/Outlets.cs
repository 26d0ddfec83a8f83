using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>The articles of real outlets, each text once, as samples are drawn from them.</summary>
internal static class Outlets
{
    /// <summary>Those of ../shared/corpora/feedx, or of another folder, with their names, the largest first.</summary>
    public static (string Name, Article[] Articles)[] Load(string[] args) =>
        [.. Corpus.Load(args.Length > 0 ? args[0] : Inputs.Feedx, Duplicates.First).Articles
            .Where(article => article.Source is not null && article.Text.Length > 0)
            .GroupBy(article => article.Source!, StringComparer.Ordinal)
                .Select(outlet => (outlet.Key, outlet.DistinctBy(article => article.Text).ToArray()))
            .Where(outlet => outlet.Item2.Length >= 20).OrderByDescending(outlet => outlet.Item2.Length)];

    /// <summary>So many articles by chance, in the order drawn.</summary>
    public static Article[] Draw(Article[] articles, int count, Random random)
    {
        var drawn = articles[..];
        random.Shuffle(drawn);
        return drawn[..count];
    }

    /// <summary>Some articles as those of made-up sources in turn, so many each.</summary>
    public static Corpus Split(Article[] articles, int perSide) => Sides(articles, (_, i) => i / perSide);

    /// <summary>Some articles as those of made-up sources.</summary>
    public static Corpus Sides(Article[] articles, Func<Article, int, int> side) =>
        new([.. articles.Select((article, i) => article with { Source = Name(side(article, i)) })], []);

    /// <summary>The name of a made-up source.</summary>
    public static string Name(int side) => string.Create(CultureInfo.InvariantCulture, $"side {side}");

    /// <summary>All words that mark a side.</summary>
    public static string[] Marks(Comparison comparison) => [.. comparison.Groups.SelectMany(comparison.Marking)];
}
