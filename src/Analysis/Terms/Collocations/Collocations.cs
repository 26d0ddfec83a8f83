using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Which words keep company.</summary>
public static class Collocations
{
    /// <summary>The words around one term: <c>words.Collocations("制裁")</c>.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="term">The term or n-gram in the middle.</param>
    /// <param name="window">How many tokens on each side, from 1; stop words take a place, the paragraph's end ends it.</param>
    /// <param name="minimum">Words that stand there less often are left out.</param>
    /// <param name="options">Which words may stand beside it; <see cref="TermOptions.Default"/> where null.</param>
    /// <returns>
    /// One row per word beside the term: <c>term</c>, <c>other</c>, <c>count</c> (its occurrences within the window, each once), <c>left_count</c> and <c>right_count</c> (of these,
    /// before and behind the nearest term), <c>term_count</c> and <c>other_count</c> (all occurrences), <c>log_dice</c> (at most 14), <c>pmi</c> (bits; null below 5 occurrences), <c>g2</c>. PMI and
    /// G² compare the share of the word within the window with its share of all tokens. By <c>log_dice</c> from the highest, then by word. Empty where the term never occurs.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A window below 1.</exception>
    public static DataFrame Around(this TokenizedCorpus words, string term, int window = 5, int minimum = 3, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Table(new WindowCounter(words, options).Around(term, window).Where(pair => pair.Joint >= minimum));
    }

    /// <summary>Pairs of words that stand close together, over the whole text: phrases, names, formulas.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="window">How many tokens behind the first word the second may stand; 1 means side by side.</param>
    /// <param name="minimum">Pairs that are seen less often are left out.</param>
    /// <param name="options">Which words make pairs; <see cref="TermOptions.Default"/> where null.</param>
    /// <returns>
    /// One row per pair in its order, with the columns of <see cref="Around"/>; <c>count</c> counts each occurrence of the second word once, and <c>left_count</c> is 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A window below 1.</exception>
    public static DataFrame Pairs(this TokenizedCorpus words, int window = 1, int minimum = 5, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Table(new WindowCounter(words, options).Pairs(window, minimum));
    }

    private static DataFrame Table(IEnumerable<Pair> pairs)
    {
        var rows = pairs.OrderByDescending(pair => Math.Round(pair.LogDice ?? 0, 9)).ThenByDescending(pair => pair.Joint)
            .ThenBy(pair => pair.Term, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new StringDataFrameColumn(ColumnNames.Other, rows.Select(row => row.Other)),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Joint)),
            new Int64DataFrameColumn(ColumnNames.LeftCount, rows.Select(row => row.LeftCount)),
            new Int64DataFrameColumn(ColumnNames.RightCount, rows.Select(row => row.Joint - row.LeftCount)),
            new Int64DataFrameColumn(ColumnNames.TermCount, rows.Select(row => row.TermCount)),
            new Int64DataFrameColumn(ColumnNames.OtherCount, rows.Select(row => row.OtherCount)),
            new DoubleDataFrameColumn(ColumnNames.LogDice, rows.Select(row => row.LogDice)),
            new DoubleDataFrameColumn(ColumnNames.Pmi, rows.Select(row => row.Pmi)),
            new DoubleDataFrameColumn(ColumnNames.G2, rows.Select(row => (double?)row.G2)));
    }
}
