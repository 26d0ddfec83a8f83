using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class AttachmentsTests
{
    private const string Png = "iVBORw0KGgo=";
    private const string Picture = $"src=\"data:image/png;base64,{Png}\"";

    [Theory]
    [InlineData("![one](attachment:p.png)", $"<p><img {Picture} alt=\"one\" title=\"p.png, 8 bytes\"></p>")]
    [InlineData("![one](attachment:p.png \"its title\")", $"<p><img {Picture} alt=\"one\" title=\"its title\"></p>")]
    [InlineData("![](attachment:p.png)", $"<p><img {Picture} alt=\"p.png\" title=\"p.png, 8 bytes\"></p>")]
    [InlineData("![x](attachment:%E5%9B%BE%201.png)", $"<p><img {Picture} alt=\"x\" title=\"图 1.png, 8 bytes\"></p>")]
    [InlineData("![x](<attachment:图 1.png>)", $"<p><img {Picture} alt=\"x\" title=\"图 1.png, 8 bytes\"></p>")]
    [InlineData("a <img src=\"attachment:p.png\" width=\"40\" alt=\"two\"> b",
        $"<p>a <img {Picture} width=\"40\" alt=\"two\" title=\"p.png, 8 bytes\"> b</p>")]
    [InlineData("<img\n  src=attachment:p.png\n  alt=two>", $"<p><img {Picture} alt=\"two\" title=\"p.png, 8 bytes\"></p>")]
    [InlineData("![one](attachment:p.png) <img src='attachment:p.png' alt='two'>",
        $"<p><img {Picture} alt=\"one\" title=\"p.png, 8 bytes\"> <img {Picture} alt=\"two\" title=\"p.png, 8 bytes\"></p>")]
    [InlineData("<IMG SRC=\"attachment:p.png\" ALT=\"two\" onerror=\"alert(1)\" style=\"position:fixed\">",
        $"<p><img {Picture} alt=\"two\" title=\"p.png, 8 bytes\"></p>")]
    [InlineData("`<img src=\"attachment:p.png\">`", "<p><code>&lt;img src=\"attachment:p.png\"&gt;</code></p>")]
    [InlineData("```\n![x](attachment:p.png)\n```", "<pre><code>![x](attachment:p.png)\n</code></pre>")]
    [InlineData("![x](attachment:none.png)", "<p>[the picture none.png is not attached to this cell]</p>")]
    [InlineData("![x](attachment:p.svg)",
        "<p>[the attachment p.svg is not shown: it is image/svg+xml, no PNG, JPEG, GIF or WebP picture]</p>")]
    [InlineData("![x](attachment:broken.png)", "<p>[the picture broken.png cannot be read: its text is no Base64]</p>")]
    [InlineData("![x](attachment:large.jpg)", "<p>[the picture large.jpg is not shown: 6.0 MB, and a page takes up to 5 MB]</p>")]
    [InlineData("<img src=\"attachment:none.png\" alt=\"<script>alert(1)</script>\">",
        "<p>&lt;img src=\"attachment:none.png\" alt=\"&lt;script&gt;alert(1)&lt;/script&gt;\"&gt;</p>")]
    [InlineData("<img src=\"x.png\"> <b>attachment:p.png</b>", "<p>&lt;img src=\"x.png\"&gt; &lt;b&gt;attachment:p.png&lt;/b&gt;</p>")]
    [InlineData("[link](attachment:p.png)", "<p><a>link</a></p>")]
    public void Clean_CellWithAttachments_ShowsPicturesAndSaysWhatIsNotShown(string markdown, string html)
    {
        var cell = new MarkdownCell
        {
            Id = "a",
            Source = markdown,
            Attachments = new JsonObject
            {
                ["p.png"] = new JsonObject { ["image/png"] = Png },
                ["图 1.png"] = new JsonObject { ["image/png"] = new JsonArray("iVBORw0K\n", "Ggo=\n") },
                ["p.svg"] = new JsonObject { ["image/svg+xml"] = "<svg onload=\"alert(1)\"/>" },
                ["broken.png"] = new JsonObject { ["image/png"] = "\" onerror=\"alert(1)" },
                ["large.jpg"] = new JsonObject { ["image/jpeg"] = new string('A', 8_000_000) },
            },
        };

        Assert.Equal(html, MarkdownText.Clean(cell, new OutputSanitizer(new PageIds())).InnerHtml.Trim());
    }

    [Fact]
    public void Clean_PictureWithoutWords_IsSaidByTheCellsOwn()
    {
        var cell = new MarkdownCell
        {
            Id = "a",
            Source = "![](attachment:p.png)",
            Metadata = new JsonObject { ["alt"] = "a map" },
            Attachments = new JsonObject { ["p.png"] = new JsonObject { ["image/png"] = Png } },
        };

        Assert.Equal($"<p><img {Picture} alt=\"a map\" title=\"p.png, 8 bytes\"></p>",
            MarkdownText.Clean(cell, new OutputSanitizer(new PageIds())).InnerHtml.Trim());
    }

    [RequiresFact(Need.Shared)]
    public void Write_NotebookOfNbconvertsIssue_ShowsItsThreePictures()
    {
        using var folder = new Execution.TemporaryFolder();
        var notebook = NotebookFile.Read(Path.Combine(Machine.Shared, "cases", "notebooks", "nbconvert-2236-attachment", "a.ipynb"));
        SiteWriter.Write([new SitePage("a", notebook, new Colophon())], folder.Path);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "a.html")));

        Assert.Equal(["one", "two", "described in the cell"], page.QuerySelectorAll("img").Select(picture => picture.GetAttribute("alt")));
        Assert.All(page.QuerySelectorAll("img"),
            picture => Assert.StartsWith("data:image/png;base64,iVBORw0KGgo", picture.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal("40", page.QuerySelectorAll("img")[1].GetAttribute("width"));
    }
}
