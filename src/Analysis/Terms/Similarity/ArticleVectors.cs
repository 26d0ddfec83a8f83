namespace Analysis;

/// <summary>Articles as unit vectors of their strongest words, (1 + ln count) · ln(1 + N / documents) each (Salton &amp; Buckley
/// 1988).</summary>
internal sealed class ArticleVectors
{
    // The words that tell one article from others; the rest is noise and time.
    private const int Strongest = 80;

    private readonly (int Term, double Weight)[][] vectors;

    public ArticleVectors(DocumentTermMatrix matrix)
    {
        var (offsets, terms, counts) = (matrix.Offsets.ToArray(), matrix.Terms.ToArray(), matrix.Counts.ToArray());
        var documents = matrix.DocumentFrequencies.ToArray();
        vectors = new (int, double)[matrix.Documents.Count][];
        EachArticle.Do([.. Enumerable.Range(0, vectors.Length)], article =>
        {
            var weights = Enumerable.Range(offsets[article], offsets[article + 1] - offsets[article])
                .Select(entry => (Term: terms[entry],
                    Weight: (1 + Math.Log(counts[entry])) * Math.Log(1 + ((double)vectors.Length / documents[terms[entry]])))).ToArray();
            var length = Math.Sqrt(weights.Sum(each => each.Weight * each.Weight));
            vectors[article] = [.. weights.Where(each => documents[each.Term] > 1).OrderByDescending(each => each.Weight)
                .ThenBy(each => each.Term).Take(Strongest).Select(each => (each.Term, each.Weight / length))];
        });
    }

    /// <summary>The strongest terms of an article that another has too, and their weights: the squares of all its terms' add up to
    /// 1.</summary>
    public IReadOnlyList<(int Term, double Weight)> Of(int article) => vectors[article];
}
