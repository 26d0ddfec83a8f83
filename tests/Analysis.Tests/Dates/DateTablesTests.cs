using System.Globalization;
using System.Text;
using Analysis.Testing;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Dates;

public sealed class DateTablesTests
{
    private static readonly Corpus Three = new(
    [
        TestDates.Article("a", "BBC", "2022-09-20T23:30:00Z", "9月22日周五将举行会谈。上周五没有。"),
        TestDates.Article("b", "BBC", "2022-09-23T01:00:00Z", "去年7月，一切照旧。近期如此。"),
        TestDates.Article("c", "RFI", "2022-09-21T05:30:00Z", "无日期"),
        TestDates.Article("d", "RFI", null, "昨天"),
    ], []);

    [Fact]
    public void ArticlesOverTime_EmptyDays_AreFilledAndSharesAreOfTheSourcesArticles()
    {
        var table = Three.ArticlesOverTime(TimeStep.Day, article => article.Id == "a");
        Assert.Equal(["BBC", "BBC", "BBC", "BBC", "RFI", "RFI", "RFI", "RFI"], TestDates.Texts(table, "source"));
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0], TestDates.Column<int>(table, "count"));
        Assert.Equal([1, 0, 0, 1, 0, 1, 0, 0], TestDates.Column<int>(table, "total"));
        Assert.Equal([1.0, null, null, 0.0, null, 0.0, null, null], TestDates.Column<double>(table, "share"));
    }

    [Fact]
    public void ArticlesOverTime_InShanghai_CountsTheDayThere()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("UTC+8", TimeSpan.FromHours(8), "UTC+8", "UTC+8");
        var table = Three.ArticlesOverTime(TimeStep.Day, zone: zone);
        Assert.Equal("2022-09-21 00", TestDates.Days(table, "period")[0]);
    }

    [Theory]
    [InlineData(TimeStep.Week, "2022-09-19 00")]
    [InlineData(TimeStep.Month, "2022-09-01 00")]
    [InlineData(TimeStep.Hour, "2022-09-20 23")]
    public void ArticlesOverTime_Steps_BeginWhereTheCalendarSays(TimeStep step, string first) =>
        Assert.Equal(first, TestDates.Days(Three.ArticlesOverTime(step), "period")[0]);

    [Fact]
    public void PublicationSpans_CountsWhatHasNoDate()
    {
        var table = Three.PublicationSpans();
        Assert.Equal([2, 2], TestDates.Column<int>(table, "articles"));
        Assert.Equal([2, 1], TestDates.Column<int>(table, "dated"));
        Assert.Equal(2.0625, TestDates.Column<double>(table, "longest_gap_days")[0]!.Value, 6);
        Assert.Null(TestDates.Column<double>(table, "longest_gap_days")[1]);
    }

    [Fact]
    public void PublicationGaps_RunsOfEmptyDays_AreOneRow()
    {
        var table = Three.PublicationGaps(TimeStep.Day);
        Assert.Equal(["2022-09-21 00"], TestDates.Days(table, "start"));
        Assert.Equal(["2022-09-23 00"], TestDates.Days(table, "end"));
        Assert.Equal([2], TestDates.Column<int>(table, "periods"));
    }

    [Fact]
    public void PublicationLags_SameStory_TellsWhoWasFirst()
    {
        var table = Three.PublicationLags(article => article.Id == "b" ? null : "arms");
        Assert.Equal(["BBC"], TestDates.Texts(table, "source"));
        Assert.Equal(["RFI"], TestDates.Texts(table, "other"));
        Assert.Equal([6.0], TestDates.Column<double>(table, "median_lag_hours"));
        Assert.Equal([1.0], TestDates.Column<double>(table, "first"));
    }

    [Fact]
    public void DatesFrame_HasTheColumnsOfTheDesign()
    {
        var table = Three.DatesFrame();
        Assert.Equal(["article", "paragraph", "text", "offset", "start", "end", "granularity", "basis"], table.Columns.Select(column => column.Name));
        Assert.Equal(["9月22日周五", "上周五", "去年7月", "近期", "昨天"], TestDates.Texts(table, "text"));
        Assert.Equal(["2022-09-22 00", "2022-09-16 00", "2021-07-01 00", "-", "-"], TestDates.Days(table, "start"));
        Assert.Equal(["published", "published", "published", "vague", "unresolved"], TestDates.Texts(table, "basis"));
    }

    [Fact]
    public void Problems_OfDates_NameThePlace() => Assert.Equal(
        "Article a, paragraph 0, offset 0: \"9月22日周五\": 2022-09-22 is a Thursday, not a Friday; the date is kept.",
        Assert.Single(CorpusDates.Problems(Three.Dates())).Message);

    [Fact]
    public void MentionsOverTime_CoarserMentions_DoNotCountAsDays()
    {
        var table = MentionTables.MentionsOverTime(Three.Dates(), TimeStep.Day);
        Assert.Equal(["2022-09-16 00", "2022-09-22 00"], TestDates.Days(table, "period"));
        Assert.Equal(3, MentionTables.MentionsOverTime(Three.Dates(), TimeStep.Month).Rows.Count + 1);
    }

    [Fact]
    public void LookBack_SharesOfASource_AddUpToOne()
    {
        var table = MentionTables.LookBack(Three.Dates());
        Assert.Equal(MentionTables.BucketNames, TestDates.Texts(table, "bucket"));
        Assert.Equal(1, TestDates.Column<double>(table, "share").Sum()!.Value, 9);
        var summary = MentionTables.LookBackSummary(Three.Dates());
        Assert.Equal([(2, 0, 1)], TestDates.Column<int>(summary, "back").Zip(TestDates.Column<int>(summary, "same_day"), TestDates.Column<int>(summary, "ahead")).Select(row => (row.First!.Value, row.Second!.Value, row.Third!.Value)));
    }

    [Fact]
    public void Timeline_IsInTheOrderOfTheDays_WithSentences()
    {
        var table = MentionTables.Timeline(Three.Dates());
        Assert.Equal(["去年7月，一切照旧。", "上周五没有。", "9月22日周五将举行会谈。"], TestDates.Texts(table, "sentence"));
    }

    // every line was checked by hand against the article's text, and the texts were read for dates that are missing here
    [Fact]
    public void Dates_OfTheSeeds_AreAllFoundAndRight()
    {
        var corpus = Corpus.Load(Path.Combine(Machine.Root, "data"));
        var lines = new StringBuilder();
        foreach (var article in corpus.Articles)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{article.Title} · published {article.Published:yyyy-MM-dd} ({article.PublishedPrecision})\n");
            foreach (var (_, paragraph, mention) in article.Dates())
            {
                lines.Append(CultureInfo.InvariantCulture, $"  {paragraph}:{mention.Offset}\t{mention.Text}\t{mention.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}\t{mention.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}\t{mention.Granularity?.ToString().ToLowerInvariant() ?? "-"}\t{mention.Basis.ToString().ToLowerInvariant()}\t{MentionTables.Sentence(article.Paragraphs[paragraph].Text, mention.Offset, mention.Text.Length)}\n");
            }
        }

        Snapshot.Match(lines.ToString(), "SeedDates.verified.txt");
    }

    [Fact]
    public void Charts_OfTheTables_SayWhatTheyShow()
    {
        var table = Three.ArticlesOverTime(TimeStep.Day);
        Assert.Contains("How many articles the sources published", Drawn(PublicationChart.Show(table)), StringComparison.Ordinal);
        Assert.Contains("share", Drawn(PublicationChart.Show(table, true)), StringComparison.Ordinal);
        Assert.Contains("3 dates mentioned", Drawn(MentionTimelineChart.Show(MentionTables.Timeline(Three.Dates()))), StringComparison.Ordinal);
        Assert.Contains("the week before", Drawn(LookBackChart.Show(MentionTables.LookBack(Three.Dates()))), StringComparison.Ordinal);
        Assert.Contains("no use in an article with a date, daily, 2022-09-20 to 2022-09-23", Drawn(TermTrendChart.Show(TermTrends.OverTime(DocumentTermMatrix.Count(Three.Articles), "会谈", TimeStep.Day), "会谈")), StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_OfEmptyTables_DoNotThrow()
    {
        var none = new Corpus([], []);
        Assert.NotEmpty(Drawn(PublicationChart.Show(none.ArticlesOverTime(TimeStep.Day))));
        Assert.NotEmpty(Drawn(MentionTimelineChart.Show(MentionTables.Timeline(none.Dates()))));
        Assert.NotEmpty(Drawn(LookBackChart.Show(MentionTables.LookBack(none.Dates()))));
        Assert.NotEmpty(Drawn(TermTrendChart.Show(TermTrends.OverTime(DocumentTermMatrix.Count([]), "x", TimeStep.Day), "x")));
    }

    private static string Drawn(Plotly.NET.GenericChart chart)
    {
        var figure = Plotly.NET.GenericChart.toJson(chart);
        Assert.StartsWith("<svg", global::Analysis.Display.Charts.ChartSvg.Render(figure), StringComparison.Ordinal);
        return figure;
    }
}
