namespace Analysis;

/// <summary>What speaks for a string being a name of each kind, summed over a corpus in halves of a point: two points are enough for
/// one.</summary>
internal sealed class NameEvidence
{
    /// <summary>From this on a string is a name.</summary>
    public const double Enough = 2;

    // so much of what only repeats itself counts: a word that stands everywhere gains nothing by it
    private const double MostOfRepetition = 1;
    private readonly Dictionary<string, Sum> sums = new(StringComparer.Ordinal);

    /// <summary>The strings with what was found for them.</summary>
    public IEnumerable<(string Text, NameKind? Kind)> All => sums.Select(each => (each.Key, Decide(each.Value)));

    /// <summary>Adds what one place tells.</summary>
    /// <param name="text">The string.</param>
    /// <param name="kind">What it would name.</param>
    /// <param name="form">What its form alone says for it: the same at each place.</param>
    /// <param name="context">What stands beside it says for it.</param>
    public void Add(string text, NameKind kind, double form, double context)
    {
        ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, text, out _);
        sum ??= new Sum();
        var place = (int)kind;
        sum.Forms[place] = Math.Max(sum.Forms[place], form);
        sum.Best[place] = Math.Max(sum.Best[place], context);
        sum.Contexts[place] += context;
        sum.Count++;
    }

    /// <summary>Adds what others found.</summary>
    public void Add(NameEvidence other)
    {
        foreach (var (text, more) in other.sums)
        {
            ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, text, out _);
            sum ??= new Sum();
            for (var kind = 0; kind < sum.Forms.Length; kind++)
            {
                sum.Forms[kind] = Math.Max(sum.Forms[kind], more.Forms[kind]);
                sum.Best[kind] = Math.Max(sum.Best[kind], more.Best[kind]);
                sum.Contexts[kind] += more.Contexts[kind];
            }

            sum.Count += more.Count;
        }
    }

    // Where two kinds have the same, the first: people, places, organisations.
    private static NameKind? Decide(Sum sum)
    {
        var scores = Enumerable.Range(0, sum.Forms.Length)
            .Select(kind => sum.Forms[kind] + sum.Best[kind] + Math.Min(MostOfRepetition, (sum.Contexts[kind] - sum.Best[kind]) / 2)
            + (sum.Forms[kind] >= 1 && kind == (int)NameKind.Person ? Math.Min(MostOfRepetition, (sum.Count - 1) * 0.5) : 0)).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= Enough ? (NameKind)best : null;
    }

    private sealed class Sum
    {
        public double[] Forms { get; } = new double[3];

        public double[] Best { get; } = new double[3];

        public double[] Contexts { get; } = new double[3];

        public int Count { get; set; }
    }
}
