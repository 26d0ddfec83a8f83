using System.Diagnostics;
using System.Globalization;
using Analysis.Testing;

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
        Assert.Equal(0, TokenizedCorpus.Read([]).TextRank().Rows.Count);
    }

    [Fact]
    public void KeyTerms_ByTfIdf_UseTheList()
    {
        var table = new Corpus([TestArticles.Of("制裁，制裁，Pyongyang"), TestArticles.Of("")], []).KeyTerms();
        Assert.Equal(270_132, IdfList.Shared.Count);
        Assert.Equal(("制裁", 2L), (table["term"][0].As<string>(), table["count"][0].As<long>()));
        Assert.Equal(2 / 3.0 * IdfList.Shared["制裁"], table["score"][0].As<double>(), 1e-12);
        Assert.Equal(1 / 3.0 * IdfList.Shared.Median, table["score"][1].As<double>(), 1e-12);
    }

    [Fact]
    public void TextRank_OfAPath_IsItsFixedPoint()
    {
        // aa - bb - cc: S(b) = 0.15 + 1.7·S(a), S(a) = 0.15 + 0.425·S(b)
        var table = TokenizedCorpus.Read(TestArticles.All("aa bb cc")).TextRank(window: 2);
        Assert.Equal(["bb", "aa", "cc"], Tables.Values<string>(table, "term"));
        Assert.Equal(0.405 / 0.2775, table["score"][0].As<double>(), 1e-7);
        Assert.Equal(0.15 + 0.425 * 0.405 / 0.2775, table["score"][1].As<double>(), 1e-7);
    }

    [RequiresFact(Need.Python)]
    public void KeyTerms_OfPlainChinese_AreThoseOfPythonJieba()
    {
        const string text = "朝鲜表示，它从未向俄罗斯提供武器，并且目前也没有这样的计划。官员说，两国之间的战略和战术合作不断发展，制裁没有改变两国的关系，制裁也没有阻止合作。";
        const string script = "import sys, jieba.analyse\nfor word, weight in jieba.analyse.extract_tags(sys.argv[1], topK=100, withWeight=True): print(word, repr(weight))";
        using var python = Process.Start(new ProcessStartInfo(Machine.Python, ["-X", "utf8", "-c", script, text]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var expected = python.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToArray();
        var options = new TermOptions { MinLength = 2, StopWords = StopWords.None };
        var table = DocumentTermMatrix.Count([TestArticles.Of(text)], options).KeyTerms(100);
        var actual = Enumerable.Range(0, (int)table.Rows.Count).ToDictionary(row => table["term"][row].As<string>(), row => table["score"][row].As<double>());
        Assert.True(expected.Length > 15);
        Assert.Equal(expected.Select(pair => pair[0]).Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, pair => Assert.Equal(double.Parse(pair[1], CultureInfo.InvariantCulture), actual[pair[0]], 1e-9));
    }
}
