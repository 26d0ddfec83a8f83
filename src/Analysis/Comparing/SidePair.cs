using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>
/// Two sides as the test takes them: each term's rank-sum over the articles of both, by rates, and articles that change sides within their
/// strata. Only articles that have a term are added up for it, for all others count the same (<see cref="RankSum.Score"/>). Long articles
/// lack a term less often, so the ranks of their rates are higher where the rates are the same: where one side has the longer articles, but
/// lengths overlap enough, articles change sides only with others of about the same length. That is decided by the lengths alone.
/// </summary>
internal sealed class SidePair
{
    private const double FewestShare = 0.1;
    private const double EnoughOverlap = 0.7;
    private const double SameLength = 1; // how far the rank-sum of lengths may lie from what is expected, in standard deviations

    private static readonly int[] PerLength = [int.MaxValue, 20, 10];

    private readonly int[] members; // numbers of articles, stratum by stratum, in each those of the smaller side first
    private readonly (int From, int To, int Own)[] strata;
    private readonly int[] starts; // the entries of each article
    private readonly int[] terms;
    private readonly int[] scores;
    private readonly double[] mean;
    private readonly double[] scale; // 1 / standard deviation; 0 where there is none
    private readonly Dictionary<int, int> places = []; // of the tested terms by their numbers in the counts
    private readonly int sign;

    /// <param name="counts">The counted terms.</param>
    /// <param name="articles">The articles, numbered as in the counts.</param>
    /// <param name="first">The side for which a positive statistic speaks.</param>
    /// <param name="second">The other side.</param>
    public SidePair(TermPostings counts, IReadOnlyList<ComparedArticle> articles, int first, int second)
    {
        (First, Second) = (first, second);
        bool IsFirst(int i) => articles[i].Side == first;
        bool HasBoth(int[] stratum) => stratum.Any(IsFirst) && !stratum.All(IsFirst);
        int[][] strataOf = [.. Enumerable.Range(0, articles.Count)
            .Where(i => counts.Sizes[i] > 0 && (IsFirst(i) || articles[i].Side == second))
            .GroupBy(i => articles[i].Stratum).Select(stratum => stratum.ToArray()).Where(HasBoth)];
        Usable = strataOf.Sum(stratum => stratum.Length);
        var enough = EnoughOverlap * Information(strataOf, IsFirst);
        var fitting = PerLength
            .Select(each => strataOf.SelectMany(stratum => OfLengths(stratum, counts.Sizes, each)).Where(HasBoth).ToArray())
            .FirstOrDefault(groups => Information(groups, IsFirst) >= enough && Longer(groups, IsFirst) <= SameLength);
        IsByLength = fitting is not null;
        strataOf = fitting ?? strataOf;
        members = [.. strataOf.SelectMany(stratum => stratum)];
        var smaller = members.Count(i => articles[i].Side == first) * 2 <= members.Length ? first : second;
        members = [.. strataOf.SelectMany(stratum => stratum.OrderBy(i => articles[i].Side == smaller ? 0 : 1))];
        strata = new (int, int, int)[strataOf.Length];
        for (int s = 0, from = 0; s < strata.Length; from = strata[s++].To)
        {
            strata[s] = (from, from + strataOf[s].Length, strataOf[s].Count(i => articles[i].Side == smaller));
        }

        sign = smaller == first ? 1 : -1;
        Fewest = Math.Max(ComparedArticles.FewestForTests,
            (int)Math.Ceiling(FewestShare * members.Count(i => articles[i].Side == smaller)));
        (starts, terms, scores) = ScoresOf(counts, articles.Count);
        (mean, scale) = Moments(places.Count);
    }

    /// <summary>The side for which a positive statistic speaks.</summary>
    public int First { get; }

    /// <summary>The other side.</summary>
    public int Second { get; }

    /// <summary>Whether the lengths of those that change sides are about the same.</summary>
    public bool IsByLength { get; }

    /// <summary>How many articles could change sides if their lengths did not matter.</summary>
    public int Usable { get; }

    /// <summary>How many articles can change sides.</summary>
    public int Articles => members.Length;

    /// <summary>In how many of the two sides' articles a term must stand to be tested; it does not look at the sides.</summary>
    public int Fewest { get; }

    /// <summary>The tested terms, by their numbers in the counts.</summary>
    public IEnumerable<int> Terms => places.Keys;

    /// <summary>How many terms are tested.</summary>
    public int Count => places.Count;

    /// <summary>The place of a term among the tested ones, by its number in the counts; −1 where it is not tested.</summary>
    public int PlaceOf(int term) => places.GetValueOrDefault(term, -1);

    /// <summary>The statistics of the terms as the articles stand.</summary>
    public void Observe(Span<double> statistics) => Standardize(members, new int[Count], statistics);

    /// <summary>The statistics after articles have changed sides by chance.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="order">Room for a number per article.</param>
    /// <param name="sums">Room for a number per term.</param>
    /// <param name="statistics">Receives a statistic per term.</param>
    public void Permute(SplitMix random, int[] order, int[] sums, Span<double> statistics)
    {
        members.CopyTo(order, 0);
        foreach (var (from, to, own) in strata)
        {
            for (var i = from; i < from + own; i++)
            {
                var other = i + random.Below(to - i);
                (order[i], order[other]) = (order[other], order[i]);
            }
        }

        Standardize(order, sums, statistics);
    }

