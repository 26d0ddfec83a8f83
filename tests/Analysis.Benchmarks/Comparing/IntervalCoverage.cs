using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// How often the 95 % intervals hold the rate that they are of: samples of 20, 60 and 100 articles, drawn with replacement from each
/// outlet, whose rate in all its articles is the truth; words of rank 1-50, 50-200 and 200-600. Beside it Wilson's interval by token.
/// </summary>
internal static class IntervalCoverage
{
    private const int Samples = 200;

    public static int Run(string[] args)
    {
        foreach (var (name, articles) in Outlets.Load(args))
        {
            var matrix = DocumentTermMatrix.Count(articles);
            var counts = new TermPostings(matrix);
            var ranked = Enumerable.Range(0, counts.Terms.Count).OrderByDescending(term => counts.Counts(term).ToArray().Sum()).ToArray();
            foreach (var size in (int[])[20, 60, 100])
            {
                var shares = new[] { (0, 50), (50, 200),
                    (200, 600) }.Select(ranks =>
                    Share(counts, ranked[ranks.Item1..Math.Min(ranks.Item2, ranked.Length)], articles.Length, size)).ToArray();
                Console.WriteLine($"{name} ({articles.Length}), {size} articles: {string.Join(" · ", shares)}");
            }
        }

        return 0;
    }

    private static string Share(TermPostings counts, int[] terms, int articles, int size)
    {
        var (random, held, byToken) = (new Random(size), 0, 0);
        for (var sample = 0; sample < Samples; sample++)
        {
            var drawn = Enumerable.Range(0, size).Select(_ => random.Next(articles)).ToArray();
            var sizes = Array.ConvertAll(drawn, i => counts.Sizes[i]);
            foreach (var term in terms)
            {
                var all = new long[articles];
                for (var i = 0; i < counts.Articles(term).Length; i++)
                {
                    all[counts.Articles(term)[i]] = counts.Counts(term)[i];
                }

                var truth = (double)all.Sum() / counts.Sizes.Sum();
                var own = Array.ConvertAll(drawn, i => all[i]);
                var interval = RateInterval.Of(own, sizes, RateInterval.DesignEffect(all, counts.Sizes))!.Value;
                var wilson = WilsonInterval.Of(own.Sum(), sizes.Sum());
                held += interval.Low <= truth && truth <= interval.High ? 1 : 0;
                byToken += wilson.Low <= truth && truth <= wilson.High ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"{100.0 * held / Samples / terms.Length:0.0} % (by token {100.0 * byToken / Samples / terms.Length:0.0})");
    }
}
