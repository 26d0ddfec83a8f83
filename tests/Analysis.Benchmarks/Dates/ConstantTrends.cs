using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// How many series of a constant rate have a burst or a change of rate, by the methods alone and beyond what shuffled articles show; then
/// how many planted ones are found: a burst of a fifth of the periods, or a new rate from the middle on, at 2, 3 and 5 times the rate. 10
/// articles a period on average (Poisson), 400 series each.
/// </summary>
internal static class ConstantTrends
{
    private const int Series = 400;

    public static int Run(string[] args)
    {
        _ = args;
        Console.WriteLine("periods | rate | times | bursts: alone, beyond chance | change points: alone, beyond chance | seconds");
        foreach (var (periods, rate, times) in from times in (double[])[1, 2, 3, 5]
                                               from periods in (int[])[10, 30,
            100]
                                               from rate in (double[])[0.05, 0.2, 0.5]
                                               where rate * times <= 1
                                               select (periods, rate, times))
        {
            var (random, watch, found) = (new Random(periods), Stopwatch.StartNew(), new int[4]);
            for (var i = 0; i < Series; i++)
            {
                var total = Enumerable.Range(0, periods).Select(_ => Poisson(10, random)).ToArray();
                int[] Draw(int from, int to) =>
                    [.. total.Select((count, t) => Binomial(count, t >= from && t < to ? rate * times : rate, random))];
                var (burst, change) = (Draw(periods * 2 / 5, periods * 3 / 5), Draw(periods / 2, periods));
                found[0] += Bursts.All(burst, total, 2, 1).Count > 0 ? 1 : 0;
                found[1] += Bursts.Find(burst, total).Items.Count > 0 ? 1 : 0;
                found[2] += ChangePoints.Find(change, total, 2 * Math.Log(periods)).Items.Count > 0 ? 1 : 0;
                found[3] += ChangePoints.Find(change, total).Items.Count > 0 ? 1 : 0;
            }

            string Share(int count) => (100.0 * count / Series).ToString("0.0", CultureInfo.InvariantCulture) + " %";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{periods} | {rate} | {times} | {Share(found[0])}, {Share(found[1])} | {Share(found[2])}, {Share(found[3])} | "
                + $"{watch.Elapsed.TotalSeconds:0.0}"));
        }

        return 0;
    }

    private static int Binomial(int count, double p, Random random) => Enumerable.Range(0, count).Count(_ => random.NextDouble() < p);

    private static int Poisson(double mean, Random random)
    {
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        for (; product > limit; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }
}
