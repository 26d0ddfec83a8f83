using Microsoft.Data.Analysis;

namespace Analysis.Tests;

public sealed class CorpusFramesTests
{
    private static readonly Corpus Corpus = new(
        [
            new Article
            {
                Id = "a1", File = "one.txt", Format = "feed-mirror", Source = "BBC 中文", Domain = "www.bbc.com",
                    Url = "https://www.bbc.com/1", Title = "朝鲜",
                Authors = ["甲", "乙"], Published = new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc),
                PublishedPrecision = DatePrecision.Second,
                PublishedFrom = "epoch comment", Language = "zh-Hans",
                Paragraphs = [new Paragraph(ParagraphKind.Heading, "标题"), new Paragraph(ParagraphKind.Body, "𠀀字")],
                Images = [new Image("https://x/1.jpg", Credit: "AFP")], Links = [new Link("https://x/2", "二", LinkKind.Related)],
            },
            new Article { Id = "a2", File = "two.txt", Format = "front-matter" },
        ],
        [new Problem("two.txt", null, null, Severity.Warning, "empty"), new Problem("two.txt", 3, "published", Severity.Error, "no date")]);

    [Fact]
    public void ArticlesFrame_WritesUnknownAsNull()
    {
        var frame = Corpus.ArticlesFrame();
        Assert.Equal(
            "a1|one.txt|feed-mirror|BBC 中文|www.bbc.com|https://www.bbc.com/1|朝鲜|甲; 乙||2022-09-12 13:43:02Z|second|epoch "
            + "comment|zh-Hans|6|标题\n\n𠀀字|",
            string.Join('|', frame.Rows[0].Select(value => value is DateTime date ? $"{date:u}" : value)));
        Assert.Equal(["a2", "two.txt", "front-matter", null, null, null, null, null, null, null, null, null, null, 0, null, null],
            frame.Rows[1]);
        Assert.Equal(DateTimeKind.Utc, frame.Columns.GetDateTimeColumn(ColumnNames.Published)[0]!.Value.Kind);
    }

    [Fact]
    public void OtherFrames_HaveOneRowPerPart()
    {
        Assert.Equal("a1 0 heading 标题 2\na1 1 body 𠀀字 2", Rows(Corpus.ParagraphsFrame()));
        Assert.Equal("a1 https://x/1.jpg null null AFP", Rows(Corpus.ImagesFrame()));
        Assert.Equal("a1 https://x/2 二 related", Rows(Corpus.LinksFrame()));
        Assert.Equal("two.txt 3 published error no date\ntwo.txt null null warning empty", Rows(Corpus.ProblemsFrame()));
    }

    private static string Rows(DataFrame frame) =>
        string.Join('\n', frame.Rows.Select(row => string.Join(' ', row.Select(value => value ?? "null"))));
}
