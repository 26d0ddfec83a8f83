namespace Analysis.Tests.Reading;

/// <summary>The two articles of <c>data/</c>: values checked by hand.</summary>
public sealed class SeedTests
{
    private static readonly Corpus Data = Corpus.Load(Path.Combine(Analysis.Testing.Machine.Root, "data"));
    private static readonly Article Bbc = Data.Articles.Single(article => article.File.StartsWith("000_", StringComparison.Ordinal));
    private static readonly Article AlJazeera = Data.Articles.Single(article => article.File.StartsWith("003_", StringComparison.Ordinal));

    [Fact]
    public void Load_FeedMirror_GivesEveryField()
    {
        Assert.Equal("BBC 中文", Bbc.Source);
        Assert.Equal("www.bbc.com", Bbc.Domain);
        Assert.Equal("https://www.bbc.com/zhongwen/simp/world-62853214", Bbc.Url);
        Assert.Equal("朝鲜被指向俄罗斯提供武器 乌克兰战争中的平壤与莫斯科关系", Bbc.Title);
        Assert.Equal(new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc), Bbc.Published);
        Assert.Equal(DatePrecision.Second, Bbc.PublishedPrecision);
        Assert.Equal("epoch comment", Bbc.PublishedFrom);
        Assert.Equal("zh-Hans", Bbc.Language);
    }

    [Fact]
    public void Load_FeedMirror_KeepsPicturesOnceWithCaptionAndCredit()
    {
        Assert.Equal(["俄国在乌克兰战争中武器消耗很大。", "金正恩与普京2019年在符拉迪沃斯托克会面。", "朝鲜拥有一些俄罗斯制造的武器。"], Bbc.Images.Select(image => image.Caption));
        Assert.Equal(["Russian defence ministry", "Getty Images", "AFP"], Bbc.Images.Select(image => image.Credit));
        Assert.Equal("https://ichef.bbci.co.uk/news/640/cpsprodpb/1766A/production/_126605859_5f8f96812af17bbe22f09835a8e2d860e36163f0.jpg",
            Bbc.Images[0].Url);
        Assert.All(Bbc.Images, image => Assert.DoesNotContain(image.Caption!, Bbc.Text, StringComparison.Ordinal));
        Assert.All(Bbc.Images, image => Assert.DoesNotContain(image.Credit!, Bbc.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_FeedMirror_SeparatesTextFromRelatedLinksAndFooter()
    {
        Assert.Equal(["政治外交全面支持", "能源、经济和军事", "国际制裁中的平壤和莫斯科关系"], Bbc.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading)
            .Select(paragraph => paragraph.Text));
        var related = Bbc.Links.Where(link => link.Kind == LinkKind.Related).ToList();
        Assert.Equal(3, related.Count);
        Assert.Equal("https://www.bbc.com/zhongwen/simp/world-62545099", related[0].Url);
        Assert.All(related, link => Assert.DoesNotContain(link.Text!, Bbc.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("feedx", Bbc.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("29 分钟前", Bbc.Text, StringComparison.Ordinal);
        Assert.StartsWith("近期有来自美国的消息表示", Bbc.Text, StringComparison.Ordinal);
        Assert.EndsWith("也有可能影响国际社会因为核问题对朝鲜的制裁。", Bbc.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_HexoPost_GivesEveryField()
    {
        Assert.Equal("半岛电视台", AlJazeera.Source);
        Assert.Equal("chinese.aljazeera.net", AlJazeera.Domain);
        Assert.Null(AlJazeera.Url);
        Assert.Equal(new DateTime(2022, 9, 22, 8, 1, 12, DateTimeKind.Utc), AlJazeera.Published);
        Assert.Empty(AlJazeera.Authors);
        Assert.Equal(["新媒体", "Aljazeera 半岛网", "新闻"], AlJazeera.Categories);
        var image = Assert.Single(AlJazeera.Images);
        Assert.Equal("俄罗斯 部分动员 (半岛电视台)", image.Caption);
        Assert.DoesNotContain("部分动员 (", AlJazeera.Text, StringComparison.Ordinal);
        Assert.Contains("picture", AlJazeera.Origins.Single(origin => origin.Field == "domain").Origin, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TitleWithReplacedQuotationMarks_RestoresThemAndSaysSo()
    {
        Assert.Equal("朝鲜否认向俄罗斯运送武器并要求美国“闭嘴”", AlJazeera.Title);
        Assert.Equal("朝鲜否认向俄罗斯运送武器并要求美国_闭嘴_", AlJazeera.Origins.Single(origin => origin.Field == "title").Original);
        Assert.Contains(Data.Problems, problem => problem.Field == "title" && problem.File.StartsWith("003_", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_MissingPath_IsAProblemAndNoException()
    {
        var corpus = Corpus.Load("no/such/folder");
        Assert.Empty(corpus.Articles);
        Assert.Equal(new Problem("no/such/folder", null, null, Severity.Error, "no such file or folder; check the path"),
            Assert.Single(corpus.Problems));
    }
}
