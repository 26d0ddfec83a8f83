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
}