    private static IEnumerable<int[]> OfLengths(int[] stratum, long[] sizes, int each)
    {
        var lengths = Math.Max(1, stratum.Length / each);
        var ordered = stratum.OrderBy(i => sizes[i]).ToArray();
        return Enumerable.Range(0, lengths).Select(at => ordered[(ordered.Length * at / lengths)..(ordered.Length * (at + 1) / lengths)]);
    }

    // How much groups tell about a difference of two means, in articles a side.
    private static double Information(int[][] groups, Func<int, bool> isFirst) =>
        groups.Sum(group => group.Count(isFirst) is var own ? own * (double)(group.Length - own) / group.Length : 0);

    // The rank-sum of lengths over groups that are ordered by length, without its sign.
    private static double Longer(int[][] groups, Func<int, bool> isFirst)
    {
        var (sum, variance) = (0.0, 0.0);
        foreach (var group in groups)
        {
            var own = group.Count(isFirst);
            var ranks = group.Index().Where(article => isFirst(article.Item)).Sum(article => article.Index + 1.0);
            sum += ranks - (own * (group.Length + 1) / 2.0);
            variance += own * (double)(group.Length - own) * (group.Length + 1) / 12;
        }

        return variance > 0 ? Math.Abs(sum) / Math.Sqrt(variance) : 0;
    }

    // Where most of a comparison's time goes: the sums fit into the nearest cache, and terms are places among them by construction.
    private void Standardize(int[] order, int[] sums, Span<double> statistics)
    {
        Array.Clear(sums);
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        foreach (var (from, _, own) in strata)
        {
            foreach (var article in order.AsSpan(from, own))
            {
                var those = terms.AsSpan(starts[article], starts[article + 1] - starts[article]);
                var each = scores.AsSpan(starts[article], those.Length);
                for (var i = 0; i < those.Length; i++)
                {
                    Unsafe.Add(ref first, those[i]) += each[i];
                }
            }
        }

        for (var term = 0; term < mean.Length; term++)
        {
            statistics[term] = sign * (sums[term] - mean[term]) * scale[term];
        }
    }

    private (int[] Starts, int[] Terms, int[] Scores) ScoresOf(TermPostings counts, int articles)
    {
        var isMember = new bool[articles];
        Array.ForEach(members, article => isMember[article] = true);
        var (entries, ends) = (new List<(int Article, int Term, int Score)>(), new int[articles + 1]);
        for (var id = 0; id < counts.Terms.Count; id++)
        {
            var those = counts.Articles(id);
            var how = counts.Counts(id);
            var rates = new List<(double Rate, int Article)>();
            for (var i = 0; i < (those.Length < Fewest ? 0 : those.Length); i++)
            {
                if (isMember[those[i]])
                {
                    rates.Add(((double)how[i] / counts.Sizes[those[i]], those[i]));
                }
            }

            if (rates.Count >= Fewest)
            {
                rates.Sort();
                var term = places[id] = places.Count;
                var own = new int[rates.Count];
                RankSum.Score([.. rates.Select(rate => rate.Rate)], members.Length - rates.Count, own);
                for (var i = 0; i < own.Length; i++)
                {
                    entries.Add((rates[i].Article, term, own[i]));
                    ends[rates[i].Article + 1]++;
                }
            }
        }

        for (var article = 0; article < articles; article++)
        {
            ends[article + 1] += ends[article];
        }

        return Arranged(entries, ends);
    }

    private static (int[] Starts, int[] Terms, int[] Scores) Arranged(List<(int Article, int Term, int Score)> entries, int[] starts)
    {
        var (next, terms, scores) = (starts[..], new int[entries.Count], new int[entries.Count]);
        foreach (var (article, term, score) in entries)
        {
            var place = next[article]++;
            (terms[place], scores[place]) = (term, score);
        }

        return (starts, terms, scores);
    }

    // Of the smaller side's sum, over all ways in which the articles of each stratum can change sides.
    private (double[] Mean, double[] Scale) Moments(int count)
    {
        var (middle, variance, sum, squares) = (new double[count], new double[count], new double[count], new double[count]);
        foreach (var (from, to, own) in strata)
        {
            Array.Clear(sum);
            Array.Clear(squares);
            foreach (var article in members.AsSpan(from..to))
            {
                for (var entry = starts[article]; entry < starts[article + 1]; entry++)
                {
                    sum[terms[entry]] += scores[entry];
                    squares[terms[entry]] += (double)scores[entry] * scores[entry];
                }
            }

            for (var term = 0; term < count; term++)
            {
                middle[term] += sum[term] * own / (to - from);
                variance[term] += RankSum.Variance(own, to - from - own, sum[term], squares[term]);
            }
        }

        return (middle, Array.ConvertAll(variance, each => each > 0 ? 1 / Math.Sqrt(each) : 0));
    }
}
