using Microsoft.Data.Analysis;

namespace Analysis.Tests.Terms;

public sealed class ComparisonTests
{
    private static readonly Article[] Quanteda =
    [
        TestArticles.Of("a a a b b c c c c c c d e f g h h", "d1", "1"), TestArticles.Of("a a b c c d d d d e f h", "d2", "2"),
    ];

    // three articles of five tokens, x in them 2, 1 and 0 times; the other side has five articles
    private static readonly Article[] Uneven =
    [
        .. Many("甲报", "x x a b c", "x a b c d", "a b c d e", "a b c d e", "a b c d e"),
        .. Many("乙报", "a b c d e", "x b c d e", "a b c d e", "a b c d e", "a b c d e"),
    ];

    [Fact]
    public void Compare_QuantedasFixture_HasItsG2AndItsOrder()
    {
        var table = Count(Quanteda).Compare(["d1", "d2"], minimum: 1);
        Assert.Equal("d d c c g g b b h h e e f f a a".Split(' '), Tables.Values<string>(table, "term"));
        Assert.Equal(3.779440532859245, table["g2"][0].As<double>(), 1e-9);
        Assert.Equal(1.2742380095525, table["g2"][2].As<double>(), 1e-9);
        Assert.Equal(10000 * 6 / 17.0, table["rate"][2].As<double>(), 1e-9);
        Assert.Equal(Math.Log2(6 / 17.0 / (2 / 12.0)), table["log_ratio"][2].As<double>(), 1e-9);
        Assert.Equal(-table["log_ratio"][3].As<double>(), table["log_ratio"][2].As<double>(), 1e-12);
        Assert.Equal(-table["z"][3].As<double>(), table["z"][2].As<double>(), 1e-12);
        Assert.Equal(WeightedLogOdds.Z(6, 17, 2, 12, 8, 29), table["z"][2].As<double>(), 1e-12);
    }

    [Fact]
    public void Compare_FewerThanFiveArticles_IsDescriptiveOnlyAndHasNoP()
    {
        var table = Count(Quanteda).Compare(["d1", "d2"], minimum: 1);
        Assert.All(Tables.Values<string>(table, "note"), note => Assert.Equal("descriptive only: 2 articles (d1 1, d2 1)", note));
        Assert.All(Tables.Values<double?>(table, "p"), Assert.Null);
        Assert.All(Tables.Values<double?>(table, "p_adjusted"), Assert.Null);
        Assert.All(Tables.Values<double?>(table, "dp_norm"), Assert.Null);
        Assert.Equal(0L, table["tests"][0]);
    }

    [Fact]
    public void TermsThatMark_TermOfTwoSources_MarksThatWithTheHigherRate()
    {
        string[] Fill(string text, int count) => [.. Enumerable.Repeat(text, count)];
        var table = Count([.. Many("甲报", Fill("x x a b c d e f g h", 6)), .. Many("乙报", Fill("x x x a b c d e f g", 6)), .. Many("丙报", Fill("k a b c d e f g h i", 30))]).Compare(["甲报", "乙报", "丙报"], minimum: 1);
        var ratio = Enumerable.Range(0, (int)table.Rows.Count).Single(row => (string?)table["term"][row] == "x" && (string?)table["source"][row] == "甲报");
        Assert.Contains("x", table.TermsThatMark("乙报"));
        Assert.DoesNotContain("x", table.TermsThatMark("甲报"));
        Assert.Contains("k", table.TermsThatMark("丙报"));
        Assert.True((double?)table["log_ratio"][ratio] > 1);
    }

    [Fact]
    public void TermsThatMark_TermOfTwoArticles_MarksNoSourceThatIsTested()
    {
        string[] Fill(string text, int count) => [.. Enumerable.Repeat(text, count)];
        var table = Count([.. Many("甲报", ["x x x x x x x x a b", "x x x x x x x x a b", .. Fill("a b c d e f g h i j", 4)]), .. Many("乙报", Fill("a b c d e f g h i j", 6))]).Compare(["甲报", "乙报"], minimum: 1);
        Assert.DoesNotContain("x", table.TermsThatMark("甲报"));
        var three = Count([.. Many("甲报", ["x x x x x x x x a b", "x x x x x x x x a b", "x a b c d e f g h i", .. Fill("a b c d e f g h i j", 3)]), .. Many("乙报", Fill("a b c d e f g h i j", 6))]).Compare(["甲报", "乙报"], minimum: 1);
        Assert.Contains("x", three.TermsThatMark("甲报"));
    }

    [Fact]
    public void Compare_EnoughArticles_HasPsAdjustedForAllTests()
    {
        var table = Count(Uneven).Compare(["甲报", "乙报"], minimum: 1);
        var (g2, p) = (Tables.Values<double>(table, "g2"), Tables.Values<double>(table, "p"));
        Assert.Equal(Array.ConvertAll(g2, value => LogLikelihood.P(value)), p);
        Assert.Equal(6L, table["tests"][0]);
        Assert.Equal(BenjaminiHochberg.Adjust([.. p.Where((_, row) => row % 2 == 0)]), Tables.Values<double>(table, "p_adjusted").Where((_, row) => row % 2 == 0));
        Assert.All(Tables.Values<string?>(table, "note"), Assert.Null);
    }

