namespace Analysis.Tests.Dates;

public sealed class SharedDaysTests
{
    private static readonly DateTime Day = new(2022, 9, 22, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Find_DayThatTwoSourcesMention_GivesEachMentionWithItsSentence()
    {
        var corpus = new Corpus(
            [
                Make("1", "B", Day, "会谈于2022年9月12日举行。没有声明。"),
                Make("2", "A", Day, "9月12日，双方会面。2022年7月有过一次。"),
            ],
            []);
        var frame = SharedDays.Find(corpus.Dates());
        Assert.Equal(["A", "B"], frame["source"].Cast<string?>());
        Assert.Equal(["9月12日，双方会面。", "会谈于2022年9月12日举行。"], frame["sentence"].Cast<string?>());
        Assert.All(frame["start"].Cast<DateTime?>(), start => Assert.Equal(new DateTime(2022, 9, 12), start));
    }

    [Fact]
    public void Find_DayThatOneSourceMentionsTwice_IsNotShared() =>
        Assert.Equal(0, SharedDays.Find(new Corpus([Make("1", "A", Day, "9月12日会面，9月12日离开。")], []).Dates()).Rows.Count);

    [Theory]
    [InlineData(1, TimeStep.Hour)]
    [InlineData(30, TimeStep.Day)]
    [InlineData(400, TimeStep.Week)]
    [InlineData(2000, TimeStep.Month)]
    [InlineData(6000, TimeStep.Year)]
    public void For_Span_GivesPeriodsThatAChartCanShow(int days, TimeStep expected) =>
        Assert.Equal(expected, TimeSteps.For(Spread(2 * days, days)));

    [Theory]
    [InlineData(60, 10, TimeStep.Week)]
    [InlineData(400, 20, TimeStep.Month)]
    [InlineData(40, 10, TimeStep.Day)] // weeks would be six periods
    public void For_FewArticles_TakesLongerPeriodsAsLongAsEightAreLeft(int days, int articles, TimeStep expected) => Assert.Equal(expected, TimeSteps.For(Spread(articles, days)));

    [Fact]
    public void For_NoDate_IsDay() => Assert.Equal(TimeStep.Day, TimeSteps.For(new Corpus([Make("1", "A", null, "x")], [])));

    // the first on the first day, the last on the last
    private static Corpus Spread(int articles, int days) =>
        new([.. Enumerable.Range(0, articles).Select(number => Make($"{number}", "A", Day.AddDays((double)days * number / (articles - 1)), "x"))], []);

    private static Article Make(string id, string source, DateTime? published, string text) => new()
    {
        Id = id, File = id + ".txt", Format = "plain-text", Source = source, Published = published, Language = "zh-Hans", Paragraphs = [new Paragraph(ParagraphKind.Body, text)],
    };
}
