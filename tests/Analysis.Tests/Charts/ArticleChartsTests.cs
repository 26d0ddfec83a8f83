using Analysis.Display.Charts;
using Analysis.Testing;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace Analysis.Tests.Charts;

public sealed class ArticleChartsTests
{
    [Fact]
    public void PerSource_ThreeSources_LongestBarOnTop() => Match(ArticleCharts.PerSource(Articles()), "per-source");

    [Fact]
    public void PerDay_OneArticleWithoutDate_SaysSo() => Match(ArticleCharts.PerDay(Articles()), "per-day");

    [Fact]
    public void PerDay_YearsApart_CountsMonths() => Match(ArticleCharts.PerDay(Articles(daysApart: 40)), "per-month");

    [Fact]
    public void Timeline_ThreeSources_OneRowEach() => Match(ArticleCharts.Timeline(Articles()), "timeline");

    [Fact]
    public void Lengths_FewArticles_AreDots() => Match(ArticleCharts.Lengths(Articles()), "lengths");

    [Fact]
    public void EachChart_EmptyTable_IsAnEmptyPicture()
    {
        var empty = Articles(count: 0);

        Assert.All(new[] { ArticleCharts.PerSource(empty), ArticleCharts.PerDay(empty), ArticleCharts.Timeline(empty), ArticleCharts.Lengths(empty) }, c => Assert.Contains("0 articles", Svg(c), StringComparison.Ordinal));
    }

    [Fact]
    public void Apply_MarkupInTitle_IsShownNotObeyed()
        => Assert.Contains("a &lt;b&gt; &amp; c", Svg(HouseTheme.Apply(ArticleCharts.PerSource(Articles()), "a <b> & c", "d <br> e")), StringComparison.Ordinal);

    [Fact]
    public void Dates_ColumnWithNulls_SaysHowMany()
        => Assert.Equal(
            "1 of 20 rows of column 'published' are null, and a point without a date has no place. Drop those rows first, and say how many they are.",
            Assert.Throws<ArgumentException>(() => ChartValues.Dates(Articles().Columns[ColumnNames.Published])).Message);

    [Fact]
    public void Numbers_ColumnOfTexts_NamesTheRow()
        => Assert.Equal("Row 0 of column 'source' is 'BBC 中文', which is no number. Give a column of numbers; this one holds String.", Assert.Throws<ArgumentException>(() => ChartValues.Numbers(Articles().Columns[ColumnNames.Source])).Message);

    [Fact]
    public void Numbers_Nulls_AreGaps() => Assert.Equal([1, double.NaN, 3], ChartValues.Numbers(new Int32DataFrameColumn("n", new int?[] { 1, null, 3 })));

    [Fact]
    public void Names_Nulls_SaySo() => Assert.Equal(["a", "(unknown)"], ChartValues.Names(new StringDataFrameColumn("n", new string?[] { "a", null }!)));

    private static DataFrame Articles(int count = 20, int daysApart = 1)
    {
        string[] sources = ["BBC 中文", "半岛电视台", "Reuters"];
        var rows = Enumerable.Range(0, count).ToArray();
        var source = rows.Select(i => i < 10 ? sources[0] : sources[1 + (i % 2)]).ToArray();
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Source, source),
            new StringDataFrameColumn(ColumnNames.Title, rows.Select(i => $"标题 {i} <b>")),
            new DateTimeDataFrameColumn(ColumnNames.Published, rows.Select(i => i == 7 ? (DateTime?)null : new DateTime(2022, 9, 12, i, 30, 0, DateTimeKind.Utc).AddDays(i * 7 % 13 * daysApart))),
            new Int32DataFrameColumn(ColumnNames.Characters, rows.Select(i => (int?)(600 + (i * 137 % 900)))));
    }

    private static string Svg(GenericChart chart) => ChartSvg.Render(GenericChart.toJson(chart));

    private static void Match(GenericChart chart, string name) => Snapshot.Match(Svg(chart).Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");
}
