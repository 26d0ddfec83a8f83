using Microsoft.Data.Analysis;

namespace Analysis.Tests.Dates;

public sealed class TrendTests
{
    // Worked by hand after Kleinberg (2003), section 4: R = 12 of D = 100 gives p0 = 0.12, p1 = 0.24; entering costs ln 10 = 2.302585.
    // A period with 4 of 10 costs 4·ln(1/0.12) + 6·ln(1/0.88) = 9.248054 in state 0 and 4·ln(1/0.24) + 6·ln(1/0.76) = 7.355087 in state 1,
    // a saving of 1.892968; two such periods in a row save 3.785936 > 2.302585, one alone would not pay.
    [Fact]
    public void Bursts_WorkedExample_TwoBusyPeriodsInARowAreOneBurst()
    {
        int[] total = [.. Enumerable.Repeat(10, 10)];
        var burst = Assert.Single(Bursts.All([1, 0, 1, 0, 4, 4, 1, 0, 1, 0], total, 2, 1));
        Assert.Equal((4, 5), (burst.First, burst.Last));
        Assert.Equal(3.785936, burst.Weight, 5);
        Assert.Equal([burst], Bursts.Find([1, 0, 1, 0, 4, 4, 1, 0, 1, 0], total).Items);
    }

    [Fact]
    public void Bursts_AndChanges_BeginWithDocuments()
    {
        int[] total = [10, 10, 10, 10, 0, 0, 10, 10, 10, 10, 10, 10], relevant = [0, 1, 0, 1, 0, 0, 9, 8, 9, 1, 0, 1];
        var burst = Assert.Single(Bursts.Find(relevant, total).Items);
        Assert.Equal((6, 8), (burst.First, burst.Last));
        Assert.Equal([6, 9], ChangePoints.Find(relevant, total).Items);
    }

    // 19 of 20 series without burst or change show none: the exact 95 % interval of the share reaches 5 % or lies below it. The whole of
    // it, and what is found of planted ones: the benchmark "trends".
    [Theory]
    [InlineData(10, 0.2)]
    [InlineData(10, 0.5)]
    [InlineData(30, 0.2)]
    [InlineData(30, 0.05)]
    [InlineData(60, 0.3)]
    public void BurstsAndChangePoints_OfAConstantRate_AreFoundInNoMoreThanOneOfTwenty(int periods, double rate)
    {
        const int Series = 200;
        const int Most = 17; // P(18 or more of 200 at 5 %) = 0.01
        var (random, bursts, changes) = (new Random(periods), 0, 0);
        for (var i = 0; i < Series; i++)
        {
            var total = Enumerable.Range(0, periods).Select(_ => random.Next(4, 17)).ToArray();
            var relevant = total.Select(count => Enumerable.Range(0, count).Count(_ => random.NextDouble() < rate)).ToArray();
            bursts += Bursts.Find(relevant, total).Items.Count > 0 ? 1 : 0;
            changes += ChangePoints.Find(relevant, total).Items.Count > 0 ? 1 : 0;
        }

        Assert.InRange(bursts, 0, Most);
        Assert.InRange(changes, 0, Most);
    }

    [Theory]
    [InlineData(3, 30, 0.2, 25)]
    [InlineData(5, 10, 0.1, 20)]
    public void BurstsAndChangePoints_Planted_AreFound(double times, int periods, double rate, int least)
    {
        var (random, bursts, changes) = (new Random(periods), 0, 0);
        for (var i = 0; i < 30; i++)
        {
            int[] total = [.. Enumerable.Repeat(10, periods)];
            int[] Draw(int from, int to) =>
                [.. total.Select((count, t) => Enumerable.Range(0, count)
                    .Count(_ => random.NextDouble() < (t >= from && t < to ? times * rate : rate)))];
            bursts += Bursts.Find(Draw(periods * 2 / 5, periods * 3 / 5), total).Items.Any(burst => burst.First < periods * 3 / 5
                && burst.Last >= periods * 2 / 5) ? 1 : 0;
            changes += ChangePoints.Find(Draw(periods / 2, periods), total).Items.Count > 0 ? 1 : 0;
        }

        Assert.InRange(bursts, least, 30);
        Assert.InRange(changes, least, 30);
    }

    [Fact]
    public void ChangePoints_OfThousandsOfPeriods_Ends()
    {
        var random = new Random(4);
        int[] total = [.. Enumerable.Range(0, 3_000).Select(_ => random.Next(0, 9))];
        Assert.Equal([1_500], ChangePoints.Find([.. total.Select((count, t) => t < 1_500 ? count / 5 : count / 2)], total).Items);
    }

    [Fact]
    public void Bursts_OneBusyPeriodAlone_IsNotWorthEntering() =>
        Assert.Empty(Bursts.Find([1, 0, 1, 4, 1, 1, 1, 1, 1, 1], [10, 10, 10, 10, 10, 10, 10, 10, 10, 10]).Items);

