using System.Diagnostics;
using System.Globalization;
using Analysis.Testing;

namespace Analysis.Tests.Comparing;

/// <summary>Formulas beside other implementations and beside values by hand.</summary>
public sealed class RefereeTests
{
    private const string Script = """
        import sys
        from math import sqrt
        from scipy.stats import mannwhitneyu, rankdata, t
        for line in sys.stdin:
            kind, *parts = line.split('|')
            if kind == 'u':
                a, b = [[float(x) for x in part.split()] for part in parts]
                ranks = rankdata(a + b)
                n1, n2 = len(a), len(b)
                n = n1 + n2
                ties = {r: list(ranks).count(r) for r in ranks}
                v = n1 * n2 / 12 * (n + 1 - sum(c ** 3 - c for c in ties.values()) / (n * (n - 1)))
                z = (mannwhitneyu(a, b).statistic - n1 * n2 / 2) / sqrt(v)
                p = mannwhitneyu(a, b, method='asymptotic', use_continuity=False).pvalue
                print(repr(float(z)), repr(float(p)))
            else:
                q = float(t.ppf(float(parts[0]), float(parts[1])))
                print(repr(q))
        """;

    [RequiresFact(Need.Scipy)]
    public void RankSum_OfScipy_AgreesWithItsTiesAndItsP()
    {
        var random = new Random(5);
        double[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (double)Math.Max(0, random.Next(-3, 5)))];
        (double[] First, double[] Second)[] cases =
            [.. Enumerable.Range(0, 50).Select(_ => (Draw(random.Next(3, 30)), Draw(random.Next(3, 30))))];
        var answers = Ask(cases.Select(each => $"u|{Text(each.First)}|{Text(each.Second)}"));
        foreach (var ((first, second), answer) in cases.Zip(answers))
        {
            var z = RankSum.Z(first, second);
            var judged = answer.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(judged[0], z, 1e-10);
            Assert.Equal(judged[1], ChiSquare.UpperTail(z * z, 1), 1e-10);
        }
    }

    [RequiresFact(Need.Scipy)]
    public void StudentT_OfScipy_Agrees()
    {
        (double P, double Freedom)[] quantiles =
            [.. from p in (double[])[0.6, 0.9, 0.975, 0.995] from freedom in (double[])[1, 2.5, 4, 19, 99, 10_000] select (p, freedom)];
        var lines = quantiles.Select(each => FormattableString.Invariant($"t|{each.P}|{each.Freedom}"));
        var answers = Array.ConvertAll(Ask(lines), value => double.Parse(value, CultureInfo.InvariantCulture));

        Assert.All(quantiles.Zip(answers),
            pair => Assert.Equal(1, StudentT.Quantile(pair.First.P, pair.First.Freedom) / pair.Second, 1e-8));
        Assert.All(quantiles, each => Assert.Equal(1 - each.P, StudentT.UpperTail(StudentT.Quantile(each.P, each.Freedom), each.Freedom),
            1e-10));
    }

    [Fact]
    public void RankSum_ByHand_AndOfEqualValues()
    {
        // ranks 1 to 4, the first sample has 3 and 4: W = 7, E = 5, V = 2·2·5/12
        Assert.Equal(2 / Math.Sqrt(20 / 12.0), RankSum.Z([3, 4], [1, 2]), 1e-12);
        Assert.Equal(0, RankSum.Z([1, 1], [1, 1, 1]));
        Assert.Equal(-RankSum.Z([0, 0, 2], [1, 3]), RankSum.Z([1, 3], [0, 0, 2]), 1e-12);
        Assert.Throws<ArgumentException>(() => RankSum.Z([], [1]));
    }

    [Fact]
    public void RateInterval_ByHand()
    {
        // R = 6/60; residuals c − R·n: 1, −1, 1, −1 (n 10, 20, 10, 20): s² = 4/3·4/3600
        var interval = RateInterval.Of([2, 1, 2, 1], [10, 20, 10, 20])!.Value;
        var error = Math.Sqrt(4 / 3.0 * 4 / 3600) / 0.1;
        Assert.Equal(error, interval.LogError!.Value, 1e-12);
        Assert.Equal(0.1 * Math.Exp(-3.182446305284263 * error), interval.Low, 1e-9);
        Assert.Equal(Math.Min(1, 0.1 * Math.Exp(3.182446305284263 * error)), interval.High, 1e-9);
        Assert.Equal(error * error * 0.01 / (0.1 * 0.9 / 60), RateInterval.DesignEffect([2, 1, 2, 1], [10, 20, 10, 20]), 1e-9);
        Assert.Null(RateInterval.Of([1], [10]));
        var none = RateInterval.Of([0, 0, 0], [100, 100, 100], designEffect: 2)!.Value;
        var worth = 150 * Math.Pow(WilsonInterval.Z95 / 4.302652729749464, 2);
        Assert.Equal((0.0, 0.0), (none.Rate, none.Low));
        Assert.Equal(WilsonInterval.Z95 * WilsonInterval.Z95 / (worth + (WilsonInterval.Z95 * WilsonInterval.Z95)), none.High, 1e-9);
        Assert.Throws<ArgumentException>(() => RateInterval.Of([1], [1, 2]));
    }

    [Fact]
    public void LogRatio_HalfWidth_OfEqualErrorsIsThatOfAllArticles() =>
        Assert.Equal(StudentT.Quantile(0.975, 18) * Math.Sqrt(0.02) / Math.Log(2), LogRatio.HalfWidth(0.1, 10, 0.1, 10), 1e-9);

    private static string[] Ask(IEnumerable<string> lines)
    {
        using var python = Process.Start(new ProcessStartInfo(Machine.Python, ["-c", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true
        })!;
        var answer = python.StandardOutput.ReadToEndAsync();
        python.StandardInput.Write(string.Join('\n', lines) + "\n");
        python.StandardInput.Close();
        return answer.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Text(double[] values) => string.Join(' ', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
}
