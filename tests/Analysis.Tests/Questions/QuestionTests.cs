using Analysis.Testing;
using Analysis.Tests.Dates;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Questions;

/// <summary>What the questions give, by hand.</summary>
public sealed class QuestionTests
{
    private static readonly Corpus Four = new(
    [
        TestDates.Article("a", "BBC", "2022-09-20T23:30:00Z", "9月22日将举行会谈。上周五没有会谈。"),
        TestDates.Article("b", "BBC", "2022-09-23T01:00:00Z", "去年7月，一切照旧。会谈中断。"),
        TestDates.Article("c", "RFI", "2022-09-22T05:30:00Z", "9月22日有会谈"),
        TestDates.Article("d", "RFI", null, "昨天"),
    ], []);

    private static readonly Corpus None = new([], []);

    public static TheoryData<string, Func<Corpus, Result>> All => new()
    {
        { "Describe", corpus => corpus.Describe() }, { "Compare", corpus => corpus.Compare() }, { "Track", corpus => corpus.Track("会谈") },
            { "Track of nothing", corpus => corpus.Track() },
        { "Find", corpus => corpus.Find("会谈") }, { "Find of nothing", corpus => corpus.Find(" ") },
        { "Lengths", corpus => corpus.Lengths() }, { "Words", corpus => corpus.Words() },
        { "Words of all", corpus => corpus.Words(by: "") },
        { "Phrases", corpus => corpus.Words(ngram: 2) }, { "Frequencies", corpus => corpus.Frequencies() },
        { "Frequencies of some", corpus => corpus.Frequencies(["会谈", "没有"]) }, { "KeyWords", corpus => corpus.KeyWords() },
        { "Contexts", corpus => corpus.Contexts("会谈") }, { "Contexts of nothing", corpus => corpus.Contexts("") },
        { "Growth", corpus => corpus.Growth() }, { "Passages", corpus => corpus.Passages() },
        { "Days", corpus => corpus.Days() }, { "LookBack", corpus => corpus.LookBack() }, { "Speakers", corpus => corpus.Speakers() },
        { "Names", corpus => corpus.Names() }, { "Names of people", corpus => corpus.Names(kind: "person") },
        { "Similarity", corpus => corpus.Similarity() }, { "CompareContexts", corpus => corpus.CompareContexts("会谈") },
    };

    [Theory, MemberData(nameof(All))]
    public void EachQuestion_OfAnyCorpus_HasFiveMembers(string name, Func<Corpus, Result> ask)
    {
        Corpus[] corpora = [None, Four, new([.. Four.Articles.Take(1)], []), new([TestArticles.Of("")], []),
            new([.. Four.Articles.Select(article => article with { Source = null, Published = null })], [])];
        foreach (var result in corpora.Select(ask))
        {
            Assert.NotNull(result.Table);
            Assert.StartsWith("<svg", Display.Charts.ChartSvg.Render(Plotly.NET.GenericChart.toJson(result.Chart())),
                StringComparison.Ordinal);
            Assert.NotNull(result.Lines());
            Assert.EndsWith(".", result.Answer.ToPlainText(), StringComparison.Ordinal);
            Assert.DoesNotContain(result.Cautions, string.IsNullOrEmpty);
        }

        Assert.NotEmpty(name);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("month")]
    [InlineData("language")]
    [InlineData("category")]
    [InlineData("author")]
    [InlineData("before 2022-09-22")]
    public void EachQuestion_ByAnything_GroupsByIt(string by)
    {
        Assert.Equal(Four.Articles.Count, Four.Describe(by).Table["articles"].Cast<int>().Sum());
        Assert.Equal(4L, Four.Frequencies(["会谈"], by).Table["count"].Cast<long>().Sum());
    }

    [Fact]
    public void By_AnUnknownColumn_NamesNearOnes() => Assert.StartsWith(
        "There is no column 'sourse' to group articles by. Did you mean source?",
        Assert.Throws<ArgumentException>(() => Four.Words(by: "sourse")).Message, StringComparison.Ordinal);

    [Fact]
    public void Zone_Unknown_IsAnError() => Assert.Equal(
        "There is no time zone 'Beijing'; write its IANA name, as UTC, Asia/Shanghai or Europe/Paris.",
        Assert.Throws<ArgumentException>(() => Four.Describe(zone: "Beijing")).Message);

