using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>A comparison of groups of articles by their words (<see cref="Questions.Compare"/>).</summary>
/// <remarks>
/// The table has one row per term and group: <c>term</c>; <c>gloss</c>, where the data folder has some; <c>group</c>; <c>count</c>;
/// <c>documents</c> (articles that have it); <c>rate</c>, <c>rate_low</c>, <c>rate_high</c> (per 10,000 words of the group, stop words
/// included, with the 95 % interval of <see cref="RateInterval"/>; its ends null below five articles); <c>log_ratio</c>,
/// <c>log_ratio_low</c>, <c>log_ratio_high</c> (this group against all other groups together, in doublings, <see cref="LogRatio"/>; the
/// ends null below five articles or where one of the two lacks the term); <c>p</c> (0 to 1, adjusted for all words and groups, that this
/// group uses it more than each other one; null where it is not tested); <c>marks</c> (true where that may be claimed); <c>g2</c> (the same
/// on each row of a term), <c>z</c> (weighted log-odds) and <c>dp_norm</c> (0 evenly spread over the group's articles to 1), which describe
/// and decide nothing;
/// <c>caution</c> (what limits the row; null for nothing). Terms that occur three times or are tested. Words that mark first, then by
/// <c>p</c>, then by rank-sum or, where nothing is tested, by log ratio from the highest; the groups in their order. The lines are
/// sentences of the group that a word marks: <c>term</c>, <c>group</c> where not sources are compared, <c>source</c>, <c>left</c>,
/// <c>match</c>, <c>right</c>, <c>url</c>.
/// </remarks>
public sealed class Comparison : Result
{
    private const int MostNearest = 2;

    private readonly ComparedArticles compared;
    private readonly WordComparer words;
    private readonly List<ComparedWord> rows;
    private readonly Frames.Glosses glosses;

    private Comparison(ComparedArticles compared, WordComparer words, List<ComparedWord> rows, Corpus corpus, DataFrame table)
        : base(
            table,
            () => ComparisonCharts.Of(
                table, compared.Sides.Count, Analysis.Groups.Of(corpus, compared.By).Order,
                [.. Named(compared, rows, MostNearest).Select(row => row.Term)]),
            () => EvidenceLines.Of(compared, words, Named(compared, rows, 20), 3),
            ComparisonAnswer.Of(compared, side => Shown(compared, rows, side), Frames.Glosses.Of(corpus)),
            compared.Nothing is null ? ComparisonCautions.Of(compared, words) : compared.Cautions) =>
        (this.compared, this.words, this.rows, glosses) = (compared, words, rows, Frames.Glosses.Of(corpus));

    /// <summary>The groups' names, the one with most articles first, or as they were asked for; empty where there is nothing to
    /// compare.</summary>
    public IReadOnlyList<string> Groups => compared.Sides;

    /// <summary>Whether a group has fewer than five distinct articles: then nothing is tested, and the table describes these articles
    /// only.</summary>
    public bool IsDescriptive => compared.IsDescriptive;

    /// <summary>The words that mark a group, the surest first; none where nothing is tested.</summary>
    /// <param name="group">The group's name.</param>
    public IReadOnlyList<string> Marking(string group) =>
        [.. rows.Where(row => row.Marks && Groups[row.Side] == group).Select(row => row.Term)];

    /// <summary>The evidence: for each word of <see cref="Leading"/>, sentences of different articles of its group, the shortest
    /// first.</summary>
    /// <param name="perWord">How many lines each word gets at most.</param>
    /// <param name="top">How many words each group gets at most.</param>
    public DataFrame Lines(int perWord, int top = 20) => EvidenceLines.Of(compared, words, Named(compared, rows, top), perWord);

    /// <summary>
    /// The rows of the table to read first, the groups in turn: of each group the words that mark it, the surest first, or, where no word
    /// marks any group, those nearest to it, of which nothing is claimed; where nothing is tested, the words of the largest log ratios. The
    /// columns are those of the table that say what may be claimed.
    /// </summary>
    /// <param name="top">How many words each group gets at most.</param>
    public DataFrame Leading(int top = 20) => Explained(glosses.Beside(
        ComparisonTable.Of(compared, words, Named(compared, rows, top)).Select(
        ColumnNames.Term, ColumnNames.Group, ColumnNames.Count, ColumnNames.Documents, ColumnNames.Rate, ColumnNames.RateLow,
        ColumnNames.RateHigh, ColumnNames.LogRatio,
        ColumnNames.P, ColumnNames.Marks, ColumnNames.Caution)));

    internal static Comparison Of(Corpus corpus, ComparedArticles compared, WordComparer words, int processors = -1)
    {
        var rows = words.Words(processors);
        return new Comparison(compared, words, rows, corpus, Frames.Glosses.Of(corpus).Beside(ComparisonTable.Of(compared, words, rows)));
    }

    private static List<ComparedWord> Named(ComparedArticles compared, List<ComparedWord> rows, int top)
    {
        var isBare = !compared.IsDescriptive && !rows.Exists(row => row.Marks);
        return [.. Turns.Of(compared.Sides.Select((_, side) => (isBare ? Nearest(rows, side) : Shown(compared, rows, side))
            .Take(top).ToArray()))];
    }

    // Where no word marks a side: those that come nearest to it, in the table's order.
    private static IEnumerable<ComparedWord> Nearest(List<ComparedWord> rows, int side) => rows.Where(row => row.Side == side && row.P < 1);

    // The words that are named for a side.
    private static IEnumerable<ComparedWord> Shown(ComparedArticles compared, List<ComparedWord> rows, int side) =>
        rows.Where(row => row.Side == side && (compared.IsDescriptive ? row.LogRatio >= 1 && row.Sums.Count > 0 : row.Marks));
}
