using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>A comparison of groups of articles by their words (<see cref="Comparisons.Compare"/>): a table, an answer, what limits it, and the lines that show it.</summary>
public sealed class Comparison
{
    private readonly ComparedArticles compared;
    private readonly WordComparer words;
    private readonly List<ComparedWord> rows;
    private readonly string? glosses;

    internal Comparison(ComparedArticles compared, WordComparer words, int processors = -1)
        : this(compared, words, words.Words(processors), null)
    {
    }

    private Comparison(ComparedArticles compared, WordComparer words, List<ComparedWord> rows, string? glosses)
    {
        (this.compared, this.words, this.rows, this.glosses) = (compared, words, rows, glosses);
        Cautions = compared.Nothing is null ? ComparisonCautions.Of(compared, words) : compared.Cautions;
        var table = ComparisonTable.Of(compared, words, rows);
        Table = glosses is null ? table : table.WithGloss(glosses);
    }

    /// <summary>
    /// One row per term and group: <c>term</c>; <c>group</c>; <c>count</c>; <c>documents</c> (articles that have it); <c>rate</c>, <c>rate_low</c>, <c>rate_high</c> (per 10,000 words of the group, stop words included, with the 95 % interval of
    /// <see cref="RateInterval"/>; its ends null below five articles); <c>log_ratio</c>, <c>log_ratio_low</c>, <c>log_ratio_high</c> (this group against all other groups together, in doublings, <see cref="LogRatio"/>; the ends null below five articles
    /// or where one of the two lacks the term); <c>p</c> (0 to 1, adjusted for all words and groups, that this group uses it more than each other one; null where it is not tested); <c>marks</c> (true where that may be claimed); <c>g2</c> (the same on each row of
    /// a term), <c>z</c> (weighted log-odds) and <c>dp_norm</c> (0 evenly spread over the group's articles to 1), which describe and decide nothing; <c>caution</c> (what limits the row; null for nothing). Terms that occur three times or are tested. Words that mark first, then by
    /// <c>p</c>, then by rank-sum or, where nothing is tested, by log ratio from the highest; the groups in their order.
    /// </summary>
    public DataFrame Table { get; }

    /// <summary>The groups' names, the one with most articles first, or as they were asked for; empty where there is nothing to compare.</summary>
    public IReadOnlyList<string> Groups => compared.Sides;

    /// <summary>Whether a group has fewer than five distinct articles: then nothing is tested, and the table describes these articles only.</summary>
    public bool IsDescriptive => compared.IsDescriptive;

    /// <summary>What limits the comparison, each as a clause; empty for nothing.</summary>
    public IReadOnlyList<string> Cautions { get; }

    /// <summary>What was found in a sentence, and what limits it in another.</summary>
    public Markdown Answer => ComparisonAnswer.Of(compared, Cautions, Shown, glosses);

    /// <summary>What was found, as plain text without its limits.</summary>
    public string Finding => ComparisonAnswer.Of(compared, [], Shown, glosses).ToPlainText();

    /// <summary>The words that mark a group, the surest first; none where nothing is tested.</summary>
    /// <param name="group">The group's name.</param>
    public IReadOnlyList<string> Marking(string group) => [.. rows.Where(row => row.Marks && Groups[row.Side] == group).Select(row => row.Term)];

    /// <summary>
    /// The evidence: for each word that marks a group, lines from that group's articles. One row per line: <c>term</c>, <c>source</c>, <c>left</c>, <c>match</c>, <c>right</c> (the sentence), <c>url</c>; where not sources are
    /// compared <c>group</c> behind <c>term</c>. The words in the table's order, for each the shortest sentences of different articles. Where nothing is tested, those of the largest log ratios.
    /// </summary>
    /// <param name="perWord">How many lines each word gets at most.</param>
    /// <param name="top">How many words each group gets at most.</param>
    public DataFrame Lines(int perWord = 3, int top = 20) => EvidenceLines.Of(compared, words, [.. Groups.SelectMany((_, side) => Shown(side).Take(top))], perWord);

    /// <summary>The same with the glosses of a text file beside its terms, in the table, in charts and in the answer (<see cref="Glosses"/>).</summary>
    /// <param name="path">The file of glosses.</param>
    public Comparison WithGloss(string path) => new(compared, words, rows, path);

    // The words that are named for a side.
    private IEnumerable<ComparedWord> Shown(int side) => rows.Where(row => row.Side == side && (IsDescriptive ? row.LogRatio >= 1 && row.Sums.Count > 0 : row.Marks));
}
