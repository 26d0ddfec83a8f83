using Microsoft.Data.Analysis;

namespace Analysis.Tests.Frames;

public sealed class SelectionTests
{
    private static readonly Corpus Corpus = new(
        [
            Make("1", "B", "sanctions again", "nothing here"),
            Make("2", "A", null, "New Sanctions"),
            Make("3", "B", null, "weather"),
            Make("4", null, null, "weather"),
        ],
        []);

    [Fact]
    public void About_TopicInTitleOrText_KeepsThoseArticlesWhateverTheCase() =>
        Assert.Equal(["1", "2"], Corpus.About("SANCTIONS").Articles.Select(article => article.Id));

    [Fact]
    public void About_EmptyTopic_KeepsAll() => Assert.Same(Corpus, Corpus.About(""));

    [Fact]
    public void SourceNames_MostArticlesFirst_WithoutTheUnknown() => Assert.Equal(["B", "A"], Corpus.SourceNames());

    [Fact]
    public void LargestSources_MoreSourcesThanAsked_KeepsTheArticlesOfTheLargest() =>
        Assert.Equal(["1", "3"], Corpus.LargestSources(1).Articles.Select(article => article.Id));

    [Fact]
    public void LargestSources_NoMoreThanAsked_KeepsAll() => Assert.Same(Corpus, Corpus.LargestSources(2));

    [Fact]
    public void CommonestTerm_OfTheCorpus_IsTheWordUsedMost() => Assert.Equal("weather", Corpus.CommonestTerm());

    [Fact]
    public void CommonestTerm_NoArticles_IsNull() => Assert.Null(new Corpus([], []).CommonestTerm());

    [Fact]
    public void SourcesFrame_CountsSharesAndMedians()
    {
        var frame = Corpus.SourcesFrame();
        Assert.Equal(["B", null, "A"], frame["source"].Cast<string?>());
        Assert.Equal([2, 1, 1], frame["articles"].Cast<int?>().Select(count => count!.Value));
        Assert.Equal(0.5, frame["titled"][0]);
        Assert.Equal(9.5, frame["characters"][0]);
    }

    [Fact]
    public void WithGloss_KnownAndUnknownTerms_AddsAColumnBehindTheTerm()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# comment\n\n制裁\tsanctions\n");
        var frame = new DataFrame(new StringDataFrameColumn("term", ["制裁", "普京"]), new Int32DataFrameColumn("count", [2, 1])).WithGloss(file);
        Assert.Equal(["term", "gloss", "count"], frame.Columns.Select(column => column.Name));
        Assert.Equal(["sanctions", null], frame["gloss"].Cast<string?>());
    }

    [Fact]
    public void WithGloss_LineWithoutTab_NamesFileAndLine()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "制裁 sanctions\n");
        var frame = new DataFrame(new StringDataFrameColumn("term", ["制裁"]));
        var error = Assert.Throws<FormatException>(() => frame.WithGloss(file));
        Assert.Equal($"{Path.GetFileName(file)}:1: found \"制裁 sanctions\"; expected a term, a tab and its gloss.", error.Message);
    }

    private static Article Make(string id, string? source, string? title, string text) =>
        new() { Id = id, File = id + ".txt", Format = "plain-text", Source = source, Title = title, Paragraphs = [new Paragraph(ParagraphKind.Body, text)] };
}
