namespace Analysis;

/// <summary>Which articles are compared where only the sentences of a word are.</summary>
internal static class ContextArticles
{
    /// <summary>Of compared articles those that have the word, on the sides with enough of them; on the two largest where fewer than two
    /// have.</summary>
    public static ComparedArticles Of(ComparedArticles compared, WordContexts contexts)
    {
        var users = compared.Articles.Where(article => contexts.IsIn(article.Article.WithTitle().Text)).ToArray();
        var sizes = users.CountBy(article => article.Side).OrderByDescending(side => side.Value).ThenBy(side => side.Key).ToArray();
        var enough = sizes.Where(side => side.Value >= ComparedArticles.FewestForTests).ToArray();
        int[] kept = [.. (enough.Length >= 2 ? enough : [.. sizes.Take(2)]).Select(side => side.Key).Order()];
        return new ComparedArticles(compared.By, compared.Within, [.. kept.Select(side => compared.Sides[side])],
            [.. users.Where(article => kept.Contains(article.Side))
            .Select(article => article with { Side = Array.IndexOf(kept, article.Side) })],
            compared.Nothing ?? Nothing(compared, kept, contexts.Word), [.. compared.Cautions, .. Left(compared, kept, contexts.Word)]);
    }

    private static string? Nothing(ComparedArticles compared, int[] kept, string word) => kept.Length switch
    {
        0 => $"no article has the word '{word}'",
        1 => $"the word '{word}' stands in articles of {Groups.Shown(compared.Sides[kept[0]])} only",
        _ => null,
    };

    private static string[] Left(ComparedArticles compared, int[] kept, string word)
    {
        var left = compared.Sides.Where((_, side) => !kept.Contains(side)).ToArray();
        return kept.Length < 2 || left.Length == 0 ? []
            : [$"fewer than five articles of {Wording.List(left)} have the word '{word}'; these are not compared"];
    }
}
