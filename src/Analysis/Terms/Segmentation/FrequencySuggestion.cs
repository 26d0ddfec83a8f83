namespace Analysis;

/// <summary>jieba's <c>suggest_freq</c>: the least frequency that keeps a word whole against the parts it would fall into.</summary>
internal static class FrequencySuggestion
{
    /// <param name="word">The word.</param>
    /// <param name="total">The sum of all frequencies so far.</param>
    /// <param name="frequencyOf">The frequency of a word so far; null where it is none.</param>
    public static int For(string word, long total, Func<string, int?> frequencyOf)
    {
        var frequency = 1.0;
        foreach (var part in Parts(word, total, frequencyOf))
        {
            frequency *= (frequencyOf(part) ?? 1) / (double)total;
        }

        return (int)Math.Max((long)(frequency * total) + 1, frequencyOf(word) ?? 1);
    }

    // The best path without the model; single letters and digits that follow each other are one part.
    private static IEnumerable<string> Parts(string word, long total, Func<string, int?> frequencyOf)
    {
        var (scores, ends) = (new double[word.Length + 1], new int[word.Length]);
        var logTotal = Math.Log(total);
        for (var from = word.Length - 1; from >= 0; from--)
        {
            var candidates = Enumerable.Range(from + 1, word.Length - from).Where(end => frequencyOf(word[from..end]) > 0)
                .DefaultIfEmpty(from + 1);
            (scores[from], ends[from]) =
                candidates.Max(end => (Math.Log(Math.Max(1, frequencyOf(word[from..end]) ?? 1)) - logTotal + scores[end], end));
        }

        for (int i = 0, end; i < word.Length; i = end)
        {
            end = ends[i];
            for (var joins = end == i + 1 && char.IsAsciiLetterOrDigit(word[i]); joins && end < word.Length && ends[end] == end + 1
                && char.IsAsciiLetterOrDigit(word[end]);)
            {
                end++;
            }

            yield return word[i..end];
        }
    }
}
