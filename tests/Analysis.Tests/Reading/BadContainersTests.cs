using System.Globalization;
using System.Text;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Containers that are damaged, hostile or only huge: each costs rows of problems, none the other files, and none much
/// time.</summary>
public sealed class BadContainersTests
{
    [Theory]
    [InlineData("[{\"title\": \"One\", \"text\": \"The first text.\"}, ", "[", "]")]
    [InlineData("{\"title\": \"One\", \"text\": \"The first text.\"}\n", "{\"a\":", "}")]
    public void Load_JsonNested100000Deep_IsSaidAndTheRestRead(string before, string open, string close)
    {
        var deep = before + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        using var folder = new FolderOfFiles().Add("a.json", deep).Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Equal(["One", "标题"], corpus.Articles.Select(article => article.Title));
        Assert.Contains(corpus.Problems, problem => problem.File == "a.json"
            && problem.Message.StartsWith("the JSON is damaged or cut off here (The maximum configured depth of 64",
                StringComparison.Ordinal));
    }

    [Fact]
    public void Load_TableOf10000Columns_IsRead()
    {
        var names = string.Join(',', Enumerable.Range(0, 10_000).Select(column => $"c{column}"));
        using var folder = new FolderOfFiles().Add("a.csv", $"title,text,{names}\nOne,The first text.,{new string(',', 9_999)}\n")
            .Add("good.md", Feed());

        Assert.Equal(["One", "标题"], folder.Load().Articles.Select(article => article.Title));
    }

    [Fact]
    public void Load_TableWhoseSeparatorChanges_SaysWhichRowsDoNotFit()
    {
        using var folder = new FolderOfFiles()
            .Add("a.csv", "title,url,text\nOne,https://www.example.com/1,The first text.\nTwo;https://www.example.com/2;The second "
            + "text.\nThree,https://www.example.com/3,The third text.\n");

        var corpus = folder.Load();

        Assert.Equal(["One", "Three"], corpus.Articles.Select(article => article.Title));
        Assert.Equal("the row has 1 values and the table 3 columns (separator ','); it was left out: 'Two;https://www.example.com/2;The "
            + "second text.'", corpus.Problems.Single(problem => problem.Line == 3 && problem.Severity == Severity.Error).Message);
    }

    [Fact]
    public void Load_TableInALegacyEncoding_IsReadAndSaid()
    {
        using var folder = new FolderOfFiles()
            .Add("a.csv", Encoding.GetEncoding("gb18030").GetBytes("标题,正文,来源\n防波堤下月动工,省里的沿海防波堤下月动工，工期九个月。市长说，去年冬天的水灾之后，居民一直要求重修。,示例晚报\n"))
            .Add("b.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("标题\t正文\n渔民欢迎\t渔民欢迎这个决定。\n")).ToArray());

        var corpus = folder.Load();

        Assert.Equal(["防波堤下月动工", "渔民欢迎"], corpus.Articles.Select(article => article.Title));
        Assert.Contains(corpus.Problems, problem => problem.File == "a.csv"
            && problem.Message.Contains("read as gb18030", StringComparison.Ordinal));
    }

    // Ten thousand rows of which every second has a stray quote: what cannot be read is said once, and it takes no minute.
    [Fact]
    public void Load_TableFullOfStrayQuotes_EndsWithARow()
    {
        using var folder = new FolderOfFiles()
            .Add("a.csv", "title,url,text\n" + string.Concat(Enumerable.Range(0, 10_000)
                .Select(row => row % 2 == 0 ? $"Number {row},\"open,The text.\n" : $"Number {row},u,The text.\n")));

        var corpus = folder.Load();

        Assert.InRange(corpus.Articles.Count, 50, 10_000);
        Assert.Contains(corpus.Problems, problem => problem.Message.Contains("nothing was read", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_FeedOf100000Entries_IsReadWhole()
    {
        var entries = string.Concat(Enumerable.Range(0, 100_000)
            .Select(entry => string.Create(CultureInfo.InvariantCulture,
                $"<item><title>Number {entry}</title><link>https://www.example.com/{entry}</link><description>Text "
            + $"{entry}.</description></item>\n")));
        using var folder = new FolderOfFiles()
            .Add("a.xml", $"<rss version=\"2.0\"><channel><title>Example</title>{entries}</channel></rss>");

        Assert.Equal(100_000, folder.Load(options: new LoadOptions { KeepRecurring = true }).Articles.Count);
    }

    [Fact]
    public void Load_MoreArticlesThanTheLimit_SaysSo()
    {
        using var folder = new FolderOfFiles()
            .Add("a.json", "[" + string.Join(',', Enumerable.Range(0, 10)
                .Select(number => $"{{\"title\": \"Number {number}\", \"text\": \"Text {number}.\"}}")) + "]");

        var corpus = folder.Load(options: new LoadOptions { MaxArticlesPerFile = 3 });

        Assert.Equal(3, corpus.Articles.Count);
        Assert.Contains(corpus.Problems,
            problem => problem.Message == "the file holds more than 3 articles; the rest was not read (LoadOptions.MaxArticlesPerFile)");
    }

    [Fact]
    public void Load_HostileValues_StayText()
    {
        using var folder = new FolderOfFiles().Add("a.json", """[{"title": "<script>alert(1)</script>One", "url": "javascript:alert(1)", "text": "<p>The first text.</p><script>alert(2)</script><img src=x onerror=alert(3)>", "published": "2024-01-11"}]""");

        var article = Assert.Single(folder.Load().Articles);

        Assert.Equal(("The first text.", null), (article.Text, article.Url));
        Assert.Empty(article.Images);
    }
}
