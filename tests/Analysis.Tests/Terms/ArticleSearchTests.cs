using System.Text.RegularExpressions;

namespace Analysis.Tests.Terms;

public sealed class ArticleSearchTests
{
    private static readonly Article[] Articles = TestArticles.All("美国制裁朝鲜。\n\n新制裁，旧制裁措施", "The US focus: us sanctions. Bonus US.");

    [Fact]
    public void Find_Text_GivesEachOccurrenceWithItsParagraphAndContext()
    {
        var lines = ArticleSearch.Find(Articles, "制裁", width: 3);
        Assert.Equal(
            ["a1 0 2 美国|制裁|朝鲜。", "a1 1 10  新|制裁|，旧制", "a1 1 14 裁，旧|制裁|措施"],
            lines.Select(line => $"{line.Article.Id} {line.Paragraph} {line.Offset} {line.Left}|{line.Match}|{line.Right}"));
    }

    [Fact]
    public void Find_LatinText_IsWholeWordsInAnyCase() =>
        Assert.Equal(["US", "us", "US"], ArticleSearch.Find(Articles, "US").Select(line => line.Match));

    [Theory]
    [InlineData(ConcordanceOrder.Text, "甲x子 乙x丑 甲x寅")]
    [InlineData(ConcordanceOrder.Left, "乙x丑 甲x子 甲x寅")]
    [InlineData(ConcordanceOrder.Right, "乙x丑 甲x子 甲x寅")]
    public void Find_WithAnOrder_SortsByThatContext(ConcordanceOrder order, string expected)
    {
        var lines = ArticleSearch.Find(TestArticles.All("甲x子", "乙x丑", "甲x寅"), new Regex("x"), width: 1, order);
        Assert.Equal(expected, string.Join(' ', lines.Select(line => line.Left + line.Match + line.Right)));
    }

    [Fact]
    public void Find_InTheOrderOfPublication_PutsArticlesWithoutATimeLast()
    {
        Article[] articles = [TestArticles.Of("甲x"), TestArticles.Of("乙x") with { Published = new(2022, 9, 22) }, TestArticles.Of("丙x 丁x") with { Published = new(2022, 9, 12) }];
        var lines = ArticleSearch.Find(articles, new Regex("x"), width: 1, ConcordanceOrder.Published);
        Assert.Equal("丙x 丁x 乙x 甲x", string.Join(' ', lines.Select(line => line.Left + line.Match)));
    }

    [Fact]
    public void Find_Expression_GivesItsMatchesAndNoEmptyOnes() =>
        Assert.Equal(["新制裁", "旧制裁"], ArticleSearch.Find(Articles, new Regex("([新旧]制裁)?")).Select(line => line.Match));

    [Fact]
    public void Find_NestedRepetition_RunsInLinearTime() =>
        Assert.Empty(ArticleSearch.Find(TestArticles.All(new string('a', 50_000) + "!"), new Regex("^(a+)+$"), limit: TimeSpan.FromSeconds(20)));

    [Fact]
    public void Find_ExpressionThatBacktracksForEver_IsStoppedWithTheReason()
    {
        var error = Assert.Throws<TimeoutException>(
            () => ArticleSearch.Find(TestArticles.All(new string('a', 200) + "!"), new Regex(@"^(a+)+\1$"), limit: TimeSpan.FromMilliseconds(100)));
        Assert.Equal(
            @"The expression ^(a+)+\1$ took longer than 0.1 s and was stopped at article a1 (a1.txt). Repetition inside repetition, as in (a+)+, does that: make it simpler, or give it a longer limit.",
            error.Message);
    }

    [Fact]
    public void Find_TermThatNeverOccurs_IsEmpty()
    {
        Assert.Empty(ArticleSearch.Find(Articles, "不存在"));
        Assert.Empty(ArticleSearch.Find([], "制裁"));
    }

    [Fact]
    public void Find_NoText_SaysWhatToGive()
    {
        var error = Assert.Throws<ArgumentException>(() => ArticleSearch.Find(Articles, " "));
        Assert.Equal("The text to look for is empty; give a word, a phrase or a regular expression. (Parameter 'text')", error.Message);
    }

    [Fact]
    public void Find_ContextThatWouldCutACharacter_LeavesItOut()
    {
        var line = Assert.Single(ArticleSearch.Find(TestArticles.All("𠮷制裁𠮷"), "制裁", width: 1));
        Assert.Equal(("", ""), (line.Left, line.Right));
    }
}