    [Fact]
    public void Bursts_AgainstAllSequencesOfStates_AreTheCheapest()
    {
        var random = new Random(20220922);
        for (var round = 0; round < 60; round++)
        {
            var total = Enumerable.Range(0, 10).Select(_ => random.Next(1, 30)).ToArray();
            var relevant = total.Select(d => random.Next(0, (d / 2) + 1)).ToArray();
            if (relevant.Sum() >= Bursts.FewestRelevant)
            {
                var states = new bool[10];
                Bursts.All(relevant, total, 1.6, 0.5).ForEach(burst => Array.Fill(states, true, burst.First, burst.Last - burst.First + 1));
                var cheapest = Enumerable.Range(0, 1024)
                    .Min(bits => Price(relevant, total, [.. Enumerable.Range(0, 10).Select(t => (bits >> t & 1) == 1)]));
                Assert.Equal(cheapest, Price(relevant, total, states), 9);
            }
        }
    }

    [Fact]
    public void Bursts_TooLittleData_SaysSo()
    {
        var found = Bursts.Find([1, 1, 0], [2, 2, 2]);
        Assert.Empty(found.Items);
        Assert.Equal("2 relevant documents in 3 periods with documents: bursts need at least 5 in 8.", found.TooFew);
    }

    [Fact]
    public void Bursts_MoreRelevantThanThereAre_IsAnError() =>
        Assert.Equal("Period 1 has 3 of 2; a count lies between 0 and its total.",
        Assert.Throws<ArgumentException>(() => Bursts.Find([1, 3], [2, 2])).Message);

    // One rate of 1/10 in six periods, then 6/10 in six: -2 ln L is 2·60·(H(0.1) + H(0.6)) = 119.771 in two segments,
    // 2·120·H(0.35) = 155.387 in one; the change saves 35.616 and costs 2 ln 12 = 4.970.
    [Fact]
    public void ChangePoints_WorkedExample_FindsTheOneChange()
    {
        int[] counts = [1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6], totals = [.. Enumerable.Repeat(10, 12)];
        Assert.Equal([6], ChangePoints.Find(counts, totals).Items);
        Assert.Equal([6], ChangePoints.Find(counts, totals, 35.6).Items);
        Assert.Empty(ChangePoints.Find(counts, totals, 35.7).Items);
    }

    [Fact]
    public void ChangePoints_AgainstAllSegmentations_AreTheCheapest()
    {
        var random = new Random(19);
        for (var round = 0; round < 40; round++)
        {
            var totals = Enumerable.Range(0, 11).Select(_ => random.Next(1, 40)).ToArray();
            var counts = totals.Select((n, i) => random.Next(0, (i < 5 ? n / 4 : n) + 1)).ToArray();
            var found = ChangePoints.Find(counts, totals, 6).Items;
            var cheapest = Enumerable.Range(0, 1024)
                .Min(bits => Price(counts, totals, [.. Enumerable.Range(1, 10).Where(t => (bits >> (t - 1) & 1) == 1)]));
            Assert.Equal(cheapest, Price(counts, totals, [.. found]), 9);
        }
    }

    [Fact]
    public void ChangePoints_TooLittleData_SaysSo() =>
        Assert.Equal("2 periods with anything in them: change points need at least 8.", ChangePoints.Find([1, 1, 0], [2, 2, 0]).TooFew);

    [Fact]
    public void MovingAverage_AtTheEndsAndBesideNulls_IsNull() =>
        Assert.Equal([null, 2, 3, null, null, null, null], MovingAverage.Of([1, 2, 3, 4, null, 6, 7], 3));

    private static double Price(int[] relevant, int[] total, bool[] states)
    {
        var usual = (double)relevant.Sum() / total.Sum();
        var (price, before) = (0.0, false);
        for (var t = 0; t < states.Length; t++)
        {
            var p = states[t] ? Math.Min(1.6 * usual, 0.9999) : usual;
            price += (states[t] && !before ? 0.5 * Math.Log(states.Length)
                : 0) - (relevant[t] * Math.Log(p)) - ((total[t] - relevant[t]) * Math.Log(1 - p));
            before = states[t];
        }

        return price;
    }

    private static double Price(int[] counts, int[] totals, int[] changes)
    {
        int[] edges = [0, .. changes, counts.Length];
        return (6 * changes.Length) + edges.Zip(edges.Skip(1), (from, to) =>
        {
            double k = counts[from..to].Sum(), n = totals[from..to].Sum();
            return k == 0 || k == n ? 0 : -2 * ((k * Math.Log(k / n)) + ((n - k) * Math.Log((n - k) / n)));
        }).Sum();
    }
}
