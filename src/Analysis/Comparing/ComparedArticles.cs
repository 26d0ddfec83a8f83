using System.Globalization;
using Analysis.Frames;

namespace Analysis;

/// <summary>An article that takes part in a comparison.</summary>
/// <param name="Article">The article.</param>
/// <param name="Side">The number of its side.</param>
/// <param name="Stratum">The number of the stratum within which it may change sides; 0 for all where there are none.</param>
internal sealed record ComparedArticle(Article Article, int Side, int Stratum);

/// <summary>Which articles stand on which side, and what was left out.</summary>
/// <param name="By">The column that makes the sides.</param>
/// <param name="Within">The column that makes the strata; null for none.</param>
/// <param name="Sides">The sides' names, in order; fewer than two where there is nothing to compare.</param>
/// <param name="Articles">The articles, in the corpus's order.</param>
/// <param name="Nothing">Why there is nothing to compare; null where there is.</param>
/// <param name="Cautions">What the choice leaves out.</param>
internal sealed record ComparedArticles(
    string By, string? Within, IReadOnlyList<string> Sides, IReadOnlyList<ComparedArticle> Articles, string? Nothing,
    IReadOnlyList<string> Cautions)
{
    /// <summary>From how many distinct articles on each side sides are tested.</summary>
    public const int FewestForTests = Groups.FewestForClaims;

    /// <summary>More articles than this are not compared: each pair of sides is tested a thousand times, and a larger sample shows hardly
    /// more.</summary>
    public const int Most = 6_000;

    /// <summary>How many articles each side has.</summary>
    public IReadOnlyList<int> Sizes { get; } = [.. Sides.Select((_, side) => Articles.Count(article => article.Side == side))];

    /// <summary>These, or where they are too many as many of each side, drawn by their ids: an id is a hash, so that the draw depends on
    /// nothing else. Their texts are in memory then.</summary>
    public ComparedArticles Drawn(Corpus corpus)
    {
        if (Articles.Count <= Most)
        {
            return this with { Articles = Read(corpus, Articles) };
        }

        var each = Most / Sides.Count;
        var drawn = Articles.GroupBy(article => article.Side)
            .SelectMany(side => side.OrderBy(article => article.Article.Id, StringComparer.Ordinal).Take(each))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        ComparedArticle[] kept = [.. Articles.Where(drawn.Contains)];
        var said = string.Create(CultureInfo.InvariantCulture,
            $"of each group at most {each:#,0} articles are compared, drawn by their ids: counts, rates and tests are of {kept.Length:#,0} "
            + $"of {Articles.Count:#,0} articles");
        return new ComparedArticles(By, Within, Sides, Read(corpus, kept), Nothing, [said, .. Cautions]);
    }

    private static IReadOnlyList<ComparedArticle> Read(Corpus corpus, IReadOnlyList<ComparedArticle> articles) =>
        corpus.Texts is not { } texts ? articles
        : [.. texts.Bodies([.. articles.Select(article => article.Article.Stored!.Row)])
        .Zip(articles, (read, article) => article with { Article = article.Article.With(read.Body) })];

    /// <summary>Whether a side has too few articles to test anything.</summary>
    public bool IsDescriptive => Nothing is not null || Sizes.Any(size => size < FewestForTests);
}
