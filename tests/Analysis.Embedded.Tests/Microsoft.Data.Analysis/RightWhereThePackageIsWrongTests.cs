using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

/// <summary>One test per row of the table in src/Embedded/Microsoft.Data.Analysis/README.md, in its order and with its row's name.</summary>
public sealed class RightWhereThePackageIsWrongTests
{
    [Fact]
    public void Aggregates_LeaveNullsOut()
    {
        var groups = new DataFrame(
            new StringDataFrameColumn("key", ["a", "a", "b"]), new Int32DataFrameColumn("value", [4, null, null])).GroupBy("key");
        Assert.Equal([1L, 0L], groups.Count("value").Columns.GetInt64Column("value"));
        Assert.Equal([4.0, null], groups.Mean("value").Columns.GetDoubleColumn("value"));
        Assert.Equal([4, null], groups.Min("value").Columns.GetInt32Column("value"));
        Assert.Equal([4, null], groups.Sum("value").Columns.GetInt32Column("value"));
    }

    [Fact]
    public void NullKeys_AreAGroup()
    {
        var frame = new DataFrame(new StringDataFrameColumn("key", ["a", null, null]), new Int32DataFrameColumn("value", [1, 2, 3]));
        Assert.Equal("a 1\nnull 5", Rows(frame.GroupBy("key").Sum("value")));
        Assert.Equal([2], frame.GroupBy<string?>("key").Groupings.Where(group => group.Key is null).Select(group => group.Count()));
    }

    [Fact]
    public void Description_LeavesNullsOut()
    {
        var description = new DataFrame(new Int32DataFrameColumn("value", [2, null, 4])).Description();
        Assert.Equal([2.0, 4.0, 2.0, 3.0], description.Columns.GetDoubleColumn("value"));
    }

    [Fact]
    public void Merge_KeepsRowsWithNullKeys()
    {
        var left = new DataFrame(new StringDataFrameColumn("key", ["a", null, "b"]));
        var right = new DataFrame(new StringDataFrameColumn("key", ["a"]), new Int32DataFrameColumn("value", [1]));
        Assert.Equal("a a 1\nnull null null\nb null null", Rows(left.Merge<string>(right, "key", "key")));
        var nulls = new DataFrame(new StringDataFrameColumn("key", [null]), new Int32DataFrameColumn("value", [2]));
        Assert.Equal("null null 2", Rows(left.Merge<string>(nulls, "key", "key", joinAlgorithm: JoinAlgorithm.Inner)));
    }

    [Fact]
    public void LoadCsv_GivesNumbersTheirTypes()
    {
        var frame = DataFrame.LoadCsvFromString("int,long,double,zeros,digits\n1,5000000000,0.1,007,12345678901234567890\n");
        Assert.Equal([typeof(int), typeof(long), typeof(double), typeof(string), typeof(string)], frame.Columns.Select(column => column.DataType));
        Assert.Equal("1 5000000000 0.1 007 12345678901234567890", Rows(frame));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(1_000_000)]
    public void LoadCsv_NumberColumnThatTurnsToText_IsText(int row)
    {
        var csv = string.Join('\n', Enumerable.Range(1, row).Select(number => number == row ? $"{number},x" : $"{number},{number}").Prepend("a,b"));
        var frame = DataFrame.LoadCsvFromString(csv);
        Assert.Equal(typeof(int), frame["a"].DataType);
        Assert.Equal(["1", "x"], new[] { frame["b"][0], frame["b"][row - 1] });
    }

    [Fact]
    public void Sum_BeyondItsType_IsInt64()
    {
        var column = new Int32DataFrameColumn("value", [int.MaxValue, 1]);
        Assert.Equal(2147483648L, column.Sum());
        Assert.Equal(3, new Int32DataFrameColumn("value", [1, 2]).Sum());
        Assert.Throws<OverflowException>(() => new Int64DataFrameColumn("value", [long.MaxValue, 1]).Sum());
    }

    [Fact]
    public void Arithmetic_ThatDoesNotFit_Throws()
    {
        var error = Assert.Throws<OverflowException>(() => new Int32DataFrameColumn("value", [1, int.MaxValue]).Add(1));
        Assert.Equal("Add in row 1 of column 'value': the result of 2147483647 and 1 does not fit Int32. Use a column of a larger type.", error.Message);
    }

