using System.Text;
using Analysis.Reading;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Loading: bad input, duplicates, limits.</summary>
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
        Assert.Equal(new Problem("bad.md", null, null, Severity.Error, message), Assert.Single(corpus.Problems, problem => problem.File == "bad.md"));
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
        using var folder = new FolderOfFiles().Add("a.md", "---\ntitle: \"中文\" 标题: [\ndate: 2020-07-08 10:00:00 +0800\nauthor: 某人\n---\n" + Body);
        var corpus = folder.Load();
        var article = Assert.Single(corpus.Articles);
        Assert.Equal(new DateTime(2020, 7, 8, 2, 0, 0, DateTimeKind.Utc), article.Published);
        Assert.Equal(["某人"], article.Authors);
        Assert.Contains(corpus.Problems, problem => problem.Message.StartsWith("the front matter is not valid YAML", StringComparison.Ordinal));
    }

    // Ten lines of aliases that stand for three billion values: one row, and the fields that stand for themselves.
    [Fact]
    public void Load_FrontMatterWhoseAliasesExpandWithoutEnd_IsReadKeyByKey()
    {
        var aliases = string.Concat(Enumerable.Range(1, 9).Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));
        using var folder = new FolderOfFiles().Add("bomb.txt", $"---\ntitle: 标题\na0: &a0 [x,x,x,x,x,x,x,x,x]\n{aliases}tags: *a9\ndate: 2022-01-01\n---\n\n正文在这里。\n").Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Equal(2, corpus.Articles.Count);
        var bomb = corpus.Articles.Single(article => article.File == "bomb.txt");
        Assert.Equal(("标题", 2022, 0), (bomb.Title, bomb.Published!.Value.Year, bomb.Categories.Count));
        Assert.Equal("the front matter is not valid YAML (its aliases expand to more than 10000 values); it was read key by key; correct it where a field is missing",
            corpus.Problems.Single(problem => problem.File == "bomb.txt" && problem.Message.StartsWith("the front matter", StringComparison.Ordinal)).Message);
    }

    [Fact]
    public void Load_DirtyText_IsNormalisedAndCounted()
    {
        using var folder = new FolderOfFiles().Add("a.md", Feed(body: "<p>一\u200B二&#8203;三\u0007四 e\u0301\uFFFD</p>"));
        var corpus = folder.Load();
        Assert.Equal("一二三四 é\uFFFD", corpus.Articles[0].Text);
        Assert.Equal(["1 control characters were removed", "1 replacement characters (U+FFFD) stand where the dump lost text", "2 zero-width characters were removed"], corpus.Problems.Select(problem => problem.Message).Where(message => char.IsAsciiDigit(message[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_TitleOverLinesWithBracketsAndEntities_IsOneLine() => Assert.Equal("第一行 [图] A & B (1) 第二行", FolderOfFiles.Single(Feed(title: "第一行 [图]\nA &amp; B (1)\n第二行")).Title);

    [Fact]
    public void Load_Digest_GivesEachArticleWithItsLine()
    {
        using var folder = new FolderOfFiles().Add("a.md", Feed("甲", "https://a.example/1") + "\n\n" + Feed("乙", "https://a.example/2", "<p>另一篇</p>"));
        Assert.Equal(["甲", "乙"], folder.Load().Articles.Select(article => article.Title));
    }

    [Fact]
    public void Load_BreaksAndLooseText_BecomeParagraphs() =>
        Assert.Equal(["开头的文字。", "第二段。", "第三段", "第四段。"], FolderOfFiles.Single(Feed(body: "开头的文字。<br><br>第二段。<p>第三段<div>第四段。</div>")).Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void Load_Pictures_AreOriginalsOnceWithoutPlaceholders()
    {
        var article = FolderOfFiles.Single(Feed(body: "<img src='data:image/gif;base64,R0' data-src='/a.jpg'><noscript><img src='/a.jpg'></noscript><img src='https://images.weserv.nl/?url=pic.example/b.jpg&w=10'><img src='//c.example/c.jpg'><img src='x.gif' width=1 height=1><p>字</p>"));
        Assert.Equal(["https://www.bbc.com/a.jpg", "https://pic.example/b.jpg", "https://c.example/c.jpg"], article.Images.Select(image => image.Url));
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
    public void Load_ScriptAddresses_AreNoLinks() => Assert.Empty(FolderOfFiles.Single(Feed(body: "<p><a href='javascript:alert(1)'>字</a><a href='data:text/html,x'>字</a></p>")).Links);

    [Fact]
    public void Load_TimesWithoutZone_AreTheOutletsAndSaySo()
    {
        var article = FolderOfFiles.Single("[标题](http://www.rfi.fr//cn/a)\n------\n\n<div>08/07/2020 - 13:05</div><p>" + Body + "</p>");
        Assert.Equal(new DateTime(2020, 7, 8, 11, 5, 0, DateTimeKind.Utc), article.Published);
        Assert.Equal("no zone is given; the outlet's, Europe/Paris, was assumed", article.Origins.Single(origin => origin.Field == "published").Note);
    }

    [Fact]
    public void Load_HybridsThatDisagree_TakeWhatIsStatedAndSayTheCommentToo()
    {
        using var folder = new FolderOfFiles().Add("a.md", "---\ntitle: 标题\ndate: 2019-01-01T00:00:00Z\n---\n" + Feed());
        var corpus = folder.Load();
        Assert.Equal("front matter: date", corpus.Articles[0].PublishedFrom);
        Assert.Contains(corpus.Problems, problem => problem.Message == "front matter: date states 2019-01-01, the mirror's comment says 2020-07-20T15:55:09Z, which may be when it was fetched; the former was taken");
        Assert.Contains("the mirror's comment says 2020-07-20T15:55:09Z", corpus.Articles[0].Origins.Single(origin => origin.Field == "published").Note, StringComparison.Ordinal);
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
        Assert.Contains(all.Problems, problem => problem.File == "2.md" && problem.Message == "the same text as 1.md (duplicate group 1); kept");
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
    public void Load_TooLargeFile_NamesTheLimit()
    {
        using var folder = new FolderOfFiles().Add("a.md", Feed());
        Assert.Contains("(LoadOptions.MaxFileBytes)", Assert.Single(folder.Load(options: new LoadOptions { MaxFileBytes = 10 }).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("> ")]
    [InlineData("[")]
    public void Load_100000NestedElements_IsReadAndReported(string open)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + Body;
        using var folder = new FolderOfFiles().Add("a.md", open[0] == '<' ? Feed(body: deep) : "---\ntitle: 标题\n---\n" + deep).Add("b.md", Feed());
        var corpus = folder.Load();
        Assert.Equal(2, corpus.Articles.Count);
        if (open == "<div>")
        {
            Assert.Contains(corpus.Problems, problem => problem.Message.Contains("LoadOptions.MaxDepth", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<!--1594936564000-->\n[{0}](https://www.example.com/1)\n------\n\n<p>正文第一段。</p>")]
    [InlineData("Title: {0}\nDate: 2024-01-02\n\n正文第一段。")]
    [InlineData("<!doctype html><title>{0}</title><p>正文第一段。</p>")]
    public void Load_TitleOfAMegabyte_IsCutAndSaid(string form)
    {
        using var folder = new FolderOfFiles().Add("a.md", form.Replace("{0}", new string('题', 350_000), StringComparison.Ordinal));
        var corpus = folder.Load();
        var article = Assert.Single(corpus.Articles);
        Assert.Equal(new string('题', 1000), article.Title);
        Assert.Equal("正文第一段。", article.Text);
        Assert.Contains(corpus.Problems, problem => problem is { Field: "title", Severity: Severity.Warning, Message: "the title has 350000 characters; only the first 1000 were kept" });
        Assert.All(article.Origins, origin => Assert.True((origin.Original ?? "").Length < 2000));
    }

    [Fact]
    public void Load_LinksAndOddNames_AreNoTrap()
    {
        using var folder = new FolderOfFiles().Add("sub/a.md", Feed()).Add("new\nline.md", Feed("甲", "https://a.example/1", "<p>另一篇文章</p>"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "loop"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "self"), Path.Combine(folder.Path, "self"));
        var corpus = folder.Load();
        Assert.Equal(["new\nline.md", "sub/a.md"], corpus.Articles.Select(article => article.File));
        Assert.Contains(corpus.Problems, problem => problem.File == "sub/loop");
        Assert.Contains(corpus.Problems, problem => problem.File == "self" && problem.Severity == Severity.Error);
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
        Assert.Equal(one.Articles.Select(article => (article.Id, article.File)), two.Articles.Select(article => (article.Id, article.File)));
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
    public void Detect_Text_TellsTheLanguage(string text, string expected) => Assert.Equal(expected, LanguageDetector.Detect([new Paragraph(ParagraphKind.Body, text)], null));

    [Fact]
    public void Load_NamesThatAreNoUtf8_AreErrorsWithAdvice()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var folder = new FolderOfFiles().Add("good.md", Feed());
        Shell(folder.Path, "printf x > \"$(printf 'bad\\377.md')\"; mkdir \"$(printf 'dir\\377')\"");
        var corpus = folder.Load();
        Shell(folder.Path, "rm -r bad* dir*");
        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Equal(["bad\uFFFD.md: the file's name holds bytes that are no UTF-8, so it cannot be opened; rename it", "dir\uFFFD/: the folder's name holds bytes that are no UTF-8, so it cannot be opened; rename it"], corpus.Problems.Select(problem => problem.File + ": " + problem.Message).Order(StringComparer.Ordinal));
    }

    // The runtime can neither make nor delete such names.
    private static void Shell(string folder, string command)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = folder })!;
        shell.WaitForExit();
    }

    [Fact]
    public void Load_ManyEmptyFiles_GivesOneProblemEach()
    {
        using var folder = new FolderOfFiles();
        for (var i = 0; i < 3000; i++)
        {
            File.Create(Path.Combine(folder.Path, $"{i:0000}.md")).Dispose();
        }

        var corpus = folder.Load();
        Assert.Empty(corpus.Articles);
        Assert.Equal(3000, corpus.Problems.Count);
        Assert.Equal(3000, corpus.Problems.Select(problem => problem.File).Distinct().Count());
    }

    [Fact]
    public void Load_LargeFile_IsOneArticleWithAllItsParagraphs()
    {
        const int Paragraphs = 50_000;
        var body = string.Concat(Enumerable.Repeat("<p>" + Body + "</p>\n", Paragraphs));
        using var folder = new FolderOfFiles().Add("a.md", Feed(body: body));
        Assert.Equal(Paragraphs, Assert.Single(folder.Load().Articles).Paragraphs.Count);
    }

    [Fact]
    public void Load_LinksThatGoRound_EndInProblems()
    {
        using var folder = new FolderOfFiles().Add("a/real.md", Feed());
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x"), Path.Combine(folder.Path, "y"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "y"), Path.Combine(folder.Path, "x"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone"), Path.Combine(folder.Path, "nowhere"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "up"), folder.Path);
        var corpus = folder.Load();
        Assert.Single(corpus.Articles);
        Assert.Equal(["a/up", "gone", "x", "y"], corpus.Problems.Select(problem => problem.File).Order(StringComparer.Ordinal));
    }
}
