namespace Analysis;

/// <summary>The cheapest ways to cut series over the same periods into segments of one rate each, by PELT
/// (<see cref="ChangePoints"/>).</summary>
internal sealed class Segmentation
{
    private readonly IReadOnlyList<int> totals;
    private readonly long[] n;
    private readonly double[] products; // x ln x: the same few are needed over and over

    /// <param name="totals">n of each period.</param>
    public Segmentation(IReadOnlyList<int> totals)
    {
        (this.totals, n) = (totals, Sums(totals));
        products = [.. Enumerable.Range(0, (int)Math.Min(n[^1], 1 << 20) + 1).Select(x => x == 0 ? 0 : x * Math.Log(x))];
    }

    /// <summary>The indices of the periods with which segments after the first begin, where each costs a penalty.</summary>
    public List<int> Cheapest(IReadOnlyList<int> counts, double penalty)
    {
        var k = Sums(counts);
        var (best, last) = (new double[counts.Count + 1], new int[counts.Count + 1]);
        best[0] = -penalty;
        var (candidates, costs) = (new List<int> { 0 }, new double[counts.Count + 1]);
        for (var t = 1; t <= counts.Count; t++)
        {
            best[t] = double.PositiveInfinity;
            foreach (var s in candidates)
            {
                costs[s] = best[s] + Cost(k[t] - k[s], n[t] - n[s]);
                if (costs[s] + penalty < best[t])
                {
                    (best[t], last[t]) = (costs[s] + penalty, s);
                }
            }

            // a place that is already worse than the best so far can never begin the last segment
            candidates.RemoveAll(s => costs[s] > best[t]);
            candidates.Add(t);
        }

        var changes = new List<int>();
        for (var t = last[counts.Count]; t > 0; t = last[t])
        {
            changes.Add(FirstWithAnything(t));
        }

        changes.Reverse();
        return changes;
    }

    /// <summary>What each change of the cheapest segmentation saves; 0 where it has none.</summary>
    public double Saved(IReadOnlyList<int> counts, double penalty)
    {
        var (k, changes) = (Sums(counts), Cheapest(counts, penalty));
        var saved = Cost(k[^1], n[^1]);
        for (var segment = 0; segment <= changes.Count; segment++)
        {
            var (from, to) = (segment == 0 ? 0 : changes[segment - 1], segment == changes.Count ? counts.Count : changes[segment]);
            saved -= Cost(k[to] - k[from], n[to] - n[from]);
        }

        return changes.Count == 0 ? 0 : saved / changes.Count;
    }

    // −2 ln L of k successes in n trials under the rate k/n
    private double Cost(long successes, long trials) => 2 * (Product(trials) - Product(successes) - Product(trials - successes));

    private double Product(long x) => x < products.Length ? products[x] : x * Math.Log(x);

    // A period without anything belongs to either segment.
    private int FirstWithAnything(int t)
    {
        while (t < totals.Count - 1 && totals[t] == 0)
        {
            t++;
        }

        return t;
    }

    private static long[] Sums(IReadOnlyList<int> values)
    {
        var sums = new long[values.Count + 1];
        for (var i = 0; i < values.Count; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }
}
