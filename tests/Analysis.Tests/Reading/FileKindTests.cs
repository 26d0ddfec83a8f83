using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Files that are no texts of articles, and texts that only begin like them.</summary>
public sealed class FileKindTests
{
    [Theory]
    [InlineData("<?xml version=\"1.0\"?><inventory><item/></inventory>",
        "XML, and no web page, which no known format is; save each article as text or as a web page")]
    public void Load_FileOfAnotherKind_IsRefusedByItsName(string content, string what)
    {
        using var folder = new FolderOfFiles().Add("a.txt", content).Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Equal("the file is " + what, corpus.Problems.Single(problem => problem.File == "a.txt").Message);
    }

    // "Save page as, complete" puts scripts and frames into a folder beside the page.
    [Theory]
    [InlineData("Sea wall_files")]
    [InlineData("Sea wall-Dateien")]
    public void Load_PageSavedComplete_IsOneArticle(string folderOfPage)
    {
        using var folder = new FolderOfFiles()
            .Add("Sea wall.html",
                "<!doctype html><title>Sea wall</title><p>The council voted on Tuesday to rebuild the old sea wall, a plan of many "
            + "years.</p>")
            .Add(folderOfPage + "/frame.html",
                "<!doctype html><title>Frame</title><p>An advertisement of a hundred characters and some more, which nobody asked for, in "
                + "a frame.</p>").Add(folderOfPage + "/a.js.download", "var a = 1;\n").Add("own_files/1.md", Feed());

        var corpus = folder.Load();

        Assert.Equal(["Sea wall.html", "own_files/1.md"], corpus.Articles.Select(article => article.File));
        Assert.Contains(corpus.Problems, problem => problem.File == folderOfPage + "/"
            && problem.Message.StartsWith("the folder holds the pictures and scripts of the saved page", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_PagesThatThisProgramWrote_ArePassedOver()
    {
        const string Page = "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"generator\" "
            + "content=\"analysis\"><title>Tour</title></head><body><p>A text of a page that was rendered from articles.</p></body></html>";
        using var folder = new FolderOfFiles().Add("good.md", Feed()).Add("tour.html", Page).Add("site/index.html", Page)
            .Add("site/data/table.csv", "a,b,c\n1,2,3\n");

        var corpus = folder.Load();

        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Equal(
            [("site/", Severity.Info, "the folder holds what this program wrote; it was not read"),
            ("tour.html", Severity.Info, "a page that this program wrote from other articles; it was not read")],
            corpus.Problems.Where(problem => problem.File != "good.md")
            .Select(problem => (problem.File, problem.Severity, problem.Message)));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html "
        + "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>标题</title></head><body><p>正文在这里，是一个很长的句子。</p></body></html>")]
    [InlineData("[图] 正文在这里，是一个很长的句子。")]
    [InlineData("Title, text and body of a sentence with commas, in one line\n\n正文在这里，是一个很长的句子。")]
    public void Load_TextThatBeginsLikeAnotherKind_IsAnArticle(string content) =>
        Assert.Contains("正文在这里", FolderOfFiles.Single(content).Text, StringComparison.Ordinal);
}
