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
    string By, string? Within, IReadOnlyList<string> Sides, IReadOnlyList<ComparedArticle> Articles, string? Nothing, IReadOnlyList<string> Cautions)
{
    /// <summary>From how many distinct articles on each side sides are tested.</summary>
    public const int FewestForTests = Groups.FewestForClaims;

    /// <summary>How many articles each side has.</summary>
    public IReadOnlyList<int> Sizes { get; } = [.. Sides.Select((_, side) => Articles.Count(article => article.Side == side))];

    /// <summary>Whether a side has too few articles to test anything.</summary>
    public bool IsDescriptive => Nothing is not null || Sizes.Any(size => size < FewestForTests);
}