    [Fact]
    public void Compare_DispersionOfASide_IsThatOfItsArticles()
    {
        var table = Count(Uneven).Compare(["甲报", "乙报"], minimum: 1);
        var x = Array.IndexOf(Tables.Values<string>(table, "term"), "x");
        Assert.Equal(Analysis.Dispersion.DPnorm([2, 1, 0, 0, 0], [5, 5, 5, 5, 5])!.Value, table["dp_norm"][x].As<double>(), 1e-12);
        Assert.Equal(1, table["dp_norm"][x + 1].As<double>(), 1e-12);
        Assert.Equal((3L, 2L), (table["count"][x].As<long>(), table["documents"][x].As<long>()));
    }

    [Fact]
    public void Compare_OneSource_IsAgainstAllOthers()
    {
        var table = Count([.. Uneven, TestArticles.Of("x x x x", null, "9")]).Compare(["乙报"], minimum: 1);
        Assert.Equal(["乙报", "all others"], Tables.Values<string>(table, "source").Distinct());
        var x = Array.IndexOf(Tables.Values<string>(table, "term"), "x");
        Assert.Equal((1L, 3L), (table["count"][x].As<long>(), table["count"][x + 1].As<long>()));
    }

    [Fact]
    public void Compare_ThreeSources_TestsWithTwoDegreesOfFreedomAndSetsEachAgainstTheOthers()
    {
        var table = Count([.. Uneven, .. Many("丙报", "x x x x x", "a b c d e", "a b c d e", "a b c d e", "a b c d e", "a")]).Compare([], minimum: 1);
        Assert.Equal(["丙报", "乙报", "甲报"], Tables.Values<string>(table, "source").Take(3));
        var x = Array.IndexOf(Tables.Values<string>(table, "term"), "x");
        var g2 = LogLikelihood.G2([5, 1, 3], [26, 25, 25]);
        Assert.Equal(g2, table["g2"][x].As<double>(), 1e-12);
        Assert.Equal(LogLikelihood.P(g2, 3), table["p"][x].As<double>(), 1e-12);
        Assert.Equal(LogRatio.Of(5, 26, 4, 50)!.Value, table["log_ratio"][x].As<double>(), 1e-12);
    }

    [Fact]
    public void Compare_SidesOfVeryDifferentSize_GivesTheSmallOneItsWideInterval()
    {
        var table = Count([.. Many("大报", [.. Enumerable.Repeat("x b c d e", 500)]), .. Many("小报", [.. Enumerable.Repeat("x b c d e", 5)])]).Compare([], minimum: 1);
        var x = Array.IndexOf(Tables.Values<string>(table, "term"), "x");
        Assert.Equal(2000.0, table["rate"][x].As<double>());
        Assert.Equal(2000.0, table["rate"][x + 1].As<double>());
        Assert.True(table["rate_high"][x + 1].As<double>() - table["rate_low"][x + 1].As<double>() > 9 * (table["rate_high"][x].As<double>() - table["rate_low"][x].As<double>()));
        Assert.Equal(0, table["g2"][x].As<double>(), 1e-9);
    }

    [Theory]
    [InlineData("d3", "No article is of the source 'd3'. The sources are: d1 1, d2 1.")]
    [InlineData("d1 d1", "The source 'd1' is named twice; name different sources, or none for all.")]
    public void Compare_SourcesThatCannotBe_AreNamed(string sources, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Count(Quanteda).Compare(sources.Split(' '))).Message);

    [Fact]
    public void Compare_NothingToCompare_SaysWhy()
    {
        Assert.Equal("There is nothing to compare: no article has a known source.", Assert.Throws<ArgumentException>(() => Count([]).Compare([])).Message);
        Assert.Equal(
            "There is nothing to compare: all articles with a known source are of d1. A comparison needs two sources.",
            Assert.Throws<ArgumentException>(() => new Corpus([Quanteda[0]], []).Compare("d1")).Message);
    }

    [Fact]
    public void CompareRobustly_WordsAndTheirCharacters_AreSetSideBySide()
    {
        // 总书记 is written only by 甲报; its pair 书记 is used by both, and more by 乙报
        var corpus = new Corpus([.. Many("甲报", "总书记，总书记，总书记，制裁，制裁，制裁"), .. Many("乙报", "书记，书记，书记，书记，书记，书记，书记，书记")], []);
        var table = corpus.CompareRobustly("甲报", "乙报");
        var terms = Tables.Values<string>(table, "term");
        var (secretary, sanctions) = (Array.IndexOf(terms, "总书记"), Array.IndexOf(terms, "制裁"));
        Assert.Equal(("书记", false), (table["bigram"][secretary].As<string>(), table["holds"][secretary].As<bool>()));
        Assert.Equal(("制裁", true), (table["bigram"][sanctions].As<string>(), table["holds"][sanctions].As<bool>()));
        Assert.Equal("descriptive only: 2 articles (甲报 1, 乙报 1)", table["note"][0]);
    }

    private static DocumentTermMatrix Count(Article[] articles) => DocumentTermMatrix.Count(articles, TermOptions.AllWords);

    private static IEnumerable<Article> Many(string source, params string[] texts) => texts.Select((text, i) => TestArticles.Of(text, source, source + i));
}
