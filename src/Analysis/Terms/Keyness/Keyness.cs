namespace Analysis;

/// <summary>Computes a comparison: one pass over the terms, each of which costs no more than the articles that have it.</summary>
internal sealed class Keyness
{
    private const double Per = 10_000;

    private readonly TermPostings postings;
    private readonly ComparisonSides sides;
    private readonly long[] totals;
    private readonly long[] smallest;
    private readonly long total;

    public Keyness(TermPostings postings, ComparisonSides sides)
    {
        (this.postings, this.sides) = (postings, sides);
        (totals, smallest) = (new long[sides.Names.Count], new long[sides.Names.Count]);
        Array.Fill(smallest, long.MaxValue);
        for (var article = 0; article < sides.SideOf.Length; article++)
        {
            if (sides.SideOf[article] is >= 0 and var side && postings.Sizes[article] > 0)
            {
                totals[side] += postings.Sizes[article];
                smallest[side] = Math.Min(smallest[side], postings.Sizes[article]);
            }
        }

        total = totals.Sum();
    }

    /// <summary>The rows, by G² from the highest, then by term; for each term the sides in their order.</summary>
    /// <param name="minimum">The least number of occurrences on all sides together.</param>
    public List<KeynessRow> Rows(int minimum)
    {
        var terms = Enumerable.Range(0, postings.Terms.Count).Select(Count).Where(term => term.All >= Math.Max(1, minimum)).ToArray();
        var descriptive = sides.Note is not null;
        var p = descriptive ? [] : terms.Select(term => LogLikelihood.P(term.G2, totals.Length)).ToArray();
        var adjusted = BenjaminiHochberg.Adjust(p);
        var order = Enumerable.Range(0, terms.Length).OrderByDescending(i => Math.Round(terms[i].G2, 9)).ThenBy(i => terms[i].Name, StringComparer.Ordinal);
        var rows = new List<KeynessRow>(terms.Length * totals.Length);
        foreach (var i in order)
        {
            for (var side = 0; side < totals.Length; side++)
            {
                rows.Add(Row(terms[i], side, descriptive ? null : p[i], descriptive ? null : adjusted[i]));
            }
        }

        return rows;
    }

    private TermCounts Count(int term)
    {
        var articles = postings.Articles(term);
        var counts = postings.Counts(term);
        var found = new TermCounts(postings.Terms[term], totals.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            if (sides.SideOf[articles[i]] is >= 0 and var side)
            {
                found.Counts[side] += counts[i];
                found.Documents[side]++;
            }
        }

        for (var i = 0; i < articles.Length; i++)
        {
            if (sides.SideOf[articles[i]] is >= 0 and var side)
            {
                // Σ|v − s| over the articles that have it; those without add their s, which is what is left of 1
                var share = (double)postings.Sizes[articles[i]] / totals[side];
                found.Distance[side] += Math.Abs((double)counts[i] / found.Counts[side] - share) - share;
            }
        }

        found.G2 = LogLikelihood.G2(found.Counts, totals);
        return found;
    }

    private KeynessRow Row(TermCounts term, int side, double? p, double? adjusted)
    {
        var (count, size) = (term.Counts[side], totals[side]);
        var interval = WilsonInterval.Of(count, size);
        var (others, othersSize) = (term.All - count, total - size);
        return new KeynessRow(
            term.Name, sides.Names[side], count, term.Documents[side],
            size == 0 ? 0 : Per * count / size, Per * interval.Low, Per * interval.High, term.G2, p, adjusted,
            LogRatio.Of(count, size, others, othersSize),
            term.All == total ? null : WeightedLogOdds.Z(count, size, others, othersSize, term.All, total),
            count == 0 || smallest[side] == size ? null : (term.Distance[side] + 1) / 2 / (1 - (double)smallest[side] / size));
    }

    private sealed class TermCounts(string name, int sides)
    {
        public string Name { get; } = name;

        public long[] Counts { get; } = new long[sides];

        public long[] Documents { get; } = new long[sides];

        public double[] Distance { get; } = new double[sides];

        public double G2 { get; set; }

        public long All => Counts.Sum();
    }
}
