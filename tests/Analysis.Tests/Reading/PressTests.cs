using System.IO.Compression;
using System.Net;
using System.Text;
using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Exports of press databases; cases in <c>Cases/press.txt</c>.</summary>
public sealed class PressTests
{
    private static readonly CollectionCases Cases = new("press.txt");

    public static TheoryData<string> Names() => [.. Cases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_Export_GivesItsArticles(string name)
    {
        using var folder = new FolderOfFiles().Add("a.txt", Content(name));
        var corpus = folder.Load();

        Assert.Equal("", string.Join('\n', Cases.Failures(name, corpus)));
        Assert.Equal(corpus.Articles.Count, corpus.Articles.Select(article => article.Id).Distinct().Count());
    }

    [Fact]
    public void Read_MutantsOfTheExports_NeverFail()
    {
        var reader = new FileReader(new LoadOptions(), ColumnMap.Default);
        var mutator = new Mutator([.. Cases.Names.Select(Content)], 20260102);
        for (var number = 0; number < 2000; number++)
        {
            var result = reader.Read("mutant", mutator.Next());
            Assert.DoesNotContain(result.Problems, problem => problem.Message.StartsWith(FileReader.Unexpected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Press_EachRow_IsReadFromItsExample()
    {
        Assert.All(Tsv.Read("press.tsv"),
            cells => Assert.Equal((cells[1], cells[2], cells[4]), PressLabels.Of(cells[0], cells[3]) is { } label
                ? (label.Name, label.Kind, label.Value) : ("", "", "")));
    }

    [Fact]
    public void DateWords_EachRow_IsReadInItsExample()
    {
        Assert.All(Tsv.Read("datewords.tsv"),
            cells => Assert.Equal((cells[3], cells[4]),
                (cells[3], DateParser.Parse(cells[3]) is { } date
                ? $"{date.Local:yyyy-MM-dd} {date.Precision.ToString().ToLowerInvariant()}" : "none")));
    }

    [Theory]
    [InlineData("{\\rtf1 ")]
    [InlineData("{\\rtf1 {{{{{{{{{{{{{{")]
    [InlineData("<nitf><body></nitf>")]
    [InlineData("TY  - NEWS\n")]
    [InlineData("PK\u0003\u0004 [Content_Types].xml word/document.xml")]
    public void Load_ExportWithoutAnArticle_IsARow(string content)
    {
        using var folder = new FolderOfFiles().Add("a", content).Add("b.md", FeedDump.Feed());

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Contains(corpus.Problems, problem => problem.File == "a" && problem.Message.Length > 20);
    }

    private static byte[] Content(string name) => name.StartsWith("docx", StringComparison.Ordinal) ? Docx(Cases.Content(name))
        : Encoding.UTF8.GetBytes(Cases.Content(name));

    private static byte[] Docx(string text)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line switch
        {
            ['*', ' ', .. var rest] => Paragraph("<w:outlineLvl w:val=\"0\"/>", rest),
            ['+', ' ', .. var rest] => Paragraph("<w:pStyle w:val=\"Heading2\"/>", rest),
            ['^', ' ', .. var rest] => Paragraph("<w:jc w:val=\"center\"/>", rest),
            _ => Paragraph("", line),
        });
        var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(paragraphs)}</w:body></w:document>");
        }

        return memory.ToArray();
    }

    private static string Paragraph(string properties, string text) =>
        $"<w:p w:rsidR=\"1\"><w:pPr>{properties}</w:pPr>{string.Concat(text.Replace(": ", ":\u00A0", StringComparison.Ordinal).Split('|').Select((run, i) => $"<w:hyperlink r:id=\"{i}\"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(run)}</w:t></w:r></w:hyperlink>"))}</w:p>";

    private static void Add(System.IO.Compression.ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
