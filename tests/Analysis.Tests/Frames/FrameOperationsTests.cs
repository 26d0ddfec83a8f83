using Microsoft.Data.Analysis;

namespace Analysis.Tests;

public sealed class FrameOperationsTests
{
    private static readonly DataFrame Counts = DataFrame.LoadCsvFromString(
        """
        source,term,count,day
        BBC,导弹,3,2022-09-12
        VOA,导弹,5,2022-09-14
        BBC,会谈,7,2022-09-12
        BBC,制裁,,2022-09-20
        ,会谈,1,2022-09-13
        VOA,会谈,5,
        """);

    [Fact]
    public void SortBy_SeveralKeys() => Assert.Equal(
        "BBC 会谈 7|BBC 导弹 3|BBC 制裁 null|VOA 会谈 5|VOA 导弹 5|null 会谈 1",
        Rows(Counts.SortBy("source", SortKey.Descending("count"), "term").Select("source", "term", "count")));

    [Fact]
    public void Summarize_SeveralKeysAndAggregates()
    {
        Assert.Equal(
            "BBC 3 10 5 5 2 7|VOA 2 10 5 5 2 5|null 1 1 1 1 1 1",
            Rows(Counts.Summarize(
                ["source"], Aggregate.Count(), Aggregate.Sum("count"), Aggregate.Mean("count"), Aggregate.Median("count"), Aggregate.Count("count").As("n"), Aggregate.Max("count"))));
        Assert.Equal("6 21 3", Rows(Counts.Summarize([], Aggregate.Count(), Aggregate.Sum("count"), Aggregate.CountDistinct("term"))));
        Assert.Equal("BBC 2022-09-12 2|VOA 2022-09-14 1|BBC 2022-09-20 1|null 2022-09-13 1|VOA null 1", Rows(Counts.Summarize(["source", "day"])));
        Assert.Equal("BBC 会谈 3.4|VOA 会谈 5|null 会谈 1", Rows(Counts.Summarize(["source"], Aggregate.Min("term").As("term"), Aggregate.Quantile("count", 0.1))));
    }

    [Fact]
    public void Summarize_ManyKeys_AgreesWithLinq()
    {
        var rows = Enumerable.Range(0, 3000).Select(row => (A: row * 7919 % 1000, B: row * 104729 % 997 * 1_000_000L, C: $"t{row % 13}", Value: row)).ToArray();
        var frame = new DataFrame(
            new Int32DataFrameColumn("a", rows.Select(row => row.A)), new Int64DataFrameColumn("b", rows.Select(row => row.B)),
            new StringDataFrameColumn("c", rows.Select(row => row.C)), new Int32DataFrameColumn("value", rows.Select(row => row.Value)));
        var expected = rows.GroupBy(row => (row.A, row.B, row.C)).Select(group => $"{group.Key.A} {group.Key.B} {group.Key.C} {group.Sum(row => row.Value)}");
        Assert.Equal(string.Join('|', expected), Rows(frame.Summarize(["a", "b", "c"], Aggregate.Sum("value"))));
    }

    [Fact]
    public void TopPerGroup_RanksInEachGroup() => Assert.Equal(
        "BBC 会谈 7|VOA 导弹 5|null 会谈 1", Rows(Counts.TopPerGroup(["source"], "count", 1).Select("source", "term", "count")));

    [Fact]
    public void PivotAndMelt_AreInverse()
    {
        var wide = Counts.Pivot("term", "source", Aggregate.Sum("count"));
        Assert.Equal("term BBC VOA null", string.Join(' ', wide.Columns.Select(column => column.Name)));
        Assert.Equal("导弹 3 5 null|会谈 7 5 1|制裁 0 null null", Rows(wide));
        Assert.Equal(
            "导弹 BBC 3|会谈 BBC 7|制裁 BBC 0|导弹 VOA 5|会谈 VOA 5|会谈 null 1",
            Rows(wide.Melt(["term"], "source", "count").DropNulls()));
    }

    [Theory]
    [InlineData(TimeStep.Day, "2022-09-12 2|2022-09-13 1|2022-09-14 1|2022-09-15 0|2022-09-16 0|2022-09-17 0|2022-09-18 0|2022-09-19 0|2022-09-20 1")]
    [InlineData(TimeStep.Week, "2022-09-12 4|2022-09-19 1")]
    [InlineData(TimeStep.Month, "2022-09-01 5")]
    public void Resample_FillsEmptyPeriods(TimeStep period, string expected) => Assert.Equal(expected, Rows(Counts.Resample("day", period)));

    [Fact]
    public void Resample_ByKey_FillsEachKey() => Assert.Equal(
        "BBC 2022-09-12 2 10 5|BBC 2022-09-19 1 0 null|VOA 2022-09-12 1 5 5|VOA 2022-09-19 0 0 null|null 2022-09-12 1 1 1|null 2022-09-19 0 0 null",
        Rows(Counts.Resample("day", TimeStep.Week, ["source"], Aggregate.Count(), Aggregate.Sum("count"), Aggregate.Mean("count"))));

    [Fact]
    public void TextFilters_LookAtTexts()
    {
        var terms = Counts["term"];
        Assert.Equal(2, Counts.Filter(terms.TextContains("导")).Rows.Count);
        Assert.Equal(3, Counts.Filter(terms.TextStartsWith("会")).Rows.Count);
        Assert.Equal(2, Counts.Filter(Counts["source"].TextMatches("^v", ignoreCase: true)).Rows.Count);
        Assert.Equal(4, Counts.Filter(terms.TextIsAnyOf("会谈", "制裁")).Rows.Count);
        Assert.Equal(0, Counts.Filter(Counts["source"].TextEndsWith("bbc")).Rows.Count);
        Assert.Equal(
            "Column 'count' holds int32, not texts. (Parameter 'column')", Assert.Throws<ArgumentException>(() => Counts["count"].TextContains("1")).Message);
    }

    [Fact]
    public void Conversions_LoseNothing()
    {
        Assert.Equal([3.0, 5.0, 7.0, null, 1.0, 5.0], Counts["count"].ConvertTo<double>());
        Assert.Equal(["3", "5", "7", null, "1", "5"], Counts["count"].ConvertToText());
        Assert.Equal([1, null, -2], new StringDataFrameColumn("n", ["1", null, "-2"]).ConvertTo<int>());
        Assert.Equal(
            "Row 1 of column 'n' is '2.5', which does not convert to int32 without loss.",
            Assert.Throws<ArgumentException>(() => new DoubleDataFrameColumn("n", [1.0, 2.5]).ConvertTo<int>()).Message);
    }

    [Fact]
    public void Records_BecomeRows()
    {
        var frame = new[]
        {
            new { Source = (string?)"BBC", FirstOffset = 3, Share = (double?)0.5, Day = new DateOnly(2022, 9, 12), Kind = ParagraphKind.Heading },
            new { Source = (string?)null, FirstOffset = 4, Share = (double?)null, Day = new DateOnly(2022, 9, 13), Kind = ParagraphKind.Body },
        }.ToDataFrame();
        Assert.Equal("source,first_offset,share,day,kind\nBBC,3,0.5,2022-09-12,heading\n,4,,2022-09-13,body\n", frame.ToCsv());
        Assert.StartsWith("Property KeyValuePair`2.Value is Guid", Assert.Throws<NotSupportedException>(
            () => new[] { KeyValuePair.Create("a", Guid.Empty) }.ToDataFrame()).Message, StringComparison.Ordinal);
    }

    private static string Rows(DataFrame frame) => string.Join('|', frame.Rows.Select(row => row.ToString()));
}
