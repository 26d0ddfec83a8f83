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
    public void Around_SomeArticles_KeepsWhatTheirSourcesPublishedFromTheirFirstDayToTheirLast()
    {
        Article At(string id, string source, string time) => Make(id, source, null, "x") with { Published = DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal) };
        Article[] all = [At("early", "A", "2020-07-01T23:59:00Z"), At("first", "A", "2020-07-02T12:00:00Z"), At("between", "A", "2020-07-03T00:00:00Z"), At("last", "A", "2020-07-04T01:00:00Z"), At("same day", "A", "2020-07-04T23:00:00Z"), At("late", "A", "2020-07-05T00:00:00Z"), At("other", "B", "2020-07-03T00:00:00Z"), Make("undated", "A", null, "x")];
        var corpus = new Corpus(all, []);
        Assert.Equal(["first", "between", "last", "same day"], corpus.Around(new Corpus([all[1], all[3]], [])).Articles.Select(article => article.Id));
        Assert.Equal(["early", "first", "between", "last", "same day", "late", "undated"], corpus.Around(new Corpus([all[7]], [])).Articles.Select(article => article.Id));
    }

    [Fact]
    public void SourceNames_MostArticlesFirst_WithoutTheUnknown() => Assert.Equal(["B", "A"], Corpus.SourceNames());

    [Fact]
    public void Caution_FewerThanFiveArticles_NamesTheSources()
    {
        Assert.Equal(" Descriptive only: A, B and the group without a source have fewer than five articles.", Corpus.Caution());
        Assert.Equal("", new Corpus([.. Enumerable.Range(0, 5).Select(number => Make($"{number}", "A", null, "x"))], []).Caution());
        Assert.Equal(" Descriptive only: 4 of 4 sources have fewer than five articles.", new Corpus([.. "ABCD".Select(name => Make($"{name}", $"{name}", null, "x"))], []).Caution());
    }

    [Fact]
    public void LeftOut_SourcesThatAreNotTaken_AreNamedAndCounted()
    {
        var corpus = new Corpus([.. "AABCDEFG".Select((name, number) => Make($"{number}", $"{name}", null, "x")), Make("9", null, null, "x")], []);
        Assert.Equal(" Left out: 1 article of 1 other source (G).", corpus.LeftOut(["A", "B", "C", "D", "E", "F"]));
        Assert.Equal(" Not compared: 6 articles of 6 other sources (B, C, D, E and 2 more).", corpus.LeftOut(["A"], "Not compared"));
        Assert.Equal("", corpus.LeftOut(corpus.SourceNames()));
    }

    [Fact]
    public void Subject_NoArticleAtAll_SaysWhyNone() => Assert.Equal(
        "No article could be read; no-such-folder: no such file or folder; check the path. A notebook's paths start from its own folder.",
        Assert.Throws<InvalidDataException>(() => Subject.Of(Corpus.Load("no-such-folder"), "sanctions")).Message);

    [Theory]
    [InlineData("sanctions", "1 2", "sanctions", "sanctions", "2 articles of 4 mention sanctions.")]
    [InlineData("", "1 2 3 4", "weather", "every topic", "4 articles; the word that is followed is the commonest, weather.")]
    [InlineData("comet", "1 2 3 4", "weather", "every topic", "No article mentions comet, so all are taken: 4 articles; the word that is followed is the commonest, weather.")]
    public void Subject_TopicThatNobodyMentions_IsEveryTopic(string topic, string articles, string word, string name, string note)
    {
        var subject = Subject.Of(Corpus, topic);
        Assert.Equal(articles, string.Join(' ', subject.Articles.Articles.Select(article => article.Id)));
        Assert.Equal((word, name, note), (subject.Word, subject.Name, subject.Note));
    }

    [Fact]
    public void Subject_OneArticle_IsInTheSingular() => Assert.Equal("The article mentions again.", Subject.Of(Corpus.About("again"), "again").Note);

    [Fact]
    public void English_CountsAndLists_AgreeInNumber()
    {
        Assert.Equal(["0 articles", "1 article", "4,000 articles"], new[] { 0, 1, 4000 }.Select(count => English.Count(count, "article")));
        Assert.Equal(["", "a", "a and b", "a, b and c"], new[] { "", "a", "a b", "a b c" }.Select(items => English.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void LargestSources_MoreSourcesThanAsked_KeepsTheArticlesOfTheLargestAndThoseOfNone() =>
        Assert.Equal(["1", "3", "4"], Corpus.LargestSources(1).Articles.Select(article => article.Id));

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
        File.WriteAllText(file, "# a \"comment, with\ta tab\n\n制裁\tsanctions\n2022\t 1,000 \n闭嘴\t\"shut up\" (rude)\n");
        var frame = new DataFrame(new StringDataFrameColumn("term", ["制裁", "普京", "2022", "闭嘴"]), new Int32DataFrameColumn("count", [2, 1, 1, 1])).WithGloss(file);
        Assert.Equal(["term", "gloss", "count"], frame.Columns.Select(column => column.Name));
        Assert.Equal(["sanctions", null, "1,000", "\"shut up\" (rude)"], frame["gloss"].Cast<string?>());
    }

    [Fact]
    public void WithGloss_LineWithoutTab_NamesFileAndLine()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "制裁 sanctions\n");
        var frame = new DataFrame(new StringDataFrameColumn("term", ["制裁"]));
        var error = Assert.Throws<FormatException>(() => frame.WithGloss(file));
        Assert.Equal($"{Path.GetFileName(file)}:1: found 1 field in row 1, \"制裁 sanctions\"; expected 2 (\"term, gloss\"), with a tab between them.", error.Message);
    }

    [Fact]
    public void WithGloss_GlossWithoutTerm_NamesIt()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "制裁\tsanctions\n\tPutin\n");
        Assert.Equal(
            $"{Path.GetFileName(file)}: found the gloss \"Putin\" without a term; expected a term, a tab and its gloss.",
            Assert.Throws<FormatException>(() => new DataFrame(new StringDataFrameColumn("term", ["制裁"])).WithGloss(file)).Message);
    }

    private static Article Make(string id, string? source, string? title, string text) =>
        new() { Id = id, File = id + ".txt", Format = "plain-text", Source = source, Title = title, Paragraphs = [new Paragraph(ParagraphKind.Body, text)] };
}
