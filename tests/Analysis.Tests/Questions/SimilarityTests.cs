using Analysis.Testing;
using Analysis.Tests.Comparing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Questions;

/// <summary>How alike groups are, beside their own halves.</summary>
public sealed class SimilarityTests
{
    // An outlet under two names is as like itself as its halves are, whatever the amount of text; two outlets are less alike.
    [RequiresTheory(Need.Shared)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(100)]
    public void Similarity_OfOneOutletUnderTwoNames_IsThatOfItsHalves(int articles)
    {
        var table = Made.As(Made.Shuffled(Made.Outlet("路透中文网"), articles)[..articles], i => $"side {i % 2}").Similarity().Table;
        Assert.Equal(articles / 4, table["articles"][0].As<int>());
        Assert.Equal((table["halves"][0].As<double>() + table["other_halves"][0].As<double>()) / 2, table["similarity"][0].As<double>(),
            0.08);
    }

    [RequiresFact(Need.Shared)]
    public void Similarity_OfTwoOutlets_LiesBelowTheirHalves()
    {
        var table = new Corpus([.. Made.Outlet("路透中文网"), .. Made.Outlet("中国数字时代")], []).Similarity().Table;
        Assert.Equal(["group", "other", "articles", "similarity", "halves", "other_halves"], table.Columns.Select(column => column.Name));
        Assert.True(table["similarity"][0].As<double>() < 0.8 * Math.Min(table["halves"][0].As<double>(),
            table["other_halves"][0].As<double>()), Tables.Text(table));
    }

    [Fact]
    public void Similarity_OfFewArticles_IsNotSaid()
    {
        var result = new Corpus([.. Made.Of("甲报", Made.Texts(10, _ => "x")), .. Made.Of("乙报", Made.Texts(9, _ => "x")),
            TestArticles.Of("x")], []).Similarity();
        Assert.Equal("group | other | articles | similarity | halves | other_halves\n甲报 | 乙报 | 4 | – | – | –\n", Tables.Text(result.Table));
        Assert.Equal("No two groups have articles enough to say how alike they are. Cautions: 乙报 has fewer than 10 articles: nothing can "
            + "be said of it.", result.Answer.ToPlainText());
    }

    // every draw is of all articles of the same words
    [Fact]
    public void Similarity_ByHand()
    {
        Article[] articles = [.. Enumerable.Range(0, 10).Select(i => TestArticles.Of("red", "甲报", $"a{i}")), .. Enumerable.Range(0, 10)
            .Select(i => TestArticles.Of("red fox", "乙报", $"b{i}"))];
        var table = new Corpus(articles, []).Similarity().Table;
        var fox = Math.Log(2) + 1;
        Assert.Equal(1 / Math.Sqrt(1 + (fox * fox)), table["similarity"][0].As<double>(), 1e-12);
        Assert.Equal((1.0, 1.0), (Math.Round(table["halves"][0].As<double>(), 12), Math.Round(table["other_halves"][0].As<double>(), 12)));
    }
}
