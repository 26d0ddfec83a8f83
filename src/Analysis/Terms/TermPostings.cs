namespace Analysis;

/// <summary>Counts by term: for each term the articles that have it, in ascending order, and how often. The transpose of a document-term
/// matrix.</summary>
internal sealed class TermPostings
{
    private readonly int[] starts;
    private readonly int[] articles;
    private readonly int[] counts;

    public TermPostings(DocumentTermMatrix matrix)
    {
        (Terms, Sizes) = (matrix.Vocabulary, [.. matrix.Documents.Select(document => (long)document.Tokens)]);
        var offsets = matrix.Offsets;
        var entries = matrix.Terms;
        var entryCounts = matrix.Counts;
        starts = new int[Terms.Count + 1];
        for (var term = 0; term < Terms.Count; term++)
        {
            starts[term + 1] = starts[term] + matrix.DocumentFrequencies[term];
        }

        (articles, counts) = (new int[starts[^1]], new int[starts[^1]]);
        var next = starts[..^1];
        for (var article = 0; article + 1 < offsets.Length; article++)
        {
            for (var i = offsets[article]; i < offsets[article + 1]; i++)
            {
                var place = next[entries[i]]++;
                (articles[place], counts[place]) = (article, entryCounts[i]);
            }
        }
    }

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The tokens of each article.</summary>
    public long[] Sizes { get; }

    /// <summary>The articles that have a term, ascending.</summary>
    public ReadOnlySpan<int> Articles(int term) => articles.AsSpan(starts[term]..starts[term + 1]);

    /// <summary>The term's counts in <see cref="Articles"/>.</summary>
    public ReadOnlySpan<int> Counts(int term) => counts.AsSpan(starts[term]..starts[term + 1]);
}
