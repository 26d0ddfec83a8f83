using System.Diagnostics;
using Analysis.Testing;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.ML.Data;

namespace Analysis.Display.Tests;

/// <summary>DataFrames and their parts as .NET Interactive shows them.</summary>
public sealed class DisplayTests
{
    private const string Csv = "text/csv";

    private static readonly DataFrame Hostile = new(
        new StringDataFrameColumn("<script>alert(1)</script>{x}", ["<b onclick='x'>\"&", null, new string('长', 200), "a\0b\nc"]),
        new DoubleDataFrameColumn("rate", [1234567.891, 0.000012345678, double.NaN, null]),
        new Int64DataFrameColumn("count", [1L, null, -3L, long.MaxValue]),
        new DateTimeDataFrameColumn("day",
        [new DateTime(2022, 9, 12, 0, 0, 0, DateTimeKind.Utc), new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc), null,
            new DateTime(2022, 9, 13)]),
        new BooleanDataFrameColumn("flag", [true, false, null, true]));

    [Fact]
    public void Frame_AsHtml() => Snapshot.Match(Hostile.ToDisplayString(HtmlFormatter.MimeType), "HostileFrame.verified.html");

    [Fact]
    public void Frame_AsPlainText() => Snapshot.Match(Hostile.ToDisplayString(PlainTextFormatter.MimeType), "HostileFrame.verified.txt");

    [Fact]
    public void Frame_AsCsv() => Snapshot.Match(Hostile.ToDisplayString(Csv), "HostileFrame.verified.csv");

    [Fact]
    public void Frame_Displayed_IsHtmlAndPlainText_AndCsvOnlyWhereAsked() =>
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(DataFrame)));

    [Fact]
    public void LongFrame_ShowsTwentyRowsAndSaysHowMany()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 12345)));
        var html = frame.ToDisplayString(HtmlFormatter.MimeType);
        Assert.Equal(21, html.Split("<tr>").Length - 1);
        Assert.EndsWith("<p class=\"analysis-note\">20 of 12,345 rows, 1 column</p>\n", html, StringComparison.Ordinal);
        Assert.EndsWith("\n12344\n", frame.ToDisplayString(Csv), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_WithoutAnyValue_IsNamedAndNotShown()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", [1, 2]), new StringDataFrameColumn("<b>", [null, null]),
            new DoubleDataFrameColumn("late", [null, 3.5]));
        var html = frame.ToDisplayString(HtmlFormatter.MimeType);
        Assert.Equal(4, html.Split("<td").Length - 1);
        Assert.EndsWith("<p class=\"analysis-note\">2 rows, 3 columns; no values: &lt;b&gt;</p>\n", html, StringComparison.Ordinal);
        Assert.Equal("n,<b>,late\n1,,\n2,,3.5\n", frame.ToDisplayString(Csv));
        Assert.Contains("<b>", frame.Filter(new BooleanDataFrameColumn("none", [false, false]))
            .ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_AreShownInPerCentAndWrittenAsTheyAre()
    {
        var frame = new DataFrame(new ShareColumn("share", [1, 0.0457134, null, 0, double.NaN, 0.00000123]));
        var sorted = new DataFrame(frame.Filter(new BooleanDataFrameColumn("all", [true, true, true, false, false, false])).Columns[0]
            .Clone(new Int64DataFrameColumn("row", [1L, 0L, null])));

        Assert.Equal(["share", "100 %", "4.57 %", "null", "0 %", "NaN", "0.000123 %"],
            frame.ToDisplayString(PlainTextFormatter.MimeType).TrimEnd().Split('\n').Select(line => line.Trim()));
        Assert.Equal("share\n1\n0.0457134\n\n0\nNaN\n1.23E-06\n", frame.ToDisplayString(Csv));
        Assert.Equal(["4.57 %", "100 %", null], Enumerable.Range(0, 3).Select(row => sorted.ToTableView().Columns[0].Shown(row)));
    }

    [Fact]
    public void HugeFrame_AsCsv_EndsAfterTenMillionCharacters()
    {
        var frame = new DataFrame(new StringDataFrameColumn("t", Enumerable.Repeat(new string('a', 99_999), 200)));
        Assert.InRange(frame.ToDisplayString(Csv).Length, 10_000_000, 10_200_000);
    }

    [Fact]
    public void WideFrame_ShowsFortyColumnsAndSaysHowMany()
    {
        var frame = new DataFrame(Enumerable.Range(0, 200).Select(column => new Int32DataFrameColumn($"c{column}", [column])));
        var html = frame.ToDisplayString(HtmlFormatter.MimeType);
        Assert.Equal(40, html.Split("<td").Length - 1);
        Assert.EndsWith("<p class=\"analysis-note\">1 row, 200 columns (the first 40 shown)</p>\n", html, StringComparison.Ordinal);
        var lines = frame.ToDisplayString(PlainTextFormatter.MimeType).Split('\n');
        Assert.EndsWith("  c38  c39", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("   38   39", lines[1], StringComparison.Ordinal);
        Assert.Equal("(1 row, 200 columns (the first 40 shown))", lines[2]);
        Assert.Contains(",c199\n", frame.ToDisplayString(Csv), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HtmlFormatter.MimeType,
        "<p class=\"analysis-note analysis-empty\">No rows.</p>\n")]
    [InlineData(PlainTextFormatter.MimeType, "\n")]
    [InlineData(Csv, "\n")]
    public void EmptyFrame_IsShown(string mimeType, string text) => Assert.Equal(text, new DataFrame().ToDisplayString(mimeType));

    [Fact]
    public void FrameWithoutRows_SaysWhyWhereItIsKnown()
    {
        var frame = new DataFrame(new StringDataFrameColumn("a<b", []), new Int32DataFrameColumn("n", 0));
        Assert.Equal("<p class=\"analysis-note analysis-empty\">No rows.</p>\n", frame.ToDisplayString(HtmlFormatter.MimeType));
        var explained = ExplainedFrame.Of(frame, "no article has <b>");
        Assert.Equal("<p class=\"analysis-note analysis-empty\">No rows: no article has &lt;b&gt;.</p>\n",
            explained.ToDisplayString(HtmlFormatter.MimeType));
        Assert.Equal("a<b,n\n", explained.ToDisplayString(Csv));
        Assert.Same(Small.Columns[0].GetType(), ExplainedFrame.Of(Small, "none").Columns[0].GetType());
        Assert.IsNotType<ExplainedFrame>(ExplainedFrame.Of(Small, "none"));
    }

    [Theory]
    [InlineData("characters", "1,234")]
    [InlineData("code_points", "1,234")]
    [InlineData("id_of_article", "1234")]
    [InlineData("year", "1234")]
    [InlineData("Year", "1234")]
    [InlineData("pubYear", "1234")]
    [InlineData("years", "1234")]
    [InlineData("article id", "1234")]
    [InlineData("ids", "1234")]
    [InlineData("country_code", "1234")]
    [InlineData("line", "1234")]
    [InlineData("年份", "1234")]
    [InlineData("paid", "1,234")]
    [InlineData("decode", "1,234")]
    [InlineData("lines", "1,234")]
    [InlineData("count", "1,234")]
    public void Amounts_HaveSeparatorsAndNamesHaveNone(string column, string shown)
    {
        var frame = new DataFrame(new Int32DataFrameColumn(column, [1234]));
        Assert.Contains($">{shown}</td>", frame.ToDisplayString(HtmlFormatter.MimeType), StringComparison.Ordinal);
        Assert.Equal($"{column}\n1234\n", frame.ToDisplayString(Csv));
        Assert.EndsWith("1234\n", frame.ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_OfEveryKind_HaveSeparatorsInTheirWholePartOnly() => Assert.Equal(
        ["-9,223,372,036,854,775,808", "999", "1,000,000", "1,235", "-12,345,678", "0.000123", "1.23E+20", "NaN", "1,235 %"],
        Cells(new DataFrame(new Int64DataFrameColumn("a", [long.MinValue, 999, 1_000_000])))
            .Concat(Cells(new DataFrame(new DoubleDataFrameColumn("b", [1234.567, -12345678, 0.00012345, 1.23e20, double.NaN]))))
            .Concat(Cells(new DataFrame(new ShareColumn("c", [12.346])))));

    private static IEnumerable<string> Cells(DataFrame frame) => frame.ToDisplayString(HtmlFormatter.MimeType).Split("<td")[1..]
        .Select(cell => cell[(cell.IndexOf('>', StringComparison.Ordinal) + 1)..cell.IndexOf("</td>", StringComparison.Ordinal)]);

    // A second for a table that is large, not for one that is small: the machine may be busy.
    [Fact]
    public void FrameOfFiveMillionRows_IsShownWithinASecond()
    {
        const int rows = 5_000_000;
        var frame = new DataFrame(
            new Int32DataFrameColumn("document", Enumerable.Range(0, rows)),
            new StringDataFrameColumn("term", Enumerable.Repeat("制裁", rows)),
            new DoubleDataFrameColumn("rate", Enumerable.Repeat(0.5, rows)));
        Hostile.ToDisplayString(HtmlFormatter.MimeType);
        var watch = Stopwatch.StartNew();
        var html = frame.ToDisplayString(HtmlFormatter.MimeType);
        var plain = frame.ToDisplayString(PlainTextFormatter.MimeType);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
        Assert.EndsWith(">20 of 5,000,000 rows, 3 columns</p>\n", html, StringComparison.Ordinal);
        Assert.EndsWith("\n(20 of 5,000,000 rows, 3 columns)\n", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void LongText_IsClipped_AndItsTitleIsTooAndNeverHalfACharacter()
    {
        var html = new DataFrame(new StringDataFrameColumn("text", [string.Concat(Enumerable.Repeat("𠀀", 1_000_000))]))
            .ToDisplayString(HtmlFormatter.MimeType);
        Assert.InRange(html.Length, 2000, 4000);
        Assert.Contains("𠀀…\">𠀀", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', html);
    }

    [Fact]
    public void ControlCharactersAndHalfCharacters_AreNeverWrittenAsTheyAre()
    {
        var frame = new DataFrame(new StringDataFrameColumn("text", ["\u001b[31mred\u0007\u0085", "\ud800 half"]));
        Assert.DoesNotContain(frame.ToDisplayString(HtmlFormatter.MimeType), character => (char.IsControl(character) && character != '\n')
            || char.IsSurrogate(character));
        Assert.Equal("text\n [31mred\n\uFFFD half\n", frame.ToDisplayString(PlainTextFormatter.MimeType));
    }

    [Fact]
    public void NumbersAndTimesOfEveryKind_AreShownTheSameInEveryCulture() => InCulture("de-DE", () => Assert.Equal(
        """
        double,single,decimal,byte,char,guid,day,offset
        0.000012,0.5,12345.7,255,x,00000000-0000-0000-0000-000000000000,2022-09-12,2022-09-12 05:43:02Z
        Infinity,-Infinity,1234567890123456789.5,0,é,00000000-0000-0000-0000-000000000000,0001-01-01,2022-09-12

        """,
        new DataFrame(
            new DoubleDataFrameColumn("double", [0.000012, double.PositiveInfinity]),
            new SingleDataFrameColumn("single", [0.5f, float.NegativeInfinity]),
            new DecimalDataFrameColumn("decimal", [12345.678m, 1234567890123456789.5m]), new ByteDataFrameColumn("byte", [255, 0]),
            new CharDataFrameColumn("char", ['x', 'é']),
            new PrimitiveDataFrameColumn<Guid>("guid", [Guid.Empty, Guid.Empty]),
            new PrimitiveDataFrameColumn<DateOnly>("day", [new DateOnly(2022, 9, 12), default]),
            new PrimitiveDataFrameColumn<DateTimeOffset>("offset",
            [new DateTimeOffset(2022, 9, 12, 13, 43, 2, TimeSpan.FromHours(8)), new DateTimeOffset(2022, 9, 12, 0, 0, 0, TimeSpan.Zero)]))
            .ToDisplayString(Csv)));

    [Fact]
    public void ArrowTextsAndVectors_AreShownByTheirValues()
    {
        byte[] texts = [.. "朝鲜a"u8];
        var frame = new DataFrame(
            new ArrowStringDataFrameColumn("arrow", texts, Bytes(0, 6, 6, 7), new byte[] { 0b101 }, 3, 1),
            new VBufferDataFrameColumn<double>("vector",
            [new VBuffer<double>(2, [0.5, 1.25]), new VBuffer<double>(1_000_000, 1, [3], [1]), default]),
            new VBufferDataFrameColumn<int>("whole", [new VBuffer<int>(2, [1, 2]), default, default]));
        Assert.Equal(
            """
            arrow  vector                               whole
            朝鲜   [0.5, 1.25]                          Dense vector of size 2
            null   [0, 3, 0, 0, 0, … 1,000,000 values]  Dense vector of size 0
            a      []                                   Dense vector of size 0

            """,
            frame.ToDisplayString(PlainTextFormatter.MimeType));
        Assert.Contains("<small class=\"analysis-type\">vbuffer&lt;double&gt;</small>", frame.ToDisplayString(HtmlFormatter.MimeType),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Column_IsShownAsATable() =>
        Assert.Contains("  1234568\n0.0000123\n", Hostile["rate"].ToDisplayString(PlainTextFormatter.MimeType), StringComparison.Ordinal);

    [Fact]
    public void Columns_AreListedWithTypeAndNulls() => Assert.Equal(
        """
        column  type    rows  nulls
        key     string     3      1
        value   double     3      2

        """,
        Small.Columns.ToDisplayString(PlainTextFormatter.MimeType));

    [Fact]
    public void Row_IsShownWithItsNames() =>
        Assert.Equal("key  value\na      0.5\n", Small.Rows[0].ToDisplayString(PlainTextFormatter.MimeType));

    [Fact]
    public void Rows_AreShownAsTheirTable() =>
        Assert.Equal("key   value\na       0.5\nnull   null\nb      null\n", Small.Rows.ToDisplayString(PlainTextFormatter.MimeType));

    [Fact]
    public void RowsOfNoTable_AreShown() => Assert.Equal("\n", new DataFrame().Rows.ToDisplayString(PlainTextFormatter.MimeType));

    // The package leaves rows without a key out of its groups; the table can only show what is there.
    [Fact]
    public void Groups_AreShownWithTheNumberOfTheirRows()
    {
        Assert.Equal("key  rows\na       1\nb       1\n", Small.GroupBy("key").ToDisplayString(PlainTextFormatter.MimeType));
        Assert.Equal("rows  count\n   1      2\n   2      1\n", new DataFrame(new Int32DataFrameColumn("rows", [1, 2, 1])).GroupBy("rows")
            .ToDisplayString(PlainTextFormatter.MimeType));
    }

    private static DataFrame Small =>
        new(new StringDataFrameColumn("key", ["a", null, "b"]), new DoubleDataFrameColumn("value", [0.5, null, null]));

    private static byte[] Bytes(params int[] offsets) => [.. offsets.SelectMany(BitConverter.GetBytes)];

    private static void InCulture(string name, Action test)
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
        try
        {
            test();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }
}
