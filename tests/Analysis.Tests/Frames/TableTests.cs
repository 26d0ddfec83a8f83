using System.Globalization;
using System.Text;
using Analysis.Display;
using Analysis.Testing;
using Analysis.Tests.Reading;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Frames;

/// <summary>Files of separated values and the tables that are read from them.</summary>
public sealed class TableTests
{
    public static TheoryData<string, string> Values() => Cases("csv-values.txt");

    public static TheoryData<string, string> Tables() => Cases("csv-tables.txt");

    [Theory, MemberData(nameof(Values))]
    public void ReadCsv_ColumnOfOneValue_HasTheTypeThatItsFormSays(string value, string type)
    {
        var column = Read("value\n" + value + "\n", separator: '\t').Columns[0];
        Assert.Equal(type, CellText.TypeName(column.DataType));
        Assert.Equal(1, column.Length);
        if (type == "string")
        {
            Assert.Equal(value.Trim('"'), column[0]);
        }
    }

    [Theory, MemberData(nameof(Tables))]
    public void ReadCsv_File_GivesItsTableOrSaysWhatIsWrong(string text, string table) => Assert.Equal(table, Outcome(Unescaped(text)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void ReadCsv_InAnyCulture_GivesTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(
                "a int32 [-1] | b double [-1234.5] | c datetime [2022-09-12T05:43:02Z] | d string [\"1,5\"]",
                Outcome("a\tb\tc\td\n-1\t-1234.5\t2022-09-12T13:43:02+08:00\t1,5\n"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-16", false)]
    [InlineData("gb18030", false)]
    [InlineData("big5", false)]
    public void ReadCsv_AnyEncoding_IsRead(string name, bool marked)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        using var folder = new FolderOfFiles()
            .Add("t.csv", [.. marked ? encoding.GetPreamble()
                : [], .. encoding.GetBytes("source,country,年\nBBC,英國的大學,2022\nCNN,中國的人民,2021\n")]);
        var problems = new List<Problem>();
        var frame = Table.ReadCsv(Path.Combine(folder.Path, "t.csv"), problems: problems);
        Assert.Equal("source string [\"BBC\", \"CNN\"] | country string [\"英國的大學\", \"中國的人民\"] | 年 int32 [2022, 2021]", Shown(frame));
        Assert.Equal(marked ? 0 : 1, problems.Count);
    }

    [Fact]
    public void ReadCsv_DamagedUtf8_SaysWhere() => Assert.Equal(
        "t.csv:3: found bytes that are no character of its encoding; expected text. The file may be cut off or damaged: write it anew, as "
        + "UTF-8.",
        Assert.Throws<FormatException>(() => Read([.. "来源,国家\n半岛电视台,卡塔尔\n英国广播公司,"u8, 0xE8, 0x8B, (byte)'\n'])).Message);

    [Fact]
    public void ReadCsv_WithoutHeader_NamesColumnsByPlace() => Assert.Equal(
        "column_1 int32 [1, 2] | column_2 string [\"x\", null]", Shown(Read("1,x\n2,\n", header: false)));

    [Fact]
    public void ReadCsv_Untyped_GivesAllAsItIsWritten() => Assert.Equal(
        "a string [\"1.50\", null] | b string [\"TRUE\", \"\"]", Shown(Read("a,b\n1.50,TRUE\n,\"\"\n", typed: false)));

    [Fact]
    public void ReadCsv_QuotesAsTheyAre_AreCharacters() => Assert.Equal(
        "a string [\"5\" disk\", \"\"x\"\"] | b string [\"\"\", \"y\"]", Shown(Read("a\tb\n5\" disk\t\"\n\"x\"\ty\n", quotes: false)));

    [Fact]
    public void ReadCsv_SeparatorOfOnesOwn_IsTaken() =>
        Assert.Equal("a int32 [1] | b string [\"x,y;z\"]", Shown(Read("a|b\n1|x,y;z\n", separator: '|')));

    [Fact]
    public void ReadCsv_FileNamedTsv_IsCutAtTabs()
    {
        using var folder = new FolderOfFiles().Add("t.tsv", "a, b\nx, y\n");
        Assert.Equal("a, b string [\"x, y\"]", Shown(Table.ReadCsv(Path.Combine(folder.Path, "t.tsv"))));
    }

    [Fact]
    public void ReadCsv_WhatIsRepaired_IsSaid()
    {
        var problems = new List<Problem>();
        Read(",a,\n0,1,\n", problems: problems);
        Assert.Equal(
            [new("t.csv", null, null, Severity.Info, "column 1 has no name; it is called column_1"),
            new("t.csv", null, null, Severity.Info, "column 3 has neither a name nor a value; it is left out")],
            problems);
    }

    [Fact]
    public void ReadCsv_NoSuchFile_SaysSo()
    {
        Assert.Equal(
            "none/t.csv: there is no such file; expected a table (.csv, .tsv). A notebook's paths start from its own folder.",
            Assert.Throws<FileNotFoundException>(() => Table.ReadCsv("none/t.csv")).Message);
        Assert.StartsWith("..: this is a folder; expected a table", Assert.Throws<FileNotFoundException>(() => Table.ReadCsv("..")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ReadCsv_TenThousandColumns_AreRead()
    {
        var names = Enumerable.Range(0, 10_000).Select(column => $"c{column}").ToArray();
        var frame = Read(string.Join(',', names) + "\n" + string.Join(',', Enumerable.Range(0, 10_000)) + "\n");
        Assert.Equal(names, frame.Columns.Select(column => column.Name));
        Assert.Equal(9_999, frame["c9999"][0]);
    }

    [Fact]
    public void ReadCsv_LastOfManyRowsIsText_ColumnIsText()
    {
        var csv = "a,b\n" + string.Concat(Enumerable.Range(0, 200_000).Select(row => $"{row},{row}\n")) + "x,-1\n";
        var frame = Read(csv);
        Assert.Equal((typeof(string), typeof(int)), (frame["a"].DataType, frame["b"].DataType));
        Assert.Equal(("199999", "x", -1), (frame["a"][199_999], frame["a"][200_000], frame["b"][200_000]));
    }

    [Fact]
    public void ReadCsv_RowWithoutEnd_SaysWhereItBegins() => Assert.Equal(
        "t.csv:2: found a row of more than 16,777,216 characters; expected a line's end before. A double quote in that line may never be "
        + "closed.",
        Assert.Throws<FormatException>(() => Read("a,b\n1,\"" + new string('x', 17_000_000))).Message);

    private static string Outcome(string text)
    {
        try
        {
            return Shown(Read(text));
        }
        catch (FormatException exception)
        {
            return "! " + exception.Message;
        }
    }

    private static DataFrame Read(string text, char? separator = null, bool header = true, bool typed = true, bool quotes = true,
        ICollection<Problem>? problems = null)
    {
        using var folder = new FolderOfFiles().Add("t.csv", text);
        return Table.ReadCsv(Path.Combine(folder.Path, "t.csv"), separator, header, typed, quotes, problems);
    }

    private static DataFrame Read(byte[] bytes)
    {
        using var folder = new FolderOfFiles().Add("t.csv", bytes);
        return Table.ReadCsv(Path.Combine(folder.Path, "t.csv"));
    }

    private static string Shown(DataFrame frame) => string.Join(" | ", frame.Columns.Select(column =>
        $"{column.Name} {CellText.TypeName(column.DataType)} [{string.Join(", ", column.Cast<object?>().Select(Shown))}]"));

    private static string Shown(object? value) => value switch
    {
        string text => $"\"{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        _ => CellText.Exact(value) ?? "null",
    };

    private static string Unescaped(string text) => text
        .Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal)
        .Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal);

    private static TheoryData<string, string> Cases(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Machine.Root, "tests/Analysis.Tests/Frames/Cases", file))
            .Where(line => line is not ("" or ['#', ..])))
        {
            var parts = line.Split(" ⇶ ");
            cases.Add(parts[0], parts[1]);
        }

        return cases;
    }
}
