using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3\n", "Line 3 has 1 fields, but there are 2 columns. Check its separators (',' was expected) and quotes.")]
    [InlineData("a,b\n1,2,3\n", "Line 2 has 3 fields, but there are 2 columns. Check its separators (',' was expected) and quotes.")]
    [InlineData("a,b\n1,\"2\n3,4\n", "The quote opened in line 2 is never closed.")]
    [InlineData("a,b\n1,\"2\" x\n", "Line 2 goes on after a closing quote with ' '; a separator or the line's end was expected. Double quotes inside quotes.")]
    public void Load_BrokenRows_NamesTheLine(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString(csv)).Message);

    [Fact]
    public void Load_FieldThatIsNotOfItsGivenType_NamesLineColumnAndValue()
    {
        var error = Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n3,x\n", dataTypes: [typeof(int), typeof(int)]));
        Assert.Equal("Line 3, column 'b': 'x' is no Int32. Leave that type out of dataTypes to have it guessed.", error.Message);
    }

    [Fact]
    public void Load_QuotesAndLineBreaks()
    {
        var frame = DataFrame.LoadCsvFromString("a;\"b;c\"\r\n\"x;\"\"y\"\"\r\nz\";1\r\n\r\n;\"2\"\r\n", separator: ';');
        Assert.Equal(["a", "b;c"], frame.Columns.Select(column => column.Name));
        Assert.Equal(["x;\"y\"\r\nz", null], frame.Columns.GetStringColumn("a"));
        Assert.Equal([1, 2], frame.Columns.GetInt32Column("b;c"));
    }

    [Fact]
    public void Load_HeaderWithEmptyAndRepeatedNames()
    {
        Assert.Equal(
            "The header has two columns 'a'. Pass renameDuplicatedColumns: true, or columnNames.",
            Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a,,a\n1,2,3\n")).Message);
        var frame = DataFrame.LoadCsvFromString("a,,a,a.1\n1,2,3,4\n", renameDuplicatedColumns: true);
        Assert.Equal(["a", "Column1", "a.1", "a.1.1"], frame.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Load_WithoutHeader_NamesColumnsByNumber()
    {
        var frame = DataFrame.LoadCsvFromString("1,x\n2,y\n", header: false, addIndexColumn: true);
        Assert.Equal("IndexColumn Column0 Column1", string.Join(' ', frame.Columns.Select(column => column.Name)));
        Assert.Equal([0L, 1L], frame.Columns.GetInt64Column("IndexColumn"));
        Assert.Equal(1, DataFrame.LoadCsvFromString("1,x\n2,y\n", header: false, numberOfRowsToRead: 1).Rows.Count);
    }

    [Fact]
    public void Load_DatesInSeveralStyles()
    {
        var frame = DataFrame.LoadCsvFromString("day,time,zone,other\n2022-09-12,2022-09-12 13:43,2022-09-12T13:43:02+08:00,12.09.2022\n,,,\n");
        Assert.Equal(new DateTime(2022, 9, 12), frame["day"][0]);
        Assert.Equal(new DateTime(2022, 9, 12, 13, 43, 0), frame["time"][0]);
        var zoned = Assert.IsType<DateTime>(frame["zone"][0]);
        Assert.Equal((new DateTime(2022, 9, 12, 5, 43, 2), DateTimeKind.Utc), (zoned, zoned.Kind));
        Assert.Equal("12.09.2022", frame["other"][0]);
        var german = DataFrame.LoadCsvFromString("day;number\n12.09.2022;1.234,5\n", separator: ';', cultureInfo: CultureInfo.GetCultureInfo("de-DE"));
        Assert.Equal(new DateTime(2022, 9, 12), german["day"][0]);
        Assert.Equal(1234.5, german["number"][0]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Load_ByteOrderMark_TellsTheEncoding(string encoding)
    {
        var codec = Encoding.GetEncoding(encoding);
        using var stream = new MemoryStream([.. codec.Preamble, .. codec.GetBytes("名,b\n半岛,1\n")]);
        Assert.Equal("半岛", DataFrame.LoadCsv(stream)["名"][0]);
    }

    [Fact]
    public void Load_BytesThatAreNoUtf8_GroupAsTheTextsThatTheyShow()
    {
        using var stream = new MemoryStream([.. "a\nx"u8, 0xFF, (byte)'\n', (byte)'x', 0xFE, (byte)'\n']);
        var counts = DataFrame.LoadCsv(stream)["a"].ValueCounts();
        Assert.Equal(["x\uFFFD"], counts["Values"].Cast<string>());
        Assert.Equal([2L], counts["Counts"].Cast<long?>());
    }

    [Fact]
    public void Load_NothingAtAll_GivesAnEmptyFrame()
    {
        Assert.Empty(DataFrame.LoadCsvFromString("").Columns);
        Assert.Equal(0, DataFrame.LoadCsvFromString("a,b\n").Rows.Count);
        Assert.Equal([null, null], DataFrame.LoadCsvFromString("a,b\n,\n,\n").Columns.GetStringColumn("a"));
    }

    [Fact]
    public void Load_LargeTextOfTwoParts_GivesTheSameAsOne()
    {
        var csv = new StringBuilder("n,text,real,day\n");
        for (var row = 0; row < 60_000; row++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{(row == 50_000 ? "" : row)},t{row % 1000},{(row == 59_999 ? "1.5" : row)},2022-01-{(row % 28) + 1:00}\n");
        }

        var whole = DataFrame.LoadCsvFromString(csv.ToString());
        var quoted = DataFrame.LoadCsvFromString(csv.ToString() + "\"1\",x,2,2022-01-01\n");
        Assert.Equal([typeof(int), typeof(string), typeof(double), typeof(DateTime)], whole.Columns.Select(column => column.DataType));
        Assert.Equal(60_000, whole.Rows.Count);
        Assert.Equal(1, whole["n"].NullCount);
        for (var column = 0; column < 4; column++)
        {
            Assert.True(whole.Columns[column].ElementwiseEquals(quoted.Columns[column].Clone(new Int32DataFrameColumn("rows", Enumerable.Range(0, 60_000)))).All());
        }
    }
}
