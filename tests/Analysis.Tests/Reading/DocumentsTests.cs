using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Workbooks and PDF, which are no text; made by the libraries that others make them with.</summary>
public sealed class DocumentsTests
{
    [Fact]
    public void Load_Workbook_GivesARowAnArticle()
    {
        using var folder = new FolderOfFiles().Add("a.xlsx", Workbook(
            ["Notes"],
            ["标题", "日期", "来源", "正文"], ["防波堤下月动工", "2024-01-11", "示例晚报", "省里的沿海防波堤下月动工。\n\n工期九个月。"], ["", "", "", ""],
                ["渔民欢迎", "2024-01-12", "示例晚报", "渔民欢迎这个决定。"]));

        var corpus = folder.Load();

        Assert.Equal(["防波堤下月动工", "渔民欢迎"], corpus.Articles.Select(article => article.Title));
        Assert.Equal(("excel", "示例晚报", 2, "column: 日期"),
            (corpus.Articles[0].Format, corpus.Articles[0].Source, corpus.Articles[0].Paragraphs.Count, corpus.Articles[0].PublishedFrom));
        Assert.Equal(2, corpus.Articles.Select(article => article.Id).Distinct().Count());
    }

    [Fact]
    public void Load_WorkbookWithoutArticles_SaysWhichColumnsItHas()
    {
        using var folder = new FolderOfFiles().Add("a.xlsx", Workbook(["Notes"], ["jahr", "menge"], ["2024", "3"])).Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Contains(corpus.Problems,
            problem => problem.Message.StartsWith("no sheet of the workbook has columns that hold an article's title and text (it has "
            + "Notes, jahr, menge)", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_Pdf_GivesItsLinesAsParagraphs()
    {
        var page = Pdf(builder =>
            Write(builder, [("Council votes for a new sea wall", 50, 760, 22),
                .. Lines(50, 700, "The council of Northport voted on Tuesday to rebuild",
                "the old sea wall, a plan that residents have asked for", "since the floods of last winter."),
            .. Lines(50, 600, "Fishermen welcomed the decision. Their boats had to", "stay in harbour for eleven weeks.")]));
        using var folder = new FolderOfFiles().Add("a.pdf", page);

        var article = Assert.Single(folder.Load().Articles);

        Assert.Equal("Council votes for a new sea wall", article.Title);
        Assert.Equal("The council of Northport voted on Tuesday to rebuild the old sea wall, a plan that residents have asked for since "
            + "the floods of last winter.\n\nFishermen welcomed the decision. Their boats had to stay in harbour for eleven weeks.",
            article.Text);
        Assert.Equal("pdf", article.Format);
    }

    [Fact]
    public void Load_PdfOfTwoColumns_ReadsOneAfterTheOtherAndSaysSo()
    {
        var page = Pdf(builder =>
            Write(builder, [.. Lines(50, 700, "The first column begins", "here and goes on for", "several lines below one",
                "another, to its end.", "It has five lines."),
            .. Lines(320, 700, "The second column stands", "beside it and is read", "after the first one has", "come to its end, and not",
                "line by line.")]));
        using var folder = new FolderOfFiles().Add("a.pdf", page);

        var corpus = folder.Load();

        Assert.Equal("The first column begins here and goes on for several lines below one another, to its end. It has five lines.\n\nThe "
            + "second column stands beside it and is read after the first one has come to its end, and not line by line.",
            Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Problems, problem => problem.Severity == Severity.Warning
            && problem.Message.StartsWith("the PDF's pages have columns", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_PdfOfPictures_IsSaidToBeAScan()
    {
        // A picture of one point.
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        using var folder = new FolderOfFiles()
            .Add("a.pdf", Pdf(builder => builder.AddPage(PageSize.A4).AddPng(png, new PdfRectangle(50, 50, 500, 700))))
            .Add("b.pdf", "%PDF-1.7\n%broken").Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Equal("the PDF holds 1 pictures and no text: it is a scan; have a program for text recognition (OCR) read it",
            corpus.Problems.Single(problem => problem.File == "a.pdf").Message);
        Assert.StartsWith("the PDF is damaged", corpus.Problems.Single(problem => problem.File == "b.pdf").Message,
            StringComparison.Ordinal);
    }

    /// <summary>A PDF of one page with these lines, the first of them larger.</summary>
    internal static byte[] PdfOf(string title, params string[] lines) =>
        Pdf(builder => Write(builder, [(title, 50, 760, 22), .. Lines(50, 700, lines)]));

    private static byte[] Pdf(Action<PdfDocumentBuilder> write)
    {
        using var builder = new PdfDocumentBuilder();
        write(builder);
        return builder.Build();
    }

    private static void Write(PdfDocumentBuilder builder, IEnumerable<(string Text, double X, double Y, double Size)> lines)
    {
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (text, x, y, size) in lines)
        {
            page.AddText(text, size, new PdfPoint(x, y), font);
        }
    }

    private static IEnumerable<(string Text, double X, double Y, double Size)> Lines(double x, double y, params string[] lines) =>
        lines.Select((line, index) => (line, x, y - (14 * index), 11.0));

    // One sheet with the first row alone, and one with all others.
    private static byte[] Workbook(string[] alone, params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            foreach (var (sheet, index) in new[] { [alone], rows }.Select((sheet, index) => (sheet, index)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Select(row =>
                    new Row(row.Select(cell => new Cell(new InlineString(new Text(cell))) { DataType = CellValues.InlineString })))));
                book.Workbook.Sheets!.Append(new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)index + 1,
                    Name = string.Create(CultureInfo.InvariantCulture, $"S{index}")
                });
            }
        }

        return bytes.ToArray();
    }
}
