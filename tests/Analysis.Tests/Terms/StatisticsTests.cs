using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms;

/// <summary>Every expected value is a fraction worked out by hand, or a published example that is named.</summary>
public sealed class StatisticsTests
{
    private const double Exact = 1e-12;

    // d1 and d2 of quanteda's keyness tests: a a a b b c c c c c c d e f g h h, and a a b c c d d d d e f h
    private static readonly string[] FirstText = "a a a b b c c c c c c d e f g h h".Split(' ');
    private static readonly string[] SecondText = "a a b c c d d d d e f h".Split(' ');

    [Fact]
    public void Wilson_HalfOfFour_IsWorkedOutByHand()
    {
        // z = 2, n = 4, p = 1/2: (1/2 + 1/2 ± 2·√(1/16 + 1/16)) / 2 = 1/2 ± 1/√8
        var interval = WilsonInterval.Of(2, 4, z: 2);
        Assert.Equal(0.5 - 1 / Math.Sqrt(8), interval.Low, Exact);
        Assert.Equal(0.5 + 1 / Math.Sqrt(8), interval.High, Exact);
    }

    [Fact]
    public void Wilson_NeverSeen_StartsAtZeroAndIsNotEmpty()
    {
        // z = 2, n = 12, p = 0: upper bound (1/6 + 1/6) / (4/3) = 1/4
        Assert.Equal(0, WilsonInterval.Of(0, 12, z: 2).Low);
        Assert.Equal(0.25, WilsonInterval.Of(0, 12, z: 2).High, Exact);
        Assert.Equal(new WilsonInterval(0, 1), WilsonInterval.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
    }

    [Fact]
    public void Wilson_AnyCount_HoldsTheProportion() =>
        Prop.ForAll(Pairs(), pair =>
        {
            var interval = WilsonInterval.Of(pair.Count, pair.Total);
            var p = (double)pair.Count / pair.Total;
            return interval.Low >= 0 && interval.Low <= p && p <= interval.High && interval.High <= 1;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)] // the usual table of critical values
    [InlineData(6.6348966010212145, 1, 0.01)]
    [InlineData(10.827566170662733, 1, 0.001)]
    [InlineData(5.991464547107979, 2, 0.05)]
    [InlineData(7.814727903251179, 3, 0.05)]
    [InlineData(9.487729036781154, 4, 0.05)]
    [InlineData(11.070497693516351, 5, 0.05)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 6, 1)]
    public void UpperTail_OfTabulatedValues_IsTheirLevel(double x, int degrees, double p) =>
        Assert.Equal(p, ChiSquare.UpperTail(x, degrees), 1e-12);

    [Fact]
    public void UpperTail_FarOut_KeepsItsRelativePrecision()
    {
        // two degrees: e^(−x/2) exactly; one degree: the value of R's pchisq(100, 1, lower = FALSE)
        Assert.Equal(Math.Exp(-200), ChiSquare.UpperTail(400, 2), Math.Exp(-200) * 1e-12);
        Assert.Equal(1.5239706048320995e-23, ChiSquare.UpperTail(100, 1), 1e-33);
    }

    [Fact]
    public void G2_OfQuantedasFixture_HasTheCountedTablesValue()
    {
        // c: 6 of 17 against 2 of 12, so 8 and 21 of 29; each O·ln(O/E)
        var c = 2 * (6 * Math.Log(6 * 29 / (17.0 * 8)) + 2 * Math.Log(2 * 29 / (12.0 * 8))
            + 11 * Math.Log(11 * 29 / (17.0 * 21)) + 10 * Math.Log(10 * 29 / (12.0 * 21)));
        Assert.Equal(c, G2("c"), Exact);
        Assert.Equal(1.2742380095525, G2("c"), 1e-10);

        // g: 1 of 17 against 0 of 12: the empty cell adds nothing
        Assert.Equal(2 * (Math.Log(29 / 17.0) + 16 * Math.Log(16 * 29 / (17.0 * 28)) + 12 * Math.Log(12 * 29 / (12.0 * 28))), G2("g"),
            Exact);
    }

    [Fact]
    public void G2_OfQuantedasFixture_OrdersTermsAsPublished()
    {
        // quanteda.textstats, test-textstat_keyness.R: measure = "lr", correction = "none", signed by the side that prefers the term
        var ordered = FirstText.Distinct().OrderByDescending(Signed).ThenBy(term => term, StringComparer.Ordinal);
        Assert.Equal("c g b h a e f d", string.Join(' ', ordered));
    }

    [Fact]
    public void G2_OfSidesThatAgree_IsZero()
    {
        Assert.Equal(0, LogLikelihood.G2([3, 6, 9], [10, 20, 30]), Exact);
        Assert.Equal(1, LogLikelihood.P(0, 3));
    }

    [Fact]
    public void G2_OfThreeSides_HasTwoDegreesOfFreedom()
    {
        // 4, 0, 0 of 8 each: E = 4/3 and 20/3: 2·(4·ln 3 + 4·ln(3/5) + 2·8·ln(6/5))
        var g2 = LogLikelihood.G2([4, 0, 0], [8, 8, 8]);
        Assert.Equal(2 * (4 * Math.Log(3) + 4 * Math.Log(0.6) + 16 * Math.Log(1.2)), g2, Exact);
        Assert.Equal(Math.Exp(-g2 / 2), LogLikelihood.P(g2, 3), Exact);
    }

