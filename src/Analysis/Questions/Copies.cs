namespace Analysis;

/// <summary>Texts that are there more than once.</summary>
internal static class Copies
{
    /// <summary>A clause that says how many articles repeat another one; null where none does.</summary>
    public static string? Of(Corpus corpus)
    {
        var present = corpus.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var copies = corpus.DuplicateGroups.SelectMany(group => group.Articles.Where(present.Contains).Skip(1))
            .Distinct(StringComparer.Ordinal).Count();
        return copies == 0 ? null
            : $"{Wording.Count(copies, "article")} repeat{(copies == 1 ? "s" : "")} another one and count{(copies == 1 ? "s" : "")} too, "
            + $"so that intervals are too narrow";
    }
}
