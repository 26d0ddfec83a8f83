using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analysis.Testing;

namespace Analysis.Tests.Dates;

public sealed class DateRecognizerTests
{
    private static readonly DateTime Thursday = new(2022, 9, 22, 8, 1, 12, DateTimeKind.Utc);

    [Fact]
    public void Find_GoldSet_DoesNotGetWorse()
    {
        var gold = DateGoldSet.Read(Path.Combine(Machine.Root, "tests/Analysis.Tests/Dates/Cases/gold.txt"));
        var score = gold.Measure(DateGoldSet.Ours);
        Assert.True(score is { Precision: >= 0.97, Recall: >= 0.97, ExactValues: >= 0.96 }, $"{score}\n{score.Misses}");
    }

    [Fact]
    public void Find_GoldSet_OffsetsAreRight()
    {
        var gold = DateGoldSet.Read(Path.Combine(Machine.Root, "tests/Analysis.Tests/Dates/Cases/gold.txt"));
        Assert.All(gold.Sentences,
            sentence => Assert.All(sentence.Mentions,
                mark => Assert.Equal(mark.Text, sentence.Text.Substring(mark.Offset, mark.Text.Length))));
    }

    [Fact]
    public void Find_WeekdayThatContradicts_KeepsTheDateAndSaysSo()
    {
        var mention = Assert.Single(DateRecognizer.Find("9月22日周五，声明发表。", Thursday));
        Assert.Equal(new DateOnly(2022, 9, 22), mention.Start);
        Assert.Equal("\"9月22日周五\": 2022-09-22 is a Thursday, not a Friday; the date is kept.", mention.Problem);
    }

    [Theory]
    [InlineData("会议定于2月30日召开。", "2月30日")]
    [InlineData("A meeting on February 30 was announced.", "February 30")]
    [InlineData("2021年2月29日出生", "2021年2月29日")]
    [InlineData("日期为2020-13-01。", "2020-13-01")]
    public void Find_ImpossibleDate_IsUnresolvedWithAProblem(string text, string span)
    {
        var mention = Assert.Single(DateRecognizer.Find(text, Thursday));
        Assert.Equal((span, null, DateBasis.Unresolved), (mention.Text, mention.Start, mention.Basis));
        Assert.Equal($"\"{span}\" is not a day of the calendar; it stays unresolved.", mention.Problem);
    }

    [Theory]
    [InlineData("昨天")]
    [InlineData("9月22日")]
    [InlineData("去年7月")]
    [InlineData("上周五")]
    [InlineData("last Friday")]
    [InlineData("两天前")]
    [InlineData("春节")]
    [InlineData("the past six months")]
    public void Find_WithoutPublicationDate_StaysUnresolved(string text)
    {
        var mention = Assert.Single(DateRecognizer.Find(text, null));
        Assert.Equal((text, null, null, DateBasis.Unresolved), (mention.Text, mention.Start, mention.End, mention.Basis));
    }