    [Fact]
    public void G2_CountsWithoutTotals_SaysSo()
    {
        var error = Assert.Throws<ArgumentException>(() => LogLikelihood.G2([1, 2], [10]));
        Assert.Equal("There are 2 counts but 1 totals; each side needs one of both. (Parameter 'totals')", error.Message);
    }

    [Fact]
    public void Adjust_OfFourTests_IsTheStepUpByHand()
    {
        // sorted .01 .02 .03 .04, times 4/rank: .04 .04 .04 .04; and 1 stays 1
        Assert.Equal([0.04, 0.04, 0.04, 0.04], BenjaminiHochberg.Adjust([0.04, 0.01, 0.03, 0.02]), Near);
        // .001·5/1, .008·5/2, .039·5/3 → .05125 by the next, .041·5/4, .6
        Assert.Equal([0.6, 0.005, 0.05125, 0.02, 0.05125], BenjaminiHochberg.Adjust([0.6, 0.001, 0.041, 0.008, 0.039]), Near);
        Assert.Empty(BenjaminiHochberg.Adjust([]));
    }

    [Fact]
    public void LogRatio_FourTimesAsOften_IsTwo()
    {
        Assert.Equal(2, LogRatio.Of(8, 100, 4, 200));
        Assert.Equal(-2, LogRatio.Of(4, 200, 8, 100));
    }

    [Fact]
    public void LogRatio_NeverOnTheOtherSide_TakesHalfAnOccurrence()
    {
        Assert.Equal(3, LogRatio.Of(4, 100, 0, 100)); // 4 against 0.5
        Assert.Null(LogRatio.Of(0, 100, 0, 100));
        Assert.Null(LogRatio.Of(1, 100, 0, 0));
    }

    [Theory]
    [InlineData("fox", 0.6894227887)]
    [InlineData("donkey", -0.6894227887)]
    [InlineData("the", 0)]
    public void WeightedLogOdds_OfTheFightingWordsExample_IsAsPublished(string term, double z)
    {
        // the example of the FightingWords package: eleven words, a prior of 0.05 each
        var first = "the quick brown fox jumps over the lazy pig".Split(' ');
        var second = "the lazy purple pig jumps over the lazier donkey".Split(' ');
        var words = first.Union(second).Count();
        var actual = WeightedLogOdds.Z(first.Count(term.Equals), first.Length, second.Count(term.Equals), second.Length, 0.05,
            0.05 * words);
        Assert.Equal(z, actual, 1e-10);
    }

    [Fact]
    public void DP_OfLijffijtAndGries_IsAThirdAndAHalf()
    {
        // three equal parts that hold 2/3, 1/3 and 0 of the occurrences
        Assert.Equal(1 / 3.0, Dispersion.DP([2, 1, 0], [5, 5, 5])!.Value, Exact);
        Assert.Equal(0.5, Dispersion.DPnorm([2, 1, 0], [5, 5, 5])!.Value, Exact);
    }

    [Fact]
    public void DP_OfUnequalParts_ComparesSharesWithSizes()
    {
        // sizes 1/2, 1/4, 1/4; all in the second: (1/2 + 3/4 + 1/4) / 2 = 3/4, the most there can be
        Assert.Equal(0.75, Dispersion.DP([0, 7, 0], [200, 100, 100])!.Value, Exact);
        Assert.Equal(1, Dispersion.DPnorm([0, 7, 0], [200, 100, 100])!.Value, Exact);
        Assert.Null(Dispersion.DPnorm([3], [10]));
        Assert.Null(Dispersion.DP([0, 0], [10, 10]));
    }

    [Fact]
    public void LogDice_AlwaysTogether_IsFourteen()
    {
        Assert.Equal(14, Association.LogDice(10, 10, 10));
        Assert.Equal(12, Association.LogDice(5, 20, 20)); // 10/40 = a quarter
        Assert.Null(Association.LogDice(0, 20, 20));
    }

    [Fact]
    public void Pmi_FourTimesChance_IsTwoBits()
    {
        Assert.Equal(2, Association.Pmi(8, 20, 100, 1000)); // expected 2
        Assert.Null(Association.Pmi(4, 20, 50, 1000));
    }

    [Fact]
    public void AssociationG2_OfIndependentTerms_IsZero() => Assert.Equal(0, Association.G2(2, 20, 100, 1000), Exact);

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < Exact;

    private static double G2(string term) =>
        LogLikelihood.G2([FirstText.Count(term.Equals), SecondText.Count(term.Equals)], [FirstText.Length, SecondText.Length]);

    private static double Signed(string term)
    {
        var (first, second) = (FirstText.Count(term.Equals) / 17.0, SecondText.Count(term.Equals) / 12.0);
        return Math.Sign(first - second) * Math.Round(G2(term), 12);
    }

    private static Arbitrary<(int Count, int Total)> Pairs() =>
        Arb.From(from total in Gen.Choose(1, 100000) from count in Gen.Choose(0, total) select (count, total));
}
