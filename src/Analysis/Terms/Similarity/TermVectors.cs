namespace Analysis;

/// <summary>tf-idf vectors of length 1, and the pairs of them that point the same way.</summary>
internal sealed class TermVectors
{
    private readonly (int Term, double Weight)[][] vectors;
    private readonly int terms;

    private TermVectors((int Term, double Weight)[][] vectors, int terms) => (this.vectors, this.terms) = (vectors, terms);

    /// <summary>One vector per row of the matrix.</summary>
    public static TermVectors OfArticles(DocumentTermMatrix matrix) =>
        new([.. Enumerable.Range(0, matrix.Documents.Count).Select(row => Normalized(Row(matrix, row), matrix))], matrix.Vocabulary.Count);

    /// <summary>One vector per source: its articles' counts together, with the idf over articles.</summary>
    public static TermVectors OfSources(DocumentTermMatrix matrix, IReadOnlyList<string> sources) =>
        new([.. sources.Select(source => Normalized(Sum(matrix, source), matrix))], matrix.Vocabulary.Count);

    /// <summary>The pairs with a cosine of at least <paramref name="minimum"/>, highest first, then in order. Only vectors with a term in common are multiplied.</summary>
    public List<(int Left, int Right, double Cosine)> Pairs(double minimum)
    {
        var postings = new List<(int Vector, double Weight)>[terms];
        var pairs = new List<(int Left, int Right, double Cosine)>();
        var sums = new double[vectors.Length];
        for (var right = 0; right < vectors.Length; right++)
        {
            Array.Clear(sums);
            foreach (var (term, weight) in vectors[right])
            {
                foreach (var (left, other) in postings[term] ??= [])
                {
                    sums[left] += weight * other;
                }

                postings[term].Add((right, weight));
            }

            for (var left = 0; left < right; left++)
            {
                if (sums[left] >= minimum)
                {
                    pairs.Add((left, right, Math.Min(1, sums[left])));
                }
            }
        }

        return [.. pairs.OrderByDescending(pair => Math.Round(pair.Cosine, 9)).ThenBy(pair => (pair.Left, pair.Right))];
    }

    private static IEnumerable<(int Term, long Count)> Row(DocumentTermMatrix matrix, int row) =>
        Enumerable.Range(matrix.Offsets[row], matrix.Offsets[row + 1] - matrix.Offsets[row]).Select(i => (matrix.Terms[i], (long)matrix.Counts[i]));

    private static IEnumerable<(int Term, long Count)> Sum(DocumentTermMatrix matrix, string source) =>
        Enumerable.Range(0, matrix.Documents.Count).Where(row => matrix.Documents[row].Source == source).SelectMany(row => Row(matrix, row))
            .GroupBy(entry => entry.Term).Select(term => (term.Key, term.Sum(entry => entry.Count))).OrderBy(entry => entry.Key);

    private static (int Term, double Weight)[] Normalized(IEnumerable<(int Term, long Count)> counts, DocumentTermMatrix matrix)
    {
        var vector = counts.Select(entry => (entry.Term, Weight: entry.Count * (Math.Log((double)matrix.Documents.Count / matrix.DocumentFrequencies[entry.Term]) + 1))).ToArray();
        var length = Math.Sqrt(vector.Sum(entry => entry.Weight * entry.Weight));
        return Array.ConvertAll(vector, entry => (entry.Term, entry.Weight / length));
    }
}
