namespace Analysis;

/// <summary>Compares the words of groups of articles: who uses which more, by how much, and whether that can be claimed.</summary>
public static class Comparisons
{
    /// <summary>
    /// Compares groups of articles by their words, without stop words: <c>corpus.Compare()</c> the sources, <c>corpus.Compare(by: "country")</c> the values of any column,
    /// <c>corpus.Compare(groups: ["BBC 中文"])</c> one against all others, <c>corpus.Compare(within: "month")</c> without taking different days for different wording.
    /// </summary>
    /// <remarks>
    /// The unit is the article. A word marks a group where the rank-sum of its rates in the articles (<see cref="RankSum"/>) is higher, against each other group, than the largest of all words' is in 19 of 20
    /// of 1,000 permutations of the articles between the two groups (Westfall &amp; Young 1993, step down), and its rate is higher too: ranks alone are higher in longer articles (one-sided t of the difference of
    /// rates with articles as clusters, adjusted after Holm 1979). Words are tested that stand in five
    /// articles and in as many as a tenth of the smaller group. Texts that are there twice count once a group. Names of the outlets and of agencies are no words; simplified and traditional forms are one.
    /// Of groups with at least five articles the twelve largest are compared; where fewer than two have so many, the two largest are described and nothing is tested. Articles of other languages than the commonest are left out.
    /// The result is the same on any number of processors.
    /// </remarks>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What makes the groups: a column of <see cref="CorpusFrames.ArticlesFrame"/>, those of <c>sources.csv</c> too, <c>folder</c>, or <c>month</c> (of publication, UTC).</param>
    /// <param name="within">A column, as in <paramref name="by"/>: articles change sides only with others of the same value. Null for none.</param>
    /// <param name="groups">The groups in their order, at most twelve; one is compared with all others; null compares all.</param>
    /// <returns>The comparison; where there is nothing to compare, its answer says why and its table is empty.</returns>
    /// <exception cref="ArgumentException">There is no such column or group (the message names near ones and all), a group is named twice, or more than twelve are named.</exception>
    public static Comparison Compare(this Corpus corpus, string by = ColumnNames.Source, string? within = null, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(by);
        var compared = SideChooser.Choose(corpus, by, within, groups);
        return new Comparison(compared, new WordComparer(compared));
    }
}