    [Fact]
    public void Describe_TwoSources_CountsSharesMediansAndGaps() => Assert.Equal(
        """
        group | articles | first | last | dated | titled | addressed | characters | images | longest_gap_days
        BBC | 2 | 2022-09-20 23:30 | 2022-09-23 01:00 | 1 | 0 | 0 | 17 | 0 | 2.0625
        RFI | 2 | 2022-09-22 05:30 | 2022-09-22 05:30 | 0.5 | 0 | 0 | 5 | 0 | –

        """.ReplaceLineEndings("\n"), Tables.Text(Four.Describe().Table));

    [Fact]
    public void Track_ATopic_FillsEmptyDaysAndKeepsTheUndated() => Assert.Equal(
        """
        group | period | articles | documents | share | count | tokens | rate
        BBC | 2022-09-20 00:00 | 1 | 1 | 1 | 2 | 7 | 2857.1
        BBC | 2022-09-21 00:00 | 0 | 0 | – | 0 | 0 | –
        BBC | 2022-09-22 00:00 | 0 | 0 | – | 0 | 0 | –
        BBC | 2022-09-23 00:00 | 1 | 1 | 1 | 1 | 5 | 2000
        RFI | 2022-09-20 00:00 | 0 | 0 | – | 0 | 0 | –
        RFI | 2022-09-21 00:00 | 0 | 0 | – | 0 | 0 | –
        RFI | 2022-09-22 00:00 | 1 | 1 | 1 | 1 | 4 | 2500
        RFI | 2022-09-23 00:00 | 0 | 0 | – | 0 | 0 | –
        RFI | – | 1 | 0 | 0 | 0 | 1 | 0

        """.ReplaceLineEndings("\n"), Tables.Text(Four.Track("会谈", step: TimeStep.Day).Table, 99, "group", "period", "articles", "documents", "share", "count", "tokens", "rate"));

    [Theory]
    [InlineData(TimeStep.Week, "", "2022-09-19 00")]
    [InlineData(TimeStep.Month, "", "2022-09-01 00")]
    [InlineData(TimeStep.Hour, "", "2022-09-20 23")]
    [InlineData(TimeStep.Day, "Asia/Shanghai", "2022-09-21 00")]
    public void Track_Steps_BeginWhereTheCalendarSays(TimeStep step, string zone, string first) =>
        Assert.Equal(first, TestDates.Days(Four.Track("", step: step, zone: zone).Table, "period")[0]);

    [Fact]
    public void Track_OfAChosenTopic_TakesRatesOfAllArticles()
    {
        var table = Four.Where("会谈").Track(step: TimeStep.Year).Table;
        Assert.Equal([2, 1, 1], TestDates.Column<int>(table, "articles"));
        Assert.Equal([2, 1, 0], TestDates.Column<int>(table, "documents"));
    }

    [Fact]
    public void FindTrackAndFrequencies_TheSameTopic_CountTheSame()
    {
        var find = Four.Find("会谈").Table;
        Assert.Equal(find.Rows.Count, Four.Track("会谈").Table["count"].Cast<long>().Sum());
        Assert.Equal(find.Rows.Count, Four.Frequencies(["会谈"]).Table["count"].Cast<long>().Sum());
        Assert.Equal("**会谈** is written 4 times in 3 of 4 articles: **BBC** 3 (2500 per 10,000 words) and **RFI** 1 (2000 per 10,000 "
            + "words). Cautions: descriptive only: BBC and RFI have fewer than five articles; tables of words count 会谈 1 time less, where "
            + "it is written within other words: 举行会谈 (1).", Four.Find("会谈").Answer.ToString());
    }

    [Fact]
    public void Find_AWordInTitleAndText_GivesEachLine()
    {
        var corpus = new Corpus([TestArticles.Of("旧制裁措施", "甲") with { Title = "新制裁" }], []);
        Assert.Equal("source | left | match | right\n甲 | 新 | 制裁 |  旧制裁措施\n甲 | 新制裁 旧 | 制裁 | 措施\n",
            Tables.Text(corpus.Find("制裁").Table, 9, "source", "left", "match", "right"));
    }

    [Fact]
    public void Find_ContextThatWouldCutACharacter_LeavesItOut() =>
        Assert.Equal("left | right\n | \n",
        Tables.Text(new Corpus([TestArticles.Of("𠮷制裁𠮷")], []).Find("制裁", width: 1).Table, 9, "left", "right"));

