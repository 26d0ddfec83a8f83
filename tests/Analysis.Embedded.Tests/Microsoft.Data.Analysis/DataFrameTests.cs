using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

public sealed class DataFrameTests
{
    private static DataFrame Sample() => new(
        new StringDataFrameColumn("source", ["BBC", "VOA", null, "BBC", "新华社"]),
        new Int32DataFrameColumn("count", [3, 1, 2, null, 1]),
        new DateTimeDataFrameColumn("day", Enumerable.Range(1, 5).Select(day => new DateTime(2022, 9, day, 0, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void Indexers_ReadAndWriteValuesAndNulls()
    {
        var frame = Sample();
        Assert.Equal("BBC", frame[0, 0]);
        Assert.Null(frame[2, 0]);
        Assert.Null(frame["count"][3]);
        frame[2, 0] = "AFP";
        frame[0, 1] = null;
        frame.Rows[1]["count"] = 7L;
        Assert.Equal(["BBC", "VOA", "AFP", "BBC", "新华社"], frame.Columns.GetStringColumn("source"));
        Assert.Equal([null, 7, 2, null, 1], frame.Columns.GetInt32Column("count"));
        Assert.Equal(2, frame["count"].NullCount);
    }

    [Fact]
    public void Filter_ByColumn_KeepsTrueRowsAndDropsNulls()
    {
        var kept = Sample().Filter(new BooleanDataFrameColumn("keep", [true, null, true, false, true]));
        Assert.Equal(["BBC", null, "新华社"], kept.Columns.GetStringColumn("source"));
        Assert.Equal([3, 2, 1], kept.Columns.GetInt32Column("count"));
    }

    [Theory]
    [InlineData(true, true, "1VOA 1新华社 2 3BBC BBC")]
    [InlineData(true, false, "BBC 1VOA 1新华社 2 3BBC")]
    [InlineData(false, true, "3BBC 2 1VOA 1新华社 BBC")]
    public void OrderBy_IsStableAndPutsNullsWhereTold(bool ascending, bool nullsLast, string expected)
    {
        var sorted = Sample().OrderBy("count", ascending, nullsLast);
        Assert.Equal(expected, string.Join(' ', sorted.Rows.Select(row => $"{row["count"]}{row["source"]}")));
    }

    [Fact]
    public void OrderBy_Texts_SortsByCodeUnit()
    {
        var frame = new DataFrame(new StringDataFrameColumn("text", ["b", "a", "B", "ä", null, "A"]));
        Assert.Equal(["A", "B", "a", "b", "ä", null], frame.OrderBy("text").Columns.GetStringColumn("text"));
        Assert.Equal(["ä", "b", "a", "B", "A", null], frame.OrderByDescending("text").Columns.GetStringColumn("text"));
    }

    [Fact]
    public void HeadAndTail_PastTheEnd_GiveAllRows()
    {
        Assert.Equal(5, Sample().Head(100).Rows.Count);
        Assert.Equal(5, Sample().Tail(100).Rows.Count);
        Assert.Equal("VOA", Sample().Head(2)[1, 0]);
        Assert.Equal("新华社", Sample().Tail(1)[0, 0]);
    }

    [Fact]
    public void Column_UnknownName_SaysWhichNamesAreNear()
    {
        var error = Assert.Throws<ArgumentException>(() => Sample()["sorce"]);
        Assert.Equal("There is no column 'sorce'. Did you mean 'source'? The columns are: source, count, day. (Parameter 'name')", error.Message);
    }

    [Fact]
    public void Columns_OfOtherLength_AreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Sample().Columns.Add(new Int32DataFrameColumn("more", 3)));
        Assert.Equal("Column 'more' has 3 rows, but the frame has 5. All columns of a frame have one length. (Parameter 'column')", error.Message);
    }

    [Fact]
    public void SetValue_ThatDoesNotFit_NamesRowColumnAndValue()
    {
        var error = Assert.Throws<ArgumentException>(() => Sample()[1, 1] = 2.5);
        Assert.Equal("row 1 of column 'count' holds int32, but was given double '2.5', which does not convert without loss. (Parameter 'value')", error.Message);
    }

    [Fact]
    public void Texts_ThatHardlyRepeat_GroupAndSortAsOthers()
    {
        var texts = Enumerable.Range(0, 5000).Select(number => $"text {number % 4000}").ToArray();
        var column = new StringDataFrameColumn("text", texts);
        Assert.Equal(texts, column);
        Assert.Equal(texts.Order(StringComparer.Ordinal), column.Sort());
        column[17] = "changed";
        Assert.Equal("changed", column[17]);
    }
}
