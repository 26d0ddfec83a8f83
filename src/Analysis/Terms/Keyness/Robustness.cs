namespace Analysis;

/// <summary>Sets findings by words beside the same findings by pairs of characters.</summary>
internal static class Robustness
{
    private const double Level = 0.05;

    /// <summary>One finding and the pair of its characters that supports it least.</summary>
    internal sealed record Row(KeynessRow Word, KeynessRow Bigram)
    {
        /// <summary>Whether both counts show it.</summary>
        public bool Holds => Word.LogRatio > 0 && Bigram.LogRatio > 0 && IsSure(Word) && IsSure(Bigram);

        private static bool IsSure(KeynessRow row) => row.PAdjusted is null or < Level;
    }

    /// <summary>The rows in the order of <paramref name="words"/>.</summary>
    public static List<Row> Rows(IReadOnlyList<KeynessRow> words, IReadOnlyList<KeynessRow> bigrams)
    {
        var known = bigrams.ToDictionary(row => (row.Term, row.Source));
        return [.. words.Where(word => word.Term.Length > 1 && word.Term.All(CharacterBigrams.IsChinese))
            .GroupBy(word => word.Term, StringComparer.Ordinal)
            .Select(sides => sides.MaxBy(side => side.LogRatio)!)
            .Select(word => new Row(word, Weakest(word, known)))];
    }

    private static KeynessRow Weakest(KeynessRow word, Dictionary<(string Term, string Source), KeynessRow> known) =>
        Enumerable.Range(0, word.Term.Length - 1)
            .Select(at => known[(word.Term.Substring(at, 2), word.Source)])
            .MinBy(bigram => Math.Sign(bigram.LogRatio ?? 0) * bigram.G2)!;
}