    [Fact]
    public void Frequencies_OfWordsThatBeginAlikeForHundredsOfLetters_AreDrawn()
    {
        var corpus = new Corpus([TestArticles.Of(new string('W', 500) + "a", "甲"), TestArticles.Of(new string('W', 500) + "b", "乙")], []);
        Assert.Contains("(2)", Plotly.NET.GenericChart.toJson(corpus.Frequencies().Chart()), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfGroups_AreCountedWithTheirSpread()
    {
        var corpus = new Corpus([TestArticles.Of("x x b c d", "甲"), TestArticles.Of("x b c d e", "甲"), TestArticles.Of("b c d e f", "甲")],
            []);
        Assert.Equal("group | rank | term | count | documents | rate | rate_low | dp_norm\n甲 | 1 | b | 3 | 3 | 2000 | – | 0\n甲 | 2 | c | 3 "
            + "| 3 | 2000 | – | 0\n甲 | 3 | d | 3 | 3 | 2000 | – | 0\n甲 | 4 | x | 3 | 2 | 2000 | – | 0.5\n",
            Tables.Text(corpus.Words(4).Table, 9, "group", "rank", "term", "count", "documents", "rate", "rate_low", "dp_norm"));
    }

    [Fact]
    public void Words_OfFiveArticles_HaveTheIntervalOverArticles()
    {
        var corpus = new Corpus([.. Enumerable.Range(0, 5)
            .Select(number => TestArticles.Of(string.Concat(Enumerable.Repeat("fox ", number + 1)) + "hen hen hen", "甲", $"a{number}"))],
            []);
        var table = corpus.Words(1).Table;
        var expected = RateInterval.Of([1, 2, 3, 4, 5], [4, 5, 6, 7, 8])!.Value;
        Assert.Equal("fox", corpus.Frequencies(["fox"]).Table["term"][0]);
        Assert.Equal(10_000 * expected.Low, (double)corpus.Frequencies(["fox"]).Table["rate_low"][0], 6);
        Assert.Equal(1L, table.Rows.Count);
    }

    [Fact]
    public void KeyWords_UseTheCorpussOwnRarity()
    {
        var corpus = new Corpus([TestArticles.Of("制裁，制裁，Pyongyang，会谈"), TestArticles.Of("会谈，俄罗斯"), TestArticles.Of("会谈，Pyongyang")], []);
        var table = corpus.KeyWords().Table;
        Assert.Equal(["制裁", "俄罗斯", "Pyongyang", "Pyongyang"], Tables.Values<string>(table, "term")); // the articles in turn
        Assert.Equal([2 * Math.Log(3), Math.Log(3), Math.Log(1.5), Math.Log(1.5)], Tables.Values<double>(table, "score"));
        Assert.Equal(0, new Corpus([TestArticles.Of("制裁")], []).KeyWords().Table.Rows.Count);
    }

    [Fact]
    public void Contexts_OfAWord_CountItsNeighboursByHand()
    {
        // fox is at 1, 4 and 7 of nine tokens; within five tokens of one, in its paragraph, stand all others but the last red
        var table = new Corpus([TestArticles.Of("red fox runs red fox sleeps blue fox\n\nred")], []).Contexts("fox", 1).Table;
        var red = Array.IndexOf(Tables.Values<string>(table, "other"), "red");
        Assert.Equal((2L, 3L, 3L),
            (table["count"][red].As<long>(), table["term_count"][red].As<long>(), table["other_count"][red].As<long>()));
        Assert.Equal(14 + Math.Log2(2 * 2 / 6.0), table["log_dice"][red].As<double>(), 1e-12);
        Assert.Null(table["pmi"][red]);
    }

    [Fact]
    public void Days_MostMentionedFirst_ASentenceOfEachAndThenAnother()
    {
        var days = Four.Days();
        Assert.Equal(["9月22日将举行会谈。", "上周五没有会谈。", "去年7月，一切照旧。", "9月22日有会谈"], TestDates.Texts(days.Table, "sentence"));
        Assert.Equal([2, 1, 1, 2], days.Table["articles"].Cast<int?>());
        Assert.Equal(["9月22日将举行会谈。", "9月22日有会谈"], TestDates.Texts(days.Lines(), "sentence"));
        Assert.Equal("5 dates are mentioned, 4 of them with a place on the calendar; the day that most articles mention is **2022-09-22** "
            + "(2 articles).", days.Finding.ToString());
    }

    [Fact]
    public void LookBack_SharesOfAGroup_AddUpToOne()
    {
        var look = Four.LookBack();
        Assert.Equal(2, TestDates.Column<double>(look.Table, "share").Sum()!.Value, 9);
        Assert.Equal("Of the mentioned dates these shares lie before the day of publication: **BBC** 67 % of 3 and **RFI** 0 % of 1.",
            look.Finding.ToString());
    }

    [Fact]
    public void Passages_BetweenSources_AreTheLongestRuns() => Assert.Equal(
        "text | characters | source | other_source\n将举行正式会谈 | 7 | 甲 | 乙\n",
        Tables.Text(new Corpus([TestArticles.Of("双方将举行正式会谈。", "甲"), TestArticles.Of("明天将举行正式会谈！", "乙", "b"),
        TestArticles.Of("他们将举行正式会谈吗", null, "c")], []).Passages().Table, 9, "text", "characters", "source", "other_source"));

    [Fact]
    public void Groups_MoreThanEight_AreTheLargestAndTheRestIsNamed()
    {
        var corpus = new Corpus([.. "AABCDEFGHI".Select((name, number) => TestArticles.Of("fox", $"{name}", $"{number}"))], []);
        var words = corpus.Words(1);
        Assert.Equal(8, words.Table.Rows.Count);
        Assert.Contains("left out: 1 article of 1 more group (I)", words.Cautions);
        Assert.Contains("descriptive only: all 8 groups have fewer than five articles", words.Cautions);
    }

    [Fact]
    public void Groups_OfAPart_KeepTheOrderOfTheWhole()
    {
        var corpus = new Corpus([.. "AAABBC".Select((name, number) => TestArticles.Of(name == 'C'
            || number == 0 ? "fox" : "hen", $"{name}", $"{number}"))], []);
        Assert.Equal(["A", "C"], corpus.Where("fox").Describe().Table["group"].Cast<string>());
        Assert.Contains(HouseTheme.Colors[2], Plotly.NET.GenericChart.toJson(corpus.Where("fox").Words().Chart()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, TimeStep.Hour)]
    [InlineData(30, TimeStep.Day)]
    [InlineData(400, TimeStep.Week)]
    [InlineData(2000, TimeStep.Month)]
    [InlineData(6000, TimeStep.Year)]
    public void Steps_OfASpan_GivePeriodsThatAChartCanShow(int days, TimeStep expected) =>
        Assert.Equal(expected, TimeSteps.For(Spread(2 * days, days)));

    [Theory]
    [InlineData(60, 10, TimeStep.Week)]
    [InlineData(400, 20, TimeStep.Month)]
    [InlineData(40, 10, TimeStep.Day)] // weeks would be six periods
    public void Steps_OfFewArticles_AreLongerAsLongAsEightAreLeft(int days, int articles, TimeStep expected) =>
        Assert.Equal(expected, TimeSteps.For(Spread(articles, days)));

    [Fact]
    public void Track_WithEventsBesideTheArticles_DrawsThoseOfItsTime()
    {
        using var folder = new Reading.FolderOfFiles().Add("events.csv", "date,label\n2024-03-02,law\n2030-01-01,later\n");
        for (var day = 1; day < 4; day++)
        {
            folder.Add($"{day}.txt", $"Title: T{day}\nSource: Bell\nDate: 2024-03-0{day}\n\nRain on the hills.\n");
        }

        var figure = Plotly.NET.GenericChart.toJson(folder.Load().Track("rain", step: TimeStep.Day).Chart());
        Assert.Contains("; dotted: 2024-03-02 law", figure, StringComparison.Ordinal);
        Assert.DoesNotContain("later", figure, StringComparison.Ordinal);
        using var wrong = new Reading.FolderOfFiles().Add("a.txt", "Rain.").Add("events.csv", "day,label\n2024,x\n");
        Assert.Contains("the table of events has no column \"date\"",
            Assert.Single(wrong.Load().AllProblems(), problem => problem.File == "events.csv").Message, StringComparison.Ordinal);
    }

    [RequiresFact(Need.Shared)]
    public void Topics_OnRealArticles_CountTheSameInLinesAndRates()
    {
        var feeds = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        Assert.All(["林郑月娥", "许章润", "埃尔多安", "\"Hong Kong\"", "印度"], topic =>
        {
            var lines = feeds.Find(topic).Table.Rows.Count;
            Assert.True(lines > 0, topic);
            Assert.Equal(lines, feeds.Track(topic, step: TimeStep.Year).Table["count"].Cast<long>().Sum());
        });
    }

    // the first on the first day, the last on the last
    private static Corpus Spread(int articles, int days) => new(
        [.. Enumerable.Range(0, articles)
        .Select(number => TestArticles.Of("x", "A", $"{number}") with { Published = new DateTime(2022, 9, 22, 0, 0, 0, DateTimeKind.Utc)
            .AddDays((double)days * number / (articles - 1)) })], []);
}
