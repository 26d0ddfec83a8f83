using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Files that are no texts of articles, and texts that only begin like them.</summary>
public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n%...", "a PDF, which no known format is; save each article as text or as a web page")]
    [InlineData("PK\u0003\u0004....xl/workbook.xml", "an Excel workbook (.xlsx), which no known format is; save each article as a text of its own")]
    [InlineData("PK\u0003\u0004binary", "a ZIP archive, which no known format is; unpack it, and give the folder")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\n", "a web archive (WARC), which no known format is; save each article as text or as a web page")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "a page saved as MHTML, which no known format is; save it as \"Webpage, HTML only\"")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<rss version=\"2.0\"><channel/></rss>", "a feed (RSS or Atom), which no known format is; save each article as a web page")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "a feed (RSS or Atom), which no known format is; save each article as a web page")]
    [InlineData("<?xml version=\"1.0\"?><inventory><item/></inventory>", "XML, and no web page, which no known format is; save each article as text or as a web page")]
    [InlineData("id,\"title\",url,text\n1,a,b,c\n", "a table with a row an article (CSV), which no known format is; write each row as a text of its own under labelled lines (Title: …, Date: …)")]
    [InlineData("标题\t日期\t正文\n甲\t2022-01-01\t乙\n", "a table with a row an article (CSV), which no known format is; write each row as a text of its own under labelled lines (Title: …, Date: …)")]
    [InlineData("[\n  {\"title\": \"a\"}\n]", "JSON, which no known format is; write each article as a text under labelled lines (Title: …, Date: …), or as Markdown with front matter")]
    [InlineData("{\"title\": \"a\", \"text\": \"b\"}\n{\"title\": \"c\", \"text\": \"d\"}\n", "JSON, which no known format is; write each article as a text under labelled lines (Title: …, Date: …), or as Markdown with front matter")]
    public void Load_FileOfAnotherKind_IsRefusedByItsName(string content, string what)
    {
        using var folder = new FolderOfFiles().Add("a.txt", content).Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Equal("the file is " + what, corpus.Problems.Single(problem => problem.File == "a.txt").Message);
    }

    [Fact]
    public void Load_PagesThatThisProgramWrote_ArePassedOver()
    {
        const string Page = "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"analysis\"><title>Tour</title></head><body><p>A text of a page that was rendered from articles.</p></body></html>";
        using var folder = new FolderOfFiles().Add("good.md", Feed()).Add("tour.html", Page).Add("site/index.html", Page).Add("site/data/table.csv", "a,b,c\n1,2,3\n");

        var corpus = folder.Load();

        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Equal(
            [("site/", Severity.Info, "the folder holds pages that this program wrote; it was not read"), ("tour.html", Severity.Info, "a page that this program wrote from other articles; it was not read")],
            corpus.Problems.Where(problem => problem.File != "good.md").Select(problem => (problem.File, problem.Severity, problem.Message)));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>标题</title></head><body><p>正文在这里，是一个很长的句子。</p></body></html>")]
    [InlineData("[图] 正文在这里，是一个很长的句子。")]
    [InlineData("Title, text and body of a sentence with commas, in one line\n\n正文在这里，是一个很长的句子。")]
    public void Load_TextThatBeginsLikeAnotherKind_IsAnArticle(string content) => Assert.Contains("正文在这里", FolderOfFiles.Single(content).Text, StringComparison.Ordinal);
}
