using System.Globalization;

namespace Analysis.Tests.Dates;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("（法新社华盛顿4日电）", "华盛顿", "2024-05-04")]
    [InlineData("（中央社記者王小明高雄26日電）", "高雄", "2024-04-26")]
    [InlineData("路透北京5月16日 -", "北京", "2024-05-16")]
    [InlineData("新华社北京5月13日电", "北京", "2024-05-13")]
    [InlineData("WASHINGTON, May 13 (AP) —", "WASHINGTON", "2024-05-13")]
    [InlineData("LONDON (Reuters) -", "LONDON", null)]
    [InlineData("（德国之声中文网）", null, null)]
    [InlineData("香港——", "香港", null)]
    public void Read_Dateline_GivesPlaceAndDay(string text, string? place, string? day)
    {
        var dateline = Dateline.Read(text, new DateTime(2024, 5, 14));
        Assert.Equal((place, day), (dateline?.Place, dateline?.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Read_Nothing_IsNull(string? text) => Assert.Null(Dateline.Read(text, null));

    [Fact]
    public void Dates_ArticleWithADateline_TellsTodayFromIt()
    {
        var article = TestDates.Article("a", "BBC", "2024-07-05T01:00:00Z", "今天休市，昨天上涨。", "当天无事。") with { Dateline = "（法新社华盛顿4日电）" };
        Assert.Equal(["2024-07-04", "2024-07-03", "2024-07-03"], article.Dates()
            .Select(date => date.Mention.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Dates_OfTheTitle_AreAmongThem()
    {
        var article = TestDates.Article("a", "BBC", "2024-07-05T01:00:00Z", "无。") with { Title = "昨天的会谈" };
        var date = Assert.Single(new Corpus([article], []).Dates());
        Assert.Equal((-1, "昨天"), (date.Paragraph, date.Mention.Text));
        var row = new Corpus([article], []).DatesFrame();
        Assert.Equal(1, row.Rows.Count);
        Assert.Null(row["paragraph"][0]);
    }
}
