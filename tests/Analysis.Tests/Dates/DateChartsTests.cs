using Analysis.Frames;
using Analysis.Testing;
using Plotly.NET;

namespace Analysis.Tests.Dates;

/// <summary>The charts of dates; the pictures are committed, for looking at.</summary>
public sealed class DateChartsTests
{
    // Two outlets over 30 days, from the 16th on with six times as many articles on missiles, and a busy pair of days; a third outlet has
    // two articles.
    private static readonly Corpus Month = new(
    [
        .. Enumerable.Range(0, 30)
            .SelectMany(day => Enumerable.Range(0, 6)
                .Select(number => Article(day, number, number < 4 ? "BBC" : "法广", Missiles(day, number)))),
        Article(3, 6, "小报", true), Article(20, 6, "小报", false),
    ], []);

    [Fact]
    public void TermTrend_BurstsAndChanges_AreDrawnBehindAPanelPerSource()
    {
        var chart = Month.Track("导弹", step: TimeStep.Day).Chart();
        var figure = GenericChart.toJson(chart);
        Assert.Contains("grey: bursts; dashed: the share of articles on it changes", figure, StringComparison.Ordinal);
        Assert.Contains("\"burst\"", figure, StringComparison.Ordinal);
        Look(chart, "Dates.TermTrend");
    }

    [Fact]
    public void Publication_Weeks_EndWithTheLastDayOfTheLast() =>
        Assert.Contains("weekly, 2022-08-29 to 2022-10-02", GenericChart.toJson(Month.Track(step: TimeStep.Week).Chart()),
        StringComparison.Ordinal);

    [Fact]
    public void Publication_MoreSourcesThanColours_AddsUpTheLast()
    {
        var many = new Corpus([.. Enumerable.Range(0, 24).Select(number => Article(number % 5, number, $"outlet {number % 12:00}", false))],
            []);
        Look(PublicationChart.Of(Tracking.Periods(many, null, Groups.Of(many, "source"), TimeStep.Day, TimeZoneInfo.Utc)),
            "Dates.ManySources");
    }

    [Fact]
    public void Publication_NinthSource_IsHatchedInTheColourOfTheFirst()
    {
        string[] order = [.. Enumerable.Range(0, 20).Select(number => $"outlet {number:00}")];
        var some = new Corpus([.. Enumerable.Range(0, 12).Select(number => Article(number % 3, number, order[number % 3 * 8], false))], []);
        Look(PublicationChart.Of(Tracking.Periods(some, null, Groups.Of(some, "source"), TimeStep.Day, TimeZoneInfo.Utc), order),
            "Dates.NinthSource");
    }

    [Fact]
    public void Mentions_Few_AreDotsAndThoseFarAwayAreCounted()
    {
        var few = new Corpus(
        [
            TestDates.Article("a", "BBC", "2022-09-20T00:00:00Z", "1953年停战。9月12日会面，9月14日离开，昨天又来。"),
                TestDates.Article("b", "RFI", "2022-09-21T00:00:00Z", "7月谈判。9月12日会面。昨天他说。"),
        ], []);
        var chart = few.Days().Chart();
        Assert.Contains("7 dates mentioned in the text; 1 earlier than", GenericChart.toJson(chart), StringComparison.Ordinal);
        Look(chart, "Dates.MentionsFew");
    }

    [Fact]
    public void Mentions_Many_AreCountedPerPeriod()
    {
        var chart = Month.Days().Chart();
        Assert.Contains("counted per day", GenericChart.toJson(chart), StringComparison.Ordinal);
        Look(chart, "Dates.MentionsMany");
    }

    [Fact]
    public void LookBack_FirstSourceOnTop() => Look(Month.LookBack().Chart(), "Dates.LookBack");

    private static bool Missiles(int day, int number) => day is 20 or 21 ? number < 6 : day >= 15 ? number % 5 < 2 : number == day % 12;

    private static Article Article(int day, int number, string source, bool missiles) => TestDates.Article(
        $"{source}{day}-{number}", source, FormattableString.Invariant($"2022-09-{day + 1:00}T0{number % 8}:00:00Z"),
        (missiles ? "昨天发射导弹。" : "天气晴朗。") + string.Concat(Enumerable.Repeat("记者报道当地情况。", 5)));

    private static void Look(GenericChart chart, string name) =>
        Snapshot.Match(Display.Charts.ChartSvg.Render(GenericChart.toJson(chart))
        .Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");
}
