using Analysis.Testing;
using Analysis.Tests.Comparing;

namespace Analysis.Tests.Terms;

/// <summary>Cosine and key terms.</summary>
public sealed class SimilarityTests
{
    [Fact]
    public void ArticleSimilarity_OfThreeArticles_IsTheCosineByHand()
    {
        // x in two of three articles: ln(3/2) + 1; y and z in one: ln 3 + 1
        var table = DocumentTermMatrix.Count(TestArticles.All("x y", "x z", "w")).ArticleSimilarity();
        var (shared, own) = (Math.Log(1.5) + 1, Math.Log(3) + 1);
        Assert.Equal(1, table.Rows.Count);
        Assert.Equal(("a1", "a2"), (table["article"][0].As<string>(), table["other"][0].As<string>()));
        Assert.Equal(shared * shared / (shared * shared + own * own), table["similarity"][0].As<double>(), 1e-12);
    }

    [Fact]
    public void ArticleSimilarity_TheSameWords_IsOne() =>
        Assert.Equal(1, DocumentTermMatrix.Count(TestArticles.All("red fox", "fox red")).ArticleSimilarity()["similarity"][0].As<double>(), 1e-12);

    [Fact]
    public void SourceSimilarity_PutsASourcesArticlesTogether()
    {
        Article[] articles = [TestArticles.Of("red", "甲"), TestArticles.Of("fox", "甲"), TestArticles.Of("red fox", "乙"), TestArticles.Of("hen", "丙"), TestArticles.Of("", null)];
        var table = DocumentTermMatrix.Count(articles).SourceSimilarity();
        Assert.Equal("source | other_source | similarity\n甲 | 乙 | 1\n甲 | 丙 | 0\n乙 | 丙 | 0\n", Tables.Text(table));
    }

    [Fact]
    public void SimilarityAndKeyTerms_OfNoArticles_AreEmpty()
    {
        var matrix = DocumentTermMatrix.Count([]);
        Assert.Equal(0, matrix.ArticleSimilarity().Rows.Count + matrix.SourceSimilarity().Rows.Count + matrix.KeyTerms().Rows.Count + matrix.CoOccurrence().Rows.Count);
    }

    [Fact]
    public void KeyTerms_ByTfIdf_UseTheCorpussOwnRarity()
    {
        var corpus = new Corpus([TestArticles.Of("制裁，制裁，Pyongyang，会谈"), TestArticles.Of("会谈，俄罗斯"), TestArticles.Of("会谈，Pyongyang")], []);
        var table = corpus.KeyTerms();
        Assert.Equal(["制裁", "Pyongyang", "俄罗斯", "Pyongyang"], Tables.Values<string>(table, "term"));
        Assert.Equal([2 / 4.0 * Math.Log(3), 1 / 4.0 * Math.Log(1.5), 1 / 2.0 * Math.Log(3), 1 / 2.0 * Math.Log(1.5)], Tables.Values<double>(table, "score"));
        Assert.Equal(0, new Corpus([TestArticles.Of("制裁")], []).KeyTerms().Rows.Count);
    }

    // An outlet under two names is as like itself as its halves are, whatever the amount of text; two outlets are less alike.
    [RequiresTheory(Need.Shared)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(100)]
    public void SourceSimilarities_OfOneOutletUnderTwoNames_AreThoseOfItsHalves(int articles)
    {
        var outlet = Made.Shuffled(Made.Outlet("路透中文网"), articles)[..articles];
        var table = SourceSimilarities.Table(DocumentTermMatrix.Count(Made.As(outlet, i => $"side {i % 2}").Articles));
        Assert.Equal(articles / 4, table["articles"][0].As<int>());
        Assert.Equal((table["halves"][0].As<double>() + table["other_halves"][0].As<double>()) / 2, table["similarity"][0].As<double>(), 0.08);
    }

    [RequiresFact(Need.Shared)]
    public void SourceSimilarities_OfTwoOutlets_LieBelowTheirHalves()
    {
        var table = SourceSimilarities.Table(DocumentTermMatrix.Count([.. Made.Outlet("路透中文网"), .. Made.Outlet("中国数字时代")]));
        Assert.Equal(["source", "other", "articles", "similarity", "halves", "other_halves"], table.Columns.Select(column => column.Name));
        Assert.True(table["similarity"][0].As<double>() < 0.8 * Math.Min(table["halves"][0].As<double>(), table["other_halves"][0].As<double>()), Tables.Text(table));
    }

    [Fact]
    public void SourceSimilarities_OfFewArticles_AreNotSaid()
    {
        Article[] articles = [.. Made.Of("甲报", Made.Texts(10, _ => "x")), .. Made.Of("乙报", Made.Texts(9, _ => "x")), TestArticles.Of("x")];
        var table = SourceSimilarities.Table(DocumentTermMatrix.Count(articles));
        Assert.Equal("source | other | articles | similarity | halves | other_halves\n甲报 | 乙报 | 4 | – | – | –\n", Tables.Text(table));
        Assert.Equal(0, SourceSimilarities.Table(DocumentTermMatrix.Count([])).Rows.Count);
    }

    // every draw is of all articles of the same words
    [Fact]
    public void SourceSimilarities_ByHand()
    {
        Article[] articles = [.. Enumerable.Range(0, 10).Select(i => TestArticles.Of("red", "甲报", $"a{i}")), .. Enumerable.Range(0, 10).Select(i => TestArticles.Of("red fox", "乙报", $"b{i}"))];
        var table = SourceSimilarities.Table(DocumentTermMatrix.Count(articles));
        var fox = Math.Log(2) + 1;
        Assert.Equal(1 / Math.Sqrt(1 + (fox * fox)), table["similarity"][0].As<double>(), 1e-12);
        Assert.Equal((1.0, 1.0), (Math.Round(table["halves"][0].As<double>(), 12), Math.Round(table["other_halves"][0].As<double>(), 12)));
    }
}
