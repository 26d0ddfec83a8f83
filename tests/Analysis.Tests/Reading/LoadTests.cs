using System.Text;
using Analysis.Reading;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Loading: what becomes of files and their fields, duplicates, threads.</summary>
public sealed class LoadTests
{
    [Theory]
    [InlineData("", "the file is empty; an article was expected")]
    [InlineData(" \n\t\n", "the file holds nothing but white space; an article was expected")]
    [InlineData("\0\u0001\u0002\0\0\0abc", "the file is binary (it holds zero bytes); a text file was expected")]
    public void Load_FileThatIsNoArticle_IsOneErrorAndTheOthersLoad(string content, string message)
    {
        using var folder = new FolderOfFiles().Add("bad.md", content).Add("good.md", Feed());
        var corpus = folder.Load();
        Assert.Single(corpus.Articles);
        Assert.Equal(new Problem("bad.md", null, null, Severity.Error, message),
            Assert.Single(corpus.Problems, problem => problem.File == "bad.md"));
    }

    [Fact]
    public void Load_EmptyFolder_SaysWhatWasExpected()
    {
        using var folder = new FolderOfFiles();
        Assert.Equal("the folder holds no file; give a folder with dumps of articles", Assert.Single(folder.Load().Problems).Message);
    }

    [Fact]
    public void Load_InvalidFrontMatter_IsReadKeyByKey()
    {
        using var folder = new FolderOfFiles()
            .Add("a.md", "---\ntitle: \"中文\" 标题: [\ndate: 2020-07-08 10:00:00 +0800\nauthor: 某人\n---\n" + Body);
        var corpus = folder.Load();
        var article = Assert.Single(corpus.Articles);
        Assert.Equal(new DateTime(2020, 7, 8, 2, 0, 0, DateTimeKind.Utc), article.Published);
        Assert.Equal(["某人"], article.Authors);
        Assert.Contains(corpus.Problems,
            problem => problem.Message.StartsWith("the front matter is not valid YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_DirtyText_IsNormalisedAndCounted()
    {
        using var folder = new FolderOfFiles().Add("a.md", Feed(body: "<p>一\u200B二&#8203;三\u0007四 e\u0301\uFFFD</p>"));
        var corpus = folder.Load();
        Assert.Equal("一二三四 é\uFFFD", corpus.Articles[0].Text);
        Assert.Equal(["1 control characters were removed", "1 replacement characters (U+FFFD) stand where the dump lost text",
            "2 zero-width characters were removed"], corpus.Problems.Select(problem => problem.Message)
            .Where(message => char.IsAsciiDigit(message[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_TitleOverLinesWithBracketsAndEntities_IsOneLine() =>
        Assert.Equal("第一行 [图] A & B (1) 第二行", FolderOfFiles.Single(Feed(title: "第一行 [图]\nA &amp; B (1)\n第二行")).Title);

    [Fact]
    public void Load_Digest_GivesEachArticleWithItsLine()
    {
        using var folder = new FolderOfFiles()
            .Add("a.md", Feed("甲", "https://a.example/1") + "\n\n" + Feed("乙", "https://a.example/2", "<p>另一篇</p>"));
        Assert.Equal(["甲", "乙"], folder.Load().Articles.Select(article => article.Title));
    }

    [Fact]
    public void Load_BreaksAndLooseText_BecomeParagraphs() =>
        Assert.Equal(["开头的文字。", "第二段。", "第三段", "第四段。"],
        FolderOfFiles.Single(Feed(body: "开头的文字。<br><br>第二段。<p>第三段<div>第四段。</div>")).Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void Load_Pictures_AreOriginalsOnceWithoutPlaceholders()
    {
        var article = FolderOfFiles.Single(Feed(body: "<img src='data:image/gif;base64,R0' data-src='/a.jpg'><noscript><img "
            + "src='/a.jpg'></noscript><img src='https://images.weserv.nl/?url=pic.example/b.jpg&w=10'><img src='//c.example/c.jpg'><img "
            + "src='x.gif' width=1 height=1><p>字</p>"));
        Assert.Equal(["https://www.bbc.com/a.jpg", "https://pic.example/b.jpg", "https://c.example/c.jpg"],
            article.Images.Select(image => image.Url));
    }

    [Fact]
    public void Load_OtherOutletsMarkup_KeepsCaptionsCreditsAndLanguageLinksOut()
    {
        var article = FolderOfFiles.Single(Feed(url: "https://www.dw.com/zh/a-1", body: $"""
            <div class="picBox full"><a href="#"><img src="https://static.dw.com/1.jpg"></a><p>图为柏林的总理府</p></div>
            <div class="article-paragraph">{Body}</div>
            <figure><picture><img src="https://static.example/2.jpg"></picture><figcaption><span>第二张图</span> <cite>某摄影师</cite></figcaption></figure>
            <div class="image-inline captioned"><div><img src="https://static.example/3.jpg"></div><div class="image-caption">第三张图</div></div>
            <div class="article-paragraph">最后一段。</div>
            <div class="share-bar"><a href="https://x.example">分享</a></div>
            <p><a href="https://www.example.com/en">点击查看本文英文版。</a></p>
            """));
        Assert.Equal([Body, "最后一段。"], article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["图为柏林的总理府", "第二张图", "第三张图"], article.Images.Select(image => image.Caption));
        Assert.Equal("某摄影师", article.Images[1].Credit);
        Assert.Equal("德国之声", article.Source);
    }

    [Fact]
    public void Load_TomlFrontMatter_IsRead()
    {
        var article = FolderOfFiles.Single("+++\ntitle = \"标题\"\ndate = 2020-07-08T10:00:00+08:00\ntags = [\"甲\", \"乙\"]\n+++\n" + Body);
        Assert.Equal("标题", article.Title);
        Assert.Equal(new DateTime(2020, 7, 8, 2, 0, 0, DateTimeKind.Utc), article.Published);
        Assert.Equal(["甲", "乙"], article.Categories);
    }

    [Fact]
    public void Load_ScriptAddresses_AreNoLinks() =>
        Assert.Empty(FolderOfFiles.Single(Feed(body: "<p><a href='javascript:alert(1)'>字</a><a href='data:text/html,x'>字</a></p>")).Links);

    [Fact]
    public void Load_TimesWithoutZone_AreTheOutletsAndSaySo()
    {
        var article = FolderOfFiles.Single("[标题](http://www.rfi.fr//cn/a)\n------\n\n<div>08/07/2020 - 13:05</div><p>" + Body + "</p>");
        Assert.Equal(new DateTime(2020, 7, 8, 11, 5, 0, DateTimeKind.Utc), article.Published);
        Assert.Equal("no zone is given; the outlet's, Europe/Paris, was assumed",
            article.Origins.Single(origin => origin.Field == "published").Note);
    }

    [Fact]
    public void Load_HybridsThatDisagree_TakeWhatIsStatedAndSayTheCommentToo()
    {
        using var folder = new FolderOfFiles().Add("a.md", "---\ntitle: 标题\ndate: 2019-01-01T00:00:00Z\n---\n" + Feed());
        var corpus = folder.Load();
        Assert.Equal("front matter: date", corpus.Articles[0].PublishedFrom);
        Assert.Contains(corpus.Problems,
            problem => problem.Message == "front matter: date states 2019-01-01, the mirror's comment says 2020-07-20T15:55:09Z, which may "
            + "be when it was fetched; the former was taken");
        Assert.Contains("the mirror's comment says 2020-07-20T15:55:09Z",
            corpus.Articles[0].Origins.Single(origin => origin.Field == "published").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Duplicates_AreGroupedAndLeftOutOnDemand()
    {
        var longText = string.Concat(Enumerable.Range(0, 40).Select(number => $"<p>第{number}段：{Body}{number * 7919}。</p>"));
        using var folder = new FolderOfFiles()
            .Add("1.md", Feed("甲", "https://a.example/1", longText))
            .Add("2.md", Feed("乙", "https://a.example/2", longText))
            .Add("3.md", Feed("丙", "https://a.example/3", longText.Replace("第3段", "第三段", StringComparison.Ordinal)))
            .Add("4.md", Feed("丁", "http://a.example/1#top", "<p>完全不同的文字。</p>"));
        var all = folder.Load();
        Assert.Equal(4, all.Articles.Count);
        Assert.Equal([DuplicateKind.Text, DuplicateKind.Address, DuplicateKind.Near], all.DuplicateGroups.Select(group => group.Kind));
        Assert.Contains(all.Problems, problem => problem.File == "2.md"
            && problem.Message == "the same text as 1.md (duplicate group 1); kept");
        Assert.Equal("甲", Assert.Single(folder.Load(Duplicates.First).Articles).Title);
    }

    [Fact]
    public void Load_EqualArticles_HaveIdsOfTheirOwn()
    {
        using var folder = new FolderOfFiles().Add("1.md", Feed()).Add("2.md", Feed());
        var ids = folder.Load().Articles.Select(article => article.Id).ToList();
        Assert.Equal(ids[0] + "-2", ids[1]);
    }

    [Fact]
    public async Task StreamAsync_Folder_GivesWhatLoadGives()
    {
        using var folder = new FolderOfFiles();
        for (var i = 0; i < 100; i++)
        {
            folder.Add($"{i:000}.md", Feed($"第{i}篇", $"https://a.example/{i}"));
        }

        var streamed = new List<string?>();
        await foreach (var article in Corpus.StreamAsync(folder.Path))
        {
            streamed.Add(article.Title);
        }

        Assert.Equal(folder.Load().Articles.Select(article => article.Title), streamed);
    }

    [Fact]
    public void Load_OneOrTwoThreads_GiveTheSame()
    {
        using var folder = new FolderOfFiles();
        for (var i = 0; i < 50; i++)
        {
            folder.Add($"{i % 7}/{i}.md", Feed($"第{i}篇", $"https://a.example/{i}"));
        }

        var one = folder.Load(options: new LoadOptions { Threads = 1 });
        var two = folder.Load(options: new LoadOptions { Threads = 2 });
        Assert.Equal(one.Articles.Select(article => (article.Id, article.File)),
            two.Articles.Select(article => (article.Id, article.File)));
        Assert.Equal(one.Problems, two.Problems);
    }

    [Theory]
    [InlineData("The government said on Monday that it would not change the law for the time being.", "en")]
    [InlineData("Le gouvernement a dit que la loi ne sera pas changée dans les prochaines semaines pour les entreprises.", "fr")]
    [InlineData("東京都は二十日、新型コロナウイルスの感染者が新たに確認されたと発表した。", "ja")]
    [InlineData("정부는 이날 기자회견에서 새로운 대책을 발표했다.", "ko")]
    [InlineData("據路透社報導，中國外交部發言人表示", "zh-Hant")]
    [InlineData("据路透社报道，中国外交部发言人表示", "zh-Hans")]
    [InlineData("Правительство объявило сегодня о новых мерах", "ru")]
    public void Detect_Text_TellsTheLanguage(string text, string expected) =>
        Assert.Equal(expected, LanguageDetector.Detect([new Paragraph(ParagraphKind.Body, text)], null));
}
