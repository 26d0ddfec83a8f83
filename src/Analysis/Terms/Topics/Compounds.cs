using System.Collections.Concurrent;

namespace Analysis;

/// <summary>Tells whether a part of a Chinese compound is one of the words that it is made of. Safe to use from several threads at
/// once.</summary>
/// <param name="segmenter">Knows the words.</param>
internal sealed class Compounds(Segmenter segmenter)
{
    // All of jieba's dictionary: a word's share of it is its probability.
    private const double LogTotal = 17.9;

    // What may follow a place's name without making another place of it.
    private const string Divisions = "省市县区州国府岛";

    private readonly ConcurrentDictionary<string, int[]> known = new(StringComparer.Ordinal);

    /// <summary>Whether a stretch of a word is a word of its own in it: 示威 in 示威者, 香港 in 香港政府; neither 国安 in 联合国安理会 nor 印度 in
    /// 印度尼西亚.</summary>
    public bool HasPart(string word, int start, int length)
    {
        if (segmenter.PartOfSpeechOf(word) is ['n', 'r' or 's', ..] && !IsNameOfKind(word.Remove(start, length)))
        {
            return false;
        }

        var (from, ends) = (0, known.GetOrAdd(word, Parts));
        foreach (var end in ends)
        {
            if (start >= from && start + length <= end)
            {
                return (start == from && start + length == end) || (ends.Length > 1 && HasPart(word[from..end], start - from, length));
            }

            from = end;
        }

        return false;
    }

    private bool IsNameOfKind(string rest) => (rest.Length == 1 && Divisions.Contains(rest, StringComparison.Ordinal))
        || (rest.Length > 1 && segmenter.PartOfSpeechOf(rest) is "n" or "ns");

    // Where the most probable words end that make up a word, which is not itself among them.
    private int[] Parts(string word)
    {
        var (scores, ends) = (new double[word.Length + 1], new int[word.Length + 1]);
        for (var from = word.Length - 1; from >= 0; from--)
        {
            scores[from] = double.NegativeInfinity;
            for (var end = from + 1; end <= word.Length; end++)
            {
                var frequency = end - from == word.Length ? 0 : segmenter.FrequencyOf(word.AsSpan(from..end));
                var score = (frequency > 0 ? Math.Log(frequency) : end - from == 1 ? 0 : double.NegativeInfinity) - LogTotal + scores[end];
                if (score > scores[from])
                {
                    (scores[from], ends[from]) = (score, end);
                }
            }
        }

        var found = new List<int>();
        for (var at = 0; at < word.Length; at = ends[at])
        {
            found.Add(ends[at]);
        }

        return [.. found];
    }
}