    [Fact]
    public void Find_WithoutPublicationDate_KeepsWhatTheWordsSay() =>
        Assert.Equal(new DateOnly(1991, 1, 1), Assert.Single(DateRecognizer.Find("1991年苏联解体。", null)).Start);

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("9998-12-30")]
    public void Find_PublishedAtTheCalendarsEdge_DoesNotThrow(string published)
    {
        var day = DateTime.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = "昨天、明天、下周五、明年、去年7月、十年前、未来三个月、9月22日将、上个世纪90年代，next week, last year, in the past six months, 2 decades ago, last Friday, "
            + "Christmas";
        Assert.NotEmpty(DateRecognizer.Find(text, day));
    }

    [Theory]
    [InlineData("1580亿欧元，米格-29，F-16，5G，波音747，2500 日圓，第2號，48周岁，56-year-old, 13,000 troops, BT-7274, 10号线, 三年级, $2019, 9号楼, 2000 people")]
    [InlineData("每周五更新，每年9月，every Friday, on Mondays, USA Today, 今日俄罗斯, 十月革命, 一年级, 明天气温, 100日元, 周年纪念")]
    public void Find_NumbersThatAreNoDates_AreNotTaken(string text) => Assert.Empty(DateRecognizer.Find(text, Thursday));

    [Theory]
    [InlineData("10/11/2020", null, null)]
    [InlineData("10/11/2020", "en-US", "2020-10-11")]
    [InlineData("10/11/2020", "en-GB", "2020-11-10")]
    [InlineData("17/7/2020", null, "2020-07-17")]
    [InlineData("7/17/2020", null, "2020-07-17")]
    [InlineData("1.2.2020", null, "2020-02-01")]
    public void Find_SlashedDates_ResolveOnlyWhereOneReadingIsPossible(string text, string? language, string? expected) =>
        Assert.Equal(expected,
        Assert.Single(DateRecognizer.Find(text, Thursday, language)).Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("民国三十八年", "1949-01-01")]
    [InlineData("令和2年", "2020-01-01")]
    [InlineData("昭和20年8月15日", "1945-08-15")]
    [InlineData("佛历2563年", "2020-01-01")]
    [InlineData("主体109年", "2020-01-01")]
    [InlineData("光绪二十六年", "1900-01-01")]
    public void Find_ErasAndBuddhistYears_AreCommonYears(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateRecognizer.Find(text, null)).Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // days known from the almanac
    [Theory]
    [InlineData("2022年春节", "2022-02-01")]
    [InlineData("2022年除夕", "2022-01-31")]
    [InlineData("2022年元宵节", "2022-02-15")]
    [InlineData("2022年清明节", "2022-04-05")]
    [InlineData("2020年端午节", "2020-06-25")]
    [InlineData("2022年中秋节", "2022-09-10")]
    [InlineData("2020年中秋节", "2020-10-01")]
    [InlineData("2022年重阳节", "2022-10-04")]
    [InlineData("2021年冬至", "2021-12-21")]
    [InlineData("2020年冬至", "2020-12-21")]
    [InlineData("2023年冬至", "2023-12-22")]
    [InlineData("Thanksgiving 2022", "2022-11-24")]
    [InlineData("Easter 2022", "2022-04-17")]
    [InlineData("Labor Day 2022", "2022-09-05")]
    [InlineData("Memorial Day 2022", "2022-05-30")]
    [InlineData("Chinese New Year 2023", "2023-01-22")]
    [InlineData("农历八月十五", "2022-09-10")]
    [InlineData("正月初一", "2023-01-22")]
    public void Find_NamedDays_FollowTheAlmanac(string text, string expected) =>
        Assert.Equal(expected,
        Assert.Single(DateRecognizer.Find(text, Thursday)).Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static IEnumerable<object[]> Ahead => File.ReadLines(Path.Combine(Machine.Root, "tests/Analysis.Tests/Dates/Cases/ahead.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" ⇶ "));

    [Theory]
    [MemberData(nameof(Ahead))]
    public void Find_DateWithoutYear_IsTheNextWhereTheWordsPointAheadAndElseTheLast(string text, string days) =>
        Assert.Equal(days, string.Join(' ', DateRecognizer.Find(text, new DateTime(2024, 2, 20))
        .Select(mention => (mention.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-")
            + (mention.Problem is null ? "" : "!"))));

    [Theory]
    [InlineData("He will be back next June. Nobody knows why.", "next June")]
    [InlineData("It rained in July.", "July")]
    [InlineData("It rained in Sept. and in Oct.", "Sept.", "Oct.")]
    [InlineData("The law of Jun. 3 holds.", "Jun. 3")]
    public void Find_MonthAtTheEndOfASentence_LeavesTheFullStopToTheSentence(string text, params string[] spans) =>
        Assert.Equal(spans, DateRecognizer.Find(text, Thursday).Select(mention => mention.Text));

    [Fact]
    public void Find_TenThousandDates_TakesTimeThatGrowsWithTheText()
    {
        var one = "2022年9月22日，他上周五说，in the past six months, on Sept. 22, ";
        Assert.Equal(4, DateRecognizer.Find(one, Thursday).Count);
        var text = new StringBuilder().Insert(0, one, 2500).ToString();
        DateRecognizer.Find(text, Thursday);
        var clock = Stopwatch.StartNew();
        Assert.Equal(10_000, DateRecognizer.Find(text, Thursday).Count);
        var once = clock.Elapsed;
        clock.Restart();
        Assert.Equal(40_000, DateRecognizer.Find(text + text + text + text, Thursday).Count);
        Assert.True(clock.Elapsed < (once * 12) + TimeSpan.FromSeconds(1), $"{once} for 10,000 dates, {clock.Elapsed} for 40,000");
    }

    [Fact]
    public void Find_HostileDigits_DoesNotHang()
    {
        foreach (var text in new[] { new string('1', 40_000), string.Concat(Enumerable.Repeat("1年", 10_000)),
            string.Concat(Enumerable.Repeat("the ", 10_000)), string.Concat(Enumerable.Repeat("2020-", 5_000)),
            string.Concat(Enumerable.Repeat("since the beginning of ", 2_000)) })
        {
            var clock = Stopwatch.StartNew();
            DateRecognizer.Find(text, Thursday);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{text[..10]}…: {clock.Elapsed}");
        }
    }

    [Fact]
    public void Find_UnderACommaCulture_IsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(new DateOnly(2022, 9, 22), Assert.Single(DateRecognizer.Find("9月22日", Thursday)).Start);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
