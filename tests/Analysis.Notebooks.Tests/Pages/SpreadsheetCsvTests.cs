using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class SpreadsheetCsvTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,b\r\n1,2", "a|b;1|2")]
    [InlineData("a,,\"\"\n", "a|(null)|")]
    [InlineData("a,", "a|(null)")]
    [InlineData("\"a,b\",\"c\"\"d\"\n\"two\nlines\",e\n", "a,b|c\"d;two\nlines|e")]
    [InlineData("\"never ends,\n1", "never ends,\n1")]
    [InlineData("", "")]
    public void Read_Text_GivesItsFields(string csv, string expected) =>
        Assert.Equal(expected, string.Join(';', SpreadsheetCsv.Read(csv)
            .Select(row => string.Join('|', row.Select(field => field ?? "(null)")))));

    [Theory]
    [InlineData("朝鲜", "朝鲜")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"\nc", "\"a \"\"b\"\"\nc\"")]
    [InlineData("", "\"\"")]
    [InlineData(null, "")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("+1", "+1")]
    [InlineData("-1.2E-07", "-1.2E-07")]
    [InlineData("-∞", "'-∞")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0")]
    [InlineData("-1-1", "'-1-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("1=1", "1=1")]
    public void Write_Field_KeepsNumbersAndDisarmsFormulas(string? field, string expected) =>
        Assert.Equal("\uFEFF" + expected + "\n", SpreadsheetCsv.Write([[field]], 1_000).Text);

    [Fact]
    public void Write_MoreThanFits_GivesWholeRowsAndSaysHowMany() =>
        Assert.Equal(("\uFEFFn\n1\n2\n", 2, 4), SpreadsheetCsv.Write([["n"], ["1"], ["2"], ["333"], ["4"]], 9));

    [Fact]
    public void Write_NoRows_GivesNothing() => Assert.Equal(("", 0, 0), SpreadsheetCsv.Write([], 9));
}
