namespace Analysis.Tests.Reading;

/// <summary>Files with many articles, told apart in different ways.</summary>
public sealed class DigestTests
{
    [Theory]
    [InlineData("labelled lines and rules of signs", "标题：甲\n日期：2020年7月8日\n来源：新华社\n\n甲的正文。\n\n==========\n\n标题：乙\n日期：2020年7月9日\n\n乙的正文。\n",
        "甲|2020-07-08|1|甲的正文。;乙|2020-07-09|9|乙的正文。")]
    [InlineData("front matter", "---\ntitle: 甲\ndate: 2020-07-08\n---\n甲的正文。\n\n---\ntitle: 乙\ndate: 2020-07-09\n---\n乙的正文。\n",
        "甲|2020-07-08|1|甲的正文。;乙|2020-07-09|7|乙的正文。")]
    [InlineData("headings that are links, under a heading of the digest",
        "# 每日新闻\n\n## [甲](https://www.zaobao.com/1)\n2020-07-08\n\n甲的正文。\n\n## [乙](https://www.dw.com/zh/2)\n2020-07-09\n\n乙的正文。\n",
        "甲|2020-07-08|3|甲的正文。;乙|2020-07-09|8|乙的正文。")]
    [InlineData("feed headers", "<!--1594166400000-->\n[甲](https://a.example/1)\n------\n<p>甲的正文。</p>\n<!--1594252800000-->\n[乙](https://a.example/2)\n------\n<p>乙的正文。</p>", "甲|2020-07-08|1|甲的正文。;乙|2020-07-09|5|乙的正文。")]
    public void Load_ManyArticlesInOneFile_GivesEach(string shape, string file, string expected)
    {
        using var folder = new FolderOfFiles().Add("a.md", file);
        var corpus = folder.Load();
        var lines = corpus.Problems.Where(problem => problem.Field == "source").ToDictionary(problem => problem.Line!.Value, _ => 0);
        var found = corpus.Articles.Select(article => $"{article.Title}|{article.Published:yyyy-MM-dd}|{article.Text}");
        Assert.True(string.Join(';', found) == string.Join(';', expected.Split(';')
            .Select(one => string.Join('|', one.Split('|').Where((_, i) => i != 2)))), shape + ": " + string.Join(';', found));
        var starts = expected.Split(';').Select(one => int.Parse(one.Split('|')[2], System.Globalization.CultureInfo.InvariantCulture))
            .ToHashSet();
        Assert.Subset(starts, lines.Keys.ToHashSet());
    }
}