    [Fact]
    public void DivideByZero_NamesTheRow()
    {
        var error = Assert.Throws<DivideByZeroException>(() => new Int32DataFrameColumn("value", [null, 7]) / new Int32DataFrameColumn("by", [0, 0]));
        Assert.Equal("Divide in row 1 of column 'value': 7 by zero. Drop those rows, or use a Double column, which gives infinity or NaN.", error.Message);
        Assert.Equal([double.PositiveInfinity], (new DoubleDataFrameColumn("value", [7.0]) / 0).Cast<double?>());
    }

    [Fact]
    public void OrderBy_IsStable()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("key", Enumerable.Range(0, 1000).Select(row => row % 3)), new Int32DataFrameColumn("row", Enumerable.Range(0, 1000)));
        var rows = frame.OrderByDescending("key").Rows.Select(row => ((int)row["key"]!, (int)row["row"]!)).ToArray();
        Assert.Equal(rows.OrderByDescending(row => row.Item1).ThenBy(row => row.Item2), rows);
    }

    [Fact]
    public void Texts_SortAndCompareByCodeUnit()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(["B", "a", "z", "ä"], new StringDataFrameColumn("text", ["ä", "z", "a", "B"]).Sort());
            Assert.Equal([false, true], new StringDataFrameColumn("text", ["ä", "B"]).ElementwiseLessThan("a").Cast<bool?>());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void HeadAndTail_PastTheEnd_GiveAllRows()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("value", [1, 2]));
        Assert.Equal([2, 2], new[] { frame.Head(5).Rows.Count, frame.Tail(5).Rows.Count });
        Assert.Equal(2, frame.Sample(5).Rows.Count);
    }

    [Fact]
    public void ResultsAreTypedColumns()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("key", [1, 1]), new DoubleDataFrameColumn("value", [1.0, 2.0]));
        Assert.Equal([3.0], frame.GroupBy("key").Sum().Columns.GetDoubleColumn("value"));
        Assert.IsType<DoubleDataFrameColumn>(frame.Columns.GetInt32Column("key").Apply<double>(value => value * 0.5));
    }

    [Fact]
    public void EmptyText_IsNotNull()
    {
        var frame = new DataFrame(new StringDataFrameColumn("text", ["", null, " a", "\"", "a\r\nb"]));
        Assert.Equal("text\n\"\"\n\n\" a\"\n\"\"\"\"\n\"a\r\nb\"\n", Csv(frame));
        Assert.Equal(["", null, " a", "\"", "a\r\nb"], DataFrame.LoadCsvFromString(Csv(frame)).Columns.GetStringColumn("text"));
    }

    [Fact]
    public void Numbers_AreWrittenInTheInvariantCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var frame = new DataFrame(new DoubleDataFrameColumn("value", [0.5]));
            Assert.Equal("value\n0.5\n", Csv(frame));
            Assert.Equal("value\n  0.5\n", frame.ToString());
            Assert.Equal("value\n0,5\n", Csv(frame, CultureInfo.CurrentCulture));
            Assert.Equal([0.5], DataFrame.LoadCsvFromString("value\n0.5\n").Columns.GetDoubleColumn("value"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void MinAndMax_OfNothing_AreNull()
    {
        var column = new Int32DataFrameColumn("value", [null, null]);
        Assert.Null(column.Min());
        Assert.Null(column.Sum());
        Assert.Equal(double.NaN, column.Mean());
    }

    [Fact]
    public void Append_OfABadRow_LeavesTheFrameAsItWas()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("a", [1]), new Int32DataFrameColumn("b", [1]));
        var error = Assert.Throws<ArgumentException>(() => frame.Append(new object[] { 2, "x" }, inPlace: true));
        Assert.StartsWith("row 1 of column 'b' holds int32, but was given string 'x', which does not convert without loss.", error.Message, StringComparison.Ordinal);
        Assert.Equal("1 1", Rows(frame));
    }

    [Fact]
    public void MixedSigns_WithUInt64_AreDouble()
    {
        var sum = new UInt64DataFrameColumn("value", [16777217UL]) + new Int32DataFrameColumn("other", [0]);
        Assert.Equal(16777217.0, sum[0]);
    }

    private static string Rows(DataFrame frame) => string.Join('\n', frame.Rows.Select(row => row.ToString()));

    private static string Csv(DataFrame frame, CultureInfo? culture = null)
    {
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(frame, stream, separator: culture is null ? ',' : ';', cultureInfo: culture);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
